import { and, eq, lt } from 'drizzle-orm';
import { asSystem, assertDone, type StepInput } from '@graphroots/kit/workflow/lifecycle';
import type { Job } from '@graphroots/kit/writes/jobs';
import { issueLife } from './issue.life.ts';
import { issues } from './issue.table.ts';

const batch = 100;

/** Closed without a rating: nobody said anything. */
const closeIssue = issueLife.step<StepInput<'issue'>>('confirm', ({ clock }) => ({
  set: { closedAt: clock.now().toISOString() },
}));

/** Resolved issues whose reporters were silent until their time was over. */
export const closeSilentIssues: Job = async (work) => {
  const silent = await work.tx
    .select({ id: issues.id, version: issues.version })
    .from(issues)
    .where(and(eq(issues.state, 'RESOLVED'), lt(issues.confirmBy, work.clock.now().toISOString())))
    .orderBy(issues.confirmBy)
    .limit(batch)
    .for('update', { skipLocked: true });
  for (const { id, version: expectedVersion } of silent)
    assertDone(await closeIssue({ issue: id, expectedVersion }, asSystem(work)));
  return silent.length;
};
