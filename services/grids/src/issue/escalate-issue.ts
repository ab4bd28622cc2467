import { refusal } from '@graphroots/kit/user-error';
import type { EscalateIssueInput } from '../types.generated.ts';
import { issueLife } from './issue.life.ts';
import { issueHolders } from './issue.table.ts';

/** Exactly one level up. */
export const escalateIssue = issueLife.step<EscalateIssueInput>('escalate', ({ row }) => {
  const above = issueHolders[issueHolders.indexOf(row.holder) + 1];
  return above
    ? { set: { holder: above } }
    : { refusals: [refusal('NO_LEVEL_ABOVE', 'issue', 'The city holds it: there is no level above.')] };
});
