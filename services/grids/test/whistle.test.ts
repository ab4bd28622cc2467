import { createClock } from '@graphroots/kit/clock';
import { createSubgraphClient, type SubgraphClient } from '@graphroots/kit/testing/client';
import { createTestDatabase, testLog, type TestDatabase } from '@graphroots/kit/testing/database';
import type { Viewer } from '@graphroots/kit/viewer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { grids as gridTable } from '../src/grid/grid.table.ts';
import { grids } from '../src/grids.ts';
import { community, createBuilders } from './builders.ts';

let database: TestDatabase;
let client: SubgraphClient;
let now = new Date('2026-06-15T09:00:00+08:00');
let build: ReturnType<typeof createBuilders>;
let place: typeof gridTable.$inferSelect;

const departments = ['unt_a', 'unt_b', 'unt_c'] as const;

beforeAll(async () => {
  database = await createTestDatabase({ migrations: [{ schema: 'grids', folder: grids.migrations }] });
  const opened = await database.open('grids');
  client = createSubgraphClient(
    grids.createSubgraph({ database: opened, clock: createClock(() => now), log: testLog }),
  );
  build = createBuilders(opened.db);
  place = await build.aGrid();
  await build.aCategory('LIGHT');
  for (const [index, id] of departments.entries()) await build.aDepartment({ id, path: `1/${index + 2}/` });
});
afterAll(() => database.drop());

const street: Viewer = {
  id: 'acc_street',
  roles: ['street'],
  territory: ['530103001000'],
  lines: [],
  rights: 'all',
};
const lineOf = { unt_a: '1/2/', unt_b: '1/3/', unt_c: '1/4/' } as const;

function departmentOf(id: keyof typeof lineOf): Viewer {
  return { id: `acc_${id}`, roles: ['department'], territory: [], lines: [lineOf[id]], rights: 'all' };
}

interface Whistle {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly actions: readonly string[];
  readonly arrivals: {
    readonly nodes: readonly {
      readonly id: string;
      readonly version: number;
      readonly state: string;
      readonly department: { readonly id: string };
      readonly minutesToArrive: number | null;
      readonly late: boolean;
      readonly noShow: boolean;
      readonly rating: number | null;
    }[];
  };
}

async function whistleOf(issue: string, viewer = street): Promise<Whistle> {
  const { whistles } = await client.query<{ whistles: { nodes: Whistle[] } }>(
    `query ($issue: ID!) { whistles(where: { issue: $issue }) { nodes { id state version actions
      arrivals { nodes { id version state department { id } minutesToArrive late noShow rating } } } } }`,
    { issue },
    { viewer },
  );
  const [whistle] = whistles.nodes;
  if (!whistle) throw new Error('No whistle is in sight.');
  return whistle;
}

/** The codes of what refuses a step. */
async function take(name: string, input: object, viewer = street): Promise<readonly string[]> {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const { answer } = await client.query<{ answer: { userErrors: { code: string }[] } }>(
    `mutation ($input: ${type}Input!) { answer: ${name}(input: $input) { userErrors { code } } }`,
    { input },
    { viewer },
  );
  return answer.userErrors.map(({ code }) => code);
}

async function blow(): Promise<string> {
  now = new Date('2026-06-15T09:00:00+08:00');
  const { id } = await build.anIssue({ at: place, category: 'LIGHT', state: 'HANDLING', holder: 'STREET' });
  const arriveBy = '2026-06-15T10:00:00+08:00';
  const input = { issue: id, expectedVersion: 1, reason: '多部门职责交叉', departments, arriveBy };
  expect(await take('whistleIssue', input)).toEqual([]);
  return id;
}

async function arrive(issue: string, id: keyof typeof lineOf, at: string): Promise<readonly string[]> {
  now = new Date(at);
  const viewer = departmentOf(id);
  const { nodes } = (await whistleOf(issue, viewer)).arrivals;
  const [own] = nodes;
  expect(nodes.map(({ department }) => department.id)).toEqual([id]);
  return take('reportArrival', { arrival: own?.id, expectedVersion: own?.version }, viewer);
}

