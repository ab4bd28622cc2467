import { createGraph } from '@graphroots/kit/graph/graph';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import type { UserError } from '@graphroots/kit/user-error';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { grids } from '../src/grids.ts';
import { boxAt, createBuilders } from './builders.ts';

const today = '2026-06-15';

let service: TestService;
let build: ReturnType<typeof createBuilders>;
let category: string;
let community: string;
let communities = 0;

const graph = createGraph(async ({ variables: { id } }) => ({
  data: { partyOrganization: id === 'org_1' ? { id } : null },
}));

beforeAll(async () => {
  service = await openTestService(grids, `${today}T12:00:00+08:00`, graph);
  build = createBuilders(service.database.db);
  category = await build.aCategory('LIGHT');
});
beforeEach(() => {
  communities += 1;
  community = `530103001${String(communities).padStart(3, '0')}`;
});
afterAll(() => service.close());

function viewer(role: Role, territory: readonly string[] = ['530103001000']): Viewer {
  return { id: `acc_${role}`, roles: [role], territory, lines: [], rights: 'all' };
}

interface Shown {
  readonly id: string;
  readonly [field: string]: unknown;
}

interface Changed {
  readonly grid: Shown | null;
  readonly userErrors: readonly UserError[];
}

async function change(mutation: string, input: object, by = viewer('street')): Promise<Changed> {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const { answer } = await service.query<{ answer: Changed }>(
    `mutation ($input: ${name}Input!) { answer: ${mutation}(input: $input) {
      grid { id code validFrom validTo version successors { nodes { id code } }
        predecessors(asOf: "2026-06-01") { nodes { code } } }
      userErrors { code field message } } }`,
    { input },
    { viewer: by },
  );
  return answer;
}

async function done(mutation: string, input: object): Promise<Shown> {
  const { grid, userErrors } = await change(mutation, input);
  if (!grid) throw new Error(JSON.stringify(userErrors));
  return grid;
}

const codes = ({ userErrors }: Changed) =>
  userErrors.map(({ code, field }) => `${code} ${field?.slice(1).join('.')}`);

const contents = `code householdCount population layer leadOrganization { id }
  compounds { nodes { id } } buildings { nodes { id } } issues { nodes { id } }
  posts { nodes { role holder { id } validFrom } }`;

async function contentsOf(where: string): Promise<readonly object[]> {
  const { grids: found } = await service.query<{ grids: { nodes: object[] } }>(
    `query ($where: GridWhere) { grids(where: $where) { nodes { ${contents} } } }`,
    { where: { division: where } },
  );
  return found.nodes;
}

const nodes = (...ids: readonly string[]) => ({ nodes: ids.map((id) => ({ id })) });

/** A grid with a compound of one building, a building of its own, three issues, two posts. */
async function aFullGrid() {
  const grid = await build.aGrid({ code: `${community}001`, layer: 'PARTY_BUILDING', version: 3 });
  const compound = await build.aCompound({ in: grid });
  const inside = await build.aBuilding({ in: grid, compoundId: compound.id, name: '1栋' });
  const alone = await build.aBuilding({ in: grid, name: '2栋' });
  const atInside = await build.anIssue({ at: inside, category });
  const atAlone = await build.anIssue({ at: alone, category });
  const elsewhere = await build.anIssue({ at: grid, category });
  const closed = await build.anIssue({ at: grid, category, state: 'CLOSED' });
  const head = await build.aGridPost({ in: grid, is: 'mbr_1' });
  const worker = await build.aGridPost({ in: grid, is: 'mbr_2', role: 'GRID_WORKER', validTo: '2027-01-01' });
  return { grid, compound, inside, alone, atInside, atAlone, elsewhere, closed, head, worker };
}

const part = (number: string, more: object = {}) => ({
  code: `${community}${number}`,
  name: `第${number}网格`,
  basis: 'COMPOUND',
  householdCount: 100,
  ...more,
});

