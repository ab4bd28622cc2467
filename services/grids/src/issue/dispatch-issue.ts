import { sql } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { DispatchIssueInput } from '../types.generated.ts';
import { createWorkOrderStore } from '../work-order/work-order.store.ts';
import { issueLife, lowestLevelOf } from './issue.life.ts';

const mostOrders = 10;

/** One order for each department; the level that dispatches holds the issue. What is left out follows from the duty. */
export const dispatchIssue = issueLife.step<DispatchIssueInput>(
  'dispatch',
  async ({ row, input, tx, viewer, clock, record }) => {
    const now = clock.now();
    if (input.orders.length === 0 || input.orders.length > mostOrders) {
      return { refusals: [refusal('REQUIRED', 'orders', `Give 1 to ${mostOrders} orders.`)] };
    }
    const store = createWorkOrderStore(tx);
    const duty = await store.findDuty(row.category, row.communityCode, clock.today());
    const orders = input.orders.map((order) => ({
      ...order,
      department: order.department ?? duty?.departmentId ?? null,
    }));
    const [departments, busy] = await Promise.all([
      store.findDepartments(
        orders.flatMap(({ department }) => department ?? []),
        row.communityCode,
      ),
      store.findBusyDepartments(row.id),
    ]);
    const refusals: UserError[] = [];
    const issued = orders.flatMap(({ department: id, task, dueAt }, index) => {
      const at = (name: string): string[] => ['orders', String(index), name];
      refusals.push(...checkText(at('task'), task, { longest: 500 }));
      if (dueAt && Date.parse(dueAt) <= now.getTime())
        refusals.push(refusal('PAST', at('dueAt'), 'It must lie ahead.'));
      if (!dueAt && !duty)
        refusals.push(refusal('REQUIRED', at('dueAt'), 'No duty says how long it may take.'));
      if (id === null) {
        refusals.push(refusal('REQUIRED', at('department'), 'No duty says whose it is.'));
        return [];
      }
      const isTwice = busy.has(id) || orders.findIndex((order) => order.department === id) < index;
      if (isTwice) refusals.push(refusal('TWICE', at('department'), 'It has an open order for this issue.'));
      const department = departments.get(id);
      if (!department) {
        refusals.push(refusal('NOT_FOUND', at('department'), 'No such department works for this place.'));
        return [];
      }
      const issuedAt = now.toISOString();
      const limit = sql`grids.limit_after(${department.calendar}, ${issuedAt}, ${duty?.handleMinutes ?? 0})`;
      return { id: newId('wko'), department, task: task.trim(), issuedAt, dueAt: dueAt ?? limit };
    });
    if (refusals.length > 0) return { refusals };
    await store.insert(
      issued.map(({ department, ...order }) => ({
        ...order,
        state: 'ISSUED' as const,
        issueId: row.id,
        dutyId: duty?.id ?? null,
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
