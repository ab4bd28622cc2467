import { daysAfter } from '@graphroots/kit/clock';
import { newId } from '@graphroots/kit/ids';
import { refusal, type UserError } from '@graphroots/kit/user-error';
import { asSystem, assertDone } from '@graphroots/kit/workflow/lifecycle';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { RenewCoBuildingAgreementInput, TerminateCoBuildingAgreementInput } from '../types.generated.ts';

import { agreementLife } from './agreement.life.ts';
import { createAgreementStore } from './agreement.store.ts';

const batch = 500;

/** Another agreement follows on the day after its last, with the same items; what was promised in this one stays. */
export const renewAgreement = agreementLife.step<RenewCoBuildingAgreementInput>(
  'renew',
  ({ row, input: { to }, tx, clock, record }) => {
    const from = daysAfter(row.to, 1);
    const refusals: UserError[] = [];
    if (to < from || to < clock.today()) {
      refusals.push(refusal('NOT_LATER', 'to', `It begins on ${from} and must not lie behind.`));
    }
    const now = clock.now().toISOString();
    const { title, unitId, unitPath, communityId, communityKind, divisionCode } = row;
    const ties = { unitId, unitPath, communityId, communityKind, divisionCode };
    return {
      refusals,
      set: { endedAt: now },
      async afterwards() {
        const store = createAgreementStore(tx);
        const id = newId('agr');
        await store.insert({
          ...ties,
          id,
          title,
          state: 'DRAFT',
          from,
          to,
          draftedAt: now,
          renewsId: row.id,
        });
        const items = await store.findItems(row.id);
        await store.writeItems(
          id,
          items.map(({ side, text, needId, resourceId, projectId }) => {
            return { ...ties, side, text, needId, resourceId, projectId, dueOn: to };
          }),
        );
        record({
          entity: 'CoBuildingAgreement',
          id,
          action: 'draft',
          to: 'DRAFT',
          divisionCode,
          path: unitPath,
        });
      },
    };
  },
);

const over = ({ clock }: Pick<UnitOfWork, 'clock'>) => ({ set: { endedAt: clock.now().toISOString() } });

export const terminateAgreement = agreementLife.step<TerminateCoBuildingAgreementInput>(
  'terminate',
  ({ row, tx, clock }) => ({
    ...over({ clock }),
    afterwards: () => createAgreementStore(tx).bind(row.id, false),
  }),
);

const end = agreementLife.step('end', over);

/** Ends agreements whose last day is over. */
export async function endAgreements(work: UnitOfWork): Promise<number> {
  const ending = await createAgreementStore(work.tx).lockOver(work.clock.today(), batch);
  for (const { id: agreement, version: expectedVersion } of ending) {
    assertDone(await end({ agreement, expectedVersion }, asSystem(work)));
  }
  return ending.length;
}
