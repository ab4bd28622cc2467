import { toldFigures, toldGroups, type NaiveMeasure } from '@graphroots/kit/testing/naive-groups';
import type { Ask, NaiveType } from '@graphroots/kit/testing/naive-model';
import {
  cityDayOf,
  contains,
  groupsOf,
  inPeriod,
  inTerritory,
  is,
  isOwn,
  liesIn,
  momentOf,
  oneOf,
  within,
} from '@graphroots/kit/testing/naive-words';
import { registrationLife, stationLife } from '../src/station/station.life.ts';
import type { Rows } from './naive-model.ts';

type Station = Rows['VolunteerStation'];
type Registration = Rows['VolunteerRegistration'];

/** Stations and registrations written once more, over arrays. */
export function naiveStations() {
  const station: NaiveType<Rows, Station> = {
    key: 'id',
    order: 'NAME ASC',
    orders: { NAME: (s) => s.name, ID: (s) => s.id },
    where: {
      hostKind: oneOf((s) => s.hostKind),
      division: within((s) => s.divisionCode),
      hub: is((s) => s.hubId),
      open: is((s) => s.closedOn === null),
      name: contains((s) => s.name),
    },
    fields: {
      unit: (s, { find }) => find('Unit', s.unitId),
      building: (s, { find }) => find('Building', s.buildingId),
      hub: (s, { find }) => find('Unit', s.hubId),
      division: (s, { find }) => find('Division', s.divisionCode),
      actions: (s, { viewer }) => stationLife.actionsFor(s, viewer),
      history: (s, { list }) =>
        list('TraceEntry', (t) => t.entityType === 'VolunteerStation' && t.entityId === s.id),
    },
  };
  const registration: NaiveType<Rows, Registration> = {
    key: 'id',
    visible: (r, { viewer }) =>
      isOwn(viewer, r.accountId) ||
      (viewer.roles.some((role) => role === 'community' || role === 'system') &&
        inTerritory(viewer, r.divisionCode)),
    person: (r) => r.accountId,
    order: 'REGISTERED_AT DESC',
    orders: { REGISTERED_AT: (r) => momentOf(r.registeredAt), ID: (r) => r.id },
    where: { state: oneOf((r) => r.state) },
    fields: {
      division: (r, { find }) => find('Division', r.divisionCode),
      actions: (r, { viewer }) => registrationLife.actionsFor(r, viewer),
      history: (r, { list }) =>
        list('TraceEntry', (t) => t.entityType === 'VolunteerRegistration' && t.entityId === r.id),
    },
  };
  const building: NaiveType<Rows, Rows['Building']> = {
    key: 'id',
    fields: { volunteerStations: (b, { list }) => list('VolunteerStation', (s) => s.buildingId === b.id) },
  };
  return { VolunteerStation: station, VolunteerRegistration: registration, Building: building };
}

const places: Readonly<Record<string, (row: { divisionCode: string }) => string>> = {
  DISTRICT: ({ divisionCode }) => `${divisionCode.slice(0, 6)}000000`,
  STREET: ({ divisionCode }) => `${divisionCode.slice(0, 9)}000`,
  COMMUNITY: ({ divisionCode }) => divisionCode,
};

export function naiveStationStats({ code }: { code: string }, ask: Ask<Rows>) {
  const keys: Readonly<Record<string, (s: Station) => string>> = {
    ...places,
    HOST_KIND: (s) => s.hostKind,
    HUB: (s) => s.hubId ?? 'NONE',
  };
  const measure = (all: readonly Station[]) => ({
    total: all.length,
    hosts: new Set(all.map((s) => s.unitId ?? s.buildingId ?? s.divisionCode)).size,
    communities: new Set(all.map((s) => s.divisionCode)).size,
    ofHubs: all.filter((s) => s.hubId !== null).length,
  });
  const all = ask.counted(
    'VolunteerStation',
    (s) =>
      liesIn(s.divisionCode, code) && s.closedOn === null && inPeriod(ask.args, `${s.openedOn}T04:00:00Z`),
  );
  return {
    base: 'Stations in this division that were opened in the period and are open',
    ...measure(all),
    groups: groupsOf(all, keys[String(ask.args['groupBy'])], measure),
  };
}

export function naiveStationCoverage(
  { code, communityCount = null }: { code: string; communityCount?: number | null },
  ask: Ask<Rows>,
) {
  const measure = (all: readonly Station[]) => {
    const covered = new Set(all.map((s) => s.divisionCode)).size;
    const coverage = communityCount ? Math.round((10_000 * covered) / communityCount) / 100 : null;
    return { covered, communities: communityCount, coverage };
  };
  const all = ask.counted(
    'VolunteerStation',
    (s) => liesIn(s.divisionCode, code) && s.closedOn === null && !s.divisionCode.endsWith('000'),
  );
  const byHost = ask.args['groupBy'] === 'HOST_KIND' ? (s: Station) => s.hostKind : undefined;
  return {
    base: 'Communities and villages in this division, and those of them with an open station',
    ...measure(all),
    groups: groupsOf(all, byHost, measure),
  };
}

const measures: Readonly<Record<string, NaiveMeasure<Registration>>> = {
  registered: { among: () => true, of: (all) => all.length },
  verified: { among: (r) => r.state === 'VERIFIED', of: (some) => some.length },
};

export function naiveVolunteerCount({ code }: { code: string }, ask: Ask<Rows>) {
  const keys: Readonly<Record<string, (r: Registration) => string>> = {
    ...places,
    MONTH: (r) => cityDayOf(r.registeredAt).slice(0, 7),
  };
  const all = ask.counted(
    'VolunteerRegistration',
    (r) => liesIn(r.divisionCode, code) && r.state !== 'ENDED' && inPeriod(ask.args, r.registeredAt),
  );
  return {
    base: 'People who registered as volunteers in the period in this division and have not ended it',
    ...toldFigures(ask, 'VolunteerRegistration', all, measures),
    groups: toldGroups(ask, 'VolunteerRegistration', all, keys[String(ask.args['groupBy'])], measures),
  };
}
