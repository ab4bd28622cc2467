import { sql } from 'drizzle-orm';
import { check, index, integer, numeric, text, unique } from 'drizzle-orm/pg-core';
import { code, day, isOneOf } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';

export const assessmentCycleStates = [
  'DESIGNED',
  'PUBLISHED',
  'COLLECTING',
  'SELF_REVIEW',
  'DEBRIEFING',
  'SCORED',
  'FEEDBACK',
  'APPEAL',
  'FINAL',
  'APPLIED',
] as const;
export const assessmentGrades = ['EXCELLENT', 'GOOD', 'FAIR', 'POOR'] as const;

export const assessmentCycles = assessmentSchema.table(
  'assessment_cycles',
  {
    id: code('id').primaryKey(),
    name: text('name').notNull(),
    state: text('state', { enum: assessmentCycleStates }).notNull(),
    periodFrom: day('period_from').notNull(),
    periodTo: day('period_to').notNull(),
    divisionCode: code('division_code').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('assessment_cycles_period', sql`${t.periodTo} >= ${t.periodFrom}`),
    isOneOf('assessment_cycles_state_known', t.state, assessmentCycleStates),
    index('assessment_cycles_division_code_index').on(t.divisionCode, t.periodFrom, t.id),
    index('assessment_cycles_period_from_index').on(t.periodFrom, t.id),
  ],
);

export const assessmentScores = assessmentSchema.table(
  'assessment_scores',
  {
    id: code('id').primaryKey(),
    cycleId: code('cycle_id')
      .notNull()
      .references(() => assessmentCycles.id),
    organizationId: code('organization_id').notNull(),
    // Where the organization stood when it was scored, in the territory and in the line: who may see the score.
    divisionCode: code('division_code'),
    path: code('path').notNull(),
    score: numeric('score', { precision: 5, scale: 2, mode: 'number' }).notNull(),
    grade: text('grade', { enum: assessmentGrades }).notNull(),
    scoredOn: day('scored_on').notNull(),
  },
  (t) => [
    unique('assessment_scores_once_per_cycle').on(t.cycleId, t.organizationId),
    check('assessment_scores_score_range', sql`${t.score} between 0 and 100`),
    isOneOf('assessment_scores_grade_known', t.grade, assessmentGrades),
    index('assessment_scores_organization_id_index').on(t.organizationId, t.scoredOn, t.id),
    index('assessment_scores_cycle_id_index').on(t.cycleId, t.score, t.id),
  ],
);
