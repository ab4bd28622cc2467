import { refusal } from '@graphroots/kit/user-error';
import type { SettleActivityInput } from '../types.generated.ts';
import { activityLife } from './activity.life.ts';
import { createActivityStore } from './activity.store.ts';

const mostStruck = 1_000;

/** Time that was credited to a person in another activity is not credited again. */
export const settleActivity = activityLife.step<SettleActivityInput>(
  'settle',
  async ({ row, input, tx, clock }) => {
    const without = [...new Set(input.without ?? [])];
    if (without.length > mostStruck) {
      return { refusals: [refusal('TOO_MANY', 'without', `Give ${mostStruck} at most.`)] };
    }
    const store = createActivityStore(tx);
    if ((await store.strike(row.id, without)) < without.length) {
      return { refusals: [refusal('NOT_FOUND', 'without', 'One of them is not in this activity.')] };
    }
    return {
      set: { settledAt: clock.now().toISOString() },
      afterwards: () => store.credit(row.id),
    };
  },
);
