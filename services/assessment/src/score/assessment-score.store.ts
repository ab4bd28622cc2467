import { and, eq } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import type { schemeItems } from '../scheme/scheme-item.table.ts';
import type { itemValues } from '../value/item-value.table.ts';
import { assessmentScores, scoreParts } from './assessment-score.table.ts';
import type { Part } from './scoring.ts';

/** A score with what it is made of. */
export interface Scored {
  readonly score: typeof assessmentScores.$inferInsert;
  readonly parts: readonly (Part & {
    readonly item: Pick<typeof schemeItems.$inferSelect, 'id'>;
    readonly value: typeof itemValues.$inferSelect | null;
  })[];
}

// Some 65,000 values may be bound in a statement.
const rowsAtOnce = 1_000;

/** All SQL that changes scores. */
export function createScoreStore(tx: Transaction) {
  return {
    /** The scores in force of those who did poorly. */
    async findPoor(cycleId: string) {
      return tx
        .select()
        .from(assessmentScores)
        .where(
          and(
            eq(assessmentScores.cycleId, cycleId),
            eq(assessmentScores.current, true),
            eq(assessmentScores.grade, 'POOR'),
          ),
        )
        .orderBy(assessmentScores.id);
    },

    async findScore(id: string) {
      const [score] = await tx.select().from(assessmentScores).where(eq(assessmentScores.id, id));
      return score ?? null;
    },

    /** The score in force is no longer: what corrects it follows. */
    async supersede(cycleId: string, organizationId: string): Promise<void> {
      const { cycleId: cycle, organizationId: organization, current } = assessmentScores;
      await tx
        .update(assessmentScores)
        .set({ current: false })
        .where(and(eq(cycle, cycleId), eq(organization, organizationId), eq(current, true)));
    },

    async insert(scored: readonly Scored[]): Promise<void> {
      const parts = scored.flatMap(({ score, parts: own }) =>
        own.map(({ item, value, points, exclusion }) => ({
          id: newId('prt'),
          scoreId: score.id,
          itemId: item.id,
          valueId: value?.id ?? null,
          numerator: value?.numerator ?? null,
          denominator: value?.denominator ?? null,
          points,
          exclusion,
        })),
      );
      for (const rows of chunks(scored)) {
        await tx.insert(assessmentScores).values(rows.map(({ score }) => score));
      }
      for (const rows of chunks(parts)) await tx.insert(scoreParts).values(rows);
    },
  };
}

function* chunks<T>(list: readonly T[]): Iterable<T[]> {
  for (let at = 0; at < list.length; at += rowsAtOnce) yield list.slice(at, at + rowsAtOnce);
}
