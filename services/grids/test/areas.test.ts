import { createGraph } from '@graphroots/kit/graph/graph';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { grids } from '../src/grids.ts';
import { createBuilders } from './builders.ts';
import { changeGrid } from './change-grid.ts';

let service: TestService;
let build: ReturnType<typeof createBuilders>;
let community: string;
let communities = 0;

beforeAll(async () => {
  const graph = createGraph(async () => ({ data: { partyOrganization: null } }));
  service = await openTestService(grids, '2026-06-15T12:00:00+08:00', graph);
  build = createBuilders(service.database.db);
});
beforeEach(() => {
  communities += 1;
  community = `530103002${String(communities).padStart(3, '0')}`;
});
afterAll(() => service.close());

const viewer = (role: Role, territory: readonly string[] = ['530103002000']): Viewer => {
  return { id: `acc_${role}`, roles: [role], territory, lines: [], rights: 'all' };
};

const change = async (mutation: string, input: object, by = viewer('street')) =>
  changeGrid(service, mutation, input, by);

const nest = (input: object, by?: Viewer) => change('nestGrid', { expectedVersion: 1, ...input }, by);

const layer = 'PARTY_BUILDING' as const;
const aGrid = (number: string, more: object = {}) =>
  build.aGrid({ code: `${community}${number}`, layer, householdCount: 100, ...more });

/** What lies in what today, by code without the community's. */
async function areas(): Promise<object> {
  const text = `query ($where: GridWhere) { grids(where: $where) { nodes {
    code parentGrid { code } childGrids { nodes { code } } } } }`;
  interface Shown {
    code: string;
    parentGrid: { code: string } | null;
    childGrids: { nodes: { code: string }[] };
  }
  const found = await service.query<{ grids: { nodes: Shown[] } }>(text, { where: { division: community } });
  const short = ({ code }: { code: string }) => code.slice(12);
  return Object.fromEntries(
    found.grids.nodes.map((grid) => [
      short(grid),
      grid.parentGrid ? short(grid.parentGrid) : grid.childGrids.nodes.map(short),
    ]),
  );
}

/** An area of two grids, and a grid beside it. */
async function anArea() {
  const area = await aGrid('100', { householdCount: 200 });
  const [one, two] = [await aGrid('001', { parentId: area.id }), await aGrid('002', { parentId: area.id })];
  const beside = await aGrid('003');
  return { area, one, two, beside };
}

describe('a grid', () => {
  test('goes into an area and out of it again, and its history tells both', async () => {
    const { area, beside } = await anArea();
    expect(await nest({ grid: beside.id, parent: area.id })).toMatchObject({ id: beside.id, codes: [] });
    expect(await areas()).toEqual({ '100': ['001', '002', '003'], '001': '100', '002': '100', '003': '100' });
    expect((await nest({ grid: beside.id, expectedVersion: 2 })).codes).toEqual([]);
    expect(await areas()).toMatchObject({ '100': ['001', '002'], '003': [] });
    const told = await service.database.sql`
      select action, from_value as from, to_value as to from grids.changes where key = ${beside.id} order by id`;
    expect(told).toEqual([
      { action: 'nest', from: null, to: area.id },
      { action: 'nest', from: area.id, to: null },
    ]);
    const nested = await service.query('query ($where: GridWhere) { grids(where: $where) { totalCount } }', {
      where: { division: community, isNested: true },
    });
    expect(nested).toEqual({ grids: { totalCount: 2 } });
  });

  test.each<[string, (made: Awaited<ReturnType<typeof anArea>>) => object, string, Viewer?]>([
    ['that is not there', () => ({ grid: 'grd_none' }), 'NOT_FOUND grid'],
    [
      'in another version',
      ({ area }) => ({ expectedVersion: 2, parent: area.id }),
      'CONFLICT expectedVersion',
    ],
    ['without a reason', ({ area }) => ({ parent: area.id, reason: ' ' }), 'REQUIRED reason'],
    ['to where it lies', ({ one, area }) => ({ grid: one.id, parent: area.id }), 'UNCHANGED parent'],
    ['out of no area', () => ({}), 'UNCHANGED parent'],
    ['into one that is not there', () => ({ parent: 'grd_none' }), 'NOT_FOUND parent'],
    ['into itself', ({ beside }) => ({ parent: beside.id }), 'ITSELF parent'],
    ['into one that lies in an area', ({ one }) => ({ parent: one.id }), 'NESTED parent'],
    ['with grids of its own', ({ area, beside }) => ({ grid: area.id, parent: beside.id }), 'AREA grid'],
    ['by a community', ({ area }) => ({ parent: area.id }), 'NOT_ALLOWED grid', viewer('community')],
    [
      'from another street',
      ({ area }) => ({ parent: area.id }),
      'NOT_ALLOWED grid',
      viewer('street', ['530103003000']),
    ],
  ])('is not moved %s', async (_, input, code, by) => {
    const made = await anArea();
    const before = await areas();
    expect((await nest({ grid: made.beside.id, ...input(made) }, by)).codes).toEqual([code]);
    expect(await areas()).toEqual(before);
  });

  test('lies in no area of another layer or community, and in none that ends', async () => {
    const { beside } = await anArea();
    const others = [
      await aGrid('101', { layer: 'URBAN_MANAGEMENT' }),
      await build.aGrid({ layer, communityCode: '530103002999' }),
    ];
    for (const { id: parent } of others)
      expect((await nest({ grid: beside.id, parent })).codes).toEqual(['NOT_FOUND parent']);
    const ended = await aGrid('102', { validTo: '2026-06-01' });
    expect((await nest({ grid: beside.id, parent: ended.id })).codes).toEqual(['ENDED parent']);
  });

  test('that goes into an area and becomes one at the same moment is one of both', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const [a, b, c] = [await aGrid(`${turn}10`), await aGrid(`${turn}20`), await aGrid(`${turn}30`)];
      const answers = await Promise.all([
        nest({ grid: b.id, parent: a.id }),
        nest({ grid: c.id, parent: b.id }),
      ]);
      expect(answers.flatMap(({ codes }) => codes)).toHaveLength(1);
    }
    const [{ deep }] = await service.database.sql<[{ deep: number }]>`
      select count(*)::int as deep from grids.grids g join grids.grids p on p.id = g.parent_id
      where p.parent_id is not null`;
    expect(deep).toBe(0);
  });
});

