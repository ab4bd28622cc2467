import { sql } from 'drizzle-orm';
import { check, index, integer, text, unique } from 'drizzle-orm/pg-core';
import { code, day, isOneOf } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';
import { assessmentCycles } from '../cycle/cycle.table.ts';
import { assessmentGrades } from '../score/assessment-score.table.ts';

export const debriefingStates = ['FILED', 'HELD', 'GRADED'] as const;
export const voterKinds = ['MEMBER', 'RESIDENT', 'UNIT', 'SUPERIOR', 'PEER'] as const;

export const debriefings = assessmentSchema.table(
  'debriefings',
  {
    id: code('id').primaryKey(),
    cycleId: code('cycle_id')
      .notNull()
      .references(() => assessmentCycles.id),
    organizationId: code('organization_id').notNull(),
    divisionCode: code('division_code').notNull(),
    path: code('path').notNull(),
    state: text('state', { enum: debriefingStates }).notNull(),
    // The key of the post, never a copy of it.
    postId: code('post_id'),
    report: text('report').notNull(),
    filedOn: day('filed_on').notNull(),
    heldOn: day('held_on'),
    comment: text('comment'),
    grade: text('grade', { enum: assessmentGrades }),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('debriefings_once_per_cycle').on(t.cycleId, t.organizationId),
    isOneOf('debriefings_state_known', t.state, debriefingStates),
    isOneOf('debriefings_grade_known', t.grade, assessmentGrades),
    check('debriefings_held', sql`(${t.state} = 'FILED') = (${t.heldOn} is null)`),
    check(
      'debriefings_graded',
      sql`(${t.state} = 'GRADED') = (${t.grade} is not null and ${t.comment} is not null)`,
    ),
    index('debriefings_cycle_id_index').on(t.cycleId, t.filedOn, t.id),
  ],
);

const ofDebriefing = () =>
  code('debriefing_id')
    .notNull()
    .references(() => debriefings.id);

export const debriefingQuestions = assessmentSchema.table(
  'debriefing_questions',
  {
    id: code('id').primaryKey(),
    debriefingId: ofDebriefing(),
    asker: text('asker', { enum: voterKinds }).notNull(),
    text: text('text').notNull(),
    answer: text('answer'),
  },
  (t) => [
    isOneOf('debriefing_questions_asker_known', t.asker, voterKinds),
    index('debriefing_questions_debriefing_id_index').on(t.debriefingId, t.id),
  ],
);

/** Counted by kind of voter; nobody's own vote is kept. */
export const debriefingVotes = assessmentSchema.table(
  'debriefing_votes',
  {
    id: code('id').primaryKey(),
    debriefingId: ofDebriefing(),
    voter: text('voter', { enum: voterKinds }).notNull(),
    good: integer('good').notNull(),
    fair: integer('fair').notNull(),
    poor: integer('poor').notNull(),
  },
  (t) => [
    unique('debriefing_votes_once_per_kind').on(t.debriefingId, t.voter),
    isOneOf('debriefing_votes_voter_known', t.voter, voterKinds),
    check('debriefing_votes_counted', sql`least(${t.good}, ${t.fair}, ${t.poor}) >= 0`),
  ],
);
