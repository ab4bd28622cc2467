import { checkText, refusal } from '@graphroots/kit/user-error';
import type { ResolveIssueInput } from '../types.generated.ts';
import { createWorkOrderStore } from '../work-order/work-order.store.ts';
import { confirmByFromNow } from './issue.limits.ts';
import { issueLife } from './issue.life.ts';

/** What came of an issue is apart from where it stands: also one that nothing can be done about is resolved, by saying so. */
export const resolveIssue = issueLife.step<ResolveIssueInput>(
  'resolve',
  async ({ row, input, tx, clock }) => {
    const refusals = checkText('result', input.result, { longest: 500 });
    const busy = await createWorkOrderStore(tx).findBusyDepartments(row.id);
    if (busy.size > 0) {
      refusals.push(
        refusal('OPEN_ORDERS', 'issue', 'A department still has an order for it: see `workOrders`.'),
      );
    }
    const resolvedAt = clock.now().toISOString();
    const confirmBy = confirmByFromNow(row, clock);
    return { refusals, set: { outcome: input.outcome, result: input.result.trim(), resolvedAt, confirmBy } };
  },
);
