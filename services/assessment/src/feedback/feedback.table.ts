import { sql } from 'drizzle-orm';
import { check, index, integer, text, unique } from 'drizzle-orm/pg-core';
import { code, day, isOneOf } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';
import { assessmentCycles } from '../cycle/cycle.table.ts';
import { schemeItems } from '../scheme/scheme-item.table.ts';

export const feedbackStates = ['GIVEN', 'ANSWERED'] as const;

export const feedback = assessmentSchema.table(
  'feedback',
  {
    id: code('id').primaryKey(),
    cycleId: code('cycle_id')
      .notNull()
      .references(() => assessmentCycles.id),
    organizationId: code('organization_id').notNull(),
    divisionCode: code('division_code').notNull(),
    path: code('path').notNull(),
    round: integer('round').notNull(),
    state: text('state', { enum: feedbackStates }).notNull(),
    givenOn: day('given_on').notNull(),
    answer: text('answer'),
    answeredOn: day('answered_on'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('feedback_once_per_round').on(t.cycleId, t.organizationId, t.round),
    isOneOf('feedback_state_known', t.state, feedbackStates),
    check('feedback_round_range', sql`${t.round} between 1 and 3`),
    check(
      'feedback_answered',
      sql`(${t.state} = 'ANSWERED') = (${t.answer} is not null and ${t.answeredOn} is not null)`,
    ),
    index('feedback_cycle_id_index').on(t.cycleId, t.givenOn, t.id),
  ],
);

export const feedbackFindings = assessmentSchema.table(
  'feedback_findings',
  {
    id: code('id').primaryKey(),
    feedbackId: code('feedback_id')
      .notNull()
      .references(() => feedback.id),
    itemId: code('item_id').references(() => schemeItems.id),
    text: text('text').notNull(),
  },
  (t) => [index('feedback_findings_feedback_id_index').on(t.feedbackId, t.id)],
);
