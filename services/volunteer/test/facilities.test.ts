import { createClock } from '@graphroots/kit/clock';
import { testLog } from '@graphroots/kit/testing/database';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { statistics, type Role, type Viewer } from '@graphroots/kit/viewer';
import { runJob, type Job } from '@graphroots/kit/writes/jobs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missBookings } from '../src/facility/end-booking.ts';
import { layOutSlots } from '../src/facility/open-facility.ts';
import { slotsOf } from '../src/facility/slots.ts';
import type { exchangeParties } from '../src/party/party.table.ts';
import { volunteer } from '../src/volunteer.ts';
import { community, createBuilders, street } from './builders.ts';

// A Monday.
const noon = '2026-06-15T12:00:00+08:00';

let service: TestService;
let build: ReturnType<typeof createBuilders>;
let school: typeof exchangeParties.$inferSelect;

beforeAll(async () => {
  service = await openTestService(volunteer, noon);
  build = createBuilders(service.database.db);
  school = await build.aParty({ path: '1/3/' });
});
afterAll(() => service.close());

function someone(role: Role, territory: readonly string[], lines: readonly string[] = []): Viewer {
  return { id: `acc_${role}`, roles: [role], territory, lines, rights: new Set([statistics]) };
}

const theUnit = someone('unit', [], ['1/3/']);
const theCommunity = someone('community', [community]);
const theStreet = someone('street', [street]);
const aResident = (id: string): Viewer => ({
  id,
  roles: ['resident'],
  territory: [],
  lines: [],
  rights: new Set(),
});

interface Row {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}
interface Payload {
  readonly row: Row | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
}

async function take(mutation: string, input: object, viewer: Viewer): Promise<Payload> {
  const noun = mutation.endsWith('Opening') ? 'opening' : 'booking';
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { answer } = await service.query<{ answer: Payload }>(
    `mutation ($input: ${type}Input!) {
      answer: ${mutation}(input: $input) { row: ${noun} { id state version } userErrors { code field } } }`,
    { input },
    { viewer },
  );
  return answer;
}

async function done(mutation: string, input: object, viewer: Viewer): Promise<Row> {
  const { row, userErrors } = await take(mutation, input, viewer);
  expect(userErrors).toEqual([]);
  if (!row) throw new Error('Nothing was answered.');
  return row;
}

const book = (slot: string, viewer: Viewer, more: object = {}) =>
  take('bookFacility', { slot, ...more }, viewer);
const step = (verb: string, { id: opening, version: expectedVersion }: Row, viewer: Viewer, more = {}) =>
  done(`${verb}FacilityOpening`, { opening, expectedVersion, ...more }, viewer);

async function read<T>(id: string, fields: string, viewer: Viewer = theUnit): Promise<T> {
  const text = `query ($id: ID!) { facilityOpening(id: $id) { ${fields} } }`;
  return (await service.query<{ facilityOpening: T }>(text, { id }, { viewer })).facilityOpening;
}

async function run(job: Job): Promise<number> {
  const clock = createClock(() => new Date(noon));
  return runJob(job, { database: service.database, rowSecurity: false, log: testLog, clock });
}

const content = {
  name: '学校操场',
  kind: 'SPORTS_GROUND',
  place: '东门',
  rules: '请勿携带宠物',
  capacity: 10,
  slotMinutes: 60,
  communityHome: true,
  hours: [{ weekday: 6, from: '09:00', to: '11:30' }],
};
const offer = () => ({ unit: school.id, division: community, content });

