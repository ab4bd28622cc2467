import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { DeliverClaimInput } from '../types.generated.ts';
import { claimLife } from './claim.life.ts';
import { createClaimStore } from './claim.store.ts';

const mostEvidence = 20;

/** Nothing is delivered that nothing shows. */
export const deliverClaim = claimLife.step<DeliverClaimInput>(
  'deliver',
  async ({ row, input, tx, clock }) => {
    const { activities = [], bookings = [] } = input;
    const named = activities.length + bookings.length;
    if (named === 0 || named > mostEvidence) {
      const message = `Name 1 to ${mostEvidence} activities and bookings.`;
      return { refusals: [refusal('REQUIRED', 'activities', message)] };
    }
    const store = createClaimStore(tx);
    const refusals = [
      ...checkEvidence('activities', activities, await store.findActivities(activities)),
      ...checkEvidence('bookings', bookings, await store.findBookings(bookings)),
    ];
    return {
      refusals,
      set: { deliveredAt: clock.now().toISOString() },
      afterwards: () => store.addEvidence(row.id, activities, bookings),
    };
  },
);

const missing = {
  activities: 'There is no such activity, or it was cancelled.',
  bookings: 'There is no such booking, or nobody came.',
} as const;

function checkEvidence(
  field: keyof typeof missing,
  ids: readonly string[],
  known: ReadonlySet<string>,
): UserError[] {
  return ids.flatMap((id, index): UserError[] => {
    const at = [field, String(index)];
    if (ids.indexOf(id) < index) return [refusal('TWICE', at, 'It is named twice.')];
    return known.has(id) ? [] : [refusal('NOT_FOUND', at, missing[field])];
  });
}
