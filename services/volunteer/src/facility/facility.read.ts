import { and, eq, sql } from 'drizzle-orm';
import { atLeast, below, contains, holds, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { either, following, inDivision, inLine, ownedBy, whereShown } from '@graphroots/kit/reads/scope';
import { by, key, keyOf, leaf, many, resolved } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { reads } from '../vocabulary.ts';
import { bookingLife, openingLife, runsFacility } from './facility.life.ts';
import { facilityUseStats } from './facility.stats.ts';
import { bookings, facilityHours, facilityOpenings, facilitySlots } from './facility.table.ts';

export const facilityOpeningRead = reads('FacilityOpening', facilityOpenings, (o) => {
  const { state, unitId, unitPath, divisionCode } = o;
  return {
    scope: either(whereShown(sql`${o.openedAt} is not null`), inDivision(divisionCode), inLine(unitPath)),
    order: 'OFFERED_AT DESC',
    orderBy: { OFFERED_AT: by(o.offeredAt), ID: by(o.id) },
    where: {
      state: oneOf(state),
      kind: oneOf(o.kind),
      unit: is(unitId),
      division: within(divisionCode),
      communityHome: is(o.communityHome),
      name: contains(o.name),
    },
    fields: {
      unit: key(unitId),
      division: key(divisionCode),
      signInCode: resolved(
        { unitId, unitPath, divisionCode, code: o.signInCode },
        ({ code, ...ties }, _, { viewer }) => (runsFacility(ties, viewer) ? code : null),
      ),
      hours: many(facilityHours, (h) => ({ on: eq(h.openingId, o.id) })),
      slots: many(facilitySlots, (s) => ({ on: eq(s.openingId, o.id) })),
      bookings: many(bookings, (b) => ({ on: eq(b.openingId, o.id) })),
      useStats: facilityUseStats('Slots of this facility that began in the period', (s) =>
        eq(s.openingId, o.id),
      ),
      actions: resolved({ state, unitId, unitPath, divisionCode }, (opening, _, { viewer }) =>
        openingLife.actionsFor(opening, viewer),
      ),
      history: many(trace, (t) => ({ on: and(eq(t.entityType, 'FacilityOpening'), eq(t.entityId, o.id)) })),
    },
  };
});

export const facilityHoursRead = reads('FacilityHours', facilityHours, (h) => ({
  scope: following(facilityOpenings, h.openingId, (o) => o.id),
  fields: {},
}));

export const facilitySlotRead = reads('FacilitySlot', facilitySlots, (s) => ({
  scope: following(facilityOpenings, s.openingId, (o) => o.id),
  order: 'STARTS_AT ASC',
  orderBy: { STARTS_AT: by(s.startsAt), ID: by(s.id) },
  where: {
    startsFrom: atLeast(s.startsAt),
    startsBefore: below(s.startsAt),
    free: holds(sql`(not ${s.calledOff} and ${s.taken} < ${s.capacity})`),
  },
  fields: {
    opening: key(s.openingId),
    free: leaf(sql<number>`case when ${s.calledOff} then 0 else ${s.capacity} - ${s.taken} end`),
  },
}));

export const bookingRead = reads('Booking', bookings, (b) => {
  const { state, accountId, partyId, divisionCode, unitPath } = b;
  return {
    scope: either(inDivision(divisionCode), inLine(unitPath), ownedBy(accountId)),
    person: b.personId,
    order: 'BOOKED_AT DESC',
    orderBy: { BOOKED_AT: by(b.bookedAt), ID: by(b.id) },
    where: { state: oneOf(state) },
    fields: {
      opening: key(b.openingId),
      slot: key(b.slotId),
      community: keyOf(sql`${partyId}`),
      actions: resolved({ state, accountId, partyId, divisionCode, unitPath }, (booking, _, { viewer }) =>
        bookingLife.actionsFor(booking, viewer),
      ),
      history: many(trace, (t) => ({ on: and(eq(t.entityType, 'Booking'), eq(t.entityId, b.id)) })),
    },
  };
});
