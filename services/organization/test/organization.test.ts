import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { organization } from '../src/organization.ts';
import { createBuilders } from './builders.ts';

const kunming = '530100000000';
const wuhua = '530102000000';
const panlong = '530103000000';
const street = '530103001000';
const community = '530103001001';

let service: TestService;
let ids: Readonly<Record<'city' | 'district' | 'street' | 'community' | 'branch', string>>;

beforeAll(async () => {
  service = await openTestService(organization, '2026-06-15T12:00:00+08:00');
  const { aDivision, aSuccession, anOrganization } = createBuilders(service.database.db);
  await aDivision({ code: kunming, name: '昆明市' });
  await aDivision({ code: wuhua, name: '五华区' });
  await aDivision({ code: panlong, name: '盘龙区' });
  await aDivision({ code: street, name: '拓东街道' });
  const old = await aDivision({ code: '530103001099', name: '老社区', validTo: '2026-01-01' });
  const successors = [
    await aDivision({ code: '530103001002', name: '新社区二', validFrom: '2026-01-01' }),
    await aDivision({ code: community, name: '新社区一', validFrom: '2026-01-01' }),
  ];
  for (const by of successors) await aSuccession({ of: old, by });

  const city = await anOrganization({ name: '市委', territoryCode: kunming });
  const district = await anOrganization({
    below: city,
    name: '区委',
    kind: 'DISTRICT_COMMITTEE',
    territoryCode: panlong,
    foundedOn: '1956-01-01',
  });
  const works = await anOrganization({
    below: district,
    name: '街道党工委',
    kind: 'STREET_WORKING_COMMITTEE',
    territoryCode: street,
  });
  const local = await anOrganization({
    below: works,
    name: '社区党委',
    territoryCode: community,
    foundedOn: '2001-01-01',
  });
  const branch = await anOrganization({
    below: local,
    name: '网格支部',
    kind: 'GRID_BRANCH',
    rank: 'BRANCH',
    territoryCode: community,
  });
  await anOrganization({
    below: local,
    name: '撤销的支部',
    kind: 'GRID_BRANCH',
    rank: 'BRANCH',
    state: 'DISSOLVED',
    territoryCode: community,
  });
  await anOrganization({ below: works, name: '行业党委', kind: 'INDUSTRY_COMMITTEE' });
  await anOrganization({
    below: district,
    name: '五华的联合组织',
    kind: 'JOINT_ORGANIZATION',
    territoryCode: wuhua,
  });
  const { sql } = service.database;
  await sql`update organization.divisions set party_committee_id = ${local.id} where code = ${community}`;
  ids = { city: city.id, district: district.id, street: works.id, community: local.id, branch: branch.id };
});

afterAll(() => service.close());

const division = async (code: string, selection: string): Promise<unknown> => {
  const text = `query ($code: ID!) { division(code: $code) { ${selection} } }`;
  return (await service.query<{ division: unknown }>(text, { code })).division;
};

const party = async (id: string, selection: string): Promise<unknown> => {
  const text = `query ($id: ID!) { partyOrganization(id: $id) { ${selection} } }`;
  return (await service.query<{ partyOrganization: unknown }>(text, { id })).partyOrganization;
};

test.each([
  [
    'divisions',
    'divisions(first: $n) { totalCount nodes { name parent { name } ancestors { name } children(first: $n) { totalCount nodes { name } } successors(first: $n) { nodes { name } } partyCommittee { name } partyOrganizations(first: $n) { nodes { name } } partyOrganizationStats(groupBy: KIND) { total groups { key } } } }',
  ],
  [
    'Party organizations',
    'partyOrganizations(first: $n) { totalCount nodes { name superior { name } ancestors { name } subordinates(first: $n) { totalCount nodes { name } } territory { name } } }',
  ],
])('the list of %s is one statement, whatever its size', async (_, field) => {
  for (const n of [1, 10, 100]) {
    const { errors, statements } = await service.raw(`query ($n: Int) { ${field} }`, { n });
    expect([errors, statements]).toEqual([[], 1]);
  }
});

describe('a division', () => {
  test('has above it the divisions from the city down, itself not among them', async () => {
    expect(await division(community, 'parent { name } ancestors { name level }')).toEqual({
      parent: { name: '拓东街道' },
      ancestors: [
        { name: '昆明市', level: 'CITY' },
        { name: '盘龙区', level: 'DISTRICT' },
        { name: '拓东街道', level: 'STREET' },
      ],
    });
    expect(await division(panlong, 'ancestors { name }')).toEqual({ ancestors: [{ name: '昆明市' }] });
    expect(await division(kunming, 'parent { name } ancestors { name }')).toEqual({
      parent: null,
      ancestors: [],
    });
  });

  test('has below it the divisions of the next level that exist on the day asked', async () => {
    const fields = 'children { nodes { name } } onDay: children(asOf: "2025-12-31") { nodes { name } }';
    expect(await division(street, fields)).toEqual({
      children: { nodes: [{ name: '新社区一' }, { name: '新社区二' }] },
      onDay: { nodes: [{ name: '老社区' }] },
    });
    expect(await division(kunming, 'children { nodes { name } }')).toEqual({
      children: { nodes: [{ name: '五华区' }, { name: '盘龙区' }] },
    });
  });

  test('that is over is still found by its code, with those that took its place', async () => {
    expect(await division('530103001099', 'name validTo successors { totalCount nodes { name } }')).toEqual({
      name: '老社区',
      validTo: '2026-01-01',
      successors: { totalCount: 2, nodes: [{ name: '新社区一' }, { name: '新社区二' }] },
    });
    expect(await division(community, 'successors { totalCount }')).toEqual({ successors: { totalCount: 0 } });
  });

  test('is led by the committee it names', async () => {
    expect(await division(community, 'partyCommittee { name }')).toEqual({
      partyCommittee: { name: '社区党委' },
    });
    expect(await division(street, 'partyCommittee { name }')).toEqual({ partyCommittee: null });
  });

  test('has the organizations whose territory it is or lies in it, in the order of the line', async () => {
    expect(await division(street, 'partyOrganizations { nodes { name } }')).toEqual({
      partyOrganizations: {
        nodes: ['街道党工委', '社区党委', '网格支部', '撤销的支部'].map((name) => ({ name })),
      },
    });
    expect(
      await division(
        panlong,
        'partyOrganizations(kind: GRID_BRANCH, where: { status: [ACTIVE] }) { nodes { name } }',
      ),
    ).toEqual({
      partyOrganizations: { nodes: [{ name: '网格支部' }] },
    });
  });
});

