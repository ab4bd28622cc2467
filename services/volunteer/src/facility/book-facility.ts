import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { UnitOfWork } from '@graphroots/kit/writes/command';
import { createPartyStore } from '../party/party.store.ts';
import { accountOf } from '../sign-up/person.ts';
import type { BookFacilityInput } from '../types.generated.ts';
import { actsForPlace } from './facility.life.ts';
import { createFacilityStore } from './facility.store.ts';

type Payload = { booking: string | null; userErrors: UserError[] };
type Booker = Record<'accountId' | 'partyId', string | null>;

/** The database counts the places: of those who take the last one at once, one has it. */
export async function bookFacility(input: BookFacilityInput, work: UnitOfWork): Promise<Payload> {
  const { tx, clock, record } = work;
  const store = createFacilityStore(tx);
  const slot = await store.findSlot(input.slot);
  const opening = slot && (await store.find(slot.openingId));
  if (!opening) return refused('NOT_FOUND', 'slot', 'There is none with this id.');
  const booker = await findBooker(input, work);
  if ('code' in booker) return { booking: null, userErrors: [booker] };
  const places = input.places ?? 1;
  if (places < 1 || places > (booker.partyId === null ? 1 : slot.capacity)) {
    return refused(
      'OUT_OF_RANGE',
      'places',
      'Who books for themselves has one place, a community as many as there are.',
    );
  }
  const now = clock.now().toISOString();
  if (slot.calledOff || opening.state !== 'OPEN') {
    return refused('WRONG_STATE', 'slot', `The facility is ${opening.state}; \`book\` needs OPEN.`);
  }
  if (Date.parse(slot.startsAt) <= clock.now().getTime()) {
    return refused('TOO_LATE', 'slot', 'It has begun or is over.');
  }
  if (!(await store.takePlaces(slot.id, places, now))) {
    return refused('FULL', 'slot', 'So many places are not left: see `free`.');
  }
  const { startsAt, endsAt, id: slotId } = slot;
  const { id: openingId, divisionCode, unitPath } = opening;
  const of = { slotId, openingId, startsAt, endsAt, divisionCode, unitPath };
  const id = await store.insertBooking({ ...of, ...booker, places, state: 'BOOKED', bookedAt: now });
  if (!id) return refused('TWICE', 'slot', 'You have booked it.');
  const unnamed = booker.accountId !== null;
  record({ entity: 'Booking', id, action: 'book', to: 'BOOKED', unnamed, divisionCode, path: unitPath });
  return { booking: id, userErrors: [] };
}

async function findBooker(
  { community }: BookFacilityInput,
  { tx, viewer }: UnitOfWork,
): Promise<Booker | UserError> {
  if (!community) {
    const accountId = accountOf(viewer);
    return accountId !== null
      ? { accountId, partyId: null }
      : refusal('NOT_ALLOWED', 'slot', '`book` is for resident, member, and for communities.');
  }
  if (!/^\d{6}(?!000)\d{6}$/.test(community) || !actsForPlace(community, viewer)) {
    return refusal('NOT_ALLOWED', 'community', 'You do not act for it.');
  }
  await createPartyStore(tx).meet(community, viewer, community);
  return { accountId: null, partyId: community };
}

function refused(code: string, field: string, message: string): Payload {
  return { booking: null, userErrors: [refusal(code, field, message)] };
}
