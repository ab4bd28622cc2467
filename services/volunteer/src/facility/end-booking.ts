import { refusal, type UserError } from '@graphroots/kit/user-error';
import { asNobody, asSystem, assertDone } from '@graphroots/kit/workflow/lifecycle';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import type { CancelBookingInput, SignInBookingInput } from '../types.generated.ts';
import { bookingLife } from './facility.life.ts';
import { createFacilityStore } from './facility.store.ts';

const batch = 500;
const earliestMs = 30 * 60_000;

/** Being there makes the use: from half an hour before its beginning to its end. */
export const signInBooking = bookingLife.step<SignInBookingInput>(
  'signIn',
  async ({ row, input, tx, clock }) => {
    const store = createFacilityStore(tx);
    const opening = await store.find(row.openingId);
    const refusals: UserError[] = [];
    if (opening?.signInCode !== input.code.trim()) {
      refusals.push(refusal('WRONG_CODE', 'code', 'Another code is shown at the place.'));
    }
    const now = clock.now().getTime();
    if (now < Date.parse(row.startsAt) - earliestMs) {
      refusals.push(refusal('TOO_EARLY', 'booking', 'It begins later: half an hour before is soon enough.'));
    }
    if (now >= Date.parse(row.endsAt)) refusals.push(refusal('TOO_LATE', 'booking', 'It is over.'));
    return { refusals, afterwards: () => store.noteAttendance(row) };
  },
);

export const cancelBooking = bookingLife.step<CancelBookingInput>('cancel', ({ row, tx, clock }) => ({
  refusals:
    Date.parse(row.startsAt) > clock.now().getTime()
      ? []
      : [refusal('TOO_LATE', 'booking', 'It has begun or is over.')],
  afterwards: () => createFacilityStore(tx).freePlaces(row),
}));

export const dropBooking = bookingLife.step('drop', ({ row, tx }) => ({
  afterwards: () => createFacilityStore(tx).freePlaces(row),
}));

const miss = bookingLife.step('miss');

/** Notes for which bookings nobody came. */
export async function missBookings(work: UnitOfWork): Promise<number> {
  const missed = await createFacilityStore(work.tx).lockMissed(work.clock.now().toISOString(), batch);
  for (const { id: booking, version: expectedVersion } of missed) {
    assertDone(await miss({ booking, expectedVersion }, asSystem(asNobody(work))));
  }
  return missed.length;
}
