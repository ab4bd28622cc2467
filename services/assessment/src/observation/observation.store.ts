import { eq } from 'drizzle-orm';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { statObservations } from './observation.table.ts';

type Observation = typeof statObservations.$inferSelect;

/** All SQL that adds observations; none is ever changed. */
export function createObservationStore(tx: Transaction) {
  return {
    async find(id: string): Promise<Observation | null> {
      const [row] = await tx.select().from(statObservations).where(eq(statObservations.id, id));
      return row ?? null;
    },

    /** Whether it was stored: not where the source has stated it before, or another corrects the same. */
    async insert(row: typeof statObservations.$inferInsert): Promise<boolean> {
      const stored = await tx.insert(statObservations).values(row).onConflictDoNothing().returning();
      return stored.length > 0;
    },
  };
}