describe('A facility', () => {
  test('is offered by its unit, opened by the community, and has its slots four weeks ahead', async () => {
    const offered = await done('offerFacilityOpening', offer(), theUnit);
    expect(await read(offered.id, 'state slots { totalCount }', aResident('acc_x'))).toBeNull();
    await step('open', offered, theCommunity);
    const seen = await read(
      offered.id,
      'state signInCode communityHome hours { weekday from to } slots { totalCount nodes { startsAt endsAt free } }',
      aResident('acc_x'),
    );
    // Four Saturdays, and two whole hours on each.
    expect(seen).toMatchObject({
      state: 'OPEN',
      signInCode: null,
      communityHome: true,
      hours: [{ weekday: 6, from: '09:00', to: '11:30' }],
      slots: {
        totalCount: 8,
        nodes: expect.arrayContaining([
          { startsAt: '2026-06-20T01:00:00.000Z', endsAt: '2026-06-20T02:00:00.000Z', free: 10 },
          { startsAt: '2026-07-11T02:00:00.000Z', endsAt: '2026-07-11T03:00:00.000Z', free: 10 },
        ]),
      },
    });
    expect(await read<{ signInCode: string }>(offered.id, 'signInCode', theStreet)).toMatchObject({
      signInCode: expect.stringMatching(/^\d{6}$/),
    });
  });

  test('is offered by nobody else, for units only, in a community or street', async () => {
    const stranger = await take('offerFacilityOpening', offer(), someone('unit', [], ['1/9/']));
    expect(stranger.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['input', 'unit'] }]);
    const home = await build.aParty({ kind: 'COMPOUND' });
    const notUnit = await take('offerFacilityOpening', { ...offer(), unit: home.id }, theUnit);
    expect(notUnit.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'unit'] }]);
    const nowhere = await take('offerFacilityOpening', { ...offer(), division: '530103000000' }, theUnit);
    expect(nowhere.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'division'] }]);
  });

  test('suspended takes the places of all who booked ahead, and opened again starts anew with other hours', async () => {
    const offered = await done('offerFacilityOpening', offer(), theUnit);
    let opening = await step('open', offered, theStreet);
    const { slots } = await read<{ slots: { nodes: { id: string }[] } }>(
      opening.id,
      'slots { nodes { id } }',
    );
    const slot = slots.nodes[0]?.id ?? '';
    await done('bookFacility', { slot }, aResident('acc_early'));
    opening = await step('suspend', opening, theUnit, { reason: '校园维修' });
    const late = await book(slot, aResident('acc_late'));
    expect(late.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(
      await read(opening.id, 'bookings { nodes { state } } slots(where: { free: true }) { totalCount }'),
    ).toEqual({
      bookings: { nodes: [{ state: 'CANCELLED' }] },
      slots: { totalCount: 0 },
    });
    const hours = [{ weekday: 6, from: '10:00', to: '12:00' }];
    opening = await step('revise', opening, theUnit, { content: { ...content, hours, capacity: 3 } });
    await step('resume', opening, theUnit);
    const free = await read<{ slots: { nodes: { startsAt: string; free: number }[] } }>(
      opening.id,
      'slots(where: { free: true, startsBefore: "2026-06-21T00:00:00Z" }) { nodes { startsAt free } }',
    );
    expect(free.slots.nodes).toEqual([
      { startsAt: '2026-06-20T02:00:00.000Z', free: 3 },
      { startsAt: '2026-06-20T03:00:00.000Z', free: 3 },
    ]);
    await done(
      'bookFacility',
      { slot: (await slotAt(opening.id, '2026-06-20T02:00:00Z')).id },
      aResident('acc_early'),
    );
  });

  test('has its slots laid out further by the clock, none of them twice', async () => {
    const opening = await build.anOpening({
      by: school,
      laidOutTo: '2026-07-05',
      slotMinutes: 60,
      capacity: 4,
    });
    await build.anHour({ of: opening, weekday: 1, from: '08:00', to: '10:00' });
    await build.aSlot({
      of: opening,
      startsAt: '2026-07-06T00:00:00Z',
      endsAt: '2026-07-06T01:00:00Z',
      taken: 2,
    });
    expect(await run(layOutSlots)).toBeGreaterThan(0);
    expect(await run(layOutSlots)).toBe(0);
    const { slots } = await read<{ slots: { nodes: object[] } }>(
      opening.id,
      'slots { nodes { startsAt free } }',
    );
    expect(slots.nodes).toEqual([
      { startsAt: '2026-07-06T00:00:00.000Z', free: 2 },
      { startsAt: '2026-07-06T01:00:00.000Z', free: 4 },
    ]);
  });

  async function slotAt(opening: string, startsAt: string): Promise<{ id: string }> {
    const [slot] = await service.database.sql<{ id: string }[]>`
      select id from volunteer.facility_slots where opening_id = ${opening} and starts_at = ${startsAt}`;
    if (!slot) throw new Error('There is no such slot.');
    return slot;
  }
});

