import { and, desc, eq } from 'drizzle-orm';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { assessmentCycles } from '../cycle/cycle.table.ts';
import { trace } from '../journal/journal.table.ts';
import { scoreAppeals } from './score-appeal.table.ts';

/** The SQL of appeals. */
export function createScoreAppealStore(tx: Transaction) {
  return {
    /** Locked against its next step: a final cycle has no open appeals. */
    async lockCycle(id: string) {
      const [cycle] = await tx
        .select()
        .from(assessmentCycles)
        .where(eq(assessmentCycles.id, id))
        .for('share');
      return cycle ?? null;
    },

    async count(cycleId: string, organizationId: string): Promise<number> {
      const { cycleId: cycle, organizationId: organization } = scoreAppeals;
      return tx.$count(scoreAppeals, and(eq(cycle, cycleId), eq(organization, organizationId)));
    },

    async countOpen(cycleId: string): Promise<number> {
      return tx.$count(scoreAppeals, and(eq(scoreAppeals.cycleId, cycleId), eq(scoreAppeals.state, 'FILED')));
    },

    /** Whether it was stored: one is open at a time. */
    async insert(appeal: typeof scoreAppeals.$inferInsert): Promise<boolean> {
      const { id } = scoreAppeals;
      const stored = await tx.insert(scoreAppeals).values(appeal).onConflictDoNothing().returning({ id });
      return stored.length > 0;
    },

    /** The account that scored a cycle; null where nobody's is known. */
    async findScorer(cycleId: string): Promise<string | null> {
      const { entityType, entityId, action, actorId, recordedAt, id } = trace;
      const [step] = await tx
        .select({ actorId })
        .from(trace)
        .where(and(eq(entityType, 'AssessmentCycle'), eq(entityId, cycleId), eq(action, 'score')))
        .orderBy(desc(recordedAt), desc(id))
        .limit(1);
      return step?.actorId ?? null;
    },
  };
}
