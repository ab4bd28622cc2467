import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { membersWrite, unrestrictedViewer } from '@graphroots/kit/viewer';
import { createBuilders } from './builders.ts';
import { members } from './service.ts';

const work = { id: 'org_work', path: '1/2/' };
const home = { id: 'org_home', path: '1/3/' };
const community = '530103001001';

let service: TestService;
let build: ReturnType<typeof createBuilders>;

beforeAll(async () => {
  service = await openTestService(members, '2026-06-15T12:00:00+08:00');
  build = createBuilders(service.database.db);
  const atHome = { to: home, type: 'SECONDARY' as const, partyGroupId: 'org_group' };
  for (const [birthYear, education] of [
    [1992, 'BACHELOR'],
    [1991, 'BACHELOR'],
    [1961, null],
  ] as const) {
    const of = await build.aMember({ birthYear, education, joinedOn: '2012-07-01' });
    await build.anAffiliation({ of, to: work });
    if (birthYear > 1961) await build.anAffiliation({ of, ...atHome });
  }
  const resident = await build.aMember({ birthYear: null, kind: 'RETIRED', joinedOn: '1999-07-01' });
  await build.anAffiliation({ of: resident, to: home });
});
afterAll(() => service.close());

test('members are counted once by their formal affiliation, and wherever else they belong by any', async () => {
  const text = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on PartyOrganization { id
    memberStats { total } anyMemberStats(groupBy: KIND) { total groups { key total } } } } }`;
  const of = [work, home].map((organization) => ({ __typename: 'PartyOrganization', ...organization }));
  expect(await service.query(text, { of })).toEqual({
    _entities: [
      {
        id: work.id,
        memberStats: { total: 3 },
        anyMemberStats: { total: 3, groups: [{ key: 'IN_SERVICE', total: 3 }] },
      },
      {
        id: home.id,
        memberStats: { total: 1 },
        anyMemberStats: {
          total: 3,
          groups: [
            { key: 'IN_SERVICE', total: 2 },
            { key: 'RETIRED', total: 1 },
          ],
        },
      },
    ],
  });
});

test('residents are counted by age, education and decade of admission, and those without a Party group are listed', async () => {
  const text = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Division {
    age: memberStats(groupBy: AGE_GROUP) { groups { key total } }
    education: memberStats(groupBy: EDUCATION) { groups { key total } }
    joined: memberStats(groupBy: JOINED_DECADE) { groups { key total } }
    membersWithoutGroup { totalCount nodes { education } } } } }`;
  const of = [{ __typename: 'Division', code: community }];
  const group = (key: string, total: number) => ({ key, total });
  expect(await service.query(text, { of })).toEqual({
    _entities: [
      {
        age: { groups: [group('-34', 1), group('35-44', 1), group('65-', 1), group('UNKNOWN', 1)] },
        education: { groups: [group('BACHELOR', 3), group('UNKNOWN', 1)] },
        joined: { groups: [group('2010', 3), group('1990', 1)] },
        membersWithoutGroup: { totalCount: 2, nodes: expect.arrayContaining([{ education: null }]) },
      },
    ],
  });
});

test('an education is corrected, and the trace says so', async () => {
  const { id } = await build.aMember({ education: null, residenceCode: null });
  const text = `mutation ($input: CorrectPersonalDataInput!) { correctPersonalData(input: $input) {
    member { education version } userErrors { code } } }`;
  const viewer = { ...unrestrictedViewer, rights: new Set(['members:read', membersWrite]) };
  const input = { member: id, expectedVersion: 1, education: 'POSTGRADUATE' };
  expect(await service.query(text, { input }, { viewer })).toEqual({
    correctPersonalData: { member: { education: 'POSTGRADUATE', version: 2 }, userErrors: [] },
  });
  const { sql } = service.database;
  expect(await sql`select action from members.trace where entity_id = ${id}`).toEqual([
    { action: 'correctEducation' },
  ]);
});

test('of a district or more are planned for it, of all others by one plan for all', async () => {
  const text = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Division { memberStats { total } } } }`;
  async function ask(...codes: readonly string[]) {
    const of = codes.map((code) => ({ __typename: 'Division', code }));
    const { data, reads } = await service.raw<{ _entities: { memberStats: { total: number } }[] }>(text, {
      of,
    });
    return {
      totals: data?._entities.map(({ memberStats }) => memberStats.total),
      isPlannedForKey: reads.every((read) => !read.includes('unnest(')),
    };
  }
  const [city, district, street] = ['530100000000', '530103000000', '530103001000'];
  expect(await ask(city)).toEqual({ totals: [4], isPlannedForKey: true });
  expect(await ask(district)).toEqual({ totals: [4], isPlannedForKey: true });
  expect(await ask(street)).toEqual({ totals: [4], isPlannedForKey: false });
  expect(await ask(city, street)).toEqual({ totals: [4, 4], isPlannedForKey: false });
});
