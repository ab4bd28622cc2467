import { sql } from 'drizzle-orm';
import { check, doublePrecision, index, integer, text } from 'drizzle-orm/pg-core';
import { code, isOneOf } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';
import { assessmentCycles } from '../cycle/cycle.table.ts';
import { assessmentMeasures } from '../measure/measure.table.ts';
import { assessmentSchemes } from './scheme.table.ts';

export const itemSources = ['MEASURED', 'DECLARED', 'VOTED', 'EVALUATED'] as const;
export const emptyRules = ['LEFT_OUT', 'ALL_POINTS', 'NO_POINTS'] as const;

/** Items of a scheme, and those that a cycle under it adds for a place. A trigger fixes them with what they belong to. */
export const schemeItems = assessmentSchema.table(
  'scheme_items',
  {
    id: code('id').primaryKey(),
    schemeId: code('scheme_id')
      .notNull()
      .references(() => assessmentSchemes.id),
    // Of a local item only: the cycle that has it, and for which place.
    cycleId: code('cycle_id').references(() => assessmentCycles.id),
    divisionCode: code('division_code'),
    number: integer('number').notNull(),
    name: text('name').notNull(),
    source: text('source', { enum: itemSources }).notNull(),
    measureId: code('measure_id').references(() => assessmentMeasures.id),
    numerator: text('numerator').notNull(),
    denominator: text('denominator'),
    covers: text('covers').notNull(),
    months: integer('months'),
    weight: integer('weight').notNull(),
    noneAt: doublePrecision('none_at').notNull(),
    fullAt: doublePrecision('full_at').notNull(),
    whenEmpty: text('when_empty', { enum: emptyRules }).notNull(),
  },
  (t) => [
    isOneOf('scheme_items_source_known', t.source, itemSources),
    isOneOf('scheme_items_when_empty_known', t.whenEmpty, emptyRules),
    check('scheme_items_measured', sql`(${t.measureId} is not null) = (${t.source} = 'MEASURED')`),
    check('scheme_items_local', sql`(${t.cycleId} is null) = (${t.divisionCode} is null)`),
    check('scheme_items_months', sql`${t.months} between 1 and 60`),
    check('scheme_items_weight', sql`${t.weight} between 1 and 100`),
    check('scheme_items_rates_differ', sql`${t.noneAt} <> ${t.fullAt}`),
    index('scheme_items_scheme_id_index').on(t.schemeId, t.number, t.id),
    index('scheme_items_cycle_id_index').on(t.cycleId, t.number, t.id),
  ],
);
