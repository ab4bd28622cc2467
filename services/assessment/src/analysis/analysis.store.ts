import { and, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { newId } from '@graphroots/kit/ids';
import type { Transaction } from '@graphroots/kit/writes/transaction';
import {
  analyses,
  analysisFindings,
  analysisThresholds,
  findingCases,
  findingFigures,
  findingSigns,
} from './analysis.table.ts';
import type { analysisVerdicts, ThresholdName } from './analysis.words.ts';
import type { Case, Finding } from './finding.ts';

type Analysis = typeof analyses.$inferSelect;

/** So many rows are stored with one statement. */
const rowsAtOnce = 5_000;
/** So many cases are kept of a figure or a sign; a figure says how many there are. */
const mostCases = 100;

/** The SQL of analyses. */
export function createAnalysisStore(db: Transaction | PostgresJsDatabase) {
  return {
    /** The thresholds of a division, each that of the nearest division at it or above that has one. */
    async findThresholds(place: string, names: readonly ThresholdName[]) {
      const { name, divisionCode, since, id } = analysisThresholds;
      const above = [12, 9, 6, 4, 2].map((digits) => place.slice(0, digits).padEnd(12, '0'));
      const found = await db
        .select()
        .from(analysisThresholds)
        .where(and(inArray(name, [...names]), or(inArray(divisionCode, above), isNull(divisionCode))))
        // The longest code is the nearest.
        .orderBy(sql`${divisionCode} desc nulls last`, desc(since), desc(id));
      return names.flatMap((each) => found.find((one) => one.name === each) ?? []);
    },

    async insertThreshold(threshold: typeof analysisThresholds.$inferInsert): Promise<void> {
      await db.insert(analysisThresholds).values(threshold);
    },

    async insert(analysis: typeof analyses.$inferInsert): Promise<void> {
      await db.insert(analyses).values(analysis);
    },

    /** An analysis that has not come to its end, with its thresholds. */
    async findRunning(id: string) {
      const [analysis] = await db
        .select()
        .from(analyses)
        .where(and(eq(analyses.id, id), eq(analyses.state, 'RUNNING')));
      if (!analysis) return null;
      const thresholds = await db
        .select()
        .from(analysisThresholds)
        .where(inArray(analysisThresholds.id, analysis.thresholdIds));
      return { analysis, thresholds };
    },

    /** Whether it still stood where it was read: of two who read the same page, one keeps what it found. */
    async goOn(
      { id, cursor }: Analysis,
      { next, total, examined }: { next: string | null; total: number; examined: number },
    ): Promise<boolean> {
      const same = cursor === null ? isNull(analyses.cursor) : eq(analyses.cursor, cursor);
      const moved = await db
        .update(analyses)
        .set({
          cursor: next,
          total,
          examined: sql`${analyses.examined} + ${examined}`,
          failure: null,
          ...(next === null && { state: 'DONE' as const }),
        })
        .where(and(eq(analyses.id, id), eq(analyses.state, 'RUNNING'), same))
        .returning({ id: analyses.id });
      return moved.length > 0;
    },

    async noteFailure(id: string, failure: string): Promise<void> {
      await db.update(analyses).set({ failure }).where(eq(analyses.id, id));
    },

    /** What was found on a page, with its figures, signs and cases. */
    async insertFindings(
      analysisId: string,
      found: readonly (Finding & { readonly verdict: (typeof analysisVerdicts)[number] })[],
    ): Promise<void> {
      const findings = found.map((one) => ({ ...one, id: newId('afn'), analysisId }));
      const figures = findings.flatMap((one) =>
        one.figures.map(({ cases, ...figure }) => {
          const all = cases && distinct(cases);
          const caseCount = figure.caseCount ?? all?.length;
          return { ...figure, caseCount, cases: all ?? [], id: newId('afg'), findingId: one.id };
        }),
      );
      const signs = findings.flatMap((one) =>
        one.signs.map((sign) => ({
          ...sign,
          cases: distinct(sign.cases),
          id: newId('asg'),
          findingId: one.id,
        })),
      );
      const kept = (of: { readonly findingId: string; readonly cases: readonly Case[] }, by: object) =>
        of.cases
          .slice(0, mostCases)
          .map((one) => ({ ...one, ...by, id: newId('acs'), findingId: of.findingId }));
      const cases = [
        ...figures.flatMap((figure) => kept(figure, { figureId: figure.id })),
        ...signs.flatMap((sign) => kept(sign, { signId: sign.id })),
      ];
      for (const some of chunks(findings)) await db.insert(analysisFindings).values(some);
      for (const some of chunks(figures)) await db.insert(findingFigures).values(some);
      for (const some of chunks(signs)) await db.insert(findingSigns).values(some);
      for (const some of chunks(cases)) await db.insert(findingCases).values(some);
    },
  };
}

function distinct(cases: readonly Case[]): Case[] {
  return [...new Map(cases.map((one) => [`${one.type} ${one.key}`, one])).values()];
}

function* chunks<T>(rows: readonly T[]): Iterable<T[]> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) yield rows.slice(at, at + rowsAtOnce);
}
