import { sql } from 'drizzle-orm';
import { check, doublePrecision, index, integer, text, unique } from 'drizzle-orm/pg-core';
import { code, day, isOneOf, moment } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';

export const formalismAnalysisStates = ['RUNNING', 'DONE'] as const;
export const formalismVerdicts = ['WORKING', 'SUSPECTED', 'FORMAL'] as const;
export const formalismSignKinds = [
  'NOT_MET',
  'FEW_CAME',
  'MINUTES_ONLY',
  'NO_RESULT',
  'OVERDUE',
  'DORMANT_SEATS',
] as const;

/** What counts as a sign, by division. Only ever added to: the latest holds. */
export const formalismRules = assessmentSchema.table(
  'formalism_rules',
  {
    id: code('id').primaryKey(),
    // Null for the rule that holds everywhere.
    divisionCode: code('division_code'),
    monthsWithoutMeeting: integer('months_without_meeting').notNull(),
    leastAttendance: doublePrecision('least_attendance').notNull(),
    signsOfFormalism: integer('signs_of_formalism').notNull(),
    since: moment('since').notNull(),
  },
  (t) => [
    check('formalism_rules_months', sql`${t.monthsWithoutMeeting} between 1 and 24`),
    check('formalism_rules_attendance', sql`${t.leastAttendance} between 0 and 1`),
    // Never one sign alone.
    check('formalism_rules_signs', sql`${t.signsOfFormalism} between 2 and 6`),
    index('formalism_rules_division_code_index').on(t.divisionCode, t.since, t.id),
  ],
);

export const formalismAnalyses = assessmentSchema.table(
  'formalism_analyses',
  {
    id: code('id').primaryKey(),
    divisionCode: code('division_code').notNull(),
    state: text('state', { enum: formalismAnalysisStates }).notNull(),
    from: day('from_day').notNull(),
    on: day('on_day').notNull(),
    ruleId: code('rule_id')
      .notNull()
      .references(() => formalismRules.id),
    examined: integer('examined').notNull().default(0),
    total: integer('total'),
    // Where to go on; null at the beginning.
    cursor: text('cursor'),
    failure: text('failure'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    isOneOf('formalism_analyses_state_known', t.state, formalismAnalysisStates),
    index('formalism_analyses_division_code_index').on(t.divisionCode, t.on, t.id),
    index('formalism_analyses_on_day_index').on(t.on, t.id),
  ],
);

/** What was counted of a body, which stays in the service that has it. */
export const bodyFormalism = assessmentSchema.table(
  'body_formalism',
  {
    id: code('id').primaryKey(),
    analysisId: code('analysis_id')
      .notNull()
      .references(() => formalismAnalyses.id),
    bodyId: code('body_id').notNull(),
    convenerId: code('convener_id'),
    divisionCode: code('division_code').notNull(),
    path: code('path').notNull(),
    monthsSinceMeeting: integer('months_since_meeting'),
    meetings: integer('meetings').notNull(),
    minutesOnlyMeetings: integer('minutes_only_meetings').notNull(),
    expected: integer('expected').notNull(),
    attended: integer('attended').notNull(),
    dormantSeats: integer('dormant_seats').notNull(),
    resolutions: integer('resolutions').notNull(),
    carriedOut: integer('carried_out').notNull(),
    endedInClosedIssue: integer('ended_in_closed_issue').notNull(),
    verdict: text('verdict', { enum: formalismVerdicts }).notNull(),
  },
  (t) => [
    unique('body_formalism_once').on(t.analysisId, t.bodyId),
    isOneOf('body_formalism_verdict_known', t.verdict, formalismVerdicts),
    check('body_formalism_attended', sql`${t.attended} between 0 and ${t.expected}`),
    index('body_formalism_analysis_id_index').on(t.analysisId, t.divisionCode, t.id),
  ],
);

export const formalismSigns = assessmentSchema.table(
  'formalism_signs',
  {
    id: code('id').primaryKey(),
    findingId: code('finding_id')
      .notNull()
      .references(() => bodyFormalism.id),
    kind: text('kind', { enum: formalismSignKinds }).notNull(),
    reason: text('reason').notNull(),
  },
  (t) => [
    unique('formalism_signs_once').on(t.findingId, t.kind),
    isOneOf('formalism_signs_kind_known', t.kind, formalismSignKinds),
  ],
);

/** What a sign rests on: a reference into the service that has it, never a copy. */
export const formalismCases = assessmentSchema.table(
  'formalism_cases',
  {
    id: code('id').primaryKey(),
    signId: code('sign_id')
      .notNull()
      .references(() => formalismSigns.id),
    type: text('type').notNull(),
    key: code('key').notNull(),
  },
  (t) => [unique('formalism_cases_once').on(t.signId, t.type, t.key)],
);
