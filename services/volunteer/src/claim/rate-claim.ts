import { refusal } from '@graphroots/kit/user-error';
import type { RateClaimInput } from '../types.generated.ts';
import { checkRating } from './check-rating.ts';
import { claimLife } from './claim.life.ts';

/** The providing side says how it was received, once. */
export const rateClaim = claimLife.step<RateClaimInput>('rate', ({ row, input }) => {
  const refusals = checkRating(input);
  if (row.providerRating !== null) refusals.push(refusal('TWICE', 'claim', 'It has been rated.'));
  return {
    refusals,
    set: { providerRating: input.rating, providerComment: input.comment?.trim() ?? null },
  };
});
