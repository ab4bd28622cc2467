import { createGraph } from '@graphroots/kit/graph/graph';
import type { Geometry } from '@graphroots/kit/geojson';
import { testServerUrl } from '@graphroots/kit/testing/config';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { grids } from '../src/grids.ts';
import { boxAt, createBuilders } from './builders.ts';
import { changeGrid } from './change-grid.ts';

const today = '2026-06-15';

let service: TestService;
let build: ReturnType<typeof createBuilders>;
let community: string;
let communities = 0;

beforeAll(async () => {
  const graph = createGraph(async () => ({ data: { partyOrganization: null } }));
  service = await openTestService(grids, `${today}T12:00:00+08:00`, graph);
  build = createBuilders(service.database.db);
});
beforeEach(() => {
  communities += 1;
  community = `530103003${String(communities).padStart(3, '0')}`;
});
afterAll(() => service.close());

const viewer = (role: Role, territory: readonly string[] = ['530103003000']): Viewer => {
  return { id: `acc_${role}`, roles: [role], territory, lines: [], rights: 'all' };
};

const change = async (mutation: string, input: object, by = viewer('street')) =>
  changeGrid(service, mutation, input, by);

const redraw = (grid: { readonly id: string }, boundary: unknown, more: object = {}, by?: Viewer) =>
  change('redrawGrid', { grid: grid.id, expectedVersion: 1, boundary, ...more }, by);

const layer = 'PARTY_BUILDING' as const;
const aGrid = (number: string, more: object = {}) =>
  build.aGrid({ code: `${community}${number}`, name: `网格${number}`, layer, ...more });

/** A box of the community, a hundredth of a degree wide, so many steps to the east of its first one. */
const box = (step: number, width = 0.01): Geometry & { type: 'Polygon' } =>
  boxAt(Number((100 + communities + step / 100).toFixed(7)), 25, width);

async function boundaryOf(grid: { readonly id: string }, asOf?: string) {
  const { _entities } = await service.query<{ _entities: [{ boundary: object | null }] }>(
    `query ($representations: [_Any!]!, $asOf: Date) { _entities(representations: $representations) {
      ... on Grid { boundary(asOf: $asOf) { geometry validFrom validTo } } } }`,
    { representations: [{ __typename: 'Grid', id: grid.id }], asOf },
  );
  return _entities[0].boundary;
}

const pointIn = ({
  coordinates: [[[longitude, latitude] = [0, 0]] = []],
}: Geometry & { type: 'Polygon' }) => ({
  longitude: longitude + 0.004,
  latitude: latitude + 0.004,
});

async function gridAt(point: object, asOf?: string): Promise<string | undefined> {
  const { whoIsResponsible } = await service.query<{ whoIsResponsible: { grid: { id: string } } | null }>(
    `query ($longitude: Float, $latitude: Float, $asOf: Date) { whoIsResponsible(
      longitude: $longitude, latitude: $latitude, category: "NOISE", asOf: $asOf) { grid { id } } }`,
    { ...point, asOf },
  );
  return whoIsResponsible?.grid.id;
}