describe('divisions are listed', () => {
  const names = async (args: string): Promise<unknown> =>
    (
      await service.query<{ divisions: { nodes: { name: string }[] } }>(
        `{ divisions(${args}) { nodes { name } } }`,
      )
    ).divisions.nodes.map(({ name }) => name);

  test('as they are on the day asked, by level, kind, place and name', async () => {
    expect(await names('where: { level: [COMMUNITY] }')).toEqual(['新社区一', '新社区二']);
    expect(await names('asOf: "2025-01-01", where: { level: [COMMUNITY] }')).toEqual(['老社区']);
    expect(await names(`where: { within: "${street}" }`)).toEqual(['拓东街道', '新社区一', '新社区二']);
    expect(await names('where: { kind: [DISTRICT], name: "龙" }')).toEqual(['盘龙区']);
    expect(await names('where: { level: [DISTRICT] }, orderBy: { field: CODE, direction: DESC }')).toEqual([
      '盘龙区',
      '五华区',
    ]);
  });

  test('in no place that is no division', async () => {
    const { errors } = await service.raw('{ divisions(where: { within: "5301" }) { totalCount } }');
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('a Party organization', () => {
  test('has above it its line from the city committee down, itself not among them', async () => {
    expect(await party(ids.branch, 'superior { name } ancestors { name } territory { name }')).toEqual({
      superior: { name: '社区党委' },
      ancestors: [{ name: '市委' }, { name: '区委' }, { name: '街道党工委' }, { name: '社区党委' }],
      territory: { name: '新社区一' },
    });
    expect(await party(ids.city, 'superior { name } ancestors { name }')).toEqual({
      superior: null,
      ancestors: [],
    });
  });

  test('has below it those that answer to it directly, of one kind where one is asked', async () => {
    expect(await party(ids.street, 'subordinates { totalCount nodes { name } }')).toEqual({
      subordinates: { totalCount: 2, nodes: [{ name: '社区党委' }, { name: '行业党委' }] },
    });
    expect(
      await party(
        ids.street,
        'subordinates(kind: INDUSTRY_COMMITTEE) { totalCount nodes { name territory { name } } }',
      ),
    ).toEqual({
      subordinates: { totalCount: 1, nodes: [{ name: '行业党委', territory: null }] },
    });
    expect(await party(ids.street, 'subordinates(kind: null) { totalCount }')).toEqual({
      subordinates: { totalCount: 2 },
    });
    expect(await party(ids.district, 'subordinates(kind: GRID_BRANCH) { totalCount }')).toEqual({
      subordinates: { totalCount: 0 },
    });
  });

  test('without a known founding stands before all others when sorted by it', async () => {
    const text =
      '{ partyOrganizations(where: { kind: [DISTRICT_COMMITTEE, COMMUNITY_COMMITTEE, CITY_COMMITTEE] }, orderBy: { field: FOUNDED }) { nodes { name foundedOn } } }';
    expect(await service.query(text)).toEqual({
      partyOrganizations: {
        nodes: [
          { name: '市委', foundedOn: null },
          { name: '区委', foundedOn: '1956-01-01' },
          { name: '社区党委', foundedOn: '2001-01-01' },
        ],
      },
    });
  });
});

describe('Party organizations counted', () => {
  test('are those of the division that are not dissolved', async () => {
    expect(await division(kunming, 'partyOrganizationStats { total groups { key } }')).toEqual({
      partyOrganizationStats: { total: 6, groups: [] },
    });
    expect(await division(community, 'partyOrganizationStats { total }')).toEqual({
      partyOrganizationStats: { total: 2 },
    });
  });

  test.each([
    ['KIND', { COMMUNITY_COMMITTEE: 1, DISTRICT_COMMITTEE: 1, GRID_BRANCH: 1, STREET_WORKING_COMMITTEE: 1 }],
    ['RANK', { COMMITTEE: 3, BRANCH: 1 }],
    ['DISTRICT', { [panlong]: 4 }],
    ['STREET', { [street]: 3, [panlong]: 1 }],
  ])('by %s add up to the total', async (groupBy, groups) => {
    const found = (await division(
      panlong,
      `partyOrganizationStats(groupBy: ${groupBy}) { total groups { key total } }`,
    )) as {
      partyOrganizationStats: { total: number; groups: { key: string; total: number }[] };
    };
    expect(found.partyOrganizationStats.groups).toEqual(
      Object.entries(groups).map(([key, total]) => ({ key, total })),
    );
    expect(found.partyOrganizationStats.total).toBe(4);
  });
});
