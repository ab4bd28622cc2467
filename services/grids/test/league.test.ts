import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { grids } from '../src/grids.ts';
import { community, createBuilders } from './builders.ts';

let service: TestService;

/** How many orders of each department were done in time, too late, and given back. */
const departments: Readonly<Record<string, readonly [number, number, number]>> = {
  unt_fire: [0, 2, 0],
  unt_housing: [2, 0, 1],
  unt_light: [1, 0, 0],
  unt_police: [0, 0, 2],
  unt_water: [2, 1, 0],
};

beforeAll(async () => {
  service = await openTestService(grids, '2026-06-15T12:00:00+08:00');
  const build = createBuilders(service.database.db);
  const at = await build.aGrid();
  const category = await build.aCategory('LIGHT');
  const ends = [
    { state: 'CONFIRMED', doneAt: '2026-06-02T01:00:00Z' },
    { state: 'CONFIRMED', doneAt: '2026-06-04T01:00:00Z' },
    { state: 'RETURNED' },
  ] as const;
  for (const [index, [id, counts]] of Object.entries(departments).entries()) {
    const to = await build.aDepartment({ id, path: `1/${index}/` });
    for (const [end, count] of counts.entries()) {
      for (let order = 0; order < count; order += 1) {
        const given = { issuedAt: '2026-06-01T01:00:00Z', dueAt: '2026-06-03T01:00:00Z', ...ends[end] };
        await build.aWorkOrder({ for: await build.anIssue({ at, category }), to, ...given });
      }
    }
  }
});
afterAll(() => service.close());

async function league(args: string): Promise<unknown> {
  const text = `{ _entities(representations: [{ __typename: "Division", code: "${community}" }]) { ... on Division {
    workOrderStats(groupBy: DEPARTMENT) { groups(${args}) { key onTimeRate onTimeRank returned } } } } }`;
  const { _entities: found } = await service.query<{
    _entities: { workOrderStats: { groups: unknown } }[];
  }>(text);
  return found[0]?.workOrderStats.groups;
}

const first = [
  { key: 'unt_housing', onTimeRate: 100, onTimeRank: 1, returned: 1 },
  { key: 'unt_light', onTimeRate: 100, onTimeRank: 1, returned: 0 },
  { key: 'unt_water', onTimeRate: 66.67, onTimeRank: 3, returned: 0 },
];

test('departments have places by how much they did in time: equal ones share one, and who has nothing to show has none', async () => {
  expect(await league('orderBy: ON_TIME_RANK')).toEqual([
    ...first,
    { key: 'unt_fire', onTimeRate: 0, onTimeRank: 4, returned: 0 },
    { key: 'unt_police', onTimeRate: null, onTimeRank: null, returned: 2 },
  ]);
});

test('the first departments alone keep the places that they have among all', async () => {
  expect(await league('orderBy: ON_TIME_RANK, first: 3')).toEqual(first);
  expect(await league('first: 1')).toEqual(first.filter(({ key }) => key === 'unt_housing'));
});
