import { asSystem, assertDone } from '@graphroots/kit/workflow/lifecycle';
import type { ConfirmWorkOrderInput } from '../types.generated.ts';
import { createIssueStore } from '../issue/issue.store.ts';
import { resolveIssue } from '../issue/resolve-issue.ts';
import { workOrderLife } from './work-order.life.ts';
import { createWorkOrderStore } from './work-order.store.ts';

/** With its last order confirmed, an issue is resolved. */
export const confirmWorkOrder = workOrderLife.step<ConfirmWorkOrderInput>('confirm', ({ row, ...work }) => ({
  async afterwards() {
    // Locked before the orders are counted: of the last two, confirmed at once, the second sees the first.
    const issue = await createIssueStore(work.tx).lockIssue(row.issueId);
    const busy = await createWorkOrderStore(work.tx).findBusyDepartments(row.issueId);
    if (issue?.state !== 'DISPATCHED' || busy.size > 0) return;
    const { id, version: expectedVersion } = issue;
    const result = row.reply ?? row.task;
    assertDone(await resolveIssue({ issue: id, expectedVersion, outcome: 'SOLVED', result }, asSystem(work)));
  },
}));
