import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { indicators } from './indicator.table.ts';

type Indicator = typeof indicators.$inferSelect;

/** All SQL that changes indicators. */
export function createIndicatorStore(tx: Transaction) {
  return {
    async find(code: string): Promise<Indicator | null> {
      const [row] = await tx.select().from(indicators).where(eq(indicators.code, code));
      return row ?? null;
    },

    /** Whether it was stored: not where the code is taken. */
    async insert(row: typeof indicators.$inferInsert): Promise<boolean> {
      const stored = await tx.insert(indicators).values(row).onConflictDoNothing().returning();
      return stored.length > 0;
    },

    /** Whether it was changed: not where there is none, or it has another version by now. */
    async update({ code, ...set }: Omit<Indicator, 'version'>, expectedVersion: number): Promise<boolean> {
      const changed = await tx
        .update(indicators)
        .set({ ...set, version: sql`${indicators.version} + 1` })
        .where(and(eq(indicators.code, code), eq(indicators.version, expectedVersion)))
        .returning();
      return changed.length > 0;
    },
  };
}
