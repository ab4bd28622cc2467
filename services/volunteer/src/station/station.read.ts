import { and, eq, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { cityTimeZone } from '@graphroots/kit/clock';
import { contains, holds, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { actingAs, either, everyone, inDivision, ownedBy } from '@graphroots/kit/reads/scope';
import {
  among,
  by,
  byExpression,
  key,
  many,
  part,
  percentage,
  resolved,
  stats,
} from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { reads } from '../vocabulary.ts';
import { registrationLife, stationLife } from './station.life.ts';
import { volunteerRegistrations, volunteerStations } from './station.table.ts';

type Stations = typeof volunteerStations;
type Registrations = typeof volunteerRegistrations;

export const volunteerStationRead = reads('VolunteerStation', volunteerStations, (s) => ({
  scope: everyone,
  order: 'NAME ASC',
  orderBy: { NAME: byExpression(sql`${s.name} collate "C"`, 'text'), ID: by(s.id) },
  where: {
    hostKind: oneOf(s.hostKind),
    division: within(s.divisionCode),
    hub: is(s.hubId),
    open: holds(sql`(${s.closedOn} is null)`),
    name: contains(s.name),
  },
  fields: {
    unit: key(s.unitId),
    building: key(s.buildingId),
    hub: key(s.hubId),
    division: key(s.divisionCode),
    actions: resolved({ state: s.state, divisionCode: s.divisionCode }, (station, _, { viewer }) =>
      stationLife.actionsFor(station, viewer),
    ),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'VolunteerStation'), eq(t.entityId, s.id)) })),
  },
}));

/** Who registered is told to nobody: a registration is found by whoever it is about, and by who verifies it. */
export const volunteerRegistrationRead = reads('VolunteerRegistration', volunteerRegistrations, (r) => ({
  scope: either(actingAs(['community'], inDivision(r.divisionCode)), ownedBy(r.accountId)),
  person: r.accountId,
  order: 'REGISTERED_AT DESC',
  orderBy: { REGISTERED_AT: by(r.registeredAt), ID: by(r.id) },
  where: { state: oneOf(r.state) },
  fields: {
    division: key(r.divisionCode),
    actions: resolved(
      { state: r.state, accountId: r.accountId, divisionCode: r.divisionCode },
      (registration, _, { viewer }) => registrationLife.actionsFor(registration, viewer),
    ),
    history: many(trace, (t) => ({
      on: and(eq(t.entityType, 'VolunteerRegistration'), eq(t.entityId, r.id)),
    })),
  },
}));

const byPlace = ({ divisionCode }: Stations | Registrations) => ({
  DISTRICT: sql`rpad(left(${divisionCode}, 6), 12, '0')`,
  STREET: sql`rpad(left(${divisionCode}, 9), 12, '0')`,
  COMMUNITY: divisionCode,
});

/** Stations counted, with how many hosts have one. */
export function volunteerStationStats(base: string, on: (s: Stations) => SQL) {
  return stats(
    base,
    part(volunteerStations, (s) => {
      const host = sql`coalesce(${s.unitId}, ${s.buildingId}, ${s.divisionCode})`;
      return {
        on: and(on(s), sql`${s.closedOn} is null`),
        period: s.openedOn,
        measures: {
          total: sql`count(*)`,
          hosts: sql`count(distinct ${host})`,
          communities: sql`count(distinct ${s.divisionCode})`,
          ofHubs: sql`count(*) filter (where ${s.hubId} is not null)`,
        },
        groupBy: { HOST_KIND: s.hostKind, HUB: sql`coalesce(${s.hubId}, 'NONE')`, ...byPlace(s) },
      };
    }),
  );
}

/** How many of the communities there are have a station. */
export function volunteerStationCoverage(communityCount: SQLWrapper, on: (s: Stations) => SQL) {
  return stats(
    'Communities and villages in this division, and those of them with an open station',
    part(volunteerStations, (s) => {
      const covered = sql`count(distinct ${s.divisionCode})`;
      return {
        on: and(on(s), sql`${s.closedOn} is null`, sql`right(${s.divisionCode}, 3) <> '000'`),
        measures: {
          covered,
          communities: sql`${communityCount}::int`,
          coverage: percentage(covered, sql`${communityCount}::int`),
        },
        groupBy: { HOST_KIND: s.hostKind },
      };
    }),
  );
}

/** Registered volunteers counted: people, so nobody is told of few. */
export function registeredVolunteerStats(on: (r: Registrations) => SQL) {
  return stats(
    'People who registered as volunteers in the period in this division and have not ended it',
    part(volunteerRegistrations, (r) => ({
      on: and(on(r), sql`${r.state} <> 'ENDED'`),
      period: r.registeredAt,
      measures: {
        registered: sql`count(*)`,
        verified: among(eq(r.state, 'VERIFIED'), sql`count(*)`),
      },
      groupBy: {
        ...byPlace(r),
        MONTH: sql`to_char(${r.registeredAt} at time zone ${cityTimeZone}, 'YYYY-MM')`,
      },
    })),
  );
}
