import { refusal, type UserError } from '@graphroots/kit/user-error';
import { createClaimStore } from '../claim/claim.store.ts';
import type {
  ConfirmAgreementItemInput,
  DeliverAgreementItemInput,
  DisputeAgreementItemInput,
} from '../types.generated.ts';
import { agreementItemLife } from './agreement.life.ts';
import { createAgreementStore } from './agreement.store.ts';

/** Nothing is delivered that nothing shows. */
export const deliverItem = agreementItemLife.step<DeliverAgreementItemInput>(
  'deliver',
  async ({ row, input, tx, clock }) => {
    const { activity = null, exchange = null } = input;
    const store = createAgreementStore(tx);
    const refusals: UserError[] = [];
    if (!row.binding) {
      refusals.push(
        refusal('NOT_IN_FORCE', 'item', 'Its agreement is not signed by both, or was broken off.'),
      );
    }
    if (activity === null && exchange === null) {
      refusals.push(refusal('REQUIRED', 'activity', 'Name an activity, or an entry of the ledger.'));
    }
    if (activity !== null && !(await createClaimStore(tx).findActivities([activity])).has(activity)) {
      refusals.push(refusal('NOT_FOUND', 'activity', 'There is no such activity, or it was cancelled.'));
    }
    const sides = row.side === 'UNIT' ? [row.unitId, row.communityId] : [row.communityId, row.unitId];
    const [from = '', to = ''] = sides;
    if (exchange !== null && !(await store.hasExchange(exchange, from, to))) {
      refusals.push(refusal('NOT_FOUND', 'exchange', 'There is no such entry from this side to the other.'));
    }
    return {
      refusals,
      set: { deliveredAt: clock.now().toISOString(), activityId: activity, exchangeId: exchange },
    };
  },
);

export const confirmItem = agreementItemLife.step<ConfirmAgreementItemInput>('confirm', ({ clock }) => ({
  set: { fulfilledAt: clock.now().toISOString() },
}));

export const disputeItem = agreementItemLife.step<DisputeAgreementItemInput>('dispute', () => ({
  set: { deliveredAt: null, activityId: null, exchangeId: null },
}));
