import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { statistics, unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { issueStates } from '../src/issue/issue.table.ts';
import { grids } from '../src/grids.ts';
import { createBuilders } from './builders.ts';

const panlong = '530103000000';
const wuhua = '530102000000';
const inPanlong = '530103001001';
const inWuhua = '530102001001';

let service: TestService;
let ids: Readonly<
  Record<'grid' | 'compound' | 'building' | 'single' | 'elsewhere' | 'open' | 'closed', string>
>;

beforeAll(async () => {
  service = await openTestService(grids, '2026-06-15T12:00:00+08:00');
  const build = createBuilders(service.database.db);
  const former = await build.aGrid({
    code: `${inPanlong}001`,
    name: '旧网格',
    validFrom: '2020-01-01',
    validTo: '2026-01-01',
  });
  const grid = await build.aGrid({
    code: `${inPanlong}001`,
    name: '新网格',
    validFrom: '2026-01-01',
    leadOrganizationId: 'org_branch',
  });
  const other = await build.aGrid({ code: `${inWuhua}002`, name: '五华网格', layer: 'PARTY_BUILDING' });
  await build.aGridPost({ in: grid, is: 'mbr_former', validFrom: '2026-01-01', validTo: '2026-03-01' });
  await build.aGridPost({ in: grid, is: 'mbr_head', validFrom: '2026-03-01' });
  await build.aGridPost({ in: grid, is: 'mbr_worker', role: 'GRID_WORKER' });
  await build.aGridPost({ in: former, is: 'mbr_old', validFrom: '2020-01-01', validTo: '2026-01-01' });

  const compound = await build.aCompound({ in: grid });
  const building = await build.aBuilding({
    in: grid,
    compoundId: compound.id,
    name: '2栋',
    leadOrganizationId: 'org_group',
  });
  const single = await build.aBuilding({
    in: grid,
    name: '1栋',
    address: '翠湖路8号',
    leadOrganizationId: 'org_group',
  });
  const elsewhere = await build.aBuilding({ in: other, kind: 'COURTYARD' });

  const light = await build.aCategory('LIGHT');
  const waste = await build.aCategory('WASTE');
  for (const [index, state] of issueStates.entries()) {
    const reportedAt = `2026-03-${String(index + 1).padStart(2, '0')}T00:00:00Z`;
    await build.anIssue({ at: single, category: waste, state, reportedAt, title: state });
  }
  const closed = await build.anIssue({
    at: building,
    category: light,
    state: 'CLOSED',
    reportedAt: '2026-02-28T15:59:59.999Z',
    closedAt: '2026-03-02T03:59:59.999Z',
  });
  const open = await build.anIssue({
    at: building,
    category: light,
    reportedAt: '2026-02-28T16:00:00Z',
    handlerId: 'mbr_head',
  });
  const far = await build.anIssue({
    at: elsewhere,
    category: light,
    handlerId: 'mbr_head',
    source: 'HOTLINE',
  });
  await build.anIssue({ at: other, category: light, source: 'HOTLINE' });
  for (const issue of [open, far]) await build.aTraceEntry({ of: issue, actorId: 'acc_head' });
  ids = {
    grid: grid.id,
    compound: compound.id,
    building: building.id,
    single: single.id,
    elsewhere: elsewhere.id,
    open: open.id,
    closed: closed.id,
  };
});

afterAll(() => service.close());

const entity = (selection: string): string =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;

async function ask(
  typeName: string,
  key: object,
  selection: string,
  viewer: Viewer = unrestrictedViewer,
): Promise<unknown> {
  const variables = { representations: [{ __typename: typeName, ...key }] };
  const text = entity(`... on ${typeName} { ${selection} }`);
  return (await service.query<{ _entities: unknown[] }>(text, variables, { viewer }))._entities[0];
}

describe('each list is one statement, whatever its size', () => {
  test.each([
    [
      'grids',
      'grids(first: $n) { totalCount nodes { code head { id } posts(first: $n) { nodes { role holder { id } } } compounds(first: $n) { nodes { buildings(first: $n) { totalCount } } } } }',
    ],
    [
      'buildings',
      'buildings(first: $n) { nodes { name issues(first: $n) { nodes { title history { nodes { action } } } } openIssues(first: $n) { totalCount } } }',
    ],
    [
      'issues',
      'issues(first: $n) { edges { cursor node { title building { compound { grid { code } } } } } pageInfo { endCursor } }',
    ],
    ['categories', 'issueCategories(first: $n) { nodes { code name } }'],
  ])('of %s', async (_, field) => {
    for (const n of [1, 10, 100]) {
      const { errors, statements } = await service.raw(`query ($n: Int) { ${field} }`, { n });
      expect(errors).toEqual([]);
      expect(statements).toBe(1);
    }
  });

  test.each([
    [
      'Division',
      { code: panlong },
      'grids(first: $n) { nodes { code } } buildings(first: $n) { nodes { name } } issues(first: $n) { nodes { title } } issueStats(groupBy: STATE) { total groups { key } }',
    ],
    [
      'PartyOrganization',
      { id: 'org_group' },
      'grid { code } building { name } buildings(first: $n) { nodes { openIssues(first: $n) { nodes { title } } } }',
    ],
    ['Member', { id: 'mbr_head' }, 'handledIssues(first: $n) { nodes { title } }'],
  ])('of a %s', async (typeName, key, fields) => {
    const text = `query ($n: Int, $representations: [_Any!]!) { _entities(representations: $representations) { ... on ${typeName} { ${fields} } } }`;
    for (const n of [1, 10, 100]) {
      const representations = Array.from({ length: n }, () => ({ __typename: typeName, ...key }));
      const { errors, statements } = await service.raw(text, { n, representations });
      expect(errors).toEqual([]);
      expect(statements).toBe(1);
    }
  });
});

describe('the way up', () => {
  test('leads from an issue over its building and compound to the grid, its branch and its community', async () => {
    const text = /* GraphQL */ `
      query ($id: ID!) {
        issue(id: $id) {
          building {
            id
            leadOrganization {
              id
            }
            compound {
              id
              grid {
                id
                leadOrganization {
                  id
                }
                community {
                  code
                }
              }
            }
          }
          grid {
            id
            head {
              id
            }
          }
          community {
            code
          }
          handler {
            id
          }
        }
      }
    `;
    const grid = { id: ids.grid, leadOrganization: { id: 'org_branch' }, community: { code: inPanlong } };
    expect(await service.query(text, { id: ids.open })).toEqual({
      issue: {
        building: {
          id: ids.building,
          leadOrganization: { id: 'org_group' },
          compound: { id: ids.compound, grid },
        },
        grid: { id: ids.grid, head: { id: 'mbr_head' } },
        community: { code: inPanlong },
        handler: { id: 'mbr_head' },
      },
    });
  });

  test('ends without fault where a building stands alone', async () => {
    const text = 'query ($id: ID!) { building(id: $id) { compound { id } grid { id } } }';
    expect(await service.query(text, { id: ids.single })).toEqual({
      building: { compound: null, grid: { id: ids.grid } },
    });
  });
});

describe('a Party organization', () => {
  test('leads the grid and the buildings that name it, the first building by name', async () => {
    expect(
      await ask(
        'PartyOrganization',
        { id: 'org_branch' },
        'grid { id } building { id } buildings { totalCount }',
      ),
    ).toEqual({
      grid: { id: ids.grid },
      building: null,
      buildings: { totalCount: 0 },
    });
    expect(
      await ask(
        'PartyOrganization',
        { id: 'org_group' },
        'grid { id } building { name } buildings { nodes { name } }',
      ),
    ).toEqual({
      grid: null,
      building: { name: '1栋' },
      buildings: { nodes: [{ name: '1栋' }, { name: '2栋' }] },
    });
  });

  test('leads no grid on a day on which the grid did not exist', async () => {
    expect(await ask('PartyOrganization', { id: 'org_branch' }, 'grid(asOf: "2025-12-31") { id }')).toEqual({
      grid: null,
    });
  });
});

describe('a grid', () => {
  const nameOn = async (asOf?: string): Promise<unknown> => {
    const text =
      'query ($code: String!, $asOf: Date) { grid(code: $code, asOf: $asOf) { name head { id } } }';
    return (await service.query<{ grid: unknown }>(text, { code: `${inPanlong}001`, asOf })).grid;
  };

  test('is found by its code as it is on the day asked, with who heads it on that day', async () => {
    expect(await nameOn()).toEqual({ name: '新网格', head: { id: 'mbr_head' } });
    expect(await nameOn('2026-02-28')).toEqual({ name: '新网格', head: { id: 'mbr_former' } });
    expect(await nameOn('2025-12-31')).toEqual({ name: '旧网格', head: { id: 'mbr_old' } });
    expect(await nameOn('2019-12-31')).toBeNull();
  });

  test('stays reachable by its id when it is over', async () => {
    const found = await service.query<{ grids: { nodes: { id: string }[] } }>(
      '{ grids(asOf: "2025-01-01", where: { name: "旧" }) { nodes { id } } }',
    );
    const id = found.grids.nodes[0]?.id;
    expect(await ask('Grid', { id }, 'name validTo')).toEqual({ name: '旧网格', validTo: '2026-01-01' });
  });

  test('is listed only on days on which it exists', async () => {
    const count = async (asOf?: string): Promise<unknown> =>
      (
        await service.query<{ grids: { totalCount: number } }>(
          'query ($asOf: Date) { grids(asOf: $asOf) { totalCount } }',
          { asOf },
        )
      ).grids.totalCount;
    expect([await count(), await count('2025-12-31'), await count('2019-01-01')]).toEqual([2, 2, 0]);
  });

  test('is filtered by layer, division, name and whether a branch leads it', async () => {
    const names = async (where: object): Promise<unknown> => {
      const text = 'query ($where: GridWhere) { grids(where: $where) { nodes { name } } }';
      return (await service.query<{ grids: { nodes: { name: string }[] } }>(text, { where })).grids.nodes.map(
        ({ name }) => name,
      );
    };
    expect(await names({ layer: ['PARTY_BUILDING'] })).toEqual(['五华网格']);
    expect(await names({ division: panlong })).toEqual(['新网格']);
    expect(await names({ division: '530100000000' })).toEqual(['五华网格', '新网格']);
    expect(await names({ hasLeadOrganization: false })).toEqual(['五华网格']);
    expect(await names({ hasLeadOrganization: true, name: '五华' })).toEqual([]);
  });
});

describe('the open issues of a building', () => {
  test('are those neither closed nor rejected nor merged, newest first', async () => {
    const text =
      'query ($id: ID!) { building(id: $id) { openIssues(first: 100) { totalCount nodes { state } } issues { totalCount } } }';
    const open = issueStates.filter((state) => !['CLOSED', 'REJECTED', 'MERGED'].includes(state));
    expect(await service.query(text, { id: ids.single })).toEqual({
      building: {
        openIssues: { totalCount: open.length, nodes: open.toReversed().map((state) => ({ state })) },
        issues: { totalCount: issueStates.length },
      },
    });
  });

  test('are those that a filter by `open` finds', async () => {
    const count = async (open: boolean): Promise<number> => {
      const text =
        'query ($id: ID!, $open: Boolean) { building(id: $id) { issues(where: { open: $open }) { totalCount } } }';
      return (
        await service.query<{ building: { issues: { totalCount: number } } }>(text, { id: ids.single, open })
      ).building.issues.totalCount;
    };
    expect([await count(true), await count(false)]).toEqual([issueStates.length - 3, 3]);
  });
});

describe('issues counted', () => {
  const stats = (code: string, args: string, selection: string, viewer?: Viewer): Promise<unknown> =>
    ask('Division', { code }, `issueStats${args} { ${selection} }`, viewer);

  test.each(['', '5301', `${inPanlong}001`])('are none of %j, which is no division', async (code) => {
    expect(await stats(code, '', 'total')).toEqual({ issueStats: { total: 0 } });
  });

  test('over a division add up to its issues, open and closed', async () => {
    expect(await stats(panlong, '', 'total open meanHoursToClose')).toEqual({
      issueStats: { total: 12, open: 8, meanHoursToClose: 54 },
    });
    expect(await stats('530100000000', '', 'total')).toEqual({ issueStats: { total: 14 } });
    expect(await stats(inWuhua, '', 'total open meanHoursToClose')).toEqual({
      issueStats: { total: 2, open: 2, meanHoursToClose: null },
    });
  });

  test('by month begin each month at midnight in the city', async () => {
    expect(await stats(panlong, '(groupBy: MONTH)', 'groups { key total }')).toEqual({
      issueStats: {
        groups: [
          { key: '2026-03', total: 11 },
          { key: '2026-02', total: 1 },
        ],
      },
    });
    const february = '(period: { from: "2026-02-01", to: "2026-02-28" })';
    expect(await stats(panlong, february, 'total')).toEqual({ issueStats: { total: 1 } });
  });

  test.each([
    [
      'DISTRICT',
      [
        { key: panlong, total: 12 },
        { key: wuhua, total: 2 },
      ],
    ],
    [
      'STREET',
      [
        { key: '530103001000', total: 12 },
        { key: '530102001000', total: 2 },
      ],
    ],
    [
      'COMMUNITY',
      [
        { key: inPanlong, total: 12 },
        { key: inWuhua, total: 2 },
      ],
    ],
    [
      'CATEGORY',
      [
        { key: 'WASTE', total: 10 },
        { key: 'LIGHT', total: 4 },
      ],
    ],
    [
      'SOURCE',
      [
        { key: 'GRID_WORKER', total: 12 },
        { key: 'HOTLINE', total: 2 },
      ],
    ],
  ])('by %s stand largest first', async (groupBy, groups) => {
    expect(await stats('530000000000', `(groupBy: ${groupBy})`, 'groups { key total }')).toEqual({
      issueStats: { groups },
    });
  });
});

describe('a viewer of another district', () => {
  const viewer: Viewer = {
    ...unrestrictedViewer,
    territory: [wuhua],
    rights: new Set(['issues:read', 'members:read']),
  };

  test('sees no issue by any way', async () => {
    const text = /* GraphQL */ `
      query ($issue: ID!, $building: ID!, $code: String!) {
        issue(id: $issue) {
          id
        }
        building(id: $building) {
          name
          issues {
            totalCount
            nodes {
              id
            }
          }
          openIssues {
            totalCount
            pageInfo {
              endCursor
            }
          }
        }
        grid(code: $code) {
          name
          issues {
            totalCount
            edges {
              cursor
            }
          }
        }
        issues(where: { division: "530103000000" }) {
          totalCount
        }
      }
    `;
    const variables = { issue: ids.open, building: ids.building, code: `${inPanlong}001` };
    expect(await service.query(text, variables, { viewer })).toEqual({
      issue: null,
      building: {
        name: '2栋',
        issues: { totalCount: 0, nodes: [] },
        openIssues: { totalCount: 0, pageInfo: { endCursor: null } },
      },
      grid: { name: '新网格', issues: { totalCount: 0, edges: [] } },
      issues: { totalCount: 0 },
    });
    expect(await ask('Issue', { id: ids.open }, 'id history { totalCount }', viewer)).toBeNull();
    const fields = 'issues { totalCount } issueStats(groupBy: DISTRICT) { total groups { key } }';
    expect(await ask('Division', { code: '530100000000' }, fields, viewer)).toEqual({
      issues: { totalCount: 2 },
      issueStats: { total: 2, groups: [{ key: wuhua }] },
    });
    expect(
      await ask('Member', { id: 'mbr_head' }, 'handledIssues { totalCount nodes { source } }', viewer),
    ).toEqual({
      handledIssues: { totalCount: 1, nodes: [{ source: 'HOTLINE' }] },
    });
  });

  test('sees the history of the issues of the own district only', async () => {
    const text = '{ issues { nodes { source history { totalCount nodes { actorId } } } } }';
    const seen = await service.query<{
      issues: { nodes: { source: string; history: { totalCount: number } }[] };
    }>(text, {}, { viewer });
    expect(seen.issues.nodes.map(({ source, history }) => [source, history.totalCount])).toEqual([
      ['HOTLINE', 0],
      ['HOTLINE', 1],
    ]);
  });
});

test('a viewer with the right to statistics has the whole city counted, and sees no issue of it', async () => {
  const viewer: Viewer = {
    ...unrestrictedViewer,
    territory: [],
    lines: [],
    rights: new Set(['issues:read', statistics]),
  };
  const fields = 'issues { totalCount } issueStats(groupBy: DISTRICT) { total open groups { key total } }';
  const seen = (who: Viewer): Promise<unknown> => ask('Division', { code: '530100000000' }, fields, who);
  const { issueStats } = (await seen(unrestrictedViewer)) as { issueStats: object };
  expect(await seen(viewer)).toEqual({ issues: { totalCount: 0 }, issueStats });
  expect(issueStats).toMatchObject({ total: 14 });
});
