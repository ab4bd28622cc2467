import { sampleClock } from '@graphroots/kit/testing/fuzz-samples';
import type { Ask, NaiveType } from '@graphroots/kit/testing/naive-model';
import {
  atLeastMoment,
  beforeMoment,
  cityDayOf,
  contains,
  groupsOf,
  inLines,
  inPeriod,
  inTerritory,
  is,
  isOwn,
  momentOf,
  oneOf,
  sumOf,
  within,
} from '@graphroots/kit/testing/naive-words';
import type { Viewer } from '@graphroots/kit/viewer';
import { bookingLife, openingLife, runsFacility } from '../src/facility/facility.life.ts';
import type { Rows } from './naive-model.ts';
import type { City } from './rows.ts';

type Opening = Rows['FacilityOpening'];
type Slot = Rows['FacilitySlot'];

/** Opened facilities written once more, over arrays. */
export function naiveFacilities(rows: City) {
  const inSight = (o: Opening, viewer: Viewer): boolean =>
    o.openedAt !== null || inTerritory(viewer, o.divisionCode) || inLines(viewer, o.unitPath);
  const follows = ({ openingId }: { openingId: string }, viewer: Viewer): boolean =>
    rows.FacilityOpening.some((o) => o.id === openingId && inSight(o, viewer));
  const opening: NaiveType<Rows, Opening> = {
    key: 'id',
    visible: (o, { viewer }) => inSight(o, viewer),
    order: 'OFFERED_AT DESC',
    orders: { OFFERED_AT: (o) => momentOf(o.offeredAt), ID: (o) => o.id },
    where: {
      state: oneOf((o) => o.state),
      kind: oneOf((o) => o.kind),
      unit: is((o) => o.unitId),
      division: within((o) => o.divisionCode),
      communityHome: is((o) => o.communityHome),
      name: contains((o) => o.name),
    },
    fields: {
      unit: (o, { find }) => find('ExchangeParty', o.unitId),
      division: (o, { find }) => find('Division', o.divisionCode),
      signInCode: (o, { viewer }) => (runsFacility(o, viewer) ? o.signInCode : null),
      hours: (o, { list }) => list('FacilityHours', (h) => h.openingId === o.id),
      slots: (o, { list }) => list('FacilitySlot', (s) => s.openingId === o.id),
      bookings: (o, { list }) => list('Booking', (b) => b.openingId === o.id),
      useStats: (o, ask) =>
        naiveUseStats('Slots of this facility that began in the period', (s) => s.openingId === o.id, ask),
      actions: (o, { viewer }) => openingLife.actionsFor(o, viewer),
      history: (o, { list }) =>
        list('TraceEntry', (t) => t.entityType === 'FacilityOpening' && t.entityId === o.id),
    },
  };
  const hours: NaiveType<Rows, Rows['FacilityHours']> = {
    key: 'id',
    visible: (h, { viewer }) => follows(h, viewer),
    order: '$key ASC',
    orders: { $key: (h) => h.id },
  };
  const slot: NaiveType<Rows, Slot> = {
    key: 'id',
    visible: (s, { viewer }) => follows(s, viewer),
    order: 'STARTS_AT ASC',
    orders: { STARTS_AT: (s) => momentOf(s.startsAt), ID: (s) => s.id },
    where: {
      startsFrom: atLeastMoment((s) => s.startsAt),
      startsBefore: beforeMoment((s) => s.startsAt),
      free: is((s) => freeOf(s) > 0),
    },
    fields: { opening: (s, { find }) => find('FacilityOpening', s.openingId), free: freeOf },
  };
  const booking: NaiveType<Rows, Rows['Booking']> = {
    key: 'id',
    visible: (b, { viewer }) =>
      inTerritory(viewer, b.divisionCode) || inLines(viewer, b.unitPath) || isOwn(viewer, b.accountId),
    person: (b) => b.personId,
    order: 'BOOKED_AT DESC',
    orders: { BOOKED_AT: (b) => momentOf(b.bookedAt), ID: (b) => b.id },
    where: { state: oneOf((b) => b.state) },
    fields: {
      opening: (b, { find }) => find('FacilityOpening', b.openingId),
      slot: (b, { find }) => find('FacilitySlot', b.slotId),
      community: (b, { find }) => find('ExchangeParty', b.partyId),
      actions: (b, { viewer }) => bookingLife.actionsFor(b, viewer),
      history: (b, { list }) => list('TraceEntry', (t) => t.entityType === 'Booking' && t.entityId === b.id),
    },
  };
  return { FacilityOpening: opening, FacilityHours: hours, FacilitySlot: slot, Booking: booking };
}

const freeOf = ({ calledOff, capacity, taken }: Slot): number => (calledOff ? 0 : capacity - taken);

const places: Readonly<
  Record<string, (row: { kind: string; unitId: string; divisionCode: string }) => string>
> = {
  KIND: ({ kind }) => kind,
  UNIT: ({ unitId }) => unitId,
  DISTRICT: ({ divisionCode }) => `${divisionCode.slice(0, 6)}000000`,
  STREET: ({ divisionCode }) => `${divisionCode.slice(0, 9)}000`,
  COMMUNITY: ({ divisionCode }) => divisionCode,
};

export function naiveOpeningStats(base: string, test: (o: Opening) => boolean, ask: Ask<Rows>) {
  const keys: Readonly<Record<string, (o: Opening) => string>> = { ...places, STATE: (o) => o.state };
  const measure = (all: readonly Opening[]) => {
    const of = (...states: Opening['state'][]) => all.filter(({ state }) => states.includes(state));
    return {
      total: all.length,
      open: of('OPEN').length,
      suspended: of('SUSPENDED').length,
      withdrawn: of('WITHDRAWN').length,
      communityHomes: of('OPEN', 'SUSPENDED').filter(({ communityHome }) => communityHome).length,
      units: new Set(all.map(({ unitId }) => unitId)).size,
    };
  };
  const all = ask.counted('FacilityOpening', (o) => test(o) && inPeriod(ask.args, o.offeredAt));
  return { base, ...measure(all), groups: groupsOf(all, keys[String(ask.args['groupBy'])], measure) };
}

export function naiveUseStats(base: string, test: (s: Slot) => boolean, ask: Ask<Rows>) {
  const keys: Readonly<Record<string, (s: Slot) => string>> = {
    ...places,
    MONTH: (s) => cityDayOf(s.startsAt).slice(0, 7),
  };
  const measure = (all: readonly Slot[]) => {
    const capacity = sumOf(all, (s) => s.capacity);
    const attended = sumOf(all, (s) => s.attended);
    return {
      slots: all.length,
      places: capacity,
      booked: sumOf(all, (s) => s.taken),
      attended,
      useRate: capacity === 0 ? null : Number((attended / capacity + 1e-9).toFixed(4)),
    };
  };
  const now = sampleClock.now().getTime();
  const all = ask.counted(
    'FacilitySlot',
    (s) => test(s) && !s.calledOff && momentOf(s.startsAt) <= now && inPeriod(ask.args, s.startsAt),
  );
  return {
    base: `${base} and were not called off; in places of slots, not in people`,
    ...measure(all),
    groups: groupsOf(all, keys[String(ask.args['groupBy'])], measure),
  };
}
