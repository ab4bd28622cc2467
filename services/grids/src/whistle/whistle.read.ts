import { and, eq, sql } from 'drizzle-orm';
import { atLeast, below, holds, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { either, followed, followingOneOf, inDivision, inLine } from '@graphroots/kit/reads/scope';
import { by, currentMoment, key, leaf, many, resolved } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { reads } from '../vocabulary.ts';
import { arrivalLife, whistleLife } from './whistle.life.ts';
import { arrivals, whistles } from './whistle.table.ts';

type Arrivals = typeof arrivals;

export const isLate = (a: Arrivals) => sql<boolean>`coalesce(${a.arrivedAt} > ${a.arriveBy}, false)`;
export const isNoShow = (a: Arrivals) =>
  sql<boolean>`(${a.state} = 'CALLED' and ${a.arriveBy} < ${currentMoment})`;
const minutesToArrive = (a: Arrivals) =>
  sql<number | null>`floor(extract(epoch from ${a.arrivedAt} - ${a.calledAt}) / 60)::int`;

export const whistleRead = reads('Whistle', whistles, (w) => ({
  // Each has an arrival in the territory of its issue, and one in the line of each department called.
  scope: followingOneOf(w.id, [followed(arrivals, (a) => a.whistleId)]),
  order: 'BLOWN_AT DESC',
  orderBy: { BLOWN_AT: by(w.blownAt), ID: by(w.id) },
  where: {
    state: oneOf(w.state),
    division: within(w.communityCode),
    issue: is(w.issueId),
    blownFrom: atLeast(w.blownAt),
    blownBefore: below(w.blownAt),
  },
  fields: {
    issue: key(w.issueId),
    community: key(w.communityCode),
    arrivals: many(arrivals, (a) => ({ on: eq(a.whistleId, w.id) })),
    actions: resolved({ state: w.state, communityCode: w.communityCode }, (whistle, _, { viewer }) =>
      whistleLife.actionsFor(whistle, viewer),
    ),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'Whistle'), eq(t.entityId, w.id)) })),
  },
}));

export const arrivalRead = reads('Arrival', arrivals, (a) => ({
  scope: either(inDivision(a.communityCode), inLine(a.departmentPath)),
  order: 'CALLED_AT DESC',
  orderBy: { CALLED_AT: by(a.calledAt), ID: by(a.id) },
  where: {
    state: oneOf(a.state),
    late: holds(isLate(a)),
    noShow: holds(isNoShow(a)),
    department: is(a.departmentId),
    division: within(a.communityCode),
    calledFrom: atLeast(a.calledAt),
    calledBefore: below(a.calledAt),
  },
  fields: {
    whistle: key(a.whistleId),
    department: key(a.departmentId),
    minutesToArrive: leaf(minutesToArrive(a)),
    late: leaf(isLate(a)),
    noShow: leaf(isNoShow(a)),
    actions: resolved(
      { state: a.state, communityCode: a.communityCode, departmentPath: a.departmentPath },
      (arrival, _, { viewer }) => arrivalLife.actionsFor(arrival, viewer),
    ),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'Arrival'), eq(t.entityId, a.id)) })),
  },
}));
