import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { grids } from '../src/grids.ts';
import { community, createBuilders } from './builders.ts';

let service: TestService;

const hour = 3_600_000;

beforeAll(async () => {
  service = await openTestService(grids, () => new Date('2026-06-15T04:00:00Z'));
  const build = createBuilders(service.database.db);
  const at = await build.aGrid();
  for (const code of ['LIGHT', 'NOISE']) await build.aCategory(code);
  const closed = (category: string, reportedAt: string, hours: number, given: object = {}) =>
    build.anIssue({
      at,
      category,
      state: 'CLOSED',
      reportedAt,
      resolvedAt: reportedAt,
      closedAt: new Date(Date.parse(reportedAt) + hours * hour).toISOString(),
      ...given,
    });
  for (const [hours, rating] of [
    [100, 2],
    [200, 4],
    [300, null],
  ] as const)
    await closed('LIGHT', '2024-05-06T02:00:00Z', hours, { rating });
  await closed('LIGHT', '2025-05-05T02:00:00Z', 60, { rating: 5 });
  await closed('LIGHT', '2025-05-05T02:00:00Z', 80, { rating: 4, reopenings: 1 });
  await closed('LIGHT', '2025-05-05T02:00:00Z', 130, { rating: 3 });
  // Closed after the last midnight of the year in the city, though not in Greenwich.
  await closed('LIGHT', '2025-12-31T15:30:00Z', 1, { rating: 1 });
  const loud = await closed('NOISE', '2025-05-05T02:00:00Z', 50);
  await build.anIssue({ at, category: 'NOISE', reportedAt: '2025-06-01T00:00:00Z' });
  await build.anIssue({
    at,
    category: 'NOISE',
    reportedAt: '2025-06-01T00:00:00Z',
    state: 'REOPENED',
    reopenings: 1,
  });

  // A Monday from nine to eleven; from Friday five in the afternoon to Monday nine; and two days of the reporter.
  const held = (from: string, to: string | null, given: object = {}) =>
    build.aHolding({ of: loud, from, to, ...given });
  await held('2024-05-06T01:00:00Z', '2024-05-06T06:30:00Z');
  await held('2025-05-05T01:00:00Z', '2025-05-05T03:00:00Z', { holder: 'GRID', calendar: 'GRID' });
  await held('2025-05-09T09:00:00Z', '2025-05-12T01:00:00Z');
  await held('2025-05-12T01:00:00Z', '2025-05-14T01:00:00Z', { holder: 'REPORTER', calendar: null });
  await held('2025-05-14T01:00:00Z', null);
});
afterAll(() => service.close());

async function ask(fields: string): Promise<unknown> {
  const text = `{ _entities(representations: [{ __typename: "Division", code: "${community}" }]) { ... on Division { ${fields} } } }`;
  const { _entities } = await service.query<{ _entities: readonly unknown[] }>(text);
  return _entities[0];
}

const period = `period: { from: "2025-01-01", to: "2025-12-31" }`;
const basePeriod = `basePeriod: { from: "2024-01-01", to: "2024-12-31" }`;

test('the time to closing is told as mean and median of a period, with how it changed since another', async () => {
  expect(
    await ask(`issueTiming(${period}, ${basePeriod}, groupBy: CATEGORY) {
      base closed meanHours medianHours meanHoursChange medianHoursChange
      groups { key closed meanHours medianHours meanHoursChange medianHoursChange } }`),
  ).toEqual({
    issueTiming: {
      base: 'Issues of this division that were closed in the period, by the last closing of each',
      closed: 4,
      meanHours: 80,
      medianHours: 70,
      meanHoursChange: -60,
      medianHoursChange: -65,
      groups: [
        {
          key: 'LIGHT',
          closed: 3,
          meanHours: 90,
          medianHours: 80,
          meanHoursChange: -55,
          medianHoursChange: -60,
        },
        {
          key: 'NOISE',
          closed: 1,
          meanHours: 50,
          medianHours: 50,
          meanHoursChange: null,
          medianHoursChange: null,
        },
      ],
    },
  });
});

