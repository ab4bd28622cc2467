import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { assessmentCycles, assessmentScores } from '../src/cycle/cycle.table.ts';

type Cycle = typeof assessmentCycles.$inferSelect;
type Score = typeof assessmentScores.$inferSelect;

/** Rows that a test mentions; all else about them is made up. */
export function createBuilders(db: PostgresJsDatabase) {
  let rows = 0;
  const next = (prefix: string): string => `${prefix}_${String(++rows).padStart(4, '0')}`;

  return {
    async aCycle(given: Partial<Cycle> = {}): Promise<Cycle> {
      const row: Cycle = {
        id: next('cyc'),
        name: '年度考核',
        state: 'FINAL',
        periodFrom: '2025-01-01',
        periodTo: '2025-12-31',
        divisionCode: '530103000000',
        version: 1,
        ...given,
      };
      await db.insert(assessmentCycles).values(row);
      return row;
    },

    async aScore(given: { in: Cycle; of: string } & Partial<Score>): Promise<Score> {
      const { in: cycle, of, ...rest } = given;
      const made = { id: next('scr'), score: 85, grade: 'GOOD' as const, scoredOn: '2026-01-15' };
      const place = { divisionCode: '530103001001', path: '1/2/' };
      const row: Score = { ...made, ...place, cycleId: cycle.id, organizationId: of, ...rest };
      await db.insert(assessmentScores).values(row);
      return row;
    },
  };
}
