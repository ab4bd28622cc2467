import { daysAfter } from '@graphroots/kit/clock';
import { asSystem, assertDone } from '@graphroots/kit/workflow/lifecycle';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type {
  OpenFacilityOpeningInput,
  ResumeFacilityOpeningInput,
  SuspendFacilityOpeningInput,
  WithdrawFacilityOpeningInput,
} from '../types.generated.ts';
import { dropBooking } from './end-booking.ts';
import { openingLife } from './facility.life.ts';
import { createFacilityStore } from './facility.store.ts';
import type { facilityOpenings } from './facility.table.ts';
import { daysAhead, slotsOf } from './slots.ts';

type Opening = typeof facilityOpenings.$inferSelect;

const batch = 100;

export const openFacility = openingLife.step<OpenFacilityOpeningInput>('open', ({ row, ...work }) => ({
  set: { openedAt: work.clock.now().toISOString() },
  afterwards: () => layOut(row, work.clock.today(), work),
}));

export const resumeFacility = openingLife.step<ResumeFacilityOpeningInput>('resume', ({ row, ...work }) => ({
  afterwards: () => layOut(row, work.clock.today(), work),
}));

export const suspendFacility = openingLife.step<SuspendFacilityOpeningInput>(
  'suspend',
  ({ row, ...work }) => ({ afterwards: () => callOff(row.id, work) }),
);

export const withdrawFacility = openingLife.step<WithdrawFacilityOpeningInput>(
  'withdraw',
  ({ row, input, ...work }) => ({
    set: { withdrawnAt: work.clock.now().toISOString(), withdrawalReason: input.reason.trim() },
    afterwards: () => callOff(row.id, work),
  }),
);

/** Lays out the slots of the coming weeks that are not there yet. */
export async function layOutSlots(work: UnitOfWork): Promise<number> {
  const today = work.clock.today();
  const short = await createFacilityStore(work.tx).lockToLayOut(daysAfter(today, daysAhead - 1), batch);
  for (const opening of short) {
    const next = opening.laidOutTo === null ? today : daysAfter(opening.laidOutTo, 1);
    await layOut(opening, next > today ? next : today, work);
  }
  return short.length;
}

async function layOut(opening: Opening, from: string, { tx, clock }: UnitOfWork): Promise<void> {
  const store = createFacilityStore(tx);
  const to = daysAfter(clock.today(), daysAhead - 1);
  const hours = await store.findHours(opening.id);
  await store.layOut(opening, slotsOf(hours, opening.slotMinutes, { from, to, now: clock.now() }), to);
}

/** Whoever has booked what is ahead loses the place, and nobody else gets one. */
async function callOff(openingId: string, work: UnitOfWork): Promise<void> {
  const store = createFacilityStore(work.tx);
  const now = work.clock.now().toISOString();
  await store.callOffSlots(openingId, now);
  for (const { id: booking, version: expectedVersion } of await store.lockAhead(openingId, now)) {
    assertDone(await dropBooking({ booking, expectedVersion }, asSystem(work)));
  }
}
