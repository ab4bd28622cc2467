import { checkText, refusal } from '@graphroots/kit/user-error';
import type { ConfirmIssueInput } from '../types.generated.ts';
import { issueLife } from './issue.life.ts';

export const confirmIssue = issueLife.step<ConfirmIssueInput>('confirm', ({ input, clock }) => {
  const { rating, comment } = input;
  const refusals = checkText('comment', comment, { longest: 500, optional: true });
  if (rating < 1 || rating > 5) refusals.push(refusal('OUT_OF_RANGE', 'rating', 'Give 1 to 5.'));
  return { refusals, set: { rating, comment: comment?.trim() ?? null, closedAt: clock.now().toISOString() } };
});