test('a whistle tells who came in time, who late and who not at all, and is closed by rating each', async () => {
  const issue = await blow();
  expect(await arrive(issue, 'unt_a', '2026-06-15T09:20:59+08:00')).toEqual([]);
  expect(await arrive(issue, 'unt_b', '2026-06-15T10:00:01+08:00')).toEqual([]);

  const gathering = await whistleOf(issue);
  expect(gathering).toMatchObject({ state: 'GATHERING', version: 2, actions: ['plan', 'cancel'] });
  const whistle = gathering.id;
  expect(await take('planWhistle', { whistle, expectedVersion: 2, plan: '分工处置' })).toEqual([]);
  const resolved = { issue, expectedVersion: 2, outcome: 'SOLVED', result: '已整治' };
  expect(await take('resolveIssue', resolved)).toEqual([]);
  expect(await take('settleWhistle', { whistle, expectedVersion: 3, result: '已整治' })).toEqual([]);
  const ratings = departments.map((department, index) => ({ department, rating: 5 - 2 * index }));
  expect(await take('rateWhistle', { whistle, expectedVersion: 4, ratings })).toEqual([]);

  const { state, actions, arrivals } = await whistleOf(issue);
  expect({ state, actions }).toEqual({ state: 'RATED', actions: [] });
  const came = arrivals.nodes.map(({ department, minutesToArrive, late, noShow, rating }) => ({
    [department.id]: [minutesToArrive, late, noShow, rating],
  }));
  expect(Object.assign({}, ...came)).toEqual({
    unt_a: [20, false, false, 5],
    unt_b: [60, true, false, 3],
    unt_c: [null, false, true, 1],
  });
});

test('whoever has time left when a whistle is cancelled is excused, whoever is late is not', async () => {
  const early = await blow();
  const { id: whistle } = await whistleOf(early);
  expect(await take('cancelWhistle', { whistle, expectedVersion: 1, reason: '已自行解决' })).toEqual([]);
  const excused = (await whistleOf(early)).arrivals.nodes;
  expect(excused.map(({ state }) => state)).toEqual(['EXCUSED', 'EXCUSED', 'EXCUSED']);

  const late = await blow();
  now = new Date('2026-06-15T10:30:00+08:00');
  const { id } = await whistleOf(late);
  expect(await take('cancelWhistle', { whistle: id, expectedVersion: 1, reason: '无人到场' })).toEqual([]);
  expect((await whistleOf(late)).arrivals.nodes.map(({ noShow }) => noShow)).toEqual([true, true, true]);
  expect(await arrive(late, 'unt_a', '2026-06-15T10:31:00+08:00')).toEqual(['WHISTLE_OVER']);
});

test('with departments that report in at once the whistle gathers once', async () => {
  const issue = await blow();
  const outcomes = await Promise.all(departments.map((id) => arrive(issue, id, '2026-06-15T09:30:00+08:00')));
  expect(outcomes).toEqual([[], [], []]);
  expect(await whistleOf(issue)).toMatchObject({ state: 'GATHERING', version: 2 });
});

test('a street that does not hold the issue cannot whistle, and nobody is called', async () => {
  const { id } = await build.anIssue({
    at: place,
    category: 'LIGHT',
    state: 'HANDLING',
    holder: 'COMMUNITY',
  });
  const input = { issue: id, expectedVersion: 1, reason: '请到场', departments };
  const arriveBy = '2026-06-16T10:00:00+08:00';
  expect(await take('whistleIssue', { ...input, arriveBy })).toEqual(['NOT_ALLOWED']);
  await expect(whistleOf(id)).rejects.toThrow('No whistle is in sight.');
});

test('arrivals are counted for a division, by department', async () => {
  now = new Date('2026-06-15T12:00:00+08:00');
  const { division } = await client.query<{ division: unknown }>(
    `query ($of: [_Any!]!) { division: _entities(representations: $of) { ... on Division {
      arrivalStats(groupBy: DEPARTMENT) { called arrived late noShows groups { key called late noShows } } } } }`,
    { of: [{ __typename: 'Division', code: community }] },
  );
  expect(division).toEqual([
    {
      arrivalStats: {
        called: 12,
        arrived: 5,
        late: 1,
        noShows: 4,
        groups: [
          { key: 'unt_a', called: 4, late: 0, noShows: 1 },
          { key: 'unt_b', called: 4, late: 1, noShows: 1 },
          { key: 'unt_c', called: 4, late: 0, noShows: 2 },
        ],
      },
    },
  ]);
});
