import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { calendarHours, calendarShifts, publicHolidays } from '../src/calendar/calendar.table.ts';
import { holdings } from '../src/holding/holding.table.ts';
import { grids } from '../src/grids.ts';
import { createBuilders } from './builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await openTestService(grids, '2026-06-15T12:00:00+08:00');
});
afterAll(() => service.close());

async function minutes(calendar: string, from: string, to: string): Promise<number> {
  const [row] = await service.database.db.execute<{ minutes: number }>(
    sql`select grids.working_minutes(${calendar}, ${from}::timestamptz, ${to}::timestamptz) as minutes`,
  );
  return Number(row?.minutes);
}

async function after(calendar: string, from: string, worked: number): Promise<string> {
  const [row] = await service.database.db.execute<{ at: string }>(
    sql`select to_char(grids.moment_after(${calendar}, ${from}::timestamptz, ${worked}) at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as at`,
  );
  return row?.at ?? '';
}

test.each([
  ['a working day, with its break', '2026-06-15T00:00+08', '2026-06-16T00:00+08', 420],
  ['a minute before the break until a minute after it', '2026-06-15T11:59+08', '2026-06-15T14:01+08', 2],
  ['the break', '2026-06-15T12:00+08', '2026-06-15T14:00+08', 0],
  ['a weekend', '2026-06-13T00:00+08', '2026-06-15T00:00+08', 0],
  ['a weekend day worked for a holiday', '2026-02-28T00:00+08', '2026-03-01T00:00+08', 420],
  ['the Spring Festival of 2026', '2026-02-15T00:00+08', '2026-02-24T00:00+08', 0],
  ['the week of the National Day of 2024', '2024-09-29T00:00+08', '2024-10-13T00:00+08', 7 * 420],
  [
    'time that runs backwards is negative, so that nothing hides it',
    '2026-06-16T00:00+08',
    '2026-06-15T00:00+08',
    -420,
  ],
])('offices work: %s', async (_, from, to, expected) => {
  expect(await minutes('OFFICE', from, to)).toBe(expected);
});

test('grids are kept on holidays and at weekends too', async () => {
  expect(await minutes('GRID', '2026-02-17T00:00+08', '2026-02-18T00:00+08')).toBe(540);
});

test.each([
  ['across a break', '2026-06-15T11:30+08', 60, '2026-06-15 14:30'],
  ['to the end of a shift, not the beginning of the next', '2026-06-15T08:30+08', 210, '2026-06-15 12:00'],
  [
    'across a festival and the weekend day worked before it',
    '2026-02-13T17:00+08',
    30 + 420 + 1,
    '2026-02-24 08:31',
  ],
])('a moment is found so many working minutes later: %s', async (_, from, worked, expected) => {
  expect(await after('OFFICE', from, worked)).toBe(expected);
});

test('after the last day of a calendar no moment is found', async () => {
  expect(await after('OFFICE', '2030-12-31T17:00+08', 1_000_000)).toBe('');
});

test('hours and holidays that change are laid out anew at once', async () => {
  const { db } = service.database;
  await db.insert(publicHolidays).values({ day: '2027-03-01', name: '测试' });
  expect(await minutes('OFFICE', '2027-03-01T00:00+08', '2027-03-02T00:00+08')).toBe(0);
  await db.delete(publicHolidays).where(sql`day = '2027-03-01'`);
  expect(await minutes('OFFICE', '2027-03-01T00:00+08', '2027-03-02T00:00+08')).toBe(420);
  await db.insert(calendarHours).values({ calendar: 'OFFICE', weekday: 6, opens: '09:00', closes: '12:00' });
  expect(await minutes('OFFICE', '2027-03-06T00:00+08', '2027-03-07T00:00+08')).toBe(180);
  await db.delete(calendarHours).where(sql`weekday = 6 and calendar_code = 'OFFICE'`);
});

test('what was held counts by the calendar as it has become, and by nothing else', async () => {
  const { db } = service.database;
  const build = createBuilders(db);
  const issue = await build.anIssue({ at: await build.aGrid(), category: await build.aCategory('LIGHT') });
  const [held] = await db
    .insert(holdings)
    .values({
      id: 'hld_1',
      issueId: issue.id,
      holder: 'COMMUNITY',
      from: '2027-03-01T09:00:00+08:00',
      to: '2027-03-02T10:00:00+08:00',
      calendar: 'OFFICE',
      communityCode: issue.communityCode,
      // Nobody says it: it is counted.
      workingMinutes: 7,
    })
    .returning({ minutes: holdings.workingMinutes });
  const now = async (): Promise<number | null | undefined> => {
    const [row] = await db.select({ minutes: holdings.workingMinutes }).from(holdings);
    return row?.minutes;
  };
  expect(held).toEqual({ minutes: 390 + 90 });
  await db.insert(publicHolidays).values({ day: '2027-03-01', name: '测试' });
  expect(await now()).toBe(90);
  await db.delete(publicHolidays).where(sql`day = '2027-03-01'`);
  expect(await now()).toBe(480);
  await db.update(holdings).set({ to: '2027-03-01T10:30:00+08:00' });
  expect(await now()).toBe(90);
});

test('the minutes before a shift are those of all shifts before it', async () => {
  const shifts = await service.database.db
    .select()
    .from(calendarShifts)
    .orderBy(calendarShifts.calendar, calendarShifts.startsAt);
  let [calendar, total] = ['', 0];
  for (const shift of shifts) {
    if (shift.calendar !== calendar) [calendar, total] = [shift.calendar, 0];
    expect(shift.minutesBefore).toBe(total);
    total += (Date.parse(shift.endsAt) - Date.parse(shift.startsAt)) / 60_000;
  }
  expect(total).toBeGreaterThan(0);
});

test('a limit is found by looking at a few shifts, not at all that are laid out', async () => {
  const looked = await service.database.sql.begin(async (tx) => {
    const rowsRead = async (): Promise<number> => {
      const [row] = await tx<{ rows: number }[]>`
        select (seq_tup_read + idx_tup_fetch)::int as rows from pg_stat_xact_user_tables where relname = 'calendar_shifts'`;
      return row?.rows ?? 0;
    };
    const before = await rowsRead();
    await tx`select grids.limit_after('OFFICE', '2026-06-15T11:30+08', 840)`;
    return { rows: (await rowsRead()) - before };
  });
  expect(looked.rows).toBeGreaterThan(0);
  expect(looked.rows).toBeLessThan(100);
});
