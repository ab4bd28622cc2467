import { refusal, checkText, type UserError } from '@graphroots/kit/user-error';
import { newId } from '@graphroots/kit/ids';
import type { DispatchIssueInput } from '../types.generated.ts';
import { createWorkOrderStore } from '../work-order/work-order.store.ts';
import { issueLife, lowestLevelOf } from './issue.life.ts';

const mostOrders = 10;

/** One order for each department; the level that dispatches holds the issue. */
export const dispatchIssue = issueLife.step<DispatchIssueInput>(
  'dispatch',
  async ({ row, input, tx, viewer, clock, record }) => {
    const { orders } = input;
    const now = clock.now();
    if (orders.length === 0 || orders.length > mostOrders) {
      return { refusals: [refusal('REQUIRED', 'orders', `Give 1 to ${mostOrders} orders.`)] };
    }
    const store = createWorkOrderStore(tx);
    const [departments, busy] = await Promise.all([
      store.findDepartments(
        orders.map(({ department }) => department),
        row.communityCode,
      ),
      store.findBusyDepartments(row.id),
    ]);
    const refusals: UserError[] = [];
    const issued = orders.flatMap(({ department: id, task, dueAt }, index) => {
      const at = (name: string): string[] => ['orders', String(index), name];
      const department = departments.get(id);
      refusals.push(...checkText(at('task'), task, { longest: 500 }));
      if (Date.parse(dueAt) <= now.getTime())
        refusals.push(refusal('PAST', at('dueAt'), 'It must lie ahead.'));
      const isTwice = busy.has(id) || orders.findIndex((order) => order.department === id) < index;
      if (isTwice) refusals.push(refusal('TWICE', at('department'), 'It has an open order for this issue.'));
      if (!department) {
        refusals.push(refusal('NOT_FOUND', at('department'), 'No such department works for this place.'));
        return [];
      }
      return { id: newId('wko'), department, task: task.trim(), dueAt };
    });
    if (refusals.length > 0) return { refusals };
    await store.insert(
      issued.map(({ id, department, task, dueAt }) => ({
        id,
        task,
        dueAt,
        state: 'ISSUED' as const,
        issueId: row.id,
        issuedAt: now.toISOString(),
        departmentId: department.id,
        departmentPath: department.path,
        communityCode: row.communityCode,
      })),
    );
    for (const { id, department } of issued) {
      record({
        entity: 'WorkOrder',
        id,
        action: 'issue',
        to: 'ISSUED',
        divisionCode: row.communityCode,
        path: department.path,
      });
    }
    return { set: { holder: lowestLevelOf(viewer, row) } };
  },
);
