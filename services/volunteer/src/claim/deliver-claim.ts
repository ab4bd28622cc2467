import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { DeliverClaimInput } from '../types.generated.ts';
import { claimLife } from './claim.life.ts';
import { createClaimStore } from './claim.store.ts';

const mostEvidence = 20;

/** Nothing is delivered that nothing shows. */
export const deliverClaim = claimLife.step<DeliverClaimInput>(
  'deliver',
  async ({ row, input, tx, clock }) => {
    const { activities } = input;
    if (activities.length === 0 || activities.length > mostEvidence) {
      return { refusals: [refusal('REQUIRED', 'activities', `Name 1 to ${mostEvidence} activities.`)] };
    }
    const store = createClaimStore(tx);
    const known = await store.findActivities(activities);
    const refusals = activities.flatMap((id, index): UserError[] => {
      const at = ['activities', String(index)];
      if (activities.indexOf(id) < index) return [refusal('TWICE', at, 'It is named twice.')];
      return known.has(id)
        ? []
        : [refusal('NOT_FOUND', at, 'There is no such activity, or it was cancelled.')];
    });
    return {
      refusals,
      set: { deliveredAt: clock.now().toISOString() },
      afterwards: () => store.addEvidence(row.id, activities),
    };
  },
);
