import { and, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { newId } from '@graphroots/kit/ids';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import type { Examined } from './examine-body.ts';
import {
  bodyFormalism,
  formalismAnalyses,
  formalismCases,
  formalismRules,
  formalismSigns,
} from './formalism.table.ts';

type Analysis = typeof formalismAnalyses.$inferSelect;

/** The SQL of analyses of formalism. */
export function createFormalismStore(db: Transaction | PostgresJsDatabase) {
  return {
    /** The rule of a division, or of the nearest one above it that has one. */
    async findRule(place: string) {
      const { divisionCode, since, id } = formalismRules;
      const above = [12, 9, 6, 4, 2].map((digits) => place.slice(0, digits).padEnd(12, '0'));
      const [rule] = await db
        .select()
        .from(formalismRules)
        .where(or(inArray(divisionCode, above), isNull(divisionCode)))
        // The longest code is the nearest.
        .orderBy(sql`${divisionCode} desc nulls last`, desc(since), desc(id))
        .limit(1);
      if (!rule) throw new Error('The rule that holds everywhere is missing.');
      return rule;
    },

    async insertRule(rule: typeof formalismRules.$inferInsert): Promise<void> {
      await db.insert(formalismRules).values(rule);
    },

    async insert(analysis: typeof formalismAnalyses.$inferInsert): Promise<void> {
      await db.insert(formalismAnalyses).values(analysis);
    },

    /** An analysis that has not come to its end, with its rule. */
    async findRunning(id: string) {
      const [found] = await db
        .select({ analysis: formalismAnalyses, rule: formalismRules })
        .from(formalismAnalyses)
        .innerJoin(formalismRules, eq(formalismRules.id, formalismAnalyses.ruleId))
        .where(and(eq(formalismAnalyses.id, id), eq(formalismAnalyses.state, 'RUNNING')));
      return found ?? null;
    },

    /** Whether it still stood where it was read: of two who read the same page, one keeps what it found. */
    async goOn(
      { id, cursor }: Analysis,
      next: string | null,
      total: number,
      found: number,
    ): Promise<boolean> {
      const same = cursor === null ? isNull(formalismAnalyses.cursor) : eq(formalismAnalyses.cursor, cursor);
      const examined = sql`${formalismAnalyses.examined} + ${found}`;
      const moved = await db
        .update(formalismAnalyses)
        .set({
          cursor: next,
          total,
          examined,
          failure: null,
          ...(next === null && { state: 'DONE' as const }),
        })
        .where(and(eq(formalismAnalyses.id, id), eq(formalismAnalyses.state, 'RUNNING'), same))
        .returning({ id: formalismAnalyses.id });
      return moved.length > 0;
    },

    async noteFailure(id: string, failure: string): Promise<void> {
      await db.update(formalismAnalyses).set({ failure }).where(eq(formalismAnalyses.id, id));
    },

    /** What was found of the bodies of a page, in three statements however many there are. */
    async insertFindings(analysisId: string, found: readonly Examined[]): Promise<void> {
      if (found.length === 0) return;
      const findings = found.map((one) => ({
        ...one,
        finding: { ...one.finding, id: newId('bfo'), analysisId },
      }));
      const signs = findings.flatMap(({ finding, signs: own }) =>
        own.map((sign) => ({ ...sign, id: newId('fsg'), findingId: finding.id })),
      );
      const cases = signs.flatMap(({ id: signId, cases: own }) =>
        own.map((one) => ({ ...one, id: newId('fca'), signId })),
      );
      await db.insert(bodyFormalism).values(findings.map(({ finding }) => finding));
      if (signs.length === 0) return;
      await db.insert(formalismSigns).values(signs.map(({ cases: _, ...sign }) => sign));
      if (cases.length > 0) await db.insert(formalismCases).values(cases);
    },

    async findFinding(id: string) {
      const [finding] = await db.select().from(bodyFormalism).where(eq(bodyFormalism.id, id));
      return finding ?? null;
    },

    /** The signs of a body, each with its cases. */
    async findSigns(findingId: string) {
      const signs = await db.select().from(formalismSigns).where(eq(formalismSigns.findingId, findingId));
      const ids = signs.map(({ id }) => id);
      const cases =
        ids.length === 0
          ? []
          : await db.select().from(formalismCases).where(inArray(formalismCases.signId, ids));
      return signs.map((sign) => ({ ...sign, cases: cases.filter(({ signId }) => signId === sign.id) }));
    },
  };
}
