import { sql } from 'drizzle-orm';
import { check, index, integer, numeric, text, unique, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { code, isOneOf, moment } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';

export const assessmentSchemeStates = ['DRAFT', 'PUBLISHED'] as const;

const points = (name: string) => numeric(name, { precision: 5, scale: 2, mode: 'number' });

export const assessmentSchemes = assessmentSchema.table(
  'assessment_schemes',
  {
    id: code('id').primaryKey(),
    code: code('code').notNull(),
    edition: integer('edition').notNull(),
    name: text('name').notNull(),
    state: text('state', { enum: assessmentSchemeStates }).notNull(),
    divisionCode: code('division_code').notNull(),
    basedOnId: code('based_on_id').references((): AnyPgColumn => assessmentSchemes.id),
    publishedAt: moment('published_at'),
    localWeight: integer('local_weight').notNull(),
    appealDays: integer('appeal_days').notNull(),
    excellentFrom: points('excellent_from').notNull(),
    goodFrom: points('good_from').notNull(),
    fairFrom: points('fair_from').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('assessment_schemes_edition_unique').on(t.code, t.edition),
    isOneOf('assessment_schemes_state_known', t.state, assessmentSchemeStates),
    check('assessment_schemes_published', sql`(${t.publishedAt} is not null) = (${t.state} = 'PUBLISHED')`),
    check('assessment_schemes_local_weight', sql`${t.localWeight} between 0 and 50`),
    check('assessment_schemes_appeal_days', sql`${t.appealDays} between 1 and 60`),
    check(
      'assessment_schemes_grades_descend',
      sql`100 >= ${t.excellentFrom} and ${t.excellentFrom} > ${t.goodFrom} and ${t.goodFrom} > ${t.fairFrom} and ${t.fairFrom} > 0`,
    ),
    index('assessment_schemes_division_code_index').on(t.divisionCode, t.code, t.id),
  ],
);
