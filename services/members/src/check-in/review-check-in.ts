import { checkText, refusal } from '@graphroots/kit/user-error';
import type { ReviewCheckInInput } from '../types.generated.ts';
import { checkInLife } from './check-in.life.ts';
import { createCheckInStore } from './check-in.store.ts';

const longestOpinion = 500;

/** Once a year, with what was credited in it. The organization of origin reads it in its line. */
export const reviewCheckIn = checkInLife.step<ReviewCheckInInput>(
  'review',
  async ({ row, input: { opinion, rating }, tx, clock }) => {
    const refusals = checkText('opinion', opinion, { longest: longestOpinion });
    if (!(rating >= 1 && rating <= 5))
      refusals.push(refusal('OUT_OF_RANGE', 'rating', 'A rating is 1 to 5.'));
    if (refusals.length > 0) return { refusals };
    const store = createCheckInStore(tx);
    const year = Number(clock.today().slice(0, 4));
    const isFirst = await store.review({
      checkInId: row.id,
      year,
      rating,
      opinion: opinion.trim(),
      reviewedAt: clock.now().toISOString(),
      ...(await store.countServices(row.id, year)),
    });
    return isFirst
      ? {}
      : { refusals: [refusal('TWICE', 'checkIn', `It was reviewed in ${year}: wait for the next year.`)] };
  },
);
