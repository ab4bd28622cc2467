import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aViewer, openLibrary, type OpenLibrary } from './library/library.ts';

let city: OpenLibrary;
let library: string;
let books: readonly string[];

beforeAll(async () => {
  city = await openLibrary();
  const place = await city.aLibrary({ regionCode: '530102001001' });
  const inside = await city.aReader({ regionCode: '530102001001' });
  const outside = await city.aReader({ regionCode: '530111001001' });
  const one = await city.aBook({ in: place });
  const two = await city.aBook({ in: place });
  await city.aLoan({ of: one, by: inside, lentAt: '2026-01-31T15:59:59.999Z', days: 10 });
  await city.aLoan({ of: one, by: inside, lentAt: '2026-01-31T16:00:00.000Z', days: 20 });
  await city.aLoan({ of: one, by: outside, lentAt: '2026-02-28T15:59:59.999Z', days: 60 });
  await city.aLoan({ of: two, by: outside, lentAt: '2026-02-28T16:00:00.000Z' });
  await city.aLoan({ of: await city.aBook({ in: await city.aLibrary() }), by: inside });
  library = place.id;
  books = [one.id, two.id];
});

afterAll(() => city.close());

const text = /* GraphQL */ `
  query ($id: ID!, $period: Period, $groupBy: LoanGroupBy) {
    library(id: $id) {
      loanStats(period: $period, groupBy: $groupBy) {
        base
        total
        readers
        meanDays
        groups {
          key
          total
          meanDays
        }
      }
    }
  }
`;

interface Stats {
  base: string;
  total: number | null;
  readers: number | null;
  meanDays: number | null;
  groups: { key: string; total: number | null; meanDays: number | null }[];
}

async function statsOf(args: object, viewer = aViewer({})): Promise<Stats> {
  const found = await city.query<{ library: { loanStats: Stats } }>(
    text,
    { id: library, ...args },
    { viewer },
  );
  return found.library.loanStats;
}

test('measures are taken over all rows related, and say what was counted', async () => {
  expect(await statsOf({})).toEqual({
    base: 'Loans of books of this library',
    total: 4,
    readers: 2,
    meanDays: 30,
    groups: [],
  });
});

test('a period holds both of its days, in the time of the city', async () => {
  expect(await statsOf({ period: { from: '2026-02-01', to: '2026-02-28' } })).toMatchObject({
    total: 2,
    meanDays: 40,
  });
  expect(await statsOf({ period: { from: '2026-01-31', to: '2026-01-31' } })).toMatchObject({ total: 1 });
  expect(await statsOf({ period: { from: '0001-01-01', to: '9999-12-31' } })).toMatchObject({ total: 4 });
});

test('nothing counted is 0, nothing averaged is null', async () => {
  expect(await statsOf({ period: { from: '2020-01-01', to: '2020-12-31' }, groupBy: 'MONTH' })).toEqual({
    base: 'Loans of books of this library',
    total: 0,
    readers: 0,
    meanDays: null,
    groups: [],
  });
});

describe('groups', () => {
  test('stand largest first, and those of one size by their key', async () => {
    expect((await statsOf({ groupBy: 'MONTH' })).groups).toEqual([
      { key: '2026-02', total: 2, meanDays: 40 },
      { key: '2026-01', total: 1, meanDays: 10 },
      { key: '2026-03', total: 1, meanDays: null },
    ]);
    expect((await statsOf({ groupBy: 'BOOK' })).groups.map(({ key }) => key)).toEqual(books);
  });

  test('add up to the total of the same period', async () => {
    for (const groupBy of ['MONTH', 'BOOK']) {
      for (const period of [null, { from: '2026-02-01', to: '2026-12-31' }]) {
        const { total, groups } = await statsOf({ groupBy, period });
        expect(groups.reduce((sum, group) => sum + (group.total ?? 0), 0)).toBe(total);
      }
    }
  });

  test('are counted with the figures, from rows that are read once', async () => {
    const { reads } = await city.raw(text, { id: library, groupBy: 'MONTH' });
    expect(reads).toHaveLength(1);
    expect(reads[0]?.split('from "library"."loans"')).toHaveLength(2);
  });

  test('answer whatever of them is selected', async () => {
    const few =
      'query ($id: ID!) { library(id: $id) { loanStats(groupBy: MONTH) { groups { __typename name: key } } } }';
    expect(await city.query(few, { id: library })).toEqual({
      library: {
        loanStats: {
          groups: ['2026-02', '2026-01', '2026-03'].map((name) => ({ __typename: 'LoanStatsGroup', name })),
        },
      },
    });
  });
});

test('words and names alone are answered without counting', async () => {
  const few = 'query ($id: ID!) { library(id: $id) { loanStats { __typename base } } }';
  const { data, reads } = await city.raw(few, { id: library });
  expect(data).toEqual({
    library: { loanStats: { __typename: 'LoanStats', base: 'Loans of books of this library' } },
  });
  expect(reads.join()).not.toContain('count(');
});

test('measures of several tables stand side by side and do not multiply', async () => {
  const both = 'query ($id: ID!) { library(id: $id) { readerStats { readers books } } }';
  expect(await city.query(both, { id: library })).toEqual({
    library: { readerStats: { readers: 1, books: 2 } },
  });
});

test('only rows that the viewer may see are counted, in totals and in groups', async () => {
  const viewer = aViewer({ territory: ['530102000000'] });
  const seen = await statsOf({ groupBy: 'MONTH' }, viewer);
  expect(seen).toMatchObject({ total: 2, readers: 1, meanDays: 15 });
  expect(seen.groups.map(({ total }) => total)).toEqual([1, 1]);
  expect(await statsOf({}, aViewer({ territory: [] }))).toMatchObject({ total: 0 });
});

