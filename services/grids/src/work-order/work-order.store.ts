import { and, eq, inArray, notInArray, sql } from 'drizzle-orm';
import type { PgInsertValue } from 'drizzle-orm/pg-core';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { prefixOfDivision } from '@graphroots/kit/reads/trees';
import { departments } from '../department/department.table.ts';
import { duties } from '../duty/duty.table.ts';
import { workOrders } from './work-order.table.ts';

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

    /** The duty in force for a matter at a place on a day. */
    async findDuty(category: string, place: string, today: string) {
      const [duty] = await tx
        .select()
        .from(duties)
        .where(eq(duties.id, sql`grids.duty_for(${category}, ${place}, ${today})`));
      return duty ?? null;
    },

    async insert(orders: PgInsertValue<typeof workOrders>[]): Promise<void> {
      await tx.insert(workOrders).values(orders);
    },
  };
}
