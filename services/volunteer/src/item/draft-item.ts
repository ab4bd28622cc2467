import { newId } from '@graphroots/kit/ids';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { Viewer } from '@graphroots/kit/viewer';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { Side } from '../party/acts-for.ts';
import { createPartyStore } from '../party/party.store.ts';
import type { ExchangeItemContent } from '../types.generated.ts';
import { checkContent, columnsOf } from './check-content.ts';

/** The life of a list, as far as an item is begun with it. */
interface Beginning {
  refuseToBegin(
    action: 'draft',
    facts: {
      readonly ownerId: string;
      readonly ownerKind: Side['kind'];
      readonly ownerDivisionCode: string;
      readonly ownerPath: string | null;
      readonly divisionCode: string;
    },
    viewer: Viewer,
    field: string,
  ): UserError | null;
}

/** A new item of an owner, as the columns that all lists have; or why there is none. */
export async function draftItem(
  life: Beginning,
  prefix: string,
  { owner: ownerId, content }: { readonly owner: string; readonly content: ExchangeItemContent },
  work: UnitOfWork,
) {
  const { tx, viewer, clock } = work;
  const owner = await createPartyStore(tx).meet(ownerId, viewer, content.division ?? '');
  if (!owner) {
    return { refusals: [refusal('NOT_FOUND', 'owner', 'There is no such party: see `exchangeParties`.')] };
  }
  const columns = columnsOf(owner, content);
  const row = {
    ...columns,
    id: newId(prefix),
    state: 'DRAFT' as const,
    ownerId,
    ownerKind: owner.kind,
    ownerDivisionCode: owner.divisionCode,
    ownerPath: owner.path,
    createdAt: clock.now().toISOString(),
  };
  const stranger = life.refuseToBegin('draft', row, viewer, 'owner');
  const refusals = stranger ? [stranger] : await checkContent(owner, content, work);
  return refusals.length > 0 ? { refusals } : { row };
}