describe('a grid that is split', () => {
  test('gives each part what it names, buildings with compounds, issues with buildings, and the heir the rest', async () => {
    const { grid, compound, inside, alone, atInside, atAlone, elsewhere, closed, worker } = await aFullGrid();
    const split = await done('splitGrid', {
      grid: grid.id,
      expectedVersion: 3,
      parts: [
        part('001', { leadOrganization: 'org_1', population: 240 }),
        part('002', { compounds: [compound.id], posts: [worker.id] }),
      ],
      heir: `${community}001`,
      reason: '户数过多',
    });
    const since = { validFrom: today };
    expect(split).toMatchObject({
      id: grid.id,
      validTo: today,
      version: 4,
      successors: { nodes: [{ code: `${community}001` }, { code: `${community}002` }] },
    });
    expect(await contentsOf(community)).toEqual([
      {
        code: `${community}001`,
        householdCount: 100,
        population: 240,
        layer: 'PARTY_BUILDING',
        leadOrganization: { id: 'org_1' },
        compounds: nodes(),
        buildings: nodes(alone.id),
        issues: { nodes: expect.toSatisfy(sameIds([atAlone.id, elsewhere.id])) },
        posts: { nodes: [{ role: 'GRID_HEAD', holder: { id: 'mbr_1' }, ...since }] },
      },
      {
        code: `${community}002`,
        householdCount: 100,
        population: null,
        layer: 'PARTY_BUILDING',
        leadOrganization: null,
        compounds: nodes(compound.id),
        buildings: nodes(inside.id),
        issues: nodes(atInside.id),
        posts: { nodes: [{ role: 'GRID_WORKER', holder: { id: 'mbr_2' }, ...since }] },
      },
    ]);
    const text = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Grid {
      code issues { nodes { id } } posts(asOf: "2026-06-14") { totalCount } history { nodes { action reason } } } } }`;
    const { _entities } = await service.query<{ _entities: unknown[] }>(text, {
      representations: [{ __typename: 'Grid', id: grid.id }],
    });
    expect(_entities).toEqual([
      {
        code: `${community}001`,
        issues: nodes(closed.id),
        posts: { totalCount: 2 },
        history: { nodes: [{ action: 'succeed', reason: '户数过多' }] },
      },
    ]);
  });

  test('tells all who follow what begins, and to whom the rest goes', async () => {
    const { id: grid } = await build.aGrid({ code: `${community}001` });
    const parts = [part('001'), part('002')];
    const heir = `${community}002`;
    const split = await done('splitGrid', { grid, expectedVersion: 1, parts, heir, reason: '拆分' });
    const { nodes: successors } = split['successors'] as { nodes: { id: string; code: string }[] };
    const told = await service.database.sql<{ action: string; key: string; to: string }[]>`
      select action, key, to_value as to from grids.changes
      where type = 'Grid' and division_code = ${community} order by id`;
    expect(told).toEqual([
      { action: 'begin', key: successors[0]?.id, to: `${community}001` },
      { action: 'begin', key: successors[1]?.id, to: `${community}002` },
      { action: 'succeed', key: grid, to: successors[1]?.id },
    ]);
  });

  test('tells of every post when its term ended and where the next began', async () => {
    const { grid, head, worker } = await aFullGrid();
    const parts = [part('001'), part('002', { posts: [worker.id] })];
    const split = { grid: grid.id, expectedVersion: 3, parts, heir: `${community}001`, reason: '户数过多' };
    await done('splitGrid', split);
    const { grids: found } = await service.query<{ grids: { nodes: { posts: object }[] } }>(
      `query ($where: GridWhere) { grids(where: $where) { nodes { posts { nodes { holder { id } history { nodes { action reason actorRole } } } } } } }`,
      { where: { division: community } },
    );
    const told = (action: string) => ({
      nodes: [{ action, reason: 'the grid was divided anew', actorRole: 'system' }],
    });
    expect(found.nodes.map(({ posts }) => posts)).toEqual([
      { nodes: [{ holder: { id: 'mbr_1' }, history: told('appoint') }] },
      { nodes: [{ holder: { id: 'mbr_2' }, history: told('appoint') }] },
    ]);
    const text = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on GridPost {
      validTo history { nodes { action reason actorRole } } } } }`;
    const representations = [head, worker].map(({ id }) => ({ __typename: 'GridPost', id }));
    const before = { validTo: today, history: told('end') };
    expect(await service.query(text, { representations })).toEqual({ _entities: [before, before] });
  });

  const good = () => ({
    expectedVersion: 3,
    parts: [part('001'), part('002')],
    heir: `${community}001`,
    reason: '户数过多',
  });

  test.each<[string, () => object, string]>([
    ['an unknown id', () => ({ grid: 'grd_none' }), 'NOT_FOUND grid'],
    ['another version', () => ({ expectedVersion: 2 }), 'CONFLICT expectedVersion'],
    ['no reason', () => ({ reason: ' ' }), 'REQUIRED reason'],
    ['a single part', () => ({ parts: [part('001')] }), 'OUT_OF_RANGE parts'],
    ['two parts of one code', () => ({ parts: [part('001'), part('001')] }), 'TWICE parts.1.code'],
    ['an heir that is no part', () => ({ heir: '530103001999009' }), 'NOT_FOUND heir'],
    [
      'a code of another community',
      () => ({ parts: [part('001'), part('2', { code: '530103009001002' })] }),
      'MALFORMED parts.1.code',
    ],
    [
      'a part without a name',
      () => ({ parts: [part('001'), part('002', { name: '' })] }),
      'REQUIRED parts.1.name',
    ],
    [
      'fewer people than none',
      () => ({ parts: [part('001'), part('002', { population: -1 })] }),
      'OUT_OF_RANGE parts.1.population',
    ],
    [
      'fewer households than none',
      () => ({ parts: [part('001'), part('002', { householdCount: -1 })] }),
      'OUT_OF_RANGE parts.1.householdCount',
    ],
    [
      'an unknown branch',
      () => ({ parts: [part('001'), part('002', { leadOrganization: 'org_none' })] }),
      'NOT_FOUND parts.1.leadOrganization',
    ],
    [
      'a building that is not in it',
      () => ({ parts: [part('001'), part('002', { buildings: ['bld_none'] })] }),
      'NOT_FOUND parts.1.buildings.0',
    ],
    [
      'a code that another grid has',
      () => ({ parts: [part('001'), part('009')] }),
      'CODE_TAKEN parts.1.code',
    ],
  ])('is refused with %s, and stays as it was', async (_, more, code) => {
    const { grid, head } = await aFullGrid();
    await build.aGrid({ code: `${community}009` });
    const input = { grid: grid.id, ...good(), ...more() };
    expect(codes(await change('splitGrid', input))).toEqual([code]);
    const [stays] = await contentsOf(community);
    expect(stays).toMatchObject({ code: `${community}001`, posts: { nodes: [{ role: head.role }, {}] } });
  });

  test('is refused where two parts name one building', async () => {
    const { grid, alone } = await aFullGrid();
    const parts = [part('001', { buildings: [alone.id] }), part('002', { buildings: [alone.id] })];
    const answer = await change('splitGrid', { grid: grid.id, ...good(), parts });
    expect(codes(answer)).toEqual(['TWICE parts.1.buildings.0']);
  });

  test.each([
    ['a community', viewer('community')],
    ['another street', viewer('street', ['530103002000'])],
  ])('is not split by %s', async (_, by) => {
    const { grid } = await aFullGrid();
    expect(codes(await change('splitGrid', { grid: grid.id, ...good() }, by))).toEqual(['NOT_ALLOWED grid']);
  });

  test('cannot be one that has ended, or that begins today', async () => {
    const ended = await build.aGrid({ code: `${community}001`, validTo: '2026-01-01' });
    const fresh = await build.aGrid({ code: `${community}002`, validFrom: today });
    for (const [{ id: grid }, code] of [
      [ended, 'ENDED grid'],
      [fresh, 'TOO_NEW grid'],
    ] as const) {
      expect(codes(await change('splitGrid', { grid, ...good(), expectedVersion: 1 }))).toEqual([code]);
    }
  });

  test('is split once by two who split it at the same time', async () => {
    const { id: grid } = await build.aGrid({ code: `${community}001` });
    const input = { grid, ...good(), expectedVersion: 1 };
    const answers = await Promise.all([change('splitGrid', input), change('splitGrid', input)]);
    expect(answers.flatMap(codes)).toEqual(['CONFLICT expectedVersion']);
  });
});