test('a year ends at midnight of the city, and issues still open have no time yet', async () => {
  expect(
    await ask(`issueTiming(groupBy: YEAR) { closed meanHoursChange groups { key closed meanHours } }`),
  ).toEqual({
    issueTiming: {
      closed: 8,
      meanHoursChange: null,
      groups: [
        { key: '2025', closed: 4, meanHours: 80 },
        { key: '2024', closed: 3, meanHours: 200 },
        { key: '2026', closed: 1, meanHours: 1 },
      ],
    },
  });
});

test('each stage is told by the clock and on the calendar of who held it; the time of the reporter is charged to nobody', async () => {
  expect(
    await ask(`stageTiming(${period}, ${basePeriod}, groupBy: HOLDER) {
      stays issues
      groups { key stays meanHours medianHours meanWorkingHours medianWorkingHours meanHoursChange meanWorkingHoursChange } }
      departments: stageTiming(holder: [DEPARTMENT]) { stays meanHours }`),
  ).toEqual({
    stageTiming: {
      stays: 3,
      issues: 1,
      groups: [
        {
          key: 'COMMUNITY',
          stays: 1,
          meanHours: 64,
          medianHours: 64,
          // Half an hour of the office on Friday, and half an hour on Monday; before it was from nine to half past two.
          meanWorkingHours: 1,
          medianWorkingHours: 1,
          meanHoursChange: 1063.64,
          meanWorkingHoursChange: -71.43,
        },
        {
          key: 'GRID',
          stays: 1,
          meanHours: 2,
          medianHours: 2,
          meanWorkingHours: 2,
          medianWorkingHours: 2,
          meanHoursChange: null,
          meanWorkingHoursChange: null,
        },
        {
          key: 'REPORTER',
          stays: 1,
          meanHours: 48,
          medianHours: 48,
          meanWorkingHours: null,
          medianWorkingHours: null,
          meanHoursChange: null,
          meanWorkingHoursChange: null,
        },
      ],
    },
    departments: { stays: 0, meanHours: null },
  });
});

test('satisfaction says how many were asked, how many answered, and how many of these were content', async () => {
  const fields = 'closed responses responseRate score satisfied satisfactionRate';
  expect(
    await ask(`satisfaction(${period}, groupBy: CATEGORY) { ${fields} groups { key ${fields} } }
      noise: satisfaction(${period}, category: ["NOISE"]) { ${fields} }
      none: satisfaction(period: { from: "2001-01-01", to: "2001-12-31" }) { ${fields} }`),
  ).toEqual({
    satisfaction: {
      closed: 4,
      responses: 3,
      responseRate: 75,
      score: 4,
      satisfied: 2,
      satisfactionRate: 66.67,
      groups: [
        {
          key: 'LIGHT',
          closed: 3,
          responses: 3,
          responseRate: 100,
          score: 4,
          satisfied: 2,
          satisfactionRate: 66.67,
        },
        {
          key: 'NOISE',
          closed: 1,
          responses: 0,
          responseRate: 0,
          score: null,
          satisfied: 0,
          satisfactionRate: null,
        },
      ],
    },
    noise: { closed: 1, responses: 0, responseRate: 0, score: null, satisfied: 0, satisfactionRate: null },
    none: { closed: 0, responses: 0, responseRate: null, score: null, satisfied: 0, satisfactionRate: null },
  });
});

test('an issue counts as opened again also while it is open, among those that were ever resolved', async () => {
  expect(await ask(`issueStats(${period}) { total open recurring recurringShare }`)).toEqual({
    // Five were closed, one of them after it had been opened again, and another is open again now.
    issueStats: { total: 7, open: 2, recurring: 2, recurringShare: 33.33 },
  });
});
