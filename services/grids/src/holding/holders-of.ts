import { divisionOf } from '../issue/issue.level.ts';
import type { issues } from '../issue/issue.table.ts';
import type { workOrders } from '../work-order/work-order.table.ts';
import type { holders } from './holding.table.ts';

type Issue = Pick<typeof issues.$inferSelect, 'state' | 'open' | 'holder' | 'communityCode'>;
type Order = Pick<typeof workOrders.$inferSelect, 'id' | 'state' | 'departmentId' | 'departmentPath'>;

/** Who holds an issue, in its own branch or in that of an order. */
export interface Held {
  readonly holder: (typeof holders)[number];
  readonly workOrderId: string | null;
  readonly divisionCode: string | null;
  readonly departmentId: string | null;
  readonly departmentPath: string | null;
}

const nobody = { workOrderId: null, divisionCode: null, departmentId: null, departmentPath: null };

/**
 * Whose time runs as an issue and its orders stand. A department's runs until it has answered its order; meanwhile that
 * of the level that dispatched rests. A resolved issue waits for its reporter.
 */
export function holdersOf(issue: Issue, orders: readonly Order[]): Held[] {
  if (!issue.open) return [];
  if (issue.state === 'RESOLVED') return [{ ...nobody, holder: 'REPORTER' }];
  const departments = orders
    .filter(({ state }) => state === 'ISSUED' || state === 'ACCEPTED' || state === 'REDO')
    .map(({ id, departmentId, departmentPath }): Held => ({
      ...nobody,
      holder: 'DEPARTMENT',
      workOrderId: id,
      departmentId,
      departmentPath,
    }));
  if (issue.state === 'DISPATCHED' && departments.length > 0) return departments;
  const divisionCode = divisionOf(issue.holder, issue.communityCode);
  return [{ ...nobody, holder: issue.holder, divisionCode }, ...departments];
}