describe('grids that are merged', () => {
  const merge = (of: readonly { id: string }[], more: object = {}) => ({
    grids: of.map(({ id }) => ({ grid: id, expectedVersion: 1 })),
    code: `${community}001`,
    name: '合并网格',
    basis: 'AREA',
    posts: [],
    reason: '人口减少',
    ...more,
  });

  test('become one with all that lies in them, and with the posts that are said to go on', async () => {
    const one = await build.aGrid({ code: `${community}001`, population: 700 });
    const other = await build.aGrid({ code: `${community}002`, householdCount: 50, population: 120 });
    const building = await build.aBuilding({ in: other });
    const issue = await build.anIssue({ at: building, category });
    const head = await build.aGridPost({ in: one, is: 'mbr_1' });
    await build.aGridPost({ in: other, is: 'mbr_2' });
    const merged = await done(
      'mergeGrids',
      merge([one, other], { posts: [head.id], leadOrganization: 'org_1' }),
    );
    expect(merged).toMatchObject({
      validFrom: today,
      predecessors: { nodes: [{ code: `${community}001` }, { code: `${community}002` }] },
    });
    expect(await contentsOf(community)).toEqual([
      {
        code: `${community}001`,
        householdCount: 350,
        population: 820,
        layer: 'COMPREHENSIVE_GOVERNANCE',
        leadOrganization: { id: 'org_1' },
        compounds: nodes(),
        buildings: nodes(building.id),
        issues: nodes(issue.id),
        posts: { nodes: [{ role: 'GRID_HEAD', holder: { id: 'mbr_1' }, validFrom: today }] },
      },
    ]);
  });

  test('have people that nobody has counted where that is so of one of them', async () => {
    const one = await build.aGrid({ code: `${community}001`, population: 700 });
    const other = await build.aGrid({ code: `${community}002` });
    await done('mergeGrids', merge([one, other]));
    expect(await contentsOf(community)).toMatchObject([{ householdCount: 600, population: null }]);
  });

  test('are refused with two heads, of two layers, in two communities, one alone, or another version', async () => {
    const one = await build.aGrid({ code: `${community}001` });
    const other = await build.aGrid({ code: `${community}002` });
    const party = await build.aGrid({ code: `${community}003`, layer: 'PARTY_BUILDING' });
    const far = await build.aGrid({ code: `530103001900${String(communities).padStart(3, '0')}` });
    const heads = [
      await build.aGridPost({ in: one, is: 'mbr_1' }),
      await build.aGridPost({ in: other, is: 'mbr_2' }),
    ].map(({ id }) => id);
    const stranger = await build.aGridPost({ in: party, is: 'mbr_3' });
    const tries: readonly (readonly [object, string])[] = [
      [merge([one, other], { posts: heads }), 'OVERLAP posts'],
      [merge([one, other], { posts: [stranger.id] }), 'NOT_FOUND posts.0'],
      [merge([one, party]), 'APART grids'],
      [merge([one, far]), 'APART grids'],
      [merge([one]), 'OUT_OF_RANGE grids'],
      [merge([one, one]), 'OUT_OF_RANGE grids'],
      [merge([one, { id: 'grd_none' }]), 'NOT_FOUND grids'],
      [merge([one, other], { code: `${community}003` }), 'CODE_TAKEN code'],
      [
        {
          ...merge([one]),
          grids: [
            { grid: one.id, expectedVersion: 1 },
            { grid: other.id, expectedVersion: 2 },
          ],
        },
        'CONFLICT expectedVersion',
      ],
    ];
    for (const [input, code] of tries) expect(codes(await change('mergeGrids', input))).toEqual([code]);
    expect(await contentsOf(community)).toHaveLength(3);
  });
});

