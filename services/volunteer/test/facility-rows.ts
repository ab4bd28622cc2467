import type { Database } from '@graphroots/kit/database';
import {
  awkwardNames,
  cycle,
  sampleCommunities,
  sampleMoments,
  times,
} from '@graphroots/kit/testing/fuzz-samples';
import { sampleTrace } from '@graphroots/kit/testing/sample-journal';
import {
  bookings,
  bookingStates,
  facilityHours,
  facilityKinds,
  facilityOpenings,
  facilitySlots,
  openingStates,
} from '../src/facility/facility.table.ts';
import { trace } from '../src/journal/journal.table.ts';

const two = (index: number): string => String(index).padStart(2, '0');
const paths = ['1/2/', null, '1/2/4/6/', '9/'] as const;

const openingRows = times(12, (index): typeof facilityOpenings.$inferInsert => {
  const state = cycle(openingStates, index + Math.floor(index / 4));
  const isWithdrawn = state === 'WITHDRAWN';
  return {
    id: `fop_${two(index)}`,
    name: cycle(awkwardNames, index),
    kind: cycle(facilityKinds, index % 5),
    state,
    unitId: cycle(['unt_1', 'unt_16'], index),
    unitPath: cycle(paths, index),
    divisionCode: cycle(sampleCommunities, index),
    place: cycle(awkwardNames, index + 1),
    capacity: 1 + (index % 4) * 10,
    slotMinutes: cycle([15, 60, 1_440], index),
    rules: index % 2 === 0 ? null : cycle(awkwardNames, index),
    communityHome: index % 3 === 0,
    signInCode: '246810',
    offeredAt: cycle(sampleMoments, index % 6),
    openedAt: state === 'OFFERED' || (isWithdrawn && index % 2 === 0) ? null : cycle(sampleMoments, index),
    withdrawnAt: isWithdrawn ? cycle(sampleMoments, index + 1) : null,
    withdrawalReason: isWithdrawn ? cycle(awkwardNames, index) : null,
    laidOutTo: null,
    version: index,
  };
});

const hoursRows = times(18, (index): typeof facilityHours.$inferInsert => ({
  id: `fhr_${two(index)}`,
  openingId: `fop_${two(index % 12)}`,
  weekday: 1 + (index % 7),
  from: cycle(['00:00', '18:30'], index),
  to: cycle(['12:00', '24:00'], index),
}));

/** Some have begun, some begin at the sample clock's noon and later; some were called off. */
const slotRows = times(40, (index): typeof facilitySlots.$inferInsert => {
  const opening = cycle(openingRows, index);
  const startsAt = new Date(Date.parse('2026-02-27T04:00:00Z') + index * 8 * 3_600_000).toISOString();
  const taken = Math.min(opening.capacity, index % 5);
  return {
    id: `slt_${two(index)}`,
    openingId: opening.id,
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + 3_600_000).toISOString(),
    capacity: opening.capacity,
    taken,
    attended: Math.min(taken, index % 3),
    calledOff: index % 6 === 5,
    kind: opening.kind,
    unitId: opening.unitId,
    divisionCode: opening.divisionCode,
  };
});

const bookingRows = times(45, (index): typeof bookings.$inferInsert => {
  const slot = cycle(slotRows, index);
  const opening = cycle(openingRows, index);
  const isOfCommunity = index % 5 === 0;
  return {
    id: `bkg_${two(index)}`,
    slotId: slot.id,
    openingId: opening.id,
    accountId: isOfCommunity ? null : cycle(['mbr_02', 'mbr_05', `acc_${index}`], index),
    partyId: isOfCommunity ? cycle(['cmp_1', 'cmp_18'], index) : null,
    places: isOfCommunity ? 1 + (index % 3) : 1,
    state: index < 40 ? cycle(bookingStates, index) : 'CANCELLED',
    startsAt: slot.startsAt,
    endsAt: slot.endsAt,
    divisionCode: slot.divisionCode,
    unitPath: opening.unitPath ?? null,
    bookedAt: cycle(sampleMoments, index % 6),
    version: index,
  };
});

const steps = sampleTrace('Booking', (index) => `bkg_${two(index % 13)}`, bookingStates).map(
  (row, index) => ({
    ...row,
    id: `${row.id}_f`,
    ...(index % 3 === 0 && { entityType: 'FacilityOpening', entityId: `fop_${two(index % 12)}` }),
  }),
);

/** Fills the tables of opened facilities and gives back everything in them. */
export async function insertFacilities({ db }: Database) {
  await db.insert(facilityOpenings).values(openingRows);
  await db.insert(facilityHours).values(hoursRows);
  await db.insert(facilitySlots).values(slotRows);
  await db.insert(bookings).values(bookingRows);
  await db.insert(trace).values(steps);
  return {
    FacilityOpening: await db.select().from(facilityOpenings),
    FacilityHours: await db.select().from(facilityHours),
    FacilitySlot: await db.select().from(facilitySlots),
    Booking: await db.select().from(bookings),
  };
}
