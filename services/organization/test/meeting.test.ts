import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import type { Viewer } from '@graphroots/kit/viewer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { divisions } from '../src/division/division.table.ts';
import { organization } from '../src/organization.ts';
import type { partyOrganizations } from '../src/party-organization/party-organization.table.ts';
import { createBuilders } from './builders.ts';

const community = '530103001001';
const convener: Viewer = {
  id: 'acc_convener',
  roles: ['community'],
  territory: [community],
  lines: [],
  rights: 'all',
};

let service: TestService;
let build: ReturnType<typeof createBuilders>;
let inside: typeof divisions.$inferSelect;
let by: typeof partyOrganizations.$inferSelect;

beforeAll(async () => {
  service = await openTestService(organization, '2026-06-15T12:00:00+08:00');
  build = createBuilders(service.database.db);
  for (const code of ['530100000000', '530103000000', '530103001000']) await build.aDivision({ code });
  inside = await build.aDivision({ code: community });
  by = await build.anOrganization();
});
afterAll(() => service.close());

interface Row {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

async function take(mutation: string, noun: string, input: object): Promise<Row | string> {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { answer } = await service.query<{ answer: { row: Row | null; userErrors: { code: string }[] } }>(
    `mutation ($input: ${type}Input!) {
      answer: ${mutation}(input: $input) { row: ${noun} { id state version } userErrors { code } } }`,
    { input },
    { viewer: convener },
  );
  return answer.row ?? answer.userErrors.map(({ code }) => code).join();
}

describe('A meeting', () => {
  test('is planned, and refused with what is wrong', async () => {
    const body = await build.aBody({ in: inside, by });
    const given = { body: body.id, title: '例会', plannedAt: '2026-07-01T02:00:00Z' };
    expect(await take('planMeeting', 'meeting', given)).toMatchObject({ state: 'PLANNED' });
    const wrong = { ...given, body: 'bdy_none', title: '', plannedAt: '2026-06-01T02:00:00Z', quorum: 0 };
    expect(await take('planMeeting', 'meeting', wrong)).toBe('REQUIRED,OUT_OF_RANGE,PAST,NOT_FOUND');
  });

  test('has an agenda of items in their order, of which none is empty or too long and not too many', async () => {
    const body = await build.aBody({ in: inside, by });
    const plan = async (agenda: readonly string[] | undefined) =>
      take('planMeeting', 'meeting', {
        body: body.id,
        title: '例会',
        plannedAt: '2026-07-01T02:00:00Z',
        agenda,
      });
    const agendaOf = async (planned: Row | string) =>
      service.query(`{ meeting(id: "${typeof planned === 'string' ? planned : planned.id}") { agenda } }`);
    expect(await agendaOf(await plan([' 讨论停车问题', '通报"上次"情况']))).toEqual({
      meeting: { agenda: ['讨论停车问题', '通报"上次"情况'] },
    });
    expect(await agendaOf(await plan(undefined))).toEqual({ meeting: { agenda: [] } });
    expect(await plan(['通报', ' ', '议'.repeat(201)])).toBe('REQUIRED,TOO_LONG');
    expect(await plan(Array.from({ length: 51 }, () => '通报'))).toBe('TOO_MANY');
  });

  test('tells which share of those expected came, and nothing where it was not held or nobody was expected', async () => {
    const body = await build.aBody({ in: inside, by });
    const seats = [
      await build.aSeat({ on: body }),
      await build.aSeat({ on: body }),
      await build.aSeat({ on: body }),
    ];
    const rateOf = async (id: string) =>
      service.query(`{ meeting(id: "${id}") { expectedCount presentCount attendanceRate } }`);
    const hold = async (quorum: number, count: number) => {
      const { id } = await build.aMeeting({ of: body, quorum });
      const present = seats.slice(0, count).map((seat) => seat.id);
      await take('holdMeeting', 'meeting', { meeting: id, expectedVersion: 1, present });
      return rateOf(id);
    };
    expect(await hold(2, 2)).toEqual({
      meeting: { expectedCount: 3, presentCount: 2, attendanceRate: 0.6667 },
    });
    expect(await hold(1, 3)).toEqual({ meeting: { expectedCount: 3, presentCount: 3, attendanceRate: 1 } });
    expect(await hold(2, 1)).toEqual({
      meeting: { expectedCount: 3, presentCount: 1, attendanceRate: null },
    });
    const empty = await build.aMeeting({ of: await build.aBody({ in: inside, by }), state: 'HELD' });
    expect(await rateOf(empty.id)).toEqual({
      meeting: { expectedCount: 0, presentCount: 0, attendanceRate: null },
    });
  });

  test('to which too few come is inquorate: its body has not met, and nobody has missed a meeting', async () => {
    const body = await build.aBody({ in: inside, by, lastMetOn: '2025-12-15' });
    const [one, two] = [await build.aSeat({ on: body }), await build.aSeat({ on: body })];
    const meeting = await build.aMeeting({ of: body, quorum: 2 });
    const input = { meeting: meeting.id, expectedVersion: 1, present: [one.id] };
    expect(await take('holdMeeting', 'meeting', input)).toMatchObject({ state: 'INQUORATE' });
    const text = `{ governingBody(id: "${body.id}") { lastMetOn } seat(id: "${two.id}") { absencesInRow } }`;
    expect(await service.query(text)).toEqual({
      governingBody: { lastMetOn: '2025-12-15' },
      seat: { absencesInRow: 0 },
    });
  });

  test('tells who came: a seat is dormant after three meetings missed in a row, and awake after one', async () => {
    const body = await build.aBody({ in: inside, by, lastMetOn: '2025-12-14' });
    const [one, two] = [await build.aSeat({ on: body }), await build.aSeat({ on: body, absencesInRow: 2 })];
    const hold = async (present: readonly string[]) => {
      const { id } = await build.aMeeting({ of: body });
      await take('holdMeeting', 'meeting', { meeting: id, expectedVersion: 1, present });
      return service.query(`{
        meeting(id: "${id}") { presentCount attendance { present } }
        governingBody(id: "${body.id}") { monthsSinceLastMeeting dormant }
        seat(id: "${two.id}") { absencesInRow dormant } }`);
    };
    expect(await hold([one.id])).toMatchObject({
      meeting: { presentCount: 1 },
      governingBody: { monthsSinceLastMeeting: 0, dormant: false },
      seat: { absencesInRow: 3, dormant: true },
    });
    expect(await hold([one.id, two.id])).toEqual({
      meeting: { presentCount: 2, attendance: [{ present: true }, { present: true }] },
      governingBody: { monthsSinceLastMeeting: 0, dormant: false },
      seat: { absencesInRow: 0, dormant: false },
    });
  });

  test('that was held resolves something, and is closed once somebody has been given it', async () => {
    const meeting = await build.aMeeting({ of: await build.aBody({ in: inside, by }), state: 'MINUTED' });
    const text = '整治停车秩序';
    const adopted = await take('adoptResolution', 'resolution', { meeting: meeting.id, text });
    if (typeof adopted === 'string') throw new Error(adopted);
    const close = () => take('closeMeeting', 'meeting', { meeting: meeting.id, expectedVersion: 1 });
    expect(await close()).toBe('OPEN_RESOLUTIONS');
    const given = { resolution: adopted.id, expectedVersion: 1, owner: by.id, dueOn: '2026-07-01' };
    expect(await take('assignResolution', 'resolution', given)).toMatchObject({ state: 'ASSIGNED' });
    expect(await close()).toMatchObject({ state: 'CLOSED' });
    expect(await take('adoptResolution', 'resolution', { meeting: meeting.id, text })).toBe('WRONG_STATE');
  });
});

describe('A body', () => {
  test.each([
    ['2025-12-15', 6, false],
    ['2025-12-14', 6, true],
    ['2026-05-16', 0, false],
    [null, null, true],
  ])('that last met on %s did so %s months ago; dormant: %s', async (lastMetOn, months, dormant) => {
    const body = await build.aBody({ in: inside, by, lastMetOn });
    const text = `{ governingBody(id: "${body.id}") { monthsSinceLastMeeting dormant } }`;
    expect(await service.query(text)).toEqual({
      governingBody: { monthsSinceLastMeeting: months, dormant },
    });
  });
});

describe('A resolution', () => {
  test('is overdue from the day after its own until it is done', async () => {
    const of = await build.aMeeting({ of: await build.aBody({ in: inside, by }), state: 'MINUTED' });
    const late = await build.aResolution({ of, state: 'IN_PROGRESS', dueOn: '2026-06-14' });
    await build.aResolution({ of, state: 'IN_PROGRESS', dueOn: '2026-06-15' });
    await build.aResolution({ of, state: 'DONE', dueOn: '2026-06-14' });
    const text = '{ resolutions(where: { overdue: true }) { nodes { id } } }';
    expect(await service.query(text)).toEqual({ resolutions: { nodes: [{ id: late.id }] } });
  });
});
