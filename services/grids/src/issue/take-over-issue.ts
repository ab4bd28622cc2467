import { checkText } from '@graphroots/kit/user-error';
import type { TakeOverIssueInput } from '../types.generated.ts';
import { issueLife } from './issue.life.ts';

/** The answer to the level below is kept as the reason of the step. */
export const takeOverIssue = issueLife.step<TakeOverIssueInput>('takeOver', ({ input }) => {
  const refusals = checkText('answer', input.answer, { longest: 500 });
  return { refusals, reason: input.answer };
});
