import { refusal } from '@graphroots/kit/user-error';
import type { ReopenIssueInput } from '../types.generated.ts';
import { limitsNow } from './issue.limits.ts';
import { issueLife } from './issue.life.ts';

const longestMs = 30 * 24 * 60 * 60 * 1000;

/** What was said of the outcome stays in the trace; the issue begins again without. */
export const reopenIssue = issueLife.step<ReopenIssueInput>('reopen', ({ row, clock }) => {
  const age = row.closedAt === null ? 0 : clock.now().getTime() - Date.parse(row.closedAt);
  if (age > longestMs) {
    return { refusals: [refusal('TOO_LATE', 'issue', 'It was closed over 30 days ago: report it anew.')] };
  }
  const set = { outcome: null, result: null, rating: null, comment: null };
  const times = { ...limitsNow(row, clock), resolvedAt: null, confirmBy: null, closedAt: null };
  return { set: { ...set, ...times, acceptBy: row.acceptBy, reopenings: row.reopenings + 1 } };
});
