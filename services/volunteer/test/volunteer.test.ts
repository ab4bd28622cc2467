import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { statistics, unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { volunteer } from '../src/volunteer.ts';
import { createBuilders } from './builders.ts';

const kunming = '530100000000';
const panlong = '530103000000';
const wuhua = '530102000000';

/** May see participations, but has no right to statistics over those out of sight. */
const unstatistical: Viewer = { ...unrestrictedViewer, rights: new Set(['volunteers:read', 'members:read']) };

let service: TestService;
let build: ReturnType<typeof createBuilders>;
let ids: Readonly<Record<'team' | 'settled' | 'planned', string>>;

beforeAll(async () => {
  service = await openTestService(volunteer, '2026-06-15T12:00:00+08:00');
  build = createBuilders(service.database.db);
  const { aTeam, anActivity, aParticipation } = build;
  const team = await aTeam({ name: '盘龙队', ownerId: 'org_1' });
  const youth = await aTeam({
    name: '五华队',
    kind: 'YOUTH',
    divisionCode: '530102001001',
    ownerId: 'org_2',
  });
  const settled = await anActivity({ by: team, startsAt: '2026-02-28T15:59:59.999Z' });
  const second = await anActivity({ by: team, startsAt: '2026-03-05T01:00:00Z' });
  const planned = await anActivity({
    by: team,
    startsAt: '2026-07-01T01:00:00Z',
    state: 'PLANNED',
    title: '送清凉',
  });
  const far = await anActivity({ by: youth, startsAt: '2026-03-06T01:00:00Z' });

  await aParticipation({ in: settled, member: 'mbr_1', hours: 1.25, organizationId: 'org_1' });
  await aParticipation({ in: settled, personId: 'person_a', hours: 3, organizationId: 'org_1' });
  await aParticipation({ in: settled, role: 'RESIDENT', personId: 'person_b', hours: 8 });
  await aParticipation({ in: second, member: 'mbr_1', hours: 2.5, organizationId: 'org_2' });
  await aParticipation({
    in: second,
    role: 'RESIDENT',
    personId: 'person_b',
    hours: 8,
    organizationId: 'org_1',
  });
  await aParticipation({ in: far, member: 'mbr_1', hours: 4 });
  ids = { team: team.id, settled: settled.id, planned: planned.id };
});

afterAll(() => service.close());

async function entity(
  typeName: string,
  key: object,
  selection: string,
  viewer: Viewer = unrestrictedViewer,
): Promise<unknown> {
  const text = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${typeName} { ${selection} } } }`;
  const representations = [{ __typename: typeName, ...key }];
  return (await service.query<{ _entities: unknown[] }>(text, { representations }, { viewer }))._entities[0];
}

describe('each list is one statement, whatever its size', () => {
  test.each([
    [
      'teams',
      'volunteerTeams(first: $n) { totalCount nodes { name activities(first: $n) { totalCount nodes { title participations(first: $n) { nodes { hours activity { team { name } } } } } } } }',
    ],
    [
      'activities',
      'activities(first: $n) { totalCount nodes { participationCount team { owner { id volunteerHours } } division { code } } }',
    ],
  ])('of %s', async (_, field) => {
    for (const n of [1, 10, 100]) {
      const { errors, statements } = await service.raw(`query ($n: Int) { ${field} }`, { n });
      expect([errors, statements]).toEqual([[], 1]);
    }
  });

  test('of divisions', async () => {
    const text = `query ($n: Int, $representations: [_Any!]!) { _entities(representations: $representations) { ... on Division { volunteerTeams(first: $n) { nodes { name } } activities(first: $n) { nodes { title } } volunteerStats { hours teams } } } }`;
    for (const n of [1, 10, 100]) {
      const representations = Array.from({ length: n }, () => ({ __typename: 'Division', code: kunming }));
      const { errors, statements } = await service.raw(text, { n, representations });
      expect([errors, statements]).toEqual([[], 1]);
    }
  });
});

describe('voluntary service counted', () => {
  const everything = 'teams activities personTimes residentPersonTimes distinctPeople hours';
  const stats = async (code: string, period = '', viewer?: Viewer): Promise<unknown> =>
    (
      (await entity('Division', { code }, `volunteerStats${period} { ${everything} }`, viewer)) as {
        volunteerStats: unknown;
      }
    ).volunteerStats;

  test('tells residents from members and volunteers, and people from times', async () => {
    expect(await stats(panlong)).toEqual({
      teams: 1,
      activities: 2,
      personTimes: 3,
      residentPersonTimes: 2,
      distinctPeople: 2,
      hours: 6.75,
    });
  });

  test('adds up over the parts of a division, but for people who serve in several', async () => {
    expect(await stats(kunming)).toEqual({
      teams: 2,
      activities: 3,
      personTimes: 4,
      residentPersonTimes: 2,
      distinctPeople: 2,
      hours: 10.75,
    });
    expect(await stats(wuhua)).toMatchObject({
      teams: 1,
      activities: 1,
      personTimes: 1,
      distinctPeople: 1,
      hours: 4,
    });
  });

  test('holds both days of a period, in the time of the city', async () => {
    expect(await stats(panlong, '(period: { from: "2026-02-28", to: "2026-02-28" })')).toEqual({
      teams: 1,
      activities: 1,
      personTimes: 2,
      residentPersonTimes: 1,
      distinctPeople: 2,
      hours: 4.25,
    });
    expect(await stats(panlong, '(period: { from: "2026-03-01", to: "2026-12-31" })')).toMatchObject({
      activities: 1,
      hours: 2.5,
    });
  });

  test('is nothing, not null, where nothing happened', async () => {
    expect(await stats('530111000000')).toEqual({
      teams: 0,
      activities: 0,
      personTimes: 0,
      residentPersonTimes: 0,
      distinctPeople: 0,
      hours: 0,
    });
  });

  test('rests on people, not on participations: with the right to statistics, five are told and four are not', async () => {
    const { aTeam, anActivity, aParticipation } = build;
    const community = '530114001001';
    const by = await aTeam({ divisionCode: community });
    const activity = await anActivity({ by, startsAt: '2025-05-04T01:00:00Z' });
    const viewer: Viewer = {
      ...unrestrictedViewer,
      territory: [],
      lines: [],
      rights: new Set(['volunteers:read', statistics]),
    };
    const count = async (): Promise<unknown> => ({
      ...((await stats(community, '', viewer)) as object),
      ...((await entity('Activity', { id: activity.id }, 'participationCount', viewer)) as object),
    });
    for (const person of ['a', 'b', 'c', 'd', 'a', 'b', 'c']) {
      await aParticipation({ in: activity, personId: `person_${person}` });
    }
    const few = { personTimes: null, distinctPeople: null, hours: null, participationCount: null };
    expect(await count()).toEqual({ teams: 1, activities: 1, residentPersonTimes: 0, ...few });
    await aParticipation({ in: activity, personId: 'person_e' });
    await aParticipation({ in: activity, role: 'RESIDENT', personId: 'person_f' });
    expect(await count()).toMatchObject({
      personTimes: 8,
      distinctPeople: 5,
      hours: 16,
      residentPersonTimes: null,
      participationCount: 9,
    });
  });

  test('holds no participation that the viewer may not see', async () => {
    const viewer: Viewer = { ...unstatistical, territory: [wuhua] };
    expect(await stats(kunming, '', viewer)).toMatchObject({
      personTimes: 1,
      residentPersonTimes: 0,
      hours: 4,
    });
  });
});

describe('hours', () => {
  test('of a member are those credited in all activities', async () => {
    expect(await entity('Member', { id: 'mbr_1' }, 'volunteerHours')).toEqual({ volunteerHours: 7.75 });
    expect(await entity('Member', { id: 'mbr_none' }, 'volunteerHours')).toEqual({ volunteerHours: 0 });
  });

  test('of an organization are those given in its name', async () => {
    expect(
      await entity('PartyOrganization', { id: 'org_2' }, 'volunteerHours volunteerTeams { nodes { name } }'),
    ).toEqual({
      volunteerHours: 2.5,
      volunteerTeams: { nodes: [{ name: '五华队' }] },
    });
  });

  test('of a member outside the territory of the viewer are none', async () => {
    const viewer: Viewer = { ...unstatistical, territory: [wuhua] };
    expect(await entity('Member', { id: 'mbr_1' }, 'volunteerHours', viewer)).toEqual({ volunteerHours: 4 });
  });
});

describe('an activity', () => {
  test('leads up to its team, the owner and the division', async () => {
    const text =
      'query ($id: ID!) { activity(id: $id) { team { name owner { id } division { code } } division { code } } }';
    expect(await service.query(text, { id: ids.planned })).toEqual({
      activity: {
        team: { name: '盘龙队', owner: { id: 'org_1' }, division: { code: '530103001001' } },
        division: { code: '530103001001' },
      },
    });
  });

  test('counts everybody who took part, and names members only', async () => {
    const text =
      'query ($id: ID!) { activity(id: $id) { participationCount participations(orderBy: { field: HOURS }) { totalCount nodes { role hours member { id } organization { id } } } } }';
    expect(await service.query(text, { id: ids.settled })).toEqual({
      activity: {
        participationCount: 3,
        participations: {
          totalCount: 3,
          nodes: [
            { role: 'MEMBER', hours: 1.25, member: { id: 'mbr_1' }, organization: { id: 'org_1' } },
            { role: 'VOLUNTEER', hours: 3, member: null, organization: { id: 'org_1' } },
            { role: 'RESIDENT', hours: 8, member: null, organization: null },
          ],
        },
      },
    });
  });

  test('is found by state, place, time and title', async () => {
    const titles = async (where: object): Promise<unknown> => {
      const text = 'query ($where: ActivityWhere) { activities(where: $where) { nodes { title } } }';
      return (
        await service.query<{ activities: { nodes: { title: string }[] } }>(text, { where })
      ).activities.nodes.map(({ title }) => title);
    };
    expect(await titles({ state: ['PLANNED'] })).toEqual(['送清凉']);
    expect(await titles({ title: '凉', division: panlong })).toEqual(['送清凉']);
    expect(
      await titles({ startsFrom: '2026-03-05T09:00:00+08:00', startsBefore: '2026-03-06T09:00:00+08:00' }),
    ).toEqual(['清洁翠湖']);
    expect(await titles({ division: wuhua, state: ['PLANNED'] })).toEqual([]);
  });
});

test('a team has its activities newest first', async () => {
  const text = 'query ($id: ID!) { volunteerTeam(id: $id) { foundedOn activities { nodes { startsAt } } } }';
  expect(await service.query(text, { id: ids.team })).toEqual({
    volunteerTeam: {
      foundedOn: '2019-03-05',
      activities: {
        nodes: ['2026-07-01T01:00:00.000Z', '2026-03-05T01:00:00.000Z', '2026-02-28T15:59:59.999Z'].map(
          (startsAt) => ({ startsAt }),
        ),
      },
    },
  });
});

test('a member’s hours are told to nobody who may not see all of their participations', async () => {
  const viewer: Viewer = { ...unstatistical, rights: new Set(['members:read', statistics]), lines: [] };
  const hours = (who: Viewer): Promise<unknown> => entity('Member', { id: 'mbr_1' }, 'volunteerHours', who);
  expect(await hours({ ...viewer, territory: [] })).toEqual({ volunteerHours: null });
  expect(await hours({ ...viewer, territory: [wuhua] })).toEqual({ volunteerHours: null });
  expect(await hours({ ...viewer, territory: [kunming] })).toEqual({ volunteerHours: 7.75 });
  expect(await hours({ ...viewer, territory: [], id: 'mbr_1' })).toEqual({ volunteerHours: 7.75 });
});

test('participations outside the territory of the viewer are neither listed nor counted', async () => {
  const viewer: Viewer = { ...unstatistical, territory: [wuhua] };
  const text =
    'query ($id: ID!) { activity(id: $id) { title participationCount participations { totalCount nodes { id } } } }';
  expect(await service.query(text, { id: ids.settled }, { viewer })).toEqual({
    activity: { title: '清洁翠湖', participationCount: 0, participations: { totalCount: 0, nodes: [] } },
  });
});

test('a member without territory sees the own participations, and nobody else’s', async () => {
  const viewer: Viewer = { ...unrestrictedViewer, id: 'mbr_1', territory: [], lines: [] };
  const text =
    'query ($id: ID!) { activity(id: $id) { participations { nodes { member { id } } totalCount } } }';
  expect(await service.query(text, { id: ids.settled }, { viewer })).toEqual({
    activity: { participations: { nodes: [{ member: { id: 'mbr_1' } }], totalCount: 1 } },
  });
});
