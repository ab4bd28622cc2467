import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';

/** What one side says of the other. */
export interface Rating {
  readonly rating: number;
  readonly comment?: string | null | undefined;
}

export function checkRating({ rating, comment }: Rating): UserError[] {
  const refusals = checkText('comment', comment, { longest: 500, optional: true });
  if (rating < 1 || rating > 5) refusals.push(refusal('OUT_OF_RANGE', 'rating', 'Give 1 to 5.'));
  return refusals;
}
