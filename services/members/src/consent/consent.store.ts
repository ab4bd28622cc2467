import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { consents } from './consent.table.ts';

/** All SQL that changes consents. */
export function createConsentStore(tx: Transaction) {
  const open = (...memberIds: string[]) =>
    and(inArray(consents.memberId, memberIds), isNull(consents.withdrawnAt));
  const of = (memberId: string, purpose: string) => and(open(memberId), eq(consents.purpose, purpose));

  return {
    /** Ends other versions; false where this very version holds already. */
    async give(memberId: string, purpose: string, version: string, now: string): Promise<boolean> {
      const other = and(of(memberId, purpose), ne(consents.version, version));
      await tx.update(consents).set({ withdrawnAt: now }).where(other);
      const given = await tx
        .insert(consents)
        .values({ id: newId('cns'), memberId, purpose, version, givenAt: now })
        .onConflictDoNothing()
        .returning({ id: consents.id });
      return given.length > 0;
    },

    /** False where none holds. */
    async withdraw(memberId: string, purpose: string, now: string): Promise<boolean> {
      const ended = await tx
        .update(consents)
        .set({ withdrawnAt: now })
        .where(of(memberId, purpose))
        .returning({ id: consents.id });
      return ended.length > 0;
    },

    async withdrawAll(memberIds: readonly string[], now: string): Promise<void> {
      await tx
        .update(consents)
        .set({ withdrawnAt: now })
        .where(open(...memberIds));
    },
  };
}
