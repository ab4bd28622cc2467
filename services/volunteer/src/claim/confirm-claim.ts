import { enterDelivery } from '../exchange/enter-delivery.ts';
import type { ConfirmClaimInput } from '../types.generated.ts';
import { checkRating } from './check-rating.ts';
import { claimLife } from './claim.life.ts';

/** The receiving side says that it got what was agreed, and how it was. */
export const confirmClaim = claimLife.step<ConfirmClaimInput>('confirm', ({ row, input, ...work }) => ({
  refusals: checkRating(input),
  set: {
    receiverRating: input.rating,
    receiverComment: input.comment?.trim() ?? null,
    endedAt: work.clock.now().toISOString(),
  },
  afterwards: () => enterDelivery(row, work),
}));