describe('A slot', () => {
  const ahead = { startsAt: '2026-06-20T01:00:00Z', endsAt: '2026-06-20T02:00:00Z' };
  const aSlot = async (given: object = {}) => {
    const opening = await build.anOpening({ by: school, capacity: 3 });
    return build.aSlot({ of: opening, ...ahead, ...given });
  };
  const takenOf = async (id: string): Promise<number | undefined> =>
    (
      await service.database.sql<
        { taken: number }[]
      >`select taken from volunteer.facility_slots where id = ${id}`
    )[0]?.taken;

  test('is booked by as many as it has places: of twenty at once three have one, and none is lost or doubled', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { id } = await aSlot();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, n) => book(id, aResident(`acc_${round}_${n}`))),
      );
      const codes = answers.map(({ userErrors }) => userErrors.map(({ code }) => code).join() || 'DONE');
      expect(codes.filter((code) => code === 'DONE')).toHaveLength(3);
      expect(codes.filter((code) => code === 'FULL')).toHaveLength(17);
      const [stored] = await service.database.sql<{ n: number }[]>`
        select count(*)::int as n from volunteer.bookings where slot_id = ${id} and state = 'BOOKED'`;
      expect([stored?.n, await takenOf(id)]).toEqual([3, 3]);
    }
  });

  test('is booked once by one person, also when asked many times at once, and again after it was given up', async () => {
    const { id } = await aSlot();
    const answers = await Promise.all(Array.from({ length: 6 }, () => book(id, aResident('acc_eager'))));
    const [made, ...more] = answers.filter(({ row }) => row !== null);
    expect(more).toEqual([]);
    expect(await takenOf(id)).toBe(1);
    const { id: booking, version: expectedVersion } = made?.row ?? { id: '', version: 0 };
    const cancelled = await Promise.all(
      [1, 2].map(() => take('cancelBooking', { booking, expectedVersion }, aResident('acc_eager'))),
    );
    expect(cancelled.filter(({ row }) => row !== null)).toHaveLength(1);
    expect(await takenOf(id)).toBe(0);
    expect((await book(id, aResident('acc_eager'))).userErrors).toEqual([]);
  });

  test('given up by some while others book has exactly those who are left', async () => {
    const opening = await build.anOpening({ by: school, capacity: 10 });
    const slot = await build.aSlot({ of: opening, ...ahead, taken: 6 });
    const booked = await Promise.all(
      Array.from({ length: 6 }, (_, n) => build.aBooking({ of: slot, accountId: `acc_old_${n}` })),
    );
    await Promise.all([
      ...booked.map(({ id: booking, accountId }) =>
        take('cancelBooking', { booking, expectedVersion: 1 }, aResident(accountId ?? '')),
      ),
      ...Array.from({ length: 12 }, (_, n) => book(slot.id, aResident(`acc_new_${n}`))),
    ]);
    const [stored] = await service.database.sql<{ n: number }[]>`
      select count(*)::int as n from volunteer.bookings where slot_id = ${slot.id} and state = 'BOOKED'`;
    expect(await takenOf(slot.id)).toBe(stored?.n);
    expect(stored?.n).toBeGreaterThanOrEqual(4);
  });

  test('suspended while residents book keeps no booking, and all of them where the suspension had to wait too long', async () => {
    for (let round = 0; round < 3; round += 1) {
      const opening = await build.anOpening({ by: school, capacity: 10 });
      const { id } = await build.aSlot({ of: opening, ...ahead });
      const [suspended, ...answers] = await Promise.all([
        take('suspendFacilityOpening', { opening: opening.id, expectedVersion: 1, reason: '维修' }, theUnit),
        ...Array.from({ length: 8 }, (_, n) => book(id, aResident(`acc_s_${round}_${n}`))),
      ]);
      const kept = suspended.row === null ? answers.filter(({ row }) => row !== null).length : 0;
      const open = await service.database.sql`
        select 1 from volunteer.bookings where slot_id = ${id} and state = 'BOOKED'`;
      expect([open.length, await takenOf(id)]).toEqual([kept, kept]);
    }
  });

  test('is booked by a community for as many as come, by whoever acts for it', async () => {
    const { id } = await aSlot();
    const two = { community, places: 2 };
    const stranger = await book(id, someone('community', ['530103001002']), two);
    expect(stranger.userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'community'] }]);
    expect((await book(id, theCommunity, two)).userErrors).toEqual([]);
    expect((await book(id, theStreet, { community: street, places: 2 })).userErrors).toMatchObject([
      { code: 'FULL' },
    ]);
  });

  test.each<[string, object, object, Viewer]>([
    [
      'TOO_LATE',
      { startsAt: '2026-06-15T03:00:00Z', endsAt: '2026-06-15T05:00:00Z' },
      {},
      aResident('acc_1'),
    ],
    ['WRONG_STATE', { calledOff: true }, {}, aResident('acc_1')],
    ['OUT_OF_RANGE', {}, { places: 2 }, aResident('acc_1')],
    ['OUT_OF_RANGE', {}, { community, places: 4 }, theCommunity],
    ['NOT_ALLOWED', {}, {}, theUnit],
  ])('is refused with %s', async (code, given, input, viewer) => {
    const { id } = await aSlot(given);
    expect((await book(id, viewer, input)).userErrors).toMatchObject([{ code }]);
    expect(await takenOf(id)).toBe(0);
  });

  test('tells nobody who booked it: whoever runs it sees that somebody did, and only they see it as their own', async () => {
    const { id } = await aSlot();
    const { row } = await book(id, aResident('acc_shy'));
    const text = '{ myBookings { nodes { id state slot { id } history { nodes { action actorId } } } } }';
    const own = await service.query(text, {}, { viewer: aResident('acc_shy') });
    expect(own).toMatchObject({
      myBookings: { nodes: [{ id: row?.id, history: { nodes: [{ action: 'book', actorId: null }] } }] },
    });
    expect(await service.query(text, {}, { viewer: aResident('acc_other') })).toEqual({
      myBookings: { nodes: [] },
    });
    const [stored] = await service.database.sql<{ actor: string | null }[]>`
      select actor_id as actor from volunteer.trace where entity_id = ${row?.id ?? ''}`;
    expect(stored).toEqual({ actor: null });
  });
});