describe('an area', () => {
  test('that is split gives its grids to the parts that name them, the others to the heir', async () => {
    const { area, two } = await anArea();
    const part = (number: string, more: object = {}) => {
      return {
        code: `${community}${number}`,
        name: `片区${number}`,
        basis: 'AREA',
        householdCount: 100,
        ...more,
      };
    };
    const parts = [part('100'), part('200', { grids: [two.id] })];
    expect(
      (await change('splitGrid', { grid: area.id, expectedVersion: 1, parts, heir: `${community}100` }))
        .codes,
    ).toEqual([]);
    expect(await areas()).toEqual({ '100': ['001'], '200': ['002'], '001': '100', '002': '200', '003': [] });
    const [step] = await service.database.sql`
      select action, reason from grids.trace where entity_id = ${two.id}`;
    expect(step).toEqual({ action: 'nest', reason: 'the area was divided anew' });
  });

  test('that is numbered anew keeps its grids', async () => {
    const { area } = await anArea();
    await change('renumberGrid', { grid: area.id, expectedVersion: 1, code: `${community}300` });
    expect(await areas()).toMatchObject({ '300': ['001', '002'], '001': '300' });
  });

  test('stays the area of what its grids become, and grids of two areas are not merged', async () => {
    const { one, two, beside } = await anArea();
    const merge = (...of: readonly { id: string }[]) => ({
      grids: of.map(({ id }) => ({ grid: id, expectedVersion: 1 })),
      code: `${community}009`,
      name: '合并网格',
      basis: 'AREA',
      posts: [],
    });
    expect((await change('mergeGrids', merge(one, beside))).codes).toEqual(['APART grids']);
    expect((await change('mergeGrids', merge(one, two))).codes).toEqual([]);
    expect(await areas()).toEqual({ '100': ['009'], '009': '100', '003': [] });
  });

  test('is not measured beside its grids, by rule or by cover', async () => {
    const { one } = await anArea();
    await build.aStaffingRule({ divisionCode: community, asks: { GRID_HEAD: 1 }, needsBranch: false, layer });
    await build.aGridPost({ in: one, is: 'mbr_1' });
    const text = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Division {
      gridStaffing { total complete missing { totalCount } withoutRule }
      gridCoverage { communitiesCovered householdsCovered } } } }`;
    const representations = [{ __typename: 'Division', code: community, communityCount: 1 }];
    expect(await service.query(text, { representations })).toEqual({
      _entities: [
        {
          gridStaffing: { total: 3, complete: 1, missing: { totalCount: 2 }, withoutRule: 0 },
          gridCoverage: { communitiesCovered: 1, householdsCovered: 300 },
        },
      ],
    });
  });
});
