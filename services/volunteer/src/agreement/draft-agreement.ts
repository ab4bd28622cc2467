import { newId } from '@graphroots/kit/ids';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createPartyStore } from '../party/party.store.ts';
import type { DraftCoBuildingAgreementInput, ReviseCoBuildingAgreementInput } from '../types.generated.ts';
import { agreementLife } from './agreement.life.ts';
import { createAgreementStore } from './agreement.store.ts';
import { checkAgreement, itemColumns } from './check-agreement.ts';

type Payload = { agreement: string | null; userErrors: UserError[] };

/** A unit on one side, a community, street or compound on the other. */
export async function draftAgreement(
  input: DraftCoBuildingAgreementInput,
  work: UnitOfWork,
): Promise<Payload> {
  const { tx, viewer, clock, record } = work;
  const { title, from, to, items } = input.content;
  const parties = createPartyStore(tx);
  const unit = await parties.find(input.unit);
  if (unit?.kind !== 'UNIT') return refused('unit', 'There is no such unit: see `exchangeParties`.');
  const community = await parties.meet(input.community, viewer, '');
  if (!community || !['COMMUNITY', 'STREET', 'COMPOUND'].includes(community.kind)) {
    return refused('community', 'There is no such community, street or compound: see `exchangeParties`.');
  }
  const ties = {
    unitId: unit.id,
    unitPath: unit.path,
    communityId: community.id,
    communityKind: community.kind,
    divisionCode: community.divisionCode,
  };
  const stranger = agreementLife.refuseToBegin('draft', ties, viewer, 'unit');
  const userErrors = stranger ? [stranger] : await checkAgreement(input.content, work);
  if (userErrors.length > 0) return { agreement: null, userErrors };
  const id = newId('agr');
  const store = createAgreementStore(tx);
  const draftedAt = clock.now().toISOString();
  await store.insert({ ...ties, id, title: title.trim(), state: 'DRAFT', from, to, draftedAt });
  await store.writeItems(id, itemColumns(ties, items));
  const { divisionCode, unitPath: path } = ties;
  record({ entity: 'CoBuildingAgreement', id, action: 'draft', to: 'DRAFT', divisionCode, path });
  return { agreement: id, userErrors: [] };
}

export const reviseAgreement = agreementLife.step<ReviseCoBuildingAgreementInput>(
  'revise',
  async ({ row, input: { content }, ...work }) => ({
    refusals: await checkAgreement(content, work),
    set: { title: content.title.trim(), from: content.from, to: content.to },
    afterwards: () => createAgreementStore(work.tx).writeItems(row.id, itemColumns(row, content.items)),
  }),
);

function refused(field: string, message: string): Payload {
  return { agreement: null, userErrors: [refusal('NOT_FOUND', field, message)] };
}
