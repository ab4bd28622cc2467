import { and, eq, isNull } from 'drizzle-orm';
import { checkText } from '@graphroots/kit/user-error';
import { escalations } from '../escalation/escalation.table.ts';
import type { TakeOverIssueInput } from '../types.generated.ts';
import { issueLife } from './issue.life.ts';

/** The answer to the level below is kept with the escalation, and as the reason of the step. */
export const takeOverIssue = issueLife.step<TakeOverIssueInput>(
  'takeOver',
  async ({ row, input, tx, clock }) => {
    const refusals = checkText('answer', input.answer, { longest: 500 });
    if (refusals.length > 0) return { refusals };
    const answer = input.answer.trim();
    await tx
      .update(escalations)
      .set({ answer, answeredAt: clock.now().toISOString() })
      .where(and(eq(escalations.issueId, row.id), isNull(escalations.answeredAt)));
    return { reason: answer };
  },
);
