import { sql } from 'drizzle-orm';
import { check, index, integer, text } from 'drizzle-orm/pg-core';
import { code, day, isOneOf } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';
import { assessmentSchemes } from '../scheme/scheme.table.ts';

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
export const assessedLevels = ['DISTRICT', 'STREET', 'COMMUNITY'] as const;

export const assessmentCycles = assessmentSchema.table(
  'assessment_cycles',
  {
    id: code('id').primaryKey(),
    name: text('name').notNull(),
    state: text('state', { enum: assessmentCycleStates }).notNull(),
    periodFrom: day('period_from').notNull(),
    periodTo: day('period_to').notNull(),
    divisionCode: code('division_code').notNull(),
    level: text('level', { enum: assessedLevels }),
    schemeId: code('scheme_id').references(() => assessmentSchemes.id),
    appealUntil: day('appeal_until'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('assessment_cycles_period', sql`${t.periodTo} >= ${t.periodFrom}`),
    isOneOf('assessment_cycles_state_known', t.state, assessmentCycleStates),
    isOneOf('assessment_cycles_level_known', t.level, assessedLevels),
    check('assessment_cycles_scheme_has_level', sql`${t.schemeId} is null or ${t.level} is not null`),
    index('assessment_cycles_division_code_index').on(t.divisionCode, t.periodFrom, t.id),
    index('assessment_cycles_period_from_index').on(t.periodFrom, t.id),
  ],
);
