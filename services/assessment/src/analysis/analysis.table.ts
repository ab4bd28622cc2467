import { sql } from 'drizzle-orm';
import { check, doublePrecision, index, integer, text, unique } from 'drizzle-orm/pg-core';
import { code, day, isOneOf, moment } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';
import { analysisKinds, analysisVerdicts, figureNames, signKinds, thresholdNames } from './analysis.words.ts';

export const analysisStates = ['RUNNING', 'DONE'] as const;

/** From which value on something counts as a sign, by division. Only ever added to: the latest holds. */
export const analysisThresholds = assessmentSchema.table(
  'analysis_thresholds',
  {
    id: code('id').primaryKey(),
    // Null for the value that holds everywhere.
    divisionCode: code('division_code'),
    name: text('name', { enum: thresholdNames }).notNull(),
    value: doublePrecision('value').notNull(),
    since: moment('since').notNull(),
  },
  (t) => [
    isOneOf('analysis_thresholds_name_known', t.name, thresholdNames),
    index('analysis_thresholds_name_index').on(t.name, t.divisionCode, t.since, t.id),
  ],
);

export const analyses = assessmentSchema.table(
  'analyses',
  {
    id: code('id').primaryKey(),
    kind: text('kind', { enum: analysisKinds }).notNull(),
    divisionCode: code('division_code').notNull(),
    state: text('state', { enum: analysisStates }).notNull(),
    from: day('from_day').notNull(),
    on: day('on_day').notNull(),
    thresholdIds: text('threshold_ids').array().notNull(),
    examined: integer('examined').notNull().default(0),
    total: integer('total'),
    // Where to go on; null at the beginning.
    cursor: text('cursor'),
    failure: text('failure'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    isOneOf('analyses_kind_known', t.kind, analysisKinds),
    isOneOf('analyses_state_known', t.state, analysisStates),
    index('analyses_division_code_index').on(t.divisionCode, t.on, t.id),
    index('analyses_on_day_index').on(t.on, t.id),
  ],
);

/** What was found of a division or of something in it, which stays in the service that has it. */
export const analysisFindings = assessmentSchema.table(
  'analysis_findings',
  {
    id: code('id').primaryKey(),
    analysisId: code('analysis_id')
      .notNull()
      .references(() => analyses.id),
    divisionCode: code('division_code').notNull(),
    unitId: code('unit_id'),
    categoryCode: code('category_code'),
    otherDivisionCode: code('other_division_code'),
    verdict: text('verdict', { enum: analysisVerdicts }).notNull(),
  },
  (t) => [
    unique('analysis_findings_once')
      .on(t.analysisId, t.divisionCode, t.unitId, t.categoryCode, t.otherDivisionCode)
      .nullsNotDistinct(),
    isOneOf('analysis_findings_verdict_known', t.verdict, analysisVerdicts),
    index('analysis_findings_analysis_id_index').on(t.analysisId, t.divisionCode, t.id),
  ],
);

export const findingFigures = assessmentSchema.table(
  'finding_figures',
  {
    id: code('id').primaryKey(),
    findingId: code('finding_id')
      .notNull()
      .references(() => analysisFindings.id),
    name: text('name', { enum: figureNames }).notNull(),
    value: doublePrecision('value'),
    source: text('source').notNull(),
    // Of these the first are kept; null where it has none of its own.
    caseCount: integer('case_count'),
  },
  (t) => [
    unique('finding_figures_once').on(t.findingId, t.name),
    isOneOf('finding_figures_name_known', t.name, figureNames),
    check('finding_figures_counted', sql`${t.value} > '-Infinity' and ${t.value} < 'Infinity'`),
  ],
);

export const findingSigns = assessmentSchema.table(
  'finding_signs',
  {
    id: code('id').primaryKey(),
    findingId: code('finding_id')
      .notNull()
      .references(() => analysisFindings.id),
    kind: text('kind', { enum: signKinds }).notNull(),
    reason: text('reason').notNull(),
  },
  (t) => [
    unique('finding_signs_once').on(t.findingId, t.kind),
    isOneOf('finding_signs_kind_known', t.kind, signKinds),
  ],
);

/** What a figure or a sign rests on: a reference into the service that has it, never a copy. */
export const findingCases = assessmentSchema.table(
  'finding_cases',
  {
    id: code('id').primaryKey(),
    findingId: code('finding_id')
      .notNull()
      .references(() => analysisFindings.id),
    figureId: code('figure_id').references(() => findingFigures.id),
    signId: code('sign_id').references(() => findingSigns.id),
    type: text('type').notNull(),
    key: code('key').notNull(),
  },
  (t) => [
    unique('finding_cases_once').on(t.signId, t.type, t.key),
    unique('finding_cases_once_per_figure').on(t.figureId, t.type, t.key),
    check('finding_cases_of_one', sql`(${t.figureId} is null) <> (${t.signId} is null)`),
  ],
);
