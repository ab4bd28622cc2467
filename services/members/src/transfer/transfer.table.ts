import { sql } from 'drizzle-orm';
import { check, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, day, isOneOf, moment } from '@graphroots/kit/columns';
import { members } from '../member/member.table.ts';
import { membersSchema } from '../members.schema.ts';

export const transferStates = [
  'REQUESTED',
  'RELEASED',
  'IN_TRANSIT',
  'ACCEPTED',
  'COMPLETED',
  'REFUSED',
  'RETURNED',
  'LAPSED',
] as const;

export const openStates = [
  'REQUESTED',
  'RELEASED',
  'IN_TRANSIT',
  'ACCEPTED',
] as const satisfies readonly (typeof transferStates)[number][];

/** The branches that members can go to: Party organizations of the service organization, with their line. */
export const branches = membersSchema.table('branches', {
  id: code('id').primaryKey(),
  path: code('path').notNull(),
});

export const transfers = membersSchema.table(
  'transfers',
  {
    id: code('id').primaryKey(),
    memberId: code('member_id')
      .notNull()
      .references(() => members.id),
    // The lines are as they were when it was asked for: who acts on it, and who may see it.
    fromId: code('from_id').notNull(),
    fromPath: code('from_path').notNull(),
    toId: code('to_id').notNull(),
    toPath: code('to_path').notNull(),
    state: text('state', { enum: transferStates }).notNull(),
    requestedAt: moment('requested_at').notNull(),
    dueOn: day('due_on'),
    completedOn: day('completed_on'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('transfers_elsewhere', sql`${t.fromId} <> ${t.toId}`),
    check('transfers_due_on_the_way', sql`${t.state} <> 'IN_TRANSIT' or ${t.dueOn} is not null`),
    check('transfers_completed_on', sql`(${t.state} = 'COMPLETED') = (${t.completedOn} is not null)`),
    isOneOf('transfers_state_known', t.state, transferStates),
    uniqueIndex('transfers_one_open')
      .on(t.memberId)
      .where(sql`${t.state} in ('REQUESTED', 'RELEASED', 'IN_TRANSIT', 'ACCEPTED')`),
    index('transfers_member_id_index').on(t.memberId, t.requestedAt, t.id),
    index('transfers_from_path_index').on(t.fromPath, t.requestedAt, t.id),
    index('transfers_to_path_index').on(t.toPath, t.requestedAt, t.id),
    index('transfers_requested_at_index').on(t.requestedAt, t.id),
    index('transfers_due_on_index')
      .on(t.dueOn)
      .where(sql`${t.state} = 'IN_TRANSIT'`),
  ],
);
