import { and, asc, between, eq, inArray, isNotNull } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { newId } from '@graphroots/kit/ids';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { assessedOrganizations } from '../cycle/assessed-organization.table.ts';
import { evaluationItems, evaluations } from './evaluation.table.ts';

/** The SQL of evaluations. */
export function createEvaluationStore(db: Transaction | PostgresJsDatabase) {
  return {
    /** Whether it was stored; false where the same was asked for today. */
    async insert(
      evaluation: typeof evaluations.$inferInsert,
      items: readonly { readonly name: string; readonly weight: number }[],
    ): Promise<boolean> {
      const stored = await db
        .insert(evaluations)
        .values(evaluation)
        .onConflictDoNothing()
        .returning({ id: evaluations.id });
      if (stored.length === 0) return false;
      const { id: evaluationId } = evaluation;
      await db
        .insert(evaluationItems)
        .values(items.map((item, index) => ({ ...item, id: newId('evi'), evaluationId, number: index + 1 })));
      return true;
    },

    async findItems(evaluationId: string) {
      return db
        .select()
        .from(evaluationItems)
        .where(eq(evaluationItems.evaluationId, evaluationId))
        .orderBy(asc(evaluationItems.number));
    },

    async setScores(scores: readonly { readonly item: string; readonly score: number }[]): Promise<void> {
      for (const { item, score } of scores) {
        await db.update(evaluationItems).set({ score }).where(eq(evaluationItems.id, item));
      }
    },

    /** What units said in a time of those whom a cycle assesses. */
    async findGivenOfPlaces(cycleId: string, from: string, to: string) {
      const { organizationId } = assessedOrganizations;
      const given = await db
        .select({ id: evaluations.id, organizationId: evaluations.organizationId, score: evaluations.score })
        .from(evaluations)
        .where(
          and(
            eq(evaluations.direction, 'OF_PLACE'),
            eq(evaluations.purpose, 'YEARLY'),
            isNotNull(evaluations.score),
            between(evaluations.givenOn, from, to),
            inArray(
              evaluations.organizationId,
              db
                .select({ organizationId })
                .from(assessedOrganizations)
                .where(eq(assessedOrganizations.cycleId, cycleId)),
            ),
          ),
        )
        .orderBy(asc(evaluations.id));
      return given.flatMap(({ score, ...row }) => (score === null ? [] : [{ ...row, score }]));
    },

    async findUnit(id: string): Promise<string | null> {
      const [found] = await db
        .select({ unitId: evaluations.unitId })
        .from(evaluations)
        .where(eq(evaluations.id, id));
      return found?.unitId ?? null;
    },
  };
}