describe('a grid that is numbered anew', () => {
  test('keeps its ground, posts, issues and border under its new code, and its old id leads there', async () => {
    const { grid, compound, inside, alone } = await aFullGrid();
    const geometry = boxAt(102.6, 25, 0.01);
    await build.aBoundary({ of: grid, geometry });
    const renumbered = await done('renumberGrid', {
      grid: grid.id,
      expectedVersion: 3,
      code: `${community}017`,
      reason: '统一编码',
    });
    expect(await contentsOf(community)).toMatchObject([
      {
        code: `${community}017`,
        compounds: nodes(compound.id),
        buildings: nodes(inside.id, alone.id),
        issues: { nodes: [{}, {}, {}] },
        posts: { nodes: [{ role: 'GRID_HEAD' }, { role: 'GRID_WORKER' }] },
      },
    ]);
    const drawn = await service.database.sql`
      select grid_id, geometry, valid_from, valid_to from grids.grid_boundaries
      where grid_id in (${grid.id}, ${renumbered.id}) order by valid_from`;
    expect(drawn).toMatchObject([
      { grid_id: grid.id, geometry, valid_to: '2026-06-15' },
      { grid_id: renumbered.id, geometry, valid_from: '2026-06-15', valid_to: null },
    ]);
    const { grid: old } = await service.query<{ grid: object }>(
      'query ($code: String!) { grid(code: $code, asOf: "2026-06-14") { id successors(asOf: "2026-06-15") { nodes { code } } } }',
      { code: `${community}001` },
    );
    expect(old).toEqual({ id: grid.id, successors: { nodes: [{ code: `${community}017` }] } });
  });

  test.each([
    ['its own code', '001', 'UNCHANGED code'],
    ['the code of another', '002', 'CODE_TAKEN code'],
    ['what is no code', '2', 'MALFORMED code'],
  ])('is refused with %s', async (_, number, code) => {
    const { id: grid } = await build.aGrid({ code: `${community}001` });
    await build.aGrid({ code: `${community}002` });
    const input = { grid, expectedVersion: 1, code: `${community}${number}`, reason: '统一编码' };
    expect(codes(await change('renumberGrid', input))).toEqual([code]);
  });
});