describe('the border of a grid', () => {
  test('is drawn, drawn anew and taken off the map, and each day has the one of then', async () => {
    const grid = await aGrid('001');
    await build.aBoundary({ of: grid, geometry: box(0) });
    expect((await redraw(grid, box(2))).codes).toEqual([]);
    expect(await boundaryOf(grid, '2026-06-14')).toEqual({
      geometry: box(0),
      validFrom: '2020-01-01',
      validTo: today,
    });
    expect(await boundaryOf(grid)).toEqual({ geometry: box(2), validFrom: today, validTo: null });
    expect(await gridAt(pointIn(box(0)))).toBeUndefined();
    expect(await gridAt(pointIn(box(0)), '2026-06-14')).toBe(grid.id);
    expect(await gridAt(pointIn(box(2)))).toBe(grid.id);
    expect((await redraw(grid, null, { expectedVersion: 2 })).codes).toEqual([]);
    expect(await boundaryOf(grid)).toBeNull();
    const told = await service.database.sql`
      select action, reason, actor_id from grids.trace where entity_id = ${grid.id} order by id`;
    const step = { action: 'redraw', reason: '重新划分', actor_id: 'acc_street' };
    expect(told).toEqual([step, step]);
  });

  test('may lie in parts, and a hole in it is another grid’s ground', async () => {
    const around = await aGrid('001');
    const inside = await aGrid('002');
    const hole = boxAt(Number((100 + communities + 0.003).toFixed(7)), 25.003, 0.004);
    const parts = {
      type: 'MultiPolygon',
      coordinates: [[...box(0).coordinates, ...hole.coordinates], box(3).coordinates],
    };
    expect((await redraw(around, parts)).codes).toEqual([]);
    expect((await redraw(inside, hole)).codes).toEqual([]);
    expect(await boundaryOf(around)).toMatchObject({ geometry: parts });
    expect(await gridAt(pointIn(hole))).toBe(inside.id);
    expect(await gridAt(pointIn(box(3)))).toBe(around.id);
  });

  test('is taken as GeoJSON is written, without heights and what else stands beside it', async () => {
    const grid = await aGrid('001');
    const [ring = []] = box(0).coordinates;
    const written = {
      type: 'Polygon',
      bbox: [1, 2, 3, 4],
      coordinates: [ring.map(([x, y]) => [x, y + 1e-9, 1891.5])],
    };
    expect((await redraw(grid, written)).codes).toEqual([]);
    expect(await boundaryOf(grid)).toMatchObject({ geometry: box(0) });
    const text = `mutation { redrawGrid(input: { grid: "${grid.id}", expectedVersion: 2, reason: "划界", boundary: {
      type: "Polygon", coordinates: [[[99, 25], [99.01, 25], [99, 25.01], [99, 25]]] } }) { grid { boundary { geometry } } } }`;
    expect(await service.query(text, {}, { viewer: viewer('street') })).toEqual({
      redrawGrid: {
        grid: {
          boundary: {
            geometry: {
              type: 'Polygon',
              coordinates: [
                [
                  [99, 25],
                  [99.01, 25],
                  [99, 25.01],
                  [99, 25],
                ],
              ],
            },
          },
        },
      },
    });
  });

  test.each([
    ['a point', { type: 'Point', coordinates: [102.7, 25] }],
    ['text for numbers', { type: 'Polygon', coordinates: [[['102.7', '25']]] }],
    ['another nesting', { type: 'Polygon', coordinates: [[102.7, 25]] }],
    ['a feature', { type: 'Feature', geometry: { type: 'Polygon', coordinates: [] } }],
    ['text', '{"type":"Polygon"}'],
  ])('is no %s', async (_, boundary) => {
    const { errors } = await service.raw(
      'mutation ($input: RedrawGridInput!) { redrawGrid(input: $input) { grid { id } } }',
      { input: { grid: 'grd_1', expectedVersion: 1, reason: '划界', boundary } },
      { viewer: viewer('street') },
    );
    expect(errors).toMatchObject([{ message: expect.stringContaining('This is no area') }]);
  });

  const rings = (...coordinates: readonly (readonly (readonly [number, number])[])[]) => ({
    type: 'Polygon',
    coordinates,
  });
  const many = Array.from({ length: 251 }, (_, at): [number, number] => {
    const angle = (2 * Math.PI * at) / 250;
    return [100 + Math.cos(angle) / 100, 25 + Math.sin(angle) / 100];
  });
  test.each([
    [
      'is open',
      rings([
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 2],
      ]),
      'MALFORMED boundary',
    ],
    [
      'has three positions',
      rings([
        [1, 1],
        [2, 1],
        [1, 1],
      ]),
      'MALFORMED boundary',
    ],
    ['has no ring', rings(), 'MALFORMED boundary'],
    ['has no polygon', { type: 'MultiPolygon', coordinates: [] }, 'MALFORMED boundary'],
    [
      'crosses itself',
      rings([
        [1, 1],
        [2, 2],
        [2, 1],
        [1, 2],
        [1, 1],
      ]),
      'MALFORMED boundary',
    ],
    [
      'crosses itself unevenly',
      rings([
        [1, 1],
        [2, 2],
        [2, 1.7],
        [1, 2],
        [1, 1],
      ]),
      'MALFORMED boundary',
    ],
    [
      'encloses nothing',
      rings([
        [1, 1],
        [2, 2],
        [3, 3],
        [1, 1],
      ]),
      'MALFORMED boundary',
    ],
    [
      'has a hole beside it',
      rings(
        [
          [1, 1],
          [2, 1],
          [2, 2],
          [1, 1],
        ],
        [
          [5, 5],
          [6, 5],
          [6, 6],
          [5, 5],
        ],
      ),
      'MALFORMED boundary',
    ],
    [
      'covers ground twice',
      { type: 'MultiPolygon', coordinates: [box(0).coordinates, box(0.5).coordinates] },
      'MALFORMED boundary',
    ],
    [
      'lies north of the pole',
      rings([
        [1, 89],
        [2, 89],
        [2, 91],
        [1, 89],
      ]),
      'OUT_OF_RANGE boundary',
    ],
    [
      'has its latitude first',
      rings([
        [25, 102.7],
        [25, 102.8],
        [26, 102.8],
        [25, 102.7],
      ]),
      'OUT_OF_RANGE boundary',
    ],
    ['has more than 250 positions', rings(many), 'TOO_LONG boundary'],
  ])('is refused where it %s', async (_, boundary, code) => {
    const grid = await aGrid('001');
    expect((await redraw(grid, boundary)).codes).toEqual([code]);
    expect(await boundaryOf(grid)).toBeNull();
  });

  test.each<[string, object, string, Viewer?]>([
    ['of another version', { expectedVersion: 2 }, 'CONFLICT expectedVersion'],
    ['without a reason', { reason: ' ' }, 'REQUIRED reason'],
    ['that is not there', { grid: 'grd_none' }, 'NOT_FOUND grid'],
    ['where it runs', { boundary: null }, 'UNCHANGED boundary'],
    ['by a community', {}, 'NOT_ALLOWED grid', viewer('community')],
    ['from another street', {}, 'NOT_ALLOWED grid', viewer('street', ['530103002000'])],
  ])('is not drawn %s', async (_, more, code, by) => {
    const grid = await aGrid('001');
    expect((await redraw(grid, box(0), more, by)).codes).toEqual([code]);
  });

  test('that has ended is not drawn, and one that begins later is drawn from its first day', async () => {
    const ended = await aGrid('001', { validTo: '2026-06-01' });
    expect((await redraw(ended, box(0))).codes).toEqual(['ENDED grid']);
    const coming = await aGrid('002', { validFrom: '2026-09-01' });
    expect((await redraw(coming, box(0))).codes).toEqual([]);
    expect(await boundaryOf(coming, '2026-09-01')).toMatchObject({ validFrom: '2026-09-01' });
    const now = await aGrid('003');
    expect((await redraw(now, box(0))).codes).toEqual(['OVERLAP boundary']);
  });
});