test('what was opened is counted by kind, withdrawn included, and its use by the places there were', async () => {
  const place = '530103002001';
  const unit = await build.aParty({ path: '1/8/', divisionCode: place });
  const at = { divisionCode: place };
  const pitch = await build.anOpening({ by: unit, ...at, capacity: 10, communityHome: true });
  const car = await build.anOpening({ by: unit, ...at, kind: 'PARKING', capacity: 5, state: 'WITHDRAWN' });
  await build.anOpening({ by: unit, ...at, kind: 'PARKING', state: 'OFFERED' });
  const before = (day: string) => ({ startsAt: `${day}T01:00:00Z`, endsAt: `${day}T02:00:00Z` });
  const slot = await build.aSlot({ of: pitch, ...before('2026-06-13'), taken: 2, attended: 1 });
  await build.aBooking({ of: slot, state: 'ATTENDED' });
  const missed = await build.aBooking({ of: slot });
  await build.aSlot({ of: pitch, ...before('2026-06-20'), taken: 9 });
  await build.aSlot({ of: car, ...before('2026-06-13'), taken: 5, attended: 4 });
  await build.aSlot({ of: car, ...before('2026-06-14'), calledOff: true });
  expect(await run(missBookings)).toBeGreaterThan(0);
  const [after] = await service.database.sql`select state from volunteer.bookings where id = ${missed.id}`;
  expect(after).toEqual({ state: 'NO_SHOW' });
  const { _entities } = await service.query<{ _entities: object[] }>(
    `{ _entities(representations: [{ __typename: "Division", code: "${place}" }]) { ... on Division {
      facilityOpeningStats(groupBy: KIND) { total open withdrawn communityHomes units groups { key total withdrawn } }
      facilityUseStats(groupBy: KIND) { base slots places booked attended useRate groups { key useRate } } } } }`,
    {},
    { viewer: someone('street', ['530103002000']) },
  );
  expect(_entities).toEqual([
    {
      facilityOpeningStats: {
        total: 3,
        open: 1,
        withdrawn: 1,
        communityHomes: 1,
        units: 1,
        groups: [
          { key: 'PARKING', total: 2, withdrawn: 1 },
          { key: 'SPORTS_GROUND', total: 1, withdrawn: 0 },
        ],
      },
      facilityUseStats: {
        base: 'Slots in this division that began in the period and were not called off; in places of slots, not in people',
        slots: 2,
        places: 15,
        booked: 7,
        attended: 5,
        useRate: 0.3333,
        groups: [
          { key: 'PARKING', useRate: 0.8 },
          { key: 'SPORTS_GROUND', useRate: 0.1 },
        ],
      },
    },
  ]);
});

test.each([
  ['a day without hours', [{ weekday: 2, from: '08:00', to: '09:00' }], '2026-06-15', 0],
  ['hours shorter than a slot', [{ weekday: 1, from: '18:00', to: '18:59' }], '2026-06-15', 0],
  ['hours to midnight', [{ weekday: 1, from: '22:00', to: '24:00' }], '2026-06-15', 2],
  ['what has begun', [{ weekday: 1, from: '11:00', to: '14:00' }], '2026-06-15', 1],
  ['two weeks', [{ weekday: 7, from: '08:00', to: '10:00' }], '2026-06-28', 4],
])('slots of %s', (_, hours, to, count) => {
  expect(slotsOf(hours, 60, { from: '2026-06-15', to, now: new Date(noon) })).toHaveLength(count);
});
