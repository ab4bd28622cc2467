import { sql } from 'drizzle-orm';
import { check, index, integer, text, unique } from 'drizzle-orm/pg-core';
import { code, day, isOneOf } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';
import { reasonClasses, rectifications } from './rectification.table.ts';

const ofRectification = () =>
  code('rectification_id')
    .notNull()
    .references(() => rectifications.id);

export const rectificationReasons = assessmentSchema.table(
  'rectification_reasons',
  {
    id: code('id').primaryKey(),
    rectificationId: ofRectification(),
    class: text('class', { enum: reasonClasses }).notNull(),
    text: text('text').notNull(),
    foundOn: day('found_on').notNull(),
  },
  (t) => [
    isOneOf('rectification_reasons_class_known', t.class, reasonClasses),
    check('rectification_reasons_text_length', sql`char_length(${t.text}) between 1 and 500`),
    index('rectification_reasons_rectification_id_index').on(t.rectificationId, t.id),
  ],
);

/** What a reason rests on: a reference into the service that has it, never a copy. */
export const rectificationCases = assessmentSchema.table(
  'rectification_cases',
  {
    id: code('id').primaryKey(),
    reasonId: code('reason_id')
      .notNull()
      .references(() => rectificationReasons.id),
    type: text('type').notNull(),
    key: code('key').notNull(),
  },
  (t) => [unique('rectification_cases_once').on(t.reasonId, t.type, t.key)],
);

export const rectificationMeasures = assessmentSchema.table(
  'rectification_measures',
  {
    id: code('id').primaryKey(),
    rectificationId: ofRectification(),
    text: text('text').notNull(),
    dueOn: day('due_on').notNull(),
    settledOn: day('settled_on'),
    result: text('result'),
  },
  (t) => [
    check('rectification_measures_text_length', sql`char_length(${t.text}) between 1 and 500`),
    check('rectification_measures_settled', sql`(${t.settledOn} is null) = (${t.result} is null)`),
    index('rectification_measures_rectification_id_index').on(t.rectificationId, t.id),
  ],
);

export const opinionMeetings = assessmentSchema.table(
  'opinion_meetings',
  {
    id: code('id').primaryKey(),
    rectificationId: ofRectification(),
    heldOn: day('held_on').notNull(),
    members: integer('members').notNull(),
    residents: integer('residents').notNull(),
    opinions: text('opinions').notNull(),
  },
  (t) => [
    check('opinion_meetings_both_came', sql`${t.members} > 0 and ${t.residents} > 0`),
    index('opinion_meetings_rectification_id_index').on(t.rectificationId, t.id),
  ],
);

export const rectificationAcceptances = assessmentSchema.table(
  'rectification_acceptances',
  {
    id: code('id').primaryKey(),
    rectificationId: ofRectification(),
    acceptedOn: day('accepted_on').notNull(),
    membersInFavour: integer('members_in_favour').notNull(),
    membersAgainst: integer('members_against').notNull(),
    residentsInFavour: integer('residents_in_favour').notNull(),
    residentsAgainst: integer('residents_against').notNull(),
  },
  (t) => [
    check(
      'rectification_acceptances_carried',
      sql`${t.membersInFavour} > ${t.membersAgainst} and ${t.membersAgainst} >= 0
        and ${t.residentsInFavour} > ${t.residentsAgainst} and ${t.residentsAgainst} >= 0`,
    ),
    index('rectification_acceptances_rectification_id_index').on(t.rectificationId, t.id),
  ],
);
