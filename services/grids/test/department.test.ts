import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { unrestrictedViewer } from '@graphroots/kit/viewer';
import { grids } from '../src/grids.ts';
import { community, createBuilders } from './builders.ts';

const district = '530103000000';

let service: TestService;

beforeAll(async () => {
  service = await openTestService(grids, () => new Date('2026-06-15T04:00:00Z'));
  const build = createBuilders(service.database.db);
  const at = await build.aGrid();
  const category = await build.aCategory('LIGHT');
  const light = await build.aDepartment({ id: 'unt_light', path: '1/2/' });
  const water = await build.aDepartment({ id: 'unt_water', path: '1/3/' });
  await build.aDepartment({ id: 'unt_other', path: '2/', divisionCode: '530102000000' });
  const order = async (given: object, issue: object = {}) =>
    build.aWorkOrder({ for: await build.anIssue({ at, category, ...issue }), to: light, ...given });

  // A Monday from nine, due on Wednesday at nine: done on Tuesday, on Thursday, not at all, given back, and last year.
  const year = { issuedAt: '2026-06-01T01:00:00Z', dueAt: '2026-06-03T01:00:00Z' };
  const done = await order({ ...year, state: 'CONFIRMED', doneAt: '2026-06-02T01:00:00Z' });
  await order({ ...year, state: 'CONFIRMED', doneAt: '2026-06-04T01:00:00Z' });
  await order({ ...year, state: 'ACCEPTED' });
  await order({ ...year, state: 'RETURNED' });
  await order({ ...year, dueAt: '2026-07-01T01:00:00Z' });
  await order({
    state: 'CONFIRMED',
    issuedAt: '2025-06-02T01:00:00Z',
    dueAt: '2025-06-03T01:00:00Z',
    doneAt: '2025-06-02T02:00:00Z',
  });
  const { id: workOrderId, departmentId, departmentPath, issueId } = done;
  await build.aHolding({
    of: { ...(await build.anIssue({ at, category })), id: issueId },
    holder: 'DEPARTMENT',
    workOrderId,
    departmentId,
    departmentPath,
    from: '2026-06-01T01:00:00Z',
    to: '2026-06-02T01:00:00Z',
  });

  const whistle = async () => build.aWhistle({ for: await build.anIssue({ at, category }), state: 'RATED' });
  const [first, second] = [await whistle(), await whistle()];
  const came = (arrivedAt: string, rating: number) => ({ state: 'ARRIVED' as const, arrivedAt, rating });
  await build.anArrival({ at: first, of: light, ...came('2026-06-15T03:30:00Z', 5) });
  await build.anArrival({ at: second, of: light, ...came('2026-06-15T05:30:00Z', 2) });
  const over = { blownAt: '2026-06-14T03:00:00Z', arriveBy: '2026-06-14T05:00:00Z' };
  const third = await build.aWhistle({ for: await build.anIssue({ at, category }), ...over });
  await build.anArrival({ at: third, of: water });
});
afterAll(() => service.close());

const fields = `received returned done late onTimeRate medianHours medianWorkingHours
  called arrived arrivedLate noShows meanMinutesToArrive meanRating`;

const ofLight = {
  received: 5,
  returned: 1,
  done: 2,
  late: 2,
  onTimeRate: 33.33,
  medianHours: 48,
  medianWorkingHours: 7,
  called: 2,
  arrived: 2,
  arrivedLate: 1,
  noShows: 0,
  meanMinutesToArrive: 90,
  meanRating: 3.5,
};
const ofWater = {
  received: 0,
  returned: 0,
  done: 0,
  late: 0,
  onTimeRate: null,
  medianHours: null,
  medianWorkingHours: null,
  called: 1,
  arrived: 0,
  arrivedLate: 0,
  noShows: 1,
  meanMinutesToArrive: null,
  meanRating: null,
};

const league = (code: string) => `query ($period: Period) {
  _entities(representations: [{ __typename: "Division", code: "${code}" }]) { ... on Division {
    departments { totalCount nodes { id unit { id } division { code } calendar stats(period: $period) { ${fields} } } }
  } } }`;
const thisYear = { period: { from: '2026-01-01', to: '2026-12-31' } };

test('the departments of a district stand side by side with what came of their orders and calls, in one statement', async () => {
  const { data, reads } = await service.raw(league(district), thisYear, { viewer: unrestrictedViewer });
  const common = { division: { code: district }, calendar: 'OFFICE' };
  expect(data).toEqual({
    _entities: [
      {
        departments: {
          totalCount: 2,
          nodes: [
            { id: 'unt_light', unit: { id: 'unt_light' }, ...common, stats: ofLight },
            { id: 'unt_water', unit: { id: 'unt_water' }, ...common, stats: ofWater },
          ],
        },
      },
    ],
  });
  expect(reads).toHaveLength(1);
});

test('a unit tells the same of itself, and a unit that is no department has only zeros', async () => {
  const text = `query ($period: Period) { _entities(representations: [
    { __typename: "Unit", id: "unt_light" }, { __typename: "Unit", id: "unt_hospital" }
  ]) { ... on Unit { departmentStats(period: $period) { ${fields} } } } }`;
  expect(await service.query(text, thisYear)).toEqual({
    _entities: [{ departmentStats: ofLight }, { departmentStats: { ...ofWater, called: 0, noShows: 0 } }],
  });
});

test('orders of a place are counted by department and by month, late ones that are not done included', async () => {
  const orders = 'received returned done late onTimeRate medianHours';
  const text = `{ _entities(representations: [{ __typename: "Division", code: "${community}" }]) { ... on Division {
    workOrderStats(groupBy: MONTH) { ${orders} groups { key ${orders} } } } } }`;
  expect(await service.query(text)).toEqual({
    _entities: [
      {
        workOrderStats: {
          received: 6,
          returned: 1,
          done: 3,
          late: 2,
          onTimeRate: 50,
          medianHours: 24,
          groups: [
            {
              key: '2026-06',
              received: 5,
              returned: 1,
              done: 2,
              late: 2,
              onTimeRate: 33.33,
              medianHours: 48,
            },
            {
              key: '2025-06',
              received: 1,
              returned: 0,
              done: 1,
              late: 0,
              onTimeRate: 100,
              medianHours: 1,
            },
          ],
        },
      },
    ],
  });
});

test('who sees no orders has none counted; who has the right to statistics has all', async () => {
  const text = league(district).replace(fields, 'received called');
  const counted = (...rights: readonly string[]) => {
    const viewer = { ...unrestrictedViewer, territory: [], lines: [], rights: new Set(rights) };
    return service.query(text, thisYear, { viewer });
  };
  const answer = (...stats: readonly object[]) => ({
    _entities: [{ departments: { nodes: stats.map((each) => ({ stats: each })) } }],
  });
  const none = { received: 0, called: 0 };
  expect(await counted()).toMatchObject(answer(none, none));
  expect(await counted('statistics:read')).toMatchObject(
    answer({ received: 5, called: 2 }, { received: 0, called: 1 }),
  );
});