describe('grids of a layer', () => {
  test('do not cover the same ground: who draws is told which grid is there', async () => {
    const there = await aGrid('001');
    await build.aBoundary({ of: there, geometry: box(0) });
    const grid = await aGrid('002');
    for (const boundary of [
      box(0),
      box(0.5),
      boxAt(100 + communities - 0.001, 24.999, 0.02),
      box(0.2, 0.001),
    ]) {
      const refused = await redraw(grid, boundary);
      expect(refused.codes).toEqual(['OVERLAP boundary']);
      expect(refused.messages[0]).toContain(`网格001 (${there.code})`);
    }
    expect(await boundaryOf(grid)).toBeNull();
  });

  test('touch, with their corners where they like and a seam of a hand’s width', async () => {
    const there = await aGrid('001');
    await build.aBoundary({ of: there, geometry: box(0) });
    const beside = await aGrid('002');
    const [x, y] = [Number((100 + communities + 0.01).toFixed(7)), 25];
    const seam = rounded([
      [x, y],
      [x + 0.01, y],
      [x + 0.01, y + 0.01],
      [x, y + 0.01],
      [x - 0.000001, y + 0.004],
      [x, y],
    ]);
    expect((await redraw(beside, { type: 'Polygon', coordinates: [seam] })).codes).toEqual([]);
    const corner = await aGrid('003');
    expect((await redraw(corner, boxAt(x, 25.01, 0.01))).codes).toEqual([]);
    const wide = await aGrid('004');
    const cut = rounded([
      [x, y + 0.01],
      [x - 0.01, y + 0.01],
      [x - 0.005, y + 0.00998],
      [x, y + 0.01],
    ]);
    expect((await redraw(wide, { type: 'Polygon', coordinates: [cut] })).codes).toEqual(['OVERLAP boundary']);
  });

  test('lie over those of other layers, of other times, and over their area', async () => {
    const others = [
      await aGrid('001', { layer: 'URBAN_MANAGEMENT' }),
      await aGrid('002', { validTo: '2026-06-01' }),
      await aGrid('100'),
    ];
    for (const of of others) await build.aBoundary({ of, geometry: box(0) });
    const grid = await aGrid('101', { parentId: others[2]?.id });
    expect((await redraw(grid, box(0, 0.005))).codes).toEqual([]);
    const out = await change('nestGrid', { grid: grid.id, expectedVersion: 2 });
    expect(out.codes).toEqual(['OVERLAP parent']);
  });

  test('of another community are grids of the layer as well', async () => {
    await build.aBoundary({ of: await aGrid('001'), geometry: box(0) });
    const elsewhere = await build.aGrid({ communityCode: '530103003999', layer });
    expect((await redraw(elsewhere, box(0.5))).codes).toEqual(['OVERLAP boundary']);
  });

  test.skipIf(testServerUrl() === undefined)(
    'that are drawn over each other at the same moment: one of them is',
    async () => {
      for (let turn = 0; turn < 5; turn += 1) {
        const pair = [await aGrid(`${turn}01`), await aGrid(`${turn}02`)];
        const answers = await Promise.all(pair.map(async (grid) => redraw(grid, box(turn * 2))));
        expect(answers.flatMap(({ codes }) => codes)).toEqual(['OVERLAP boundary']);
      }
    },
  );
});

