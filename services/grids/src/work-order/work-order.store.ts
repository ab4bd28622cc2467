import { and, eq, inArray, notInArray } from 'drizzle-orm';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { prefixOfDivision } from '@graphroots/kit/reads/trees';
import { departments, workOrders } from './work-order.table.ts';

type Department = typeof departments.$inferSelect;

const ended = ['CONFIRMED', 'RETURNED'] as const;

/** All SQL that changes work orders. */
export function createWorkOrderStore(tx: Transaction) {
  const open = notInArray(workOrders.state, [...ended]);
  return {
    /** The departments with these ids that work for a place. */
    async findDepartments(ids: readonly string[], place: string): Promise<ReadonlyMap<string, Department>> {
      const found = await tx
        .select()
        .from(departments)
        .where(inArray(departments.id, [...ids]));
      const here = found.filter(({ divisionCode }) => place.startsWith(prefixOfDivision(divisionCode)));
      return new Map(here.map((department) => [department.id, department]));
    },

    /** Those that have an open order for an issue. */
    async findBusyDepartments(issueId: string): Promise<ReadonlySet<string>> {
      const found = await tx
        .select({ id: workOrders.departmentId })
        .from(workOrders)
        .where(and(eq(workOrders.issueId, issueId), open));
      return new Set(found.map(({ id }) => id));
    },

    async insert(orders: (typeof workOrders.$inferInsert)[]): Promise<void> {
      await tx.insert(workOrders).values(orders);
    },
  };
}
