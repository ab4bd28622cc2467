import { and, eq } from 'drizzle-orm';
import { holds, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { by, count, key, leaf, many, resolved } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { attendances, meetings } from '../meeting/meeting.table.ts';
import { resolutions } from '../resolution/resolution.table.ts';
import { reads } from '../vocabulary.ts';
import { isDormant, isEmpty } from './seat.counts.ts';
import { seatLife } from './seat.life.ts';
import { units } from '../unit/unit.table.ts';
import { seats } from './seat.table.ts';

export const seatRead = reads('Seat', seats, (s, { related }) => ({
  scope: everyone,
  order: 'TERM_FROM ASC',
  orderBy: { TERM_FROM: by(s.termFrom), ROLE: by(s.role), ID: by(s.id) },
  where: {
    role: oneOf(s.role),
    state: oneOf(s.state),
    body: is(s.bodyId),
    unit: is(s.unitId),
    division: within(s.territoryCode),
    dormant: holds(isDormant(s)),
    empty: holds(isEmpty(s)),
  },
  fields: {
    body: key(s.bodyId),
    unit: key(s.unitId),
    holder: key(s.holderId),
    meetingsExpected: count(attendances, (a) => ({ on: eq(a.seatId, s.id) })),
    meetingsAttended: count(attendances, (a) => ({ on: and(eq(a.seatId, s.id), eq(a.present, true)) })),
    dormant: leaf(isDormant(s)),
    tasks: many(resolutions, (r) => ({
      on: and(
        related(meetings, (m) => and(eq(m.id, r.meetingId), eq(m.bodyId, s.bodyId))),
        related(units, (u) => and(eq(u.id, s.unitId), eq(u.partyOrganizationId, r.ownerId))),
      ),
    })),
    actions: resolved(
      { state: s.state, territoryCode: s.territoryCode, path: s.path },
      (seat, _, { viewer }) => seatLife.actionsFor(seat, viewer),
    ),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'Seat'), eq(t.entityId, s.id)) })),
  },
}));
