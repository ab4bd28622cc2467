import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statistics, type Viewer } from '../../src/viewer.ts';
import { aViewer, openLibrary, type OpenLibrary } from './library/library.ts';

const guandu = '530111001001';
/** Has everything counted and sees nobody. */
const analyst = aViewer({ id: 'analyst', territory: [], lines: [], rights: new Set([statistics]) });

let city: OpenLibrary;
let keys: Readonly<Record<string, string>>;

beforeAll(async () => {
  city = await openLibrary();
});

afterAll(() => city.close());

/** A library whose books were lent to so many readers each, some for a number of days; all readers live in Guandu. */
async function lend(readers: readonly number[], days: readonly number[] = []): Promise<string> {
  const place = await city.aLibrary();
  const books: Record<string, string> = {};
  for (const [index, count] of readers.entries()) {
    const book = await city.aBook({ in: place });
    books[book.id] = 'abcdef'.charAt(index);
    for (let at = 0; at < count; at += 1) {
      const by = await city.aReader({ regionCode: guandu });
      await city.aLoan({ of: book, by, days: days[at] ?? null });
    }
  }
  keys = books;
  return place.id;
}

type Told = number | null;

/** The total, and the groups by book, each written `a: 7` or `a: null`. */
async function told(id: string, viewer: Viewer = analyst) {
  type Stats = { total: Told; meanDays: Told; groups: { key: string; total: Told; meanDays: Told }[] };
  const text =
    'query ($id: ID!) { library(id: $id) { loanStats(groupBy: BOOK) { total meanDays groups { key total meanDays } } } }';
  const found = await city.query<{ library: { loanStats: Stats } }>(text, { id }, { viewer });
  const { total, meanDays, groups } = found.library.loanStats;
  return {
    total,
    meanDays,
    groups: groups.map(({ key, total: each }) => `${keys[key]}: ${each}`),
    means: groups.map(({ key, meanDays: each }) => `${keys[key]}: ${each}`),
  };
}

test('a figure is told for five people, not for four, and for nobody', async () => {
  expect(await told(await lend([5]))).toMatchObject({ total: 5, groups: ['a: 5'] });
  expect(await told(await lend([4]))).toMatchObject({ total: null, groups: ['a: null'] });
  expect(await told(await lend([0]))).toMatchObject({ total: 0, groups: [] });
});

test('rows of one person are one person, however many there are', async () => {
  const place = await city.aLibrary();
  const by = await city.aReader({ regionCode: guandu });
  for (let at = 0; at < 7; at += 1) await city.aLoan({ of: await city.aBook({ in: place }), by });
  expect(await told(place.id)).toMatchObject({ total: null });
});

test('a measure of some of the rows is told by the people of those rows', async () => {
  expect(await told(await lend([6], [10, 20]))).toMatchObject({ total: 6, meanDays: null });
  expect(await told(await lend([6], [10, 20, 30, 40, 50]))).toMatchObject({ total: 6, meanDays: 30 });
});

describe('groups', () => {
  test('are each told by their own people, and untold ones stand last by their key', async () => {
    expect(await told(await lend([1, 9, 4, 7]))).toMatchObject({
      total: 21,
      groups: ['b: 9', 'd: 7', 'a: null', 'c: null'],
    });
  });

  test('of which one alone would be untold leave out the next smallest too, so that none is found by subtraction', async () => {
    expect(await told(await lend([9, 2, 6, 7]))).toMatchObject({
      total: 24,
      groups: ['a: 9', 'd: 7', 'b: null', 'c: null'],
    });
  });

  test('leave out one more for each measure by itself', async () => {
    const answer = await told(await lend([6, 7, 8], [1, 1, 1, 1, 1]));
    expect(answer.groups).toEqual(['c: 8', 'b: 7', 'a: 6']);
    expect(answer.means).toEqual(['c: 1', 'b: 1', 'a: 1']);
    const sparse = await told(await lend([6, 7, 8], [1, 1]));
    expect(sparse.groups).toEqual(['c: 8', 'b: 7', 'a: 6']);
    expect(sparse.means).toEqual(['c: null', 'b: null', 'a: null']);
    const few = await told(await lend([7, 6, 8, 3], [1, 1, 1, 1, 1, 1, 1]));
    expect(few.groups).toEqual(['c: 8', 'a: 7', 'b: null', 'd: null']);
    expect(few.means).toEqual(['c: 1', 'a: 1', 'b: null', 'd: null']);
  });

  test('are told whole where all are large enough or the viewer sees everybody', async () => {
    expect(await told(await lend([5, 6]))).toMatchObject({ total: 11, groups: ['b: 6', 'a: 5'] });
    const id = await lend([9, 2, 6]);
    const inside = { ...analyst, territory: ['530111000000'] };
    expect(await told(id, inside)).toMatchObject({ total: 17, groups: ['a: 9', 'c: 6', 'b: 2'] });
    expect(await told(id, aViewer({ rights: 'all' }))).toMatchObject({ total: 17 });
  });

  test('are of rows in sight for viewers without the right, none of whom is left out', async () => {
    const id = await lend([9, 2]);
    const without = aViewer({ territory: ['530111000000'] });
    expect(await told(id, without)).toMatchObject({ total: 11, groups: ['a: 9', 'b: 2'] });
    expect(await told(id, { ...without, territory: [] })).toMatchObject({ total: 0, groups: [] });
  });
});

test('a few people out of sight among many in sight are not told by subtraction', async () => {
  const place = await city.aLibrary({ regionCode: '530102001001' });
  const book = await city.aBook({ in: place });
  keys = { [book.id]: 'a' };
  for (const regionCode of [...Array<string>(6).fill('530102001001'), guandu]) {
    await city.aLoan({ of: book, by: await city.aReader({ regionCode }) });
  }
  const inWuhua = { ...analyst, territory: ['530102000000'] };
  expect(await told(place.id, inWuhua)).toMatchObject({ total: null, groups: ['a: null'] });
  expect(await told(place.id)).toMatchObject({ total: 7, groups: ['a: 7'] });
  const count = 'query ($id: ID!) { library(id: $id) { readerCount readerStats { readers books } } }';
  expect(await city.query(count, { id: place.id }, { viewer: analyst })).toEqual({
    library: { readerCount: 6, readerStats: { readers: 6, books: 1 } },
  });
});

test('people who own the rows of a figure see it', async () => {
  const place = await city.aLibrary({ regionCode: '530129001001' });
  const reader = await city.aReader({ regionCode: '530129001001' });
  const count = 'query ($id: ID!) { library(id: $id) { readerCount } }';
  const asked = (id: string) => city.query(count, { id: place.id }, { viewer: { ...analyst, id } });
  expect(await asked(reader.id)).toEqual({ library: { readerCount: 1 } });
  expect(await asked('rdr_x')).toEqual({ library: { readerCount: null } });
});
