import { and, eq, inArray, isNull, max } from 'drizzle-orm';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { assessmentMeasures } from '../measure/measure.table.ts';
import { schemeItems } from './scheme-item.table.ts';
import { assessmentSchemes } from './scheme.table.ts';

type Item = typeof schemeItems.$inferSelect;

/** All SQL that changes schemes and their items. */
export function createSchemeStore(tx: Transaction) {
  return {
    async findScheme(id: string) {
      const [scheme] = await tx.select().from(assessmentSchemes).where(eq(assessmentSchemes.id, id));
      return scheme ?? null;
    },

    async findLastEdition(code: string): Promise<number> {
      const [found] = await tx
        .select({ edition: max(assessmentSchemes.edition) })
        .from(assessmentSchemes)
        .where(eq(assessmentSchemes.code, code));
      return found?.edition ?? 0;
    },

    /** Whether it was stored: two may draft the next edition at once. */
    async insert(scheme: typeof assessmentSchemes.$inferInsert): Promise<boolean> {
      const { id } = assessmentSchemes;
      const stored = await tx
        .insert(assessmentSchemes)
        .values(scheme)
        .onConflictDoNothing()
        .returning({ id });
      return stored.length > 0;
    },

    /** The items of a scheme, without those that cycles add. */
    async findItems(schemeId: string): Promise<Item[]> {
      return tx
        .select()
        .from(schemeItems)
        .where(and(eq(schemeItems.schemeId, schemeId), isNull(schemeItems.cycleId)))
        .orderBy(schemeItems.number, schemeItems.id);
    },

    /** The items of the schemes of cycles, with those that any cycle under them added. */
    async findItemsOfCycles(cycles: readonly { readonly schemeId: string | null }[]): Promise<Item[]> {
      const ids = cycles.flatMap(({ schemeId }) => schemeId ?? []);
      const isTheirs = inArray(schemeItems.schemeId, ids);
      return tx.select().from(schemeItems).where(isTheirs).orderBy(schemeItems.number, schemeItems.id);
    },

    async insertItems(items: (typeof schemeItems.$inferInsert)[]): Promise<void> {
      if (items.length > 0) await tx.insert(schemeItems).values(items);
    },

    async replaceItems(schemeId: string, items: (typeof schemeItems.$inferInsert)[]): Promise<void> {
      await tx.delete(schemeItems).where(eq(schemeItems.schemeId, schemeId));
      await tx.insert(schemeItems).values(items);
    },

    /** Those of the measures that there are. */
    async findMeasures(ids: readonly string[]): Promise<ReadonlySet<string>> {
      if (ids.length === 0) return new Set();
      const found = await tx
        .select({ id: assessmentMeasures.id })
        .from(assessmentMeasures)
        .where(inArray(assessmentMeasures.id, [...ids]));
      return new Set(found.map(({ id }) => id));
    },
  };
}
