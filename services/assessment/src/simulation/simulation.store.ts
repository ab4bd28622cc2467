import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { omittedItems } from '../collection/omitted-item.table.ts';
import { assessedOrganizations } from '../cycle/assessed-organization.table.ts';
import { assessmentCycles } from '../cycle/cycle.table.ts';
import type { Amounts } from '../score/scoring.ts';
import { assessmentScores } from '../score/assessment-score.table.ts';
import { itemValues } from '../value/item-value.table.ts';

export type Cycle = typeof assessmentCycles.$inferSelect;
export type Assessed = Awaited<ReturnType<ReturnType<typeof createSimulationStore>['findAssessed']>>[number];

/** What was counted for an organization, by item. */
export type Values = Readonly<Record<string, Amounts>>;

/** What simulations read of cycles that are over, of all of them by one statement each. */
export function createSimulationStore(tx: Transaction) {
  return {
    async findCycles(ids: readonly string[]): Promise<Cycle[]> {
      return tx
        .select()
        .from(assessmentCycles)
        .where(inArray(assessmentCycles.id, [...ids]));
    },

    /** Which items each cycle went on without. */
    async findOmitted(cycleIds: readonly string[]) {
      const { cycleId, itemId } = omittedItems;
      return tx
        .select({ cycleId, itemId })
        .from(omittedItems)
        .where(inArray(cycleId, [...cycleIds]));
    },

    async countAssessed(cycleIds: readonly string[]): Promise<number> {
      return tx.$count(assessedOrganizations, inArray(assessedOrganizations.cycleId, [...cycleIds]));
    },

    /** Those assessed, each with its score in force where it has one. */
    async findAssessed(cycleIds: readonly string[]) {
      const { cycleId, organizationId, divisionCode } = assessedOrganizations;
      const { score, grade } = assessmentScores;
      return tx
        .select({ cycleId, organizationId, divisionCode, score, grade })
        .from(assessedOrganizations)
        .leftJoin(
          assessmentScores,
          and(
            eq(assessmentScores.cycleId, cycleId),
            eq(assessmentScores.organizationId, organizationId),
            eq(assessmentScores.current, true),
          ),
        )
        .where(inArray(cycleId, [...cycleIds]))
        .orderBy(divisionCode, assessedOrganizations.id);
    },

    /** The values in force of some items, in one row for each organization: there are many of them. */
    async findValues(cycleIds: readonly string[], itemIds: readonly string[]) {
      const { cycleId, organizationId, itemId, numerator, denominator, current } = itemValues;
      const values = sql<Values>`json_object_agg(${itemId}, json_build_object('numerator', ${numerator}, 'denominator', ${denominator}))`;
      return tx
        .select({ cycleId, organizationId, values })
        .from(itemValues)
        .where(and(inArray(cycleId, [...cycleIds]), inArray(itemId, [...itemIds]), eq(current, true)))
        .groupBy(cycleId, organizationId);
    },
  };
}
