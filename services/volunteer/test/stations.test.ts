import { createGraph } from '@graphroots/kit/graph/graph';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { statistics, type Role, type Viewer } from '@graphroots/kit/viewer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { volunteer } from '../src/volunteer.ts';
import { community, createBuilders } from './builders.ts';

let service: TestService;
let build: ReturnType<typeof createBuilders>;

beforeAll(async () => {
  service = await openTestService(volunteer, '2026-06-15T12:00:00+08:00', graph);
  build = createBuilders(service.database.db);
});
afterAll(() => service.close());

function someone(id: string, role: Role, territory: readonly string[] = []): Viewer {
  return { id, roles: [role], territory, lines: [], rights: new Set(role === 'analyst' ? [statistics] : []) };
}

/** What the grids service knows of buildings. */
const graph = createGraph(async ({ variables }) => ({
  data: { building: variables['id'] === 'bld_1' ? { grid: { community: { code: community } } } : null },
}));

interface Payload {
  readonly row: { readonly id: string; readonly state: string; readonly version: number } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
}

async function take(mutation: string, input: object, viewer: Viewer): Promise<Payload> {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { answer } = await service.query<{ answer: Payload }>(
    `mutation ($input: ${type}Input!) {
      answer: ${mutation}(input: $input) { row: registration { id state version } userErrors { code field } } }`,
    { input },
    { viewer },
  );
  return answer;
}

test('somebody registers once, also when asked many times at once, and is verified by the community', async () => {
  const resident = someone('acc_li', 'resident');
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => take('registerAsVolunteer', { division: community }, resident)),
  );
  const [made, ...more] = answers.flatMap(({ row }) => row ?? []);
  expect(more).toEqual([]);
  expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(
    Array.from({ length: 7 }, () => 'TWICE'),
  );
  const { id: registration, version: expectedVersion } = made ?? { id: '', version: 0 };
  const verified = await take(
    'verifyVolunteerRegistration',
    { registration, expectedVersion },
    someone('acc_home', 'community', [community]),
  );
  expect(verified.row?.state).toBe('VERIFIED');
  const [step] = await service.database.sql`
    select actor_id from volunteer.trace where entity_id = ${registration} and action = 'register'`;
  expect(step).toEqual({ actor_id: null });
});

test.each([
  ['NOT_ALLOWED', { division: community }, someone('acc_1', 'unit')],
  ['NOT_FOUND', { division: '530103001000' }, someone('acc_1', 'resident')],
])('a registration is refused with %s', async (code, input, viewer) => {
  expect((await take('registerAsVolunteer', input, viewer)).userErrors).toEqual([
    { code, field: ['input', 'division'] },
  ]);
});

test('who registered is listed to the community that verifies and to oneself only, and tells no person', async () => {
  const place = '530103002001';
  await build.aRegistration({ divisionCode: place, accountId: 'acc_wu' });
  const text = '{ volunteerRegistrations { nodes { state division { code } } } }';
  const list = async (viewer: Viewer) =>
    (await service.query<{ volunteerRegistrations: { nodes: object[] } }>(text, {}, { viewer }))
      .volunteerRegistrations.nodes;
  const row = { state: 'REGISTERED', division: { code: place } };
  expect(await list(someone('acc_c', 'community', [place]))).toEqual([row]);
  expect(await list(someone('acc_wu', 'resident'))).toEqual([row]);
  for (const viewer of [someone('acc_x', 'resident'), someone('acc_s', 'street', ['530103002000'])])
    expect(await list(viewer)).toEqual([]);
});

test('registered volunteers are counted, none of fewer than five, and stations by who gives them room', async () => {
  const [many, few] = ['530103003001', '530103003002'];
  for (let n = 0; n < 6; n += 1) {
    const state = n < 5 ? ('VERIFIED' as const) : ('REGISTERED' as const);
    await build.aRegistration({ divisionCode: many, accountId: `acc_many_${n}`, state });
  }
  await build.aRegistration({ divisionCode: few, accountId: 'acc_few' });
  await build.aStation({ divisionCode: many });
  await build.aStation({ divisionCode: many, hostKind: 'ENTERPRISE', unitId: 'unt_1', hubId: 'unt_hub' });
  await build.aStation({ divisionCode: few, hostKind: 'ENTERPRISE', unitId: 'unt_1' });
  await build.aStation({ divisionCode: few, closedOn: '2026-05-01' });
  const text = `{ _entities(representations: [{ __typename: "Division", code: "530103003000" }]) { ... on Division {
    registeredVolunteerStats(groupBy: COMMUNITY) { registered verified groups { key registered } }
    volunteerStationStats(groupBy: HOST_KIND) { total hosts communities ofHubs groups { key total hosts } } } } }`;
  const { _entities } = await service.query<{ _entities: object[] }>(
    text,
    {},
    { viewer: someone('acc_a', 'analyst') },
  );
  expect(_entities).toEqual([
    {
      registeredVolunteerStats: {
        registered: 7,
        verified: 5,
        // The smallest of the others goes with what is left out, or the total would tell it.
        groups: [
          { key: many, registered: null },
          { key: few, registered: null },
        ],
      },
      volunteerStationStats: {
        total: 3,
        hosts: 2,
        communities: 2,
        ofHubs: 1,
        groups: [
          { key: 'ENTERPRISE', total: 2, hosts: 1 },
          { key: 'COMMUNITY', total: 1, hosts: 1 },
        ],
      },
    },
  ]);
});

