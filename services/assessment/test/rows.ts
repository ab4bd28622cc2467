import type { Database } from '@graphroots/kit/database';
import {
  awkwardNames,
  cycle,
  sampleCommunities,
  sampleDivisions,
  times,
} from '@graphroots/kit/testing/fuzz-samples';
import { sampleAudit, sampleChanges } from '@graphroots/kit/testing/sample-journal';
import {
  assessmentCycles,
  assessmentCycleStates,
  assessmentGrades,
  assessmentScores,
} from '../src/cycle/cycle.table.ts';
import { changes, trace } from '../src/journal/journal.table.ts';

/** Cycles on every level, and scores that tie or differ by a hundredth. */
const cycleRows = times(14, (index): typeof assessmentCycles.$inferInsert => ({
  id: `asc_${String(index).padStart(2, '0')}`,
  name: cycle(awkwardNames, index),
  state: cycle(assessmentCycleStates, index * 3 + 8),
  periodFrom: cycle(['2024-01-01', '2025-01-01', '2025-01-01', '2026-01-01'], index),
  periodTo: '2026-12-31',
  divisionCode: cycle([...sampleDivisions.slice(1, 4), ...sampleCommunities], index),
  version: index + 1,
}));

const scores = [85.55, 85.55, 85.56, 0, 100, 99.9, 60] as const;

const scoreRows = times(60, (index): typeof assessmentScores.$inferInsert => ({
  id: `ass_${String(index).padStart(2, '0')}`,
  cycleId: `asc_${String(index % 12).padStart(2, '0')}`,
  organizationId: cycle(['org_1', 'org_2', 'org_%', 'org_4', "org_'5"], Math.floor(index / 12)),
  divisionCode: cycle([...sampleCommunities, null], index),
  path: cycle(['1/', '1/2/', '1/2/4/', '1/20/', '1/3/', '9/', '1/2/4/5/'], index),
  score: cycle(scores, index),
  grade: cycle(assessmentGrades, index),
  scoredOn: cycle(['2025-06-30', '2025-12-31', '2025-12-31'], index),
}));

/** Fills the tables and gives back everything in them. */
export async function insertCity({ db }: Database) {
  await db.insert(assessmentCycles).values(cycleRows);
  await db.insert(assessmentScores).values(scoreRows);
  await db.insert(changes).values(sampleChanges);
  await db.insert(trace).values(sampleAudit);
  return {
    AssessmentCycle: await db.select().from(assessmentCycles),
    AssessmentScore: await db.select().from(assessmentScores),
    Change: await db.select().from(changes),
    AuditEntry: await db.select().from(trace),
  };
}

export type City = Awaited<ReturnType<typeof insertCity>>;
