import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, numeric, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, day, isOneOf } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';
import { assessedLevels, assessmentCycles } from '../cycle/cycle.table.ts';
import { schemeItems } from '../scheme/scheme-item.table.ts';
import { itemValues } from '../value/item-value.table.ts';

export const assessmentGrades = ['EXCELLENT', 'GOOD', 'FAIR', 'POOR'] as const;
/** A cycle assesses one level only; those older than the first scheme assess several, down to the groups. */
export const scoreLevels = [...assessedLevels, 'GRID', 'GROUP'] as const;
export const scoreExclusions = ['NO_CASES', 'NO_VALUE', 'OMITTED'] as const;

const amount = (name: string) => numeric(name, { precision: 14, scale: 2, mode: 'number' });

/** Only ever added to: a correction is a new revision, and the one before is no longer current. */
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
    level: text('level', { enum: scoreLevels }),
    score: numeric('score', { precision: 5, scale: 2, mode: 'number' }).notNull(),
    grade: text('grade', { enum: assessmentGrades }).notNull(),
    scoredOn: day('scored_on').notNull(),
    revision: integer('revision').notNull().default(1),
    current: boolean('current').notNull().default(true),
  },
  (t) => [
    unique('assessment_scores_revision_unique').on(t.cycleId, t.organizationId, t.revision),
    uniqueIndex('assessment_scores_current_unique')
      .on(t.cycleId, t.organizationId)
      .where(sql`${t.current}`),
    check('assessment_scores_score_range', sql`${t.score} between 0 and 100`),
    isOneOf('assessment_scores_grade_known', t.grade, assessmentGrades),
    isOneOf('assessment_scores_level_known', t.level, scoreLevels),
    index('assessment_scores_organization_id_index').on(t.organizationId, t.scoredOn, t.id),
    index('assessment_scores_cycle_id_index').on(t.cycleId, t.score, t.id),
  ],
);

/** What each item added to a score. */
export const scoreParts = assessmentSchema.table(
  'score_parts',
  {
    id: code('id').primaryKey(),
    scoreId: code('score_id')
      .notNull()
      .references(() => assessmentScores.id),
    itemId: code('item_id')
      .notNull()
      .references(() => schemeItems.id),
    valueId: code('value_id').references(() => itemValues.id),
    numerator: amount('numerator'),
    denominator: amount('denominator'),
    points: numeric('points', { precision: 7, scale: 4, mode: 'number' }),
    exclusion: text('exclusion', { enum: scoreExclusions }),
  },
  (t) => [
    unique('score_parts_once_per_item').on(t.scoreId, t.itemId),
    isOneOf('score_parts_exclusion_known', t.exclusion, scoreExclusions),
    check('score_parts_points_or_exclusion', sql`${t.points} is not null or ${t.exclusion} is not null`),
  ],
);
