import { and, eq, gt, inArray, isNull, max, or } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { affiliations } from './affiliation.table.ts';

type Affiliation = typeof affiliations.$inferSelect;

/** All SQL that changes affiliations, but for the formal one of a transfer. */
export function createAffiliationStore(tx: Transaction) {
  return {
    async begin(affiliation: Omit<typeof affiliations.$inferInsert, 'id'>): Promise<void> {
      await tx.insert(affiliations).values({ id: newId('aff'), ...affiliation });
    },

    async find(id: string): Promise<Affiliation | null> {
      const [row] = await tx.select().from(affiliations).where(eq(affiliations.id, id));
      return row ?? null;
    },

    /** Those of a member that have no last day. */
    async findLasting(memberId: string): Promise<Affiliation[]> {
      return tx
        .select()
        .from(affiliations)
        .where(and(eq(affiliations.memberId, memberId), isNull(affiliations.validTo)));
    },

    async end(ids: readonly string[], on: string): Promise<void> {
      await tx
        .update(affiliations)
        .set({ validTo: on })
        .where(inArray(affiliations.id, [...ids]));
    },

    /** The day on which the latest of those that last began; null where there is none. */
    async lastBegan(memberId: string): Promise<string | null> {
      const [row] = await tx
        .select({ day: max(affiliations.validFrom) })
        .from(affiliations)
        .where(and(eq(affiliations.memberId, memberId), isNull(affiliations.validTo)));
      return row?.day ?? null;
    },

    /** Ends those that last, or would have ended later. */
    async endAll(memberId: string, on: string): Promise<void> {
      const open = or(isNull(affiliations.validTo), gt(affiliations.validTo, on));
      await tx
        .update(affiliations)
        .set({ validTo: on })
        .where(and(eq(affiliations.memberId, memberId), open));
    },
  };
}
