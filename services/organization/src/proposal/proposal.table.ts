import { sql } from 'drizzle-orm';
import { check, index, integer, text, unique } from 'drizzle-orm/pg-core';
import { code, day, isOneOf, moment } from '@graphroots/kit/columns';
import { divisions } from '../division/division.table.ts';
import { meetings } from '../meeting/meeting.table.ts';
import { organizationSchema } from '../organization.schema.ts';
import { partyOrganizations } from '../party-organization/party-organization.table.ts';

export const proposalStates = [
  'RAISED',
  'SCREENED',
  'PROPOSED',
  'DISCUSSED',
  'APPRAISED',
  'ADOPTED',
  'IMPLEMENTING',
  'REPORTED_BACK',
  'CLOSED',
  'NOT_ADOPTED',
  'WITHDRAWN',
] as const;
export const governanceModes = ['SELF_GOVERNANCE', 'LAW', 'VIRTUE', 'CO_GOVERNANCE'] as const;
export const deliberationStages = ['COMMITTEE', 'JOINT_CONFERENCE'] as const;
export const appraisalStages = ['BEFORE_ADOPTION', 'AFTER_IMPLEMENTATION'] as const;
export const deliberationRoles = [
  'PARTY_DELEGATE',
  'PEOPLES_CONGRESS_DEPUTY',
  'CPPCC_MEMBER',
  'WORKER',
  'RESIDENT',
  'UNIT',
  'EXPERT',
] as const;

export const proposals = organizationSchema.table(
  'proposals',
  {
    id: code('id').primaryKey(),
    communityCode: code('community_code')
      .notNull()
      .references(() => divisions.code),
    topic: text('topic').notNull(),
    text: text('text').notNull(),
    mode: text('mode', { enum: governanceModes }).notNull(),
    state: text('state', { enum: proposalStates }).notNull(),
    // The account that may withdraw it. No field shows it.
    raiserId: code('raiser_id'),
    raisedAt: moment('raised_at').notNull(),
    screenedAt: moment('screened_at'),
    decision: text('decision'),
    ownerId: code('owner_id').references(() => partyOrganizations.id),
    // As it was when it was assigned.
    ownerPath: code('owner_path'),
    dueOn: day('due_on'),
    report: text('report'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('proposals_topic_length', sql`char_length(${t.topic}) between 1 and 100`),
    check('proposals_text_length', sql`char_length(${t.text}) between 1 and 1000`),
    check(
      'proposals_screened',
      sql`case when ${t.state} = 'RAISED' then ${t.screenedAt} is null
        else ${t.screenedAt} is not null or ${t.state} in ('NOT_ADOPTED', 'WITHDRAWN') end`,
    ),
    check(
      'proposals_decided',
      sql`(${t.state} in ('ADOPTED', 'IMPLEMENTING', 'REPORTED_BACK', 'CLOSED')) = (${t.decision} is not null)`,
    ),
    check(
      'proposals_owned',
      sql`num_nonnulls(${t.ownerId}, ${t.ownerPath}, ${t.dueOn}) = 3 or
        (num_nonnulls(${t.ownerId}, ${t.ownerPath}, ${t.dueOn}) = 0 and
          ${t.state} not in ('IMPLEMENTING', 'REPORTED_BACK', 'CLOSED'))`,
    ),
    check('proposals_reported', sql`(${t.state} in ('REPORTED_BACK', 'CLOSED')) = (${t.report} is not null)`),
    isOneOf('proposals_mode_known', t.mode, governanceModes),
    isOneOf('proposals_state_known', t.state, proposalStates),
    index('proposals_community_code_index').on(t.communityCode, t.raisedAt, t.id),
    index('proposals_state_index').on(t.state, t.raisedAt, t.id),
    index('proposals_owner_id_index').on(t.ownerId, t.raisedAt, t.id),
    index('proposals_raiser_id_index').on(t.raiserId, t.raisedAt, t.id),
    index('proposals_raised_at_index').on(t.raisedAt, t.id),
  ],
);

export const deliberations = organizationSchema.table(
  'deliberations',
  {
    id: code('id').primaryKey(),
    proposalId: code('proposal_id')
      .notNull()
      .references(() => proposals.id),
    stage: text('stage', { enum: deliberationStages }).notNull(),
    heldOn: day('held_on').notNull(),
    meetingId: code('meeting_id').references(() => meetings.id),
    conclusion: text('conclusion').notNull(),
  },
  (t) => [
    check('deliberations_conclusion_length', sql`char_length(${t.conclusion}) between 1 and 1000`),
    isOneOf('deliberations_stage_known', t.stage, deliberationStages),
    index('deliberations_proposal_id_index').on(t.proposalId, t.id),
    index('deliberations_meeting_id_index').on(t.meetingId),
  ],
);

/** How many took part in a deliberation as what. Never who. */
export const deliberationParticipants = organizationSchema.table(
  'deliberation_participants',
  {
    id: code('id').primaryKey(),
    deliberationId: code('deliberation_id')
      .notNull()
      .references(() => deliberations.id),
    role: text('role', { enum: deliberationRoles }).notNull(),
    count: integer('count').notNull(),
  },
  (t) => [
    check('deliberation_participants_count', sql`${t.count} >= 1`),
    isOneOf('deliberation_participants_role_known', t.role, deliberationRoles),
    unique('deliberation_participants_deliberation_id_role_unique').on(t.deliberationId, t.role),
  ],
);

/** How the representatives' assembly voted: once before a proposal is adopted, once when it is implemented. */
export const appraisals = organizationSchema.table(
  'appraisals',
  {
    id: code('id').primaryKey(),
    proposalId: code('proposal_id')
      .notNull()
      .references(() => proposals.id),
    stage: text('stage', { enum: appraisalStages }).notNull(),
    heldOn: day('held_on').notNull(),
    inFavour: integer('in_favour').notNull(),
    against: integer('against').notNull(),
    abstained: integer('abstained').notNull(),
  },
  (t) => [
    check('appraisals_votes', sql`least(${t.inFavour}, ${t.against}, ${t.abstained}) >= 0`),
    isOneOf('appraisals_stage_known', t.stage, appraisalStages),
    unique('appraisals_proposal_id_stage_unique').on(t.proposalId, t.stage),
  ],
);
