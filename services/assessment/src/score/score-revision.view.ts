import { boolean, integer, numeric, text } from 'drizzle-orm/pg-core';
import { code, day } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';
import { assessmentGrades } from './assessment-score.table.ts';

/** The scores once more, as plain values: what a score was before leads to no score again. */
export const scoreRevisions = assessmentSchema.table('assessment_scores', {
  id: code('id').primaryKey(),
  cycleId: code('cycle_id').notNull(),
  organizationId: code('organization_id').notNull(),
  divisionCode: code('division_code'),
  path: code('path').notNull(),
  score: numeric('score', { precision: 5, scale: 2, mode: 'number' }).notNull(),
  grade: text('grade', { enum: assessmentGrades }).notNull(),
  scoredOn: day('scored_on').notNull(),
  revision: integer('revision').notNull(),
  current: boolean('current').notNull(),
});
