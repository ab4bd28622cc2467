import { eq, sql } from 'drizzle-orm';
import { atLeast, below, holds, oneOf, within } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { by, byExpression, key, leaf, many } from '@graphroots/kit/reads/words';
import { names } from '../organization.schema.ts';
import { reads } from '../vocabulary.ts';
import { seatStats } from '../seat/seat.counts.ts';
import { seats } from '../seat/seat.table.ts';
import { meetings } from '../meeting/meeting.table.ts';
import { compositionCheck } from './composition.ts';
import { isDormant, isOverdue, monthsSinceLastMeeting } from './governing-body.dates.ts';
import { governingBodies } from './governing-body.table.ts';

export const governingBodyRead = reads('GoverningBody', governingBodies, (b, { related }) => ({
  scope: everyone,
  order: 'TERRITORY ASC',
  orderBy: {
    NAME_MATCH: names.bestNamed(b.name),
    NAME: byExpression(sql`${b.name} collate "C"`, 'text'),
    TERRITORY: by(b.territoryCode),
    ID: by(b.id),
  },
  where: {
    kind: oneOf(b.kind),
    status: oneOf(b.status),
    division: within(b.territoryCode),
    dormant: holds(isDormant(b)),
    overdue: holds(isOverdue(b)),
    lastMetBefore: below(b.lastMetOn),
    lastMetFrom: atLeast(b.lastMetOn),
    name: names.named(b.name),
  },
  fields: {
    territory: key(b.territoryCode),
    unit: key(b.unitId),
    convener: key(b.convenerId),
    chair: key(b.chairId),
    firstSecretary: key(b.firstSecretaryId),
    seats: many(seats, (s) => ({ on: eq(s.bodyId, b.id) })),
    seatStats: seatStats('Seats of this body that are confirmed and have not ended', (s) =>
      eq(s.bodyId, b.id),
    ),
    meetings: many(meetings, (m) => ({ on: eq(m.bodyId, b.id) })),
    monthsSinceLastMeeting: leaf(monthsSinceLastMeeting(b)),
    dormant: leaf(isDormant(b)),
    overdue: leaf(isOverdue(b)),
    compositionCheck: compositionCheck(b, related),
  },
}));
