import { sql } from 'drizzle-orm';
import { boolean, check, foreignKey, index, numeric, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, day, isOneOf, moment } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';
import { indicators } from '../indicator/indicator.table.ts';

export const observationQualifiers = [
  'EXACT',
  'AT_LEAST',
  'MORE_THAN',
  'NEARLY',
  'ABOUT',
  'FEWER_THAN',
  'FULL',
  'BASICALLY_FULL',
  'ROUNDED',
] as const;
export const datePrecisions = ['DAY', 'MONTH', 'YEAR'] as const;
export const observationMethods = ['DECLARED', 'COMPUTED'] as const;

const amount = (name: string) => numeric(name, { precision: 21, scale: 6 });

/** Only ever added to: a trigger of the migration refuses to change, delete or truncate. */
export const statObservations = assessmentSchema.table(
  'stat_observations',
  {
    id: code('id').primaryKey(),
    indicatorCode: code('indicator_code')
      .notNull()
      .references(() => indicators.code),
    placeCode: code('place_code').notNull(),
    placeName: text('place_name').notNull(),
    value: amount('value').notNull(),
    valueBefore: amount('value_before'),
    whole: amount('whole'),
    qualifier: text('qualifier', { enum: observationQualifiers }).notNull(),
    unit: text('unit').notNull(),
    basis: text('basis'),
    asOf: day('as_of').notNull(),
    asOfPrecision: text('as_of_precision', { enum: datePrecisions }).notNull(),
    asOfInferred: boolean('as_of_inferred').notNull(),
    source: text('source').notNull(),
    method: text('method', { enum: observationMethods }).notNull(),
    correctsId: code('corrects_id'),
    recordedAt: moment('recorded_at').notNull(),
  },
  (t) => [
    foreignKey({ name: 'stat_observations_corrects_fk', columns: [t.correctsId], foreignColumns: [t.id] }),
    check('stat_observations_place_digits', sql`${t.placeCode} ~ '^[0-9]{12}$'`),
    check('stat_observations_whole_positive', sql`${t.whole} > 0`),
    check('stat_observations_not_its_own_correction', sql`${t.correctsId} <> ${t.id}`),
    isOneOf('stat_observations_qualifier_known', t.qualifier, observationQualifiers),
    isOneOf('stat_observations_as_of_precision_known', t.asOfPrecision, datePrecisions),
    isOneOf('stat_observations_method_known', t.method, observationMethods),
    // What a source says of a day it says once; what it says otherwise later corrects that.
    uniqueIndex('stat_observations_first_statement')
      .on(t.indicatorCode, t.placeCode, t.asOf, t.method, t.source)
      .where(sql`${t.correctsId} is null`),
    uniqueIndex('stat_observations_corrected_once').on(t.correctsId),
    index('stat_observations_indicator_code_index').on(t.indicatorCode, t.placeCode, t.asOf, t.id),
    index('stat_observations_place_code_index').on(t.placeCode, t.asOf, t.id),
    index('stat_observations_as_of_index').on(t.asOf, t.id),
    index('stat_observations_recorded_at_index').on(t.recordedAt, t.id),
  ],
);
