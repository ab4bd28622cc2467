import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, day, isOneOf, moment } from '@graphroots/kit/columns';
import { members } from '../member/member.table.ts';
import { membersSchema } from '../members.schema.ts';
import { transfers } from '../transfer/transfer.table.ts';

export const floatingCaseStates = ['OPEN', 'FOUND', 'RETURNED', 'MEMBERSHIP_ENDED'] as const;
export const contactChannels = ['PHONE', 'MESSAGE', 'VISIT', 'FAMILY', 'EMPLOYER'] as const;

export const floatingCases = membersSchema.table(
  'floating_cases',
  {
    id: code('id').primaryKey(),
    memberId: code('member_id')
      .notNull()
      .references(() => members.id),
    // The branch that holds the formal affiliation, which is to keep in contact, as it was when the case was opened.
    branchId: code('branch_id').notNull(),
    branchPath: code('branch_path').notNull(),
    transferId: code('transfer_id').references(() => transfers.id),
    since: day('since').notNull(),
    whereabouts: text('whereabouts'),
    receivingId: code('receiving_id'),
    receivingPath: code('receiving_path'),
    acceptedOn: day('accepted_on'),
    state: text('state', { enum: floatingCaseStates }).notNull(),
    /** The day that silence is counted from: of the last contact, before that of the beginning. */
    contactOn: day('contact_on').notNull(),
    endedOn: day('ended_on'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('floating_cases_receiving', sql`num_nulls(${t.receivingId}, ${t.receivingPath}) in (0, 2)`),
    check('floating_cases_accepted', sql`${t.acceptedOn} is null or ${t.receivingId} is not null`),
    check('floating_cases_ended', sql`(${t.state} = 'OPEN') = (${t.endedOn} is null)`),
    isOneOf('floating_cases_state_known', t.state, floatingCaseStates),
    uniqueIndex('floating_cases_one_open')
      .on(t.memberId)
      .where(sql`${t.state} = 'OPEN'`),
    index('floating_cases_member_id_index').on(t.memberId, t.since, t.id),
    index('floating_cases_branch_path_index').on(t.branchPath, t.contactOn, t.id),
    index('floating_cases_receiving_path_index').on(t.receivingPath, t.contactOn, t.id),
    index('floating_cases_contact_on_index').on(t.contactOn, t.id),
  ],
);

/** Every attempt counts, those that failed too. */
export const contactAttempts = membersSchema.table(
  'contact_attempts',
  {
    id: code('id').primaryKey(),
    caseId: code('case_id')
      .notNull()
      .references(() => floatingCases.id),
    channel: text('channel', { enum: contactChannels }).notNull(),
    reached: boolean('reached').notNull(),
    triedAt: moment('tried_at').notNull(),
  },
  (t) => [
    isOneOf('contact_attempts_channel_known', t.channel, contactChannels),
    index('contact_attempts_case_id_index').on(t.caseId, t.triedAt, t.id),
  ],
);