describe('a grid that is divided anew', () => {
  const part = (number: string, more: object = {}) => ({
    code: `${community}${number}`,
    name: `网格${number}`,
    basis: 'AREA',
    householdCount: 100,
    ...more,
  });

  test('gives its ground to its parts, which do not overlap; its own border ends with it', async () => {
    const old = await aGrid('001');
    await build.aBoundary({ of: old, geometry: box(0) });
    const split = async (...boundaries: readonly Geometry[]) =>
      change('splitGrid', {
        grid: old.id,
        expectedVersion: 1,
        parts: boundaries.map((boundary, at) => part(`00${at + 1}`, { boundary })),
        heir: `${community}001`,
      });
    const overlapping = await split(box(0), box(0.5));
    expect(overlapping.codes).toEqual(['OVERLAP parts.1.boundary']);
    expect(overlapping.messages[0]).toContain('网格001');
    expect((await split(box(0), rings2())).codes).toEqual(['MALFORMED parts.1.boundary']);
    expect((await split(box(0, 0.005), box(0.5, 0.005))).codes).toEqual([]);
    expect(await boundaryOf(old, '2026-06-14')).toMatchObject({ geometry: box(0), validTo: today });
    const parts = await service.query(
      `query ($where: GridWhere) { grids(where: $where) { nodes { code boundary { geometry } } } }`,
      { where: { division: community } },
    );
    expect(parts).toEqual({
      grids: {
        nodes: [
          { code: `${community}001`, boundary: { geometry: box(0, 0.005) } },
          { code: `${community}002`, boundary: { geometry: box(0.5, 0.005) } },
        ],
      },
    });
  });

  test('is merged with another within the border around both, or the one given', async () => {
    const merge = async (of: readonly { id: string }[], code: string, more: object = {}) =>
      change('mergeGrids', {
        grids: of.map(({ id }) => ({ grid: id, expectedVersion: 1 })),
        code: `${community}${code}`,
        name: '合并网格',
        basis: 'AREA',
        posts: [],
        ...more,
      });
    const pair = async (number: string, step: number) => {
      const [one, two] = [await aGrid(`${number}1`), await aGrid(`${number}2`)];
      await build.aBoundary({ of: one, geometry: box(step) });
      await build.aBoundary({ of: two, geometry: box(step + 1) });
      return [one, two];
    };
    const { id } = await merge(await pair('00', 0), '010');
    const around = await boundaryOf({ id: id ?? '' });
    const [x, y] = [100 + communities, 25];
    const corners = rounded([
      [x, y],
      [x + 0.02, y],
      [x + 0.02, y + 0.01],
      [x, y + 0.01],
    ]);
    expect(around).toMatchObject({ geometry: { type: 'Polygon' } });
    expect(cornersOf(around)).toEqual(expect.arrayContaining(corners));
    const apart = await pair('02', 4);
    expect((await merge(apart, '030', { boundary: box(0.5) })).codes).toEqual(['OVERLAP boundary']);
    const given = await merge(apart, '030', { boundary: box(4) });
    expect(await boundaryOf({ id: given.id ?? '' })).toMatchObject({ geometry: box(4) });
    const half = await pair('04', 8);
    const round = async (number: string, step: number) => {
      const ring = Array.from({ length: 200 }, (_, at): [number, number] => {
        const angle = (2 * Math.PI * at) / 200;
        return [x + step / 100 + Math.cos(angle) / 200, y + Math.sin(angle) / 200];
      });
      const grid = await aGrid(number);
      await build.aBoundary({
        of: grid,
        geometry: { type: 'Polygon', coordinates: [rounded([...ring, ...ring.slice(0, 1)])] },
      });
      return grid;
    };
    const many = [await round('061', 20), await round('062', 22)];
    expect((await merge(many, '060')).codes).toEqual(['TOO_LONG boundary']);
    expect((await merge(many, '060', { boundary: null })).codes).toEqual([]);
    await redraw(half[0] ?? { id: '' }, null);
    const without = await change('mergeGrids', {
      grids: half.map(({ id: grid }, at) => ({ grid, expectedVersion: at === 0 ? 2 : 1 })),
      code: `${community}050`,
      name: '合并网格',
      basis: 'AREA',
      posts: [],
    });
    expect(await boundaryOf({ id: without.id ?? '' })).toBeNull();
  });
});

function rings2(): Geometry {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [1, 1],
        [2, 2],
        [2, 1],
        [1, 2],
        [1, 1],
      ],
    ],
  };
}

function rounded(positions: readonly (readonly [number, number])[]): [number, number][] {
  return positions.map(([x, y]) => [Number(x.toFixed(7)), Number(y.toFixed(7))]);
}

function cornersOf(boundary: object | null): unknown {
  return boundary && 'geometry' in boundary && (boundary.geometry as Geometry).coordinates[0];
}