test('a period that is no period is refused', async () => {
  for (const period of [{ from: '2026-02-30', to: '2026-03-01' }, { from: '2026-03-01' }]) {
    expect((await city.raw(text, { id: library, period })).errors).toHaveLength(1);
  }
});

test('a period that ends before it begins is refused with what to do', async () => {
  const { errors } = await city.raw(text, { id: library, period: { from: '2026-03-02', to: '2026-03-01' } });
  expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  expect(errors[0]?.message).toContain('`period` ends on 2026-03-01, before it begins on 2026-03-02');
});

describe('a change against a base period', () => {
  const pages = [100, 200, 600] as const;
  const ask = /* GraphQL */ `
    query ($id: ID!, $period: Period, $basePeriod: Period) {
      library(id: $id) {
        bookStats(period: $period, basePeriod: $basePeriod, groupBy: GENRE) {
          total
          meanPages
          medianPages
          change: meanPagesChange
          groups {
            key
            total
            meanPagesChange
          }
        }
      }
    }
  `;
  const year = (number: number): object => ({ from: `${number}-01-01`, to: `${number}-12-31` });
  let id: string;

  beforeAll(async () => {
    const at = await city.aLibrary();
    id = at.id;
    for (const each of pages) {
      await city.aBook({ in: at, pages: each, acquiredAt: '2020-05-01T00:00:00Z' });
      await city.aBook({ in: at, pages: each / 4, acquiredAt: '2022-05-01T00:00:00Z' });
    }
    await city.aBook({ in: at, genre: 'POETRY', pages: 90, acquiredAt: '2022-05-01T00:00:00Z' });
  });

  async function compared(variables: object): Promise<unknown> {
    const found = await city.query<{ library: { bookStats: unknown } }>(ask, { id, ...variables });
    return found.library.bookStats;
  }

  test('tells how much a measure differs, in all and in each group', async () => {
    expect(await compared({ period: year(2022), basePeriod: year(2020) })).toEqual({
      total: 4,
      meanPages: 78.75,
      medianPages: 70,
      change: -73.75,
      groups: [
        { key: 'NOVEL', total: 3, meanPagesChange: -75 },
        { key: 'POETRY', total: 1, meanPagesChange: null },
      ],
    });
  });

  test('is null without a base, and against nothing', async () => {
    const nothing = { change: null, groups: [{ meanPagesChange: null }, { meanPagesChange: null }] };
    expect(await compared({ period: year(2022) })).toMatchObject(nothing);
    expect(await compared({ period: year(2022), basePeriod: year(1999) })).toMatchObject(nothing);
  });

  test('is refused against a base that ends before it begins', async () => {
    const { errors } = await city.raw(ask, { id, basePeriod: { from: '2020-02-01', to: '2020-01-01' } });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('`basePeriod` ends on 2020-01-01'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('the rank of a group', () => {
  let id: string;

  beforeAll(async () => {
    const at = await city.aLibrary();
    id = at.id;
    for (const pages of [90, 110]) await city.aBook({ in: at, genre: 'NOVEL', pages });
    await city.aBook({ in: at, genre: 'HISTORY', pages: 100 });
    for (const pages of [10, 20, 30]) await city.aBook({ in: at, genre: 'POETRY', pages });
  });

  const ask = (args: string): string =>
    `query ($id: ID!${args.includes('$first') ? ', $first: Int' : ''}) { library(id: $id) { bookStats(groupBy: GENRE) { groups${args} { key pagesRank } } } }`;

  async function groups(args = '', variables: object = {}): Promise<unknown> {
    const text = ask(args);
    const found = await city.query<{ library: { bookStats: { groups: unknown } } }>(text, {
      id,
      ...variables,
    });
    return found.library.bookStats.groups;
  }

  const [poetry, novel, history] = [
    { key: 'POETRY', pagesRank: 3 },
    { key: 'NOVEL', pagesRank: 1 },
    { key: 'HISTORY', pagesRank: 1 },
  ];

  test('is that of SQL: equal groups share a place, and the next is left out', async () => {
    const rows = await city.database.sql`
      select genre as key, rank() over (order by avg(pages) desc)::int as "pagesRank"
      from library.books where library_id = ${id} group by genre order by count(*) desc, genre`;
    expect(rows).toHaveLength(3);
    expect(await groups()).toEqual([...rows]);
    expect(await groups()).toEqual([poetry, novel, history]);
  });

  test('sorts groups, equal ones by their key', async () => {
    expect(await groups('(orderBy: PAGES_RANK)')).toEqual([history, novel, poetry]);
  });

  test('is taken among all groups, also where only the first are shown', async () => {
    expect(await groups('(first: 1)')).toEqual([poetry]);
    expect(await groups('(orderBy: PAGES_RANK, first: $first)', { first: 2 })).toEqual([history, novel]);
  });

  test('is not shown for no group, or more than a hundred', async () => {
    for (const first of [0, 101]) {
      const { errors } = await city.raw(ask('(first: $first)'), { id, first });
      expect(errors[0]?.message).toContain('`first` must lie between 1 and 100');
    }
  });

  test('sorts groups that do not tell it', async () => {
    const text = `query ($id: ID!) { library(id: $id) { bookStats(groupBy: GENRE) {
      best: groups(orderBy: PAGES_RANK, first: 1) { key } most: groups(first: 1) { key total } } } }`;
    expect(await city.query(text, { id })).toEqual({
      library: { bookStats: { best: [{ key: 'HISTORY' }], most: [{ key: 'POETRY', total: 3 }] } },
    });
  });
});
