import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { atLeast, below, holds, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { by, count, key, many, resolved, share } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { resolutions } from '../resolution/resolution.table.ts';
import { reads } from '../vocabulary.ts';
import { meetingLife } from './meeting.life.ts';
import { attendances, meetings } from './meeting.table.ts';

export const meetingRead = reads('Meeting', meetings, (m, { related }) => ({
  scope: everyone,
  order: 'PLANNED_AT DESC',
  orderBy: { PLANNED_AT: by(m.plannedAt), ID: by(m.id) },
  where: {
    state: oneOf(m.state),
    body: is(m.bodyId),
    division: within(m.territoryCode),
    plannedFrom: atLeast(m.plannedAt),
    plannedBefore: below(m.plannedAt),
    withoutResolution: holds(
      sql`(${m.state} in ('HELD', 'MINUTED', 'CLOSED') and not ${related(resolutions, (r) => eq(r.meetingId, m.id))})`,
    ),
  },
  fields: {
    body: key(m.bodyId),
    expectedCount: count(attendances, (a) => ({ on: eq(a.meetingId, m.id) })),
    presentCount: count(attendances, (a) => ({ on: and(eq(a.meetingId, m.id), eq(a.present, true)) })),
    attendanceRate: share(attendances, (a) => ({
      on: and(eq(a.meetingId, m.id), isNotNull(m.heldAt)),
      of: a.present,
    })),
    attendance: many(attendances, (a) => ({ on: eq(a.meetingId, m.id) })),
    resolutions: many(resolutions, (r) => ({ on: eq(r.meetingId, m.id) })),
    actions: resolved({ state: m.state, territoryCode: m.territoryCode }, (meeting, _, { viewer }) =>
      meetingLife.actionsFor(meeting, viewer),
    ),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'Meeting'), eq(t.entityId, m.id)) })),
  },
}));

export const attendanceRead = reads('Attendance', attendances, (a) => ({
  scope: everyone,
  fields: { seat: key(a.seatId) },
}));
