import { and, eq, getTableColumns, isNull, or, sql } from 'drizzle-orm';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { omittedItems } from '../collection/omitted-item.table.ts';
import { schemeItems } from '../scheme/scheme-item.table.ts';
import { itemValues } from '../value/item-value.table.ts';
import { assessedOrganizations } from './assessed-organization.table.ts';
import { assessmentCycles } from './cycle.table.ts';

type Cycle = Pick<typeof assessmentCycles.$inferSelect, 'id' | 'schemeId'>;
/** An item as a cycle has it. */
type Item = typeof schemeItems.$inferSelect & { readonly omitted: boolean };

/** The SQL that the steps of a cycle need. */
export function createCycleStore(tx: Transaction) {
  return {
    async insert(cycle: typeof assessmentCycles.$inferInsert): Promise<void> {
      await tx.insert(assessmentCycles).values(cycle);
    },

    /** The items of its scheme and its own, with whether the cycle goes on without them. */
    async findItems({ id, schemeId }: Cycle): Promise<Item[]> {
      if (schemeId === null) return [];
      const { cycleId, number, id: itemId } = schemeItems;
      return tx
        .select({ ...getTableColumns(schemeItems), omitted: sql<boolean>`${omittedItems.id} is not null` })
        .from(schemeItems)
        .leftJoin(omittedItems, and(eq(omittedItems.itemId, itemId), eq(omittedItems.cycleId, id)))
        .where(and(eq(schemeItems.schemeId, schemeId), or(isNull(cycleId), eq(cycleId, id))))
        .orderBy(number, itemId);
    },

    async insertItem(item: typeof schemeItems.$inferInsert): Promise<void> {
      await tx.insert(schemeItems).values(item);
    },

    async findAssessed(cycleId: string) {
      return tx
        .select()
        .from(assessedOrganizations)
        .where(eq(assessedOrganizations.cycleId, cycleId))
        .orderBy(assessedOrganizations.id);
    },

    /** The values in force, of one organization where that is named. */
    async findValues(cycleId: string, organizationId?: string) {
      const { cycleId: cycle, current, organizationId: organization } = itemValues;
      const isOne = organizationId === undefined ? undefined : eq(organization, organizationId);
      return tx
        .select()
        .from(itemValues)
        .where(and(eq(cycle, cycleId), eq(current, true), isOne));
    },
  };
}
