import { and, eq, max } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import { feedback, feedbackFindings } from './feedback.table.ts';

/** The SQL of feedback. */
export function createFeedbackStore(tx: Transaction) {
  return {
    async findLastRound(cycleId: string, organizationId: string): Promise<number> {
      const [found] = await tx
        .select({ round: max(feedback.round) })
        .from(feedback)
        .where(and(eq(feedback.cycleId, cycleId), eq(feedback.organizationId, organizationId)));
      return found?.round ?? 0;
    },

    async insert(
      given: typeof feedback.$inferInsert,
      findings: readonly { readonly itemId: string | null; readonly text: string }[],
    ): Promise<void> {
      await tx.insert(feedback).values(given);
      const rows = findings.map((finding) => ({ ...finding, id: newId('fbf'), feedbackId: given.id }));
      await tx.insert(feedbackFindings).values(rows);
    },
  };
}