interface StationPayload {
  readonly row: { readonly id: string; readonly version: number } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
}

async function change(mutation: string, input: object, viewer: Viewer): Promise<StationPayload> {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { answer } = await service.query<{ answer: StationPayload }>(
    `mutation ($input: ${type}Input!) {
      answer: ${mutation}(input: $input) { row: station { id version } userErrors { code field } } }`,
    { input },
    { viewer },
  );
  return answer;
}

const staff = someone('acc_staff', 'community', [community]);
const opened = { name: '翠湖志愿服务站', hostKind: 'COMMUNITY', host: community, place: '一楼服务台' };

test('a station is opened by its community, moves to a building and to a unit, and is closed; its history tells each', async () => {
  const unit = await build.aParty({ kind: 'UNIT', divisionCode: community });
  const { row: made } = await change('openVolunteerStation', opened, staff);
  const station = made?.id;
  const move = { station, place: '大堂', reason: '换承办主体' };
  const toBuilding = { ...move, expectedVersion: 1, hostKind: 'BUILDING', host: 'bld_1', hub: unit.id };
  expect((await change('moveVolunteerStation', toBuilding, staff)).userErrors).toEqual([]);
  const fields = `state hostKind closedOn place unit { id } building { id } hub { id } division { code }
    actions history { nodes { action reason } }`;
  const text = `query ($id: ID!) { volunteerStation(id: $id) { ${fields} } }`;
  const told = () => service.query<object>(text, { id: station }, { viewer: staff });
  expect(await told()).toMatchObject({
    volunteerStation: {
      state: 'OPEN',
      hostKind: 'BUILDING',
      place: '大堂',
      unit: null,
      building: { id: 'bld_1' },
      hub: { id: unit.id },
      actions: ['move', 'close'],
    },
  });
  const toUnit = { ...move, expectedVersion: 2, hostKind: 'SOCIAL_WORK_AGENCY', host: unit.id };
  expect((await change('moveVolunteerStation', toUnit, staff)).userErrors).toEqual([]);
  const close = { station, expectedVersion: 3, reason: '合并' };
  expect((await change('closeVolunteerStation', close, staff)).userErrors).toEqual([]);
  expect(await told()).toEqual({
    volunteerStation: {
      state: 'CLOSED',
      hostKind: 'SOCIAL_WORK_AGENCY',
      closedOn: '2026-06-15',
      place: '大堂',
      unit: { id: unit.id },
      building: null,
      hub: null,
      division: { code: community },
      actions: [],
      history: {
        nodes: [
          { action: 'open', reason: null },
          { action: 'move', reason: '换承办主体' },
          { action: 'move', reason: '换承办主体' },
          { action: 'close', reason: '合并' },
        ],
      },
    },
  });
});

test.each([
  ['NOT_FOUND', 'host', { hostKind: 'BUILDING', host: 'bld_none' }, staff],
  ['NOT_FOUND', 'host', { hostKind: 'ENTERPRISE', host: community }, staff],
  ['NOT_FOUND', 'host', { host: '530103001000' }, staff],
  ['NOT_FOUND', 'hub', { hub: 'unt_none' }, staff],
  ['NOT_ALLOWED', 'host', {}, someone('acc_1', 'community', ['530103001002'])],
  ['NOT_ALLOWED', 'host', {}, someone('acc_1', 'resident', [community])],
  ['REQUIRED', 'name', { name: ' ' }, staff],
  ['REQUIRED', 'place', { place: '' }, staff],
])('a station is not opened: %s of %s', async (code, field, given, viewer) => {
  expect(await change('openVolunteerStation', { ...opened, ...given }, viewer)).toEqual({
    row: null,
    userErrors: [{ code, field: ['input', field] }],
  });
});

test('how many communities have a station is told of those there are, by kind of host', async () => {
  const [first, second] = ['530103004001', '530103004002'];
  await build.aStation({ divisionCode: first });
  await build.aStation({ divisionCode: first, hostKind: 'BUILDING', buildingId: 'bld_9' });
  await build.aStation({ divisionCode: second });
  await build.aStation({ divisionCode: '530103004003', closedOn: '2026-05-01' });
  // Known by its street only.
  await build.aStation({ divisionCode: '530103004000', hostKind: 'ENTERPRISE', unitId: 'unt_9' });
  const text = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Division {
    volunteerStationCoverage(groupBy: HOST_KIND) { covered communities coverage
      groups { key covered communities coverage } } } } }`;
  const of = [{ __typename: 'Division', code: '530103004000', communityCount: 3 }];
  expect(await service.query(text, { of })).toEqual({
    _entities: [
      {
        volunteerStationCoverage: {
          covered: 2,
          communities: 3,
          coverage: 66.67,
          groups: [
            { key: 'COMMUNITY', covered: 2, communities: 3, coverage: 66.67 },
            { key: 'BUILDING', covered: 1, communities: 3, coverage: 33.33 },
          ],
        },
      },
    ],
  });
});
