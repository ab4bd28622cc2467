import { and, eq, gte, notInArray, sql } from 'drizzle-orm';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { arrivals, whistles } from './whistle.table.ts';

type Whistle = typeof whistles.$inferSelect;
type Arrival = typeof arrivals.$inferSelect;

/** All SQL that changes whistles and arrivals. */
export function createWhistleStore(tx: Transaction) {
  return {
    async hasOpen(issueId: string): Promise<boolean> {
      const found = await tx
        .select({ id: whistles.id })
        .from(whistles)
        .where(and(eq(whistles.issueId, issueId), notInArray(whistles.state, ['RATED', 'CANCELLED'])));
      return found.length > 0;
    },

    async lockWhistle(id: string): Promise<Whistle | null> {
      const [whistle] = await tx.select().from(whistles).where(eq(whistles.id, id)).for('update');
      return whistle ?? null;
    },

    async findArrivals(whistleId: string): Promise<Arrival[]> {
      return tx.select().from(arrivals).where(eq(arrivals.whistleId, whistleId)).orderBy(arrivals.id);
    },

    async insert(
      whistle: typeof whistles.$inferInsert,
      called: (typeof arrivals.$inferInsert)[],
    ): Promise<void> {
      await tx.insert(whistles).values(whistle);
      await tx.insert(arrivals).values(called);
    },

    /** Who had not come need not any more, where there was time left. */
    async excuse(whistleId: string, now: string): Promise<Arrival[]> {
      return tx
        .update(arrivals)
        .set({ state: 'EXCUSED', version: sql`${arrivals.version} + 1` })
        .where(
          and(eq(arrivals.whistleId, whistleId), eq(arrivals.state, 'CALLED'), gte(arrivals.arriveBy, now)),
        )
        .returning();
    },

    async rate(id: string, rating: number, comment: string | null): Promise<void> {
      await tx
        .update(arrivals)
        .set({ rating, comment, version: sql`${arrivals.version} + 1` })
        .where(eq(arrivals.id, id));
    },
  };
}
