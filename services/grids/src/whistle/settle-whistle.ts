import { checkText, refusal } from '@graphroots/kit/user-error';
import { createIssueStore } from '../issue/issue.store.ts';
import type { SettleWhistleInput } from '../types.generated.ts';
import { excuseTheOthers } from './end-whistle.ts';
import { whistleLife } from './whistle.life.ts';

const settled: readonly string[] = ['RESOLVED', 'CLOSED', 'ESCALATED'];

/** A whistle is settled with its issue: resolved, or passed on to the level above. */
export const settleWhistle = whistleLife.step<SettleWhistleInput>(
  'settle',
  async ({ row, input, ...work }) => {
    const refusals = checkText('result', input.result, { longest: 500 });
    const issue = await createIssueStore(work.tx).lockIssue(row.issueId);
    if (!issue || !settled.includes(issue.state)) {
      refusals.push(refusal('ISSUE_OPEN', 'whistle', 'Its issue is neither resolved nor escalated.'));
    }
    return {
      refusals,
      set: { result: input.result.trim(), settledAt: work.clock.now().toISOString() },
      afterwards: () => excuseTheOthers(row.id, work),
    };
  },
);
