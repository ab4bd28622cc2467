import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, text, unique } from 'drizzle-orm/pg-core';
import { code, isOneOf, moment } from '@graphroots/kit/columns';
import { governingBodies } from '../governing-body/governing-body.table.ts';
import { organizationSchema } from '../organization.schema.ts';
import { seats } from '../seat/seat.table.ts';

export const meetingStates = [
  'PLANNED',
  'NOTIFIED',
  'HELD',
  'MINUTED',
  'CLOSED',
  'POSTPONED',
  'CANCELLED',
  'INQUORATE',
] as const;

export const meetings = organizationSchema.table(
  'meetings',
  {
    id: code('id').primaryKey(),
    bodyId: code('body_id')
      .notNull()
      .references(() => governingBodies.id),
    // The place of its body.
    territoryCode: code('territory_code').notNull(),
    title: text('title').notNull(),
    agenda: text('agenda').array().notNull(),
    state: text('state', { enum: meetingStates }).notNull(),
    plannedAt: moment('planned_at').notNull(),
    heldAt: moment('held_at'),
    quorum: integer('quorum'),
    minutes: text('minutes'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('meetings_title_length', sql`char_length(${t.title}) between 1 and 100`),
    check('meetings_quorum', sql`${t.quorum} >= 1`),
    check(
      'meetings_held_has_moment',
      sql`${t.state} not in ('HELD', 'MINUTED', 'CLOSED') or ${t.heldAt} is not null`,
    ),
    isOneOf('meetings_state_known', t.state, meetingStates),
    index('meetings_body_id_index').on(t.bodyId, t.plannedAt, t.id),
    index('meetings_territory_code_index').on(t.territoryCode, t.plannedAt, t.id),
    index('meetings_planned_at_index').on(t.plannedAt, t.id),
  ],
);

/** Whether the holder of a seat came to a meeting. */
export const attendances = organizationSchema.table(
  'attendances',
  {
    id: code('id').primaryKey(),
    meetingId: code('meeting_id')
      .notNull()
      .references(() => meetings.id),
    seatId: code('seat_id')
      .notNull()
      .references(() => seats.id),
    present: boolean('present').notNull(),
  },
  (t) => [
    unique('attendances_meeting_id_seat_id_unique').on(t.meetingId, t.seatId),
    index('attendances_seat_id_index').on(t.seatId),
  ],
);
