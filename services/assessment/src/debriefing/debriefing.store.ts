import { and, eq, ne, sum } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { debriefingQuestions, debriefings, debriefingVotes } from './debriefing.table.ts';

type Question = Omit<typeof debriefingQuestions.$inferInsert, 'id' | 'debriefingId'>;
type Vote = Omit<typeof debriefingVotes.$inferInsert, 'id' | 'debriefingId'>;

/** The SQL of debriefings. */
export function createDebriefingStore(tx: Transaction) {
  return {
    /** Whether it was stored: a secretary reports once in a cycle. */
    async insert(debriefing: typeof debriefings.$inferInsert): Promise<boolean> {
      const { id } = debriefings;
      const stored = await tx.insert(debriefings).values(debriefing).onConflictDoNothing().returning({ id });
      return stored.length > 0;
    },

    async insertQuestions(debriefingId: string, questions: readonly Question[]): Promise<void> {
      if (questions.length === 0) return;
      const rows = questions.map((question) => ({ ...question, id: newId('dbq'), debriefingId }));
      await tx.insert(debriefingQuestions).values(rows);
    },

    async insertVotes(debriefingId: string, votes: readonly Vote[]): Promise<void> {
      const rows = votes.map((vote) => ({ ...vote, id: newId('dbv'), debriefingId }));
      await tx.insert(debriefingVotes).values(rows);
    },

    /** How many votes each organization of a cycle got, and how many of them were good. */
    async countVotes(cycleId: string) {
      const { good, fair, poor, debriefingId } = debriefingVotes;
      const counted = await tx
        .select({
          debriefingId: debriefings.id,
          organizationId: debriefings.organizationId,
          good: sum(good).mapWith(Number),
          fair: sum(fair).mapWith(Number),
          poor: sum(poor).mapWith(Number),
        })
        .from(debriefings)
        .innerJoin(debriefingVotes, eq(debriefingId, debriefings.id))
        .where(and(eq(debriefings.cycleId, cycleId), ne(debriefings.state, 'FILED')))
        .groupBy(debriefings.id);
      return counted.map(({ fair: some, poor: none, ...votes }) => ({
        ...votes,
        all: votes.good + some + none,
      }));
    },
  };
}
