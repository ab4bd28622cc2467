import { and, eq } from 'drizzle-orm';
import type { PgInsertValue } from 'drizzle-orm/pg-core';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { mediations } from './mediation.table.ts';

/** All SQL that changes mediations. */
export function createMediationStore(tx: Transaction) {
  return {
    async find(id: string) {
      const [mediation] = await tx.select().from(mediations).where(eq(mediations.id, id));
      return mediation ?? null;
    },

    async hasOpen(issueId: string): Promise<boolean> {
      const found = await tx
        .select({ id: mediations.id })
        .from(mediations)
        .where(and(eq(mediations.issueId, issueId), eq(mediations.state, 'OPENED')));
      return found.length > 0;
    },

    async insert(row: PgInsertValue<typeof mediations>): Promise<void> {
      await tx.insert(mediations).values(row);
    },
  };
}
