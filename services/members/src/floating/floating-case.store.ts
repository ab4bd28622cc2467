import { and, eq, isNull } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { affiliations } from '../affiliation/affiliation.table.ts';
import { contactAttempts, floatingCases } from './floating-case.table.ts';

/** All SQL that changes cases of floating members. */
export function createFloatingCaseStore(tx: Transaction) {
  return {
    /** False where another case of the member is open. */
    async insert(floatingCase: typeof floatingCases.$inferInsert): Promise<boolean> {
      const made = await tx
        .insert(floatingCases)
        .values(floatingCase)
        .onConflictDoNothing()
        .returning({ id: floatingCases.id });
      return made.length > 0;
    },

    async lockOpenOf(memberId: string): Promise<typeof floatingCases.$inferSelect | null> {
      const open = and(eq(floatingCases.memberId, memberId), eq(floatingCases.state, 'OPEN'));
      const [row] = await tx.select().from(floatingCases).where(open).for('update');
      return row ?? null;
    },

    async attempt(attempt: Omit<typeof contactAttempts.$inferInsert, 'id'>): Promise<void> {
      await tx.insert(contactAttempts).values({ id: newId('cta'), ...attempt });
    },

    /** Adds the branch to those the member belongs to, unless it is one of them. */
    async addSecondary(memberId: string, to: { id: string; path: string }, from: string): Promise<void> {
      const belongs = and(
        eq(affiliations.memberId, memberId),
        eq(affiliations.organizationId, to.id),
        isNull(affiliations.validTo),
      );
      if ((await tx.$count(affiliations, belongs)) > 0) return;
      await tx.insert(affiliations).values({
        id: newId('aff'),
        memberId,
        organizationId: to.id,
        path: to.path,
        type: 'SECONDARY',
        basis: 'RESIDENCE',
        validFrom: from,
      });
    },
  };
}
