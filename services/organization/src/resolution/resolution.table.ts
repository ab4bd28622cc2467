import { sql } from 'drizzle-orm';
import { check, index, integer, text } from 'drizzle-orm/pg-core';
import { code, day, isOneOf, moment } from '@graphroots/kit/columns';
import { meetings } from '../meeting/meeting.table.ts';
import { organizationSchema } from '../organization.schema.ts';
import { partyOrganizations } from '../party-organization/party-organization.table.ts';
import { proposals } from '../proposal/proposal.table.ts';

export const resolutionStates = [
  'ADOPTED',
  'ASSIGNED',
  'IN_PROGRESS',
  'DONE',
  'VERIFIED',
  'DROPPED',
] as const;

export const resolutions = organizationSchema.table(
  'resolutions',
  {
    id: code('id').primaryKey(),
    meetingId: code('meeting_id')
      .notNull()
      .references(() => meetings.id),
    // The place of its body.
    territoryCode: code('territory_code').notNull(),
    text: text('text').notNull(),
    state: text('state', { enum: resolutionStates }).notNull(),
    adoptedAt: moment('adopted_at').notNull(),
    dueOn: day('due_on'),
    ownerId: code('owner_id').references(() => partyOrganizations.id),
    // As it was when it was assigned.
    ownerPath: code('owner_path'),
    result: text('result'),
    issueId: code('issue_id'),
    projectId: code('project_id'),
    proposalId: code('proposal_id').references(() => proposals.id),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('resolutions_text_length', sql`char_length(${t.text}) between 1 and 500`),
    check('resolutions_owner_has_path', sql`(${t.ownerId} is null) = (${t.ownerPath} is null)`),
    isOneOf('resolutions_state_known', t.state, resolutionStates),
    index('resolutions_meeting_id_index').on(t.meetingId, t.adoptedAt, t.id),
    index('resolutions_territory_code_index').on(t.territoryCode, t.adoptedAt, t.id),
    index('resolutions_owner_id_index').on(t.ownerId, t.adoptedAt, t.id),
    index('resolutions_adopted_at_index').on(t.adoptedAt, t.id),
    index('resolutions_proposal_id_index')
      .on(t.proposalId, t.adoptedAt, t.id)
      .where(sql`${t.proposalId} is not null`),
  ],
);
