import { boolean, numeric, text } from 'drizzle-orm/pg-core';
import { code } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';
import { scoreLevels } from './assessment-score.table.ts';

/** The scores once more, without names: the place of one is among all of its level, those out of sight too. */
export const rankedScores = assessmentSchema.table('assessment_scores', {
  id: code('id').primaryKey(),
  cycleId: code('cycle_id').notNull(),
  organizationId: code('organization_id').notNull(),
  level: text('level', { enum: scoreLevels }),
  score: numeric('score', { precision: 5, scale: 2, mode: 'number' }).notNull(),
  current: boolean('current').notNull(),
});