test('how much of a division grids cover is told for each layer by itself, on a day', async () => {
  const [one, two] = ['530103777001', '530103777002'];
  const layer = 'PARTY_BUILDING' as const;
  const grid = await build.aGrid({ communityCode: one, layer, householdCount: 90, population: 210 });
  await build.aGrid({ communityCode: two, householdCount: 20 });
  await build.aGrid({ communityCode: one, layer, householdCount: 40, validFrom: '2026-02-01' });
  await build.aGrid({ communityCode: two, householdCount: 500 });
  await build.aBuilding({ in: grid, householdCount: 200 });
  const { data, statements } = await service.raw(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Division {
      now: gridCoverage { communities communitiesCovered communityRate households householdsCovered
        populationCovered gridsWithPopulation }
      before: gridCoverage(asOf: "2026-01-01") { householdsCovered }
      other: gridCoverage(layer: COMPREHENSIVE_GOVERNANCE) { communitiesCovered householdsCovered
        populationCovered gridsWithPopulation } } } }`,
    { representations: [{ __typename: 'Division', code: '530103777000', communityCount: 3 }] },
  );
  expect(statements).toBe(1);
  expect(data).toEqual({
    _entities: [
      {
        now: {
          communities: 3,
          communitiesCovered: 1,
          communityRate: 0.3333,
          households: 200,
          householdsCovered: 130,
          populationCovered: 210,
          gridsWithPopulation: 1,
        },
        before: { householdsCovered: 90 },
        other: {
          communitiesCovered: 1,
          householdsCovered: 520,
          populationCovered: null,
          gridsWithPopulation: 0,
        },
      },
    ],
  });
});

test('how many communities there are is told alone, in one row for whatever grids they have', async () => {
  const code = '530103778001';
  await build.aGrid({ communityCode: code });
  await build.aGrid({ communityCode: code });
  const data = await service.query(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Division { gridCoverage { communities } } } }`,
    { representations: [{ __typename: 'Division', code: '530103778000', communityCount: 3 }] },
  );
  expect(data).toEqual({ _entities: [{ gridCoverage: { communities: 3 } }] });
});

function sameIds(ids: readonly string[]) {
  return (rows: readonly { id: string }[]) =>
    rows
      .map(({ id }) => id)
      .toSorted()
      .join() === ids.toSorted().join();
}
