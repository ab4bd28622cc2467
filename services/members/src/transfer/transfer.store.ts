import { and, eq, inArray, isNull, lt } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { affiliations } from '../affiliation/affiliation.table.ts';
import { showMember } from '../member/member.store.ts';
import { branches, openStates, transfers } from './transfer.table.ts';

type Transfer = typeof transfers.$inferSelect;

/** All SQL that changes transfers, and the formal affiliation with them. */
export function createTransferStore(tx: Transaction) {
  const formal = (memberId: string) =>
    and(eq(affiliations.memberId, memberId), eq(affiliations.type, 'PRIMARY'), isNull(affiliations.validTo));

  return {
    async findBranch(id: string): Promise<typeof branches.$inferSelect | null> {
      const [branch] = await tx.select().from(branches).where(eq(branches.id, id));
      return branch ?? null;
    },

    async findFormal(memberId: string): Promise<typeof affiliations.$inferSelect | null> {
      const [row] = await tx.select().from(affiliations).where(formal(memberId));
      return row ?? null;
    },

    /** As `findFormal`, wherever the present branch lies: the receiving one does not see it, and ends it. */
    async lockFormal(memberId: string): Promise<typeof affiliations.$inferSelect | null> {
      await showMember(tx, memberId);
      const [row] = await tx.select().from(affiliations).where(formal(memberId)).for('update');
      return row ?? null;
    },

    /** The old one ends on the day on which the new one begins. */
    async moveFormal({ memberId, toId, toPath }: Transfer, on: string): Promise<void> {
      await tx.update(affiliations).set({ validTo: on }).where(formal(memberId));
      await tx.insert(affiliations).values({
        id: newId('aff'),
        memberId,
        organizationId: toId,
        path: toPath,
        type: 'PRIMARY',
        validFrom: on,
      });
    },

    async isUnderWay(memberId: string): Promise<boolean> {
      const open = inArray(transfers.state, [...openStates]);
      return (await tx.$count(transfers, and(eq(transfers.memberId, memberId), open))) > 0;
    },

    /** False where another transfer of the member is open. */
    async insert(transfer: typeof transfers.$inferInsert): Promise<boolean> {
      const made = await tx
        .insert(transfers)
        .values(transfer)
        .onConflictDoNothing()
        .returning({ id: transfers.id });
      return made.length > 0;
    },

    /** Those on the way whose last day was before this one. */
    async lockOverdue(today: string, limit: number): Promise<Transfer[]> {
      return tx
        .select()
        .from(transfers)
        .where(and(eq(transfers.state, 'IN_TRANSIT'), lt(transfers.dueOn, today)))
        .orderBy(transfers.dueOn, transfers.id)
        .limit(limit)
        .for('update', { skipLocked: true });
    },
  };
}
