import { sql } from 'drizzle-orm';
import { check, doublePrecision, index, integer, numeric, text, unique } from 'drizzle-orm/pg-core';
import { code, day, isOneOf } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';

export const evaluationStates = ['ASKED', 'GIVEN', 'PUBLISHED', 'SENT', 'WITHDRAWN'] as const;
export const evaluationDirections = ['OF_UNIT', 'OF_PLACE'] as const;
export const evaluationPurposes = ['YEARLY', 'APPRAISAL', 'APPOINTMENT'] as const;

/** What a street or community says of a unit, or a unit of them. */
export const evaluations = assessmentSchema.table(
  'evaluations',
  {
    id: code('id').primaryKey(),
    direction: text('direction', { enum: evaluationDirections }).notNull(),
    purpose: text('purpose', { enum: evaluationPurposes }).notNull(),
    year: integer('year').notNull(),
    state: text('state', { enum: evaluationStates }).notNull(),
    unitId: code('unit_id').notNull(),
    // The organization of the street or community on the other side.
    organizationId: code('organization_id').notNull(),
    divisionCode: code('division_code').notNull(),
    // The line to which it is open: the unit's own, or, where it is about a cadre, the one above it.
    path: code('path'),
    // The key of the cadre's post, never a copy of it.
    postId: code('post_id'),
    askedOn: day('asked_on').notNull(),
    dueOn: day('due_on').notNull(),
    givenOn: day('given_on'),
    score: numeric('score', { precision: 5, scale: 2, mode: 'number' }),
    opinion: text('opinion'),
    publishedOn: day('published_on'),
    sentOn: day('sent_on'),
    sentToId: code('sent_to_id'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    isOneOf('evaluations_state_known', t.state, evaluationStates),
    isOneOf('evaluations_direction_known', t.direction, evaluationDirections),
    isOneOf('evaluations_purpose_known', t.purpose, evaluationPurposes),
    // Units say nothing of the cadres of a street.
    check(
      'evaluations_cadre',
      sql`(${t.purpose} = 'YEARLY') = (${t.postId} is null) and (${t.purpose} = 'YEARLY' or ${t.direction} = 'OF_UNIT')`,
    ),
    check('evaluations_due', sql`${t.dueOn} >= ${t.askedOn}`),
    check(
      'evaluations_given',
      sql`(${t.state} in ('GIVEN', 'PUBLISHED', 'SENT')) = (${t.givenOn} is not null and ${t.score} is not null)`,
    ),
    check('evaluations_scored', sql`${t.score} between 0 and 100`),
    check(
      'evaluations_sent',
      sql`(${t.state} = 'SENT') = (${t.sentOn} is not null and ${t.sentToId} is not null)`,
    ),
    unique('evaluations_once')
      .on(t.direction, t.purpose, t.year, t.unitId, t.organizationId, t.postId, t.askedOn)
      .nullsNotDistinct(),
    index('evaluations_unit_id_index').on(t.unitId, t.year, t.id),
    index('evaluations_organization_id_index').on(t.organizationId, t.year, t.id),
    index('evaluations_division_code_index').on(t.divisionCode, t.year, t.id),
  ],
);

/** What is asked in an evaluation, the same of everybody it is asked of; scored once it is given. */
export const evaluationItems = assessmentSchema.table(
  'evaluation_items',
  {
    id: code('id').primaryKey(),
    evaluationId: code('evaluation_id')
      .notNull()
      .references(() => evaluations.id),
    number: integer('number').notNull(),
    name: text('name').notNull(),
    weight: doublePrecision('weight').notNull(),
    score: doublePrecision('score'),
  },
  (t) => [
    unique('evaluation_items_once').on(t.evaluationId, t.number),
    check('evaluation_items_weighed', sql`${t.weight} > 0 and ${t.weight} <= 100`),
    check('evaluation_items_scored', sql`${t.score} between 0 and 100`),
  ],
);
