import { and, eq, isNull } from 'drizzle-orm';
import { newId } from '@graphroots/kit/ids';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import {
  opinionMeetings,
  rectificationAcceptances,
  rectificationCases,
  rectificationMeasures,
  rectificationReasons,
} from './rectification-facts.table.ts';
import { rectifications } from './rectification.table.ts';

/** A reason with the cases behind it. */
export interface Reason {
  readonly class: (typeof rectificationReasons.$inferInsert)['class'];
  readonly text: string;
  readonly cases: readonly { readonly type: string; readonly key: string }[];
}

/** All SQL that changes rectifications. */
export function createRectificationStore(tx: Transaction) {
  return {
    /** Those that were stored: an organization has one open rectification. */
    async insert(rows: (typeof rectifications.$inferInsert)[]): Promise<ReadonlySet<string>> {
      if (rows.length === 0) return new Set();
      const { id } = rectifications;
      const stored = await tx.insert(rectifications).values(rows).onConflictDoNothing().returning({ id });
      return new Set(stored.map((row) => row.id));
    },

    /** What was found, in two statements however many have to be put right. */
    async insertReasons(
      found: readonly { readonly of: string; readonly on: string; readonly reasons: readonly Reason[] }[],
    ): Promise<void> {
      const named = found.flatMap(({ of, on, reasons }) =>
        reasons.map((reason) => ({ ...reason, id: newId('rsn'), rectificationId: of, foundOn: on })),
      );
      const cases = named.flatMap(({ id: reasonId, cases: own }) =>
        own.map(({ type, key }) => ({ id: newId('rcc'), reasonId, type, key })),
      );
      if (named.length > 0) await tx.insert(rectificationReasons).values(named);
      if (cases.length > 0) await tx.insert(rectificationCases).values(cases).onConflictDoNothing();
    },

    async insertMeasures(rectificationId: string, measures: readonly { text: string; dueOn: string }[]) {
      const rows = measures.map((measure) => ({ ...measure, id: newId('rme'), rectificationId }));
      await tx.insert(rectificationMeasures).values(rows);
    },

    async countMeasures(rectificationId: string): Promise<number> {
      return tx.$count(rectificationMeasures, eq(rectificationMeasures.rectificationId, rectificationId));
    },

    async findMeasure(rectificationId: string, id: string) {
      const isIt = and(
        eq(rectificationMeasures.id, id),
        eq(rectificationMeasures.rectificationId, rectificationId),
      );
      const [measure] = await tx.select().from(rectificationMeasures).where(isIt);
      return measure ?? null;
    },

    async settleMeasure(id: string, settledOn: string, result: string): Promise<void> {
      await tx
        .update(rectificationMeasures)
        .set({ settledOn, result })
        .where(eq(rectificationMeasures.id, id));
    },

    async countOpenMeasures(rectificationId: string): Promise<number> {
      const { rectificationId: of, settledOn } = rectificationMeasures;
      return tx.$count(rectificationMeasures, and(eq(of, rectificationId), isNull(settledOn)));
    },

    async insertOpinions(meeting: Omit<typeof opinionMeetings.$inferInsert, 'id'>): Promise<void> {
      await tx.insert(opinionMeetings).values({ ...meeting, id: newId('opm') });
    },

    async insertAcceptance(votes: Omit<typeof rectificationAcceptances.$inferInsert, 'id'>): Promise<void> {
      await tx.insert(rectificationAcceptances).values({ ...votes, id: newId('acp') });
    },
  };
}
