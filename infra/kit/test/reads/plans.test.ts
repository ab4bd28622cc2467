import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aViewer, openLibrary, type OpenLibrary } from './library/library.ts';

let city: OpenLibrary;

beforeAll(async () => {
  city = await openLibrary();
  const place = await city.aLibrary();
  await city.aBook({ in: place, title: '甲', pages: 10 });
  await city.aBook({ in: place, title: '乙', pages: 20 });
});

afterAll(() => city.close());

const text = /* GraphQL */ `
  query (
    $where: BookWhere
    $orderBy: BookOrder
    $first: Int
    $after: String
    $offset: Int
    $more: Boolean = false
  ) {
    books(where: $where, orderBy: $orderBy, first: $first, after: $after, offset: $offset) {
      nodes {
        title
        pages @include(if: $more)
      }
    }
  }
`;

/** How many different statements the runs took. */
async function shapesOf(runs: readonly object[]): Promise<number> {
  const statements = new Set<string>();
  for (const variables of runs) {
    const { reads, errors } = await city.raw(text, { ...variables });
    expect(errors).toEqual([]);
    for (const statement of reads) statements.add(statement);
  }
  return statements.size;
}

describe('runs of one document share a statement', () => {
  test('whatever the values of filters and pages are', async () => {
    expect(await shapesOf([{ where: { title: '甲' } }, { where: { title: "'; --" } }])).toBe(1);
    expect(await shapesOf([{ where: { genre: [] } }, { where: { genre: ['NOVEL', 'POETRY'] } }])).toBe(1);
    expect(await shapesOf([{ first: 1 }, { first: 100 }, {}])).toBe(1);
    expect(
      await shapesOf([
        { first: 1, offset: 0 },
        { first: 2, offset: 10_000 },
      ]),
    ).toBe(1);
    expect(await shapesOf([{ where: { borrowed: true } }, { where: { borrowed: false } }])).toBe(1);
  });

  test('where null stands for what is left out', async () => {
    expect(
      await shapesOf([{}, { where: null }, { where: {} }, { where: { title: null }, orderBy: null }]),
    ).toBe(1);
  });
});

describe('runs of one document differ in their statement', () => {
  test('by which filters and pages are given', async () => {
    expect(await shapesOf([{}, { where: { title: 'x' } }, { where: { pagesFrom: 1 } }, { offset: 1 }])).toBe(
      4,
    );
  });

  test('by the order', async () => {
    const orders = [{ field: 'PAGES' }, { field: 'PAGES', direction: 'DESC' }, { field: 'TITLE' }];
    expect(await shapesOf(orders.map((orderBy) => ({ orderBy })))).toBe(3);
  });

  test('by what is skipped and included', async () => {
    expect(await shapesOf([{ more: true }, { more: false }, {}])).toBe(2);
  });
});

test('values of one run do not stay for the next', async () => {
  const titles = ['甲', '乙', '丙', '甲'];
  const answers = [];
  for (const title of titles) answers.push(await city.query(text, { where: { title } }));
  expect(answers).toEqual([
    { books: { nodes: [{ title: '甲' }] } },
    { books: { nodes: [{ title: '乙' }] } },
    { books: { nodes: [] } },
    { books: { nodes: [{ title: '甲' }] } },
  ]);
});

test('concurrent runs of one document each get their own answer', async () => {
  const asked = Array.from({ length: 20 }, (_, n) => ['甲', '乙'][n % 2]);
  const answers = await Promise.all(asked.map((title) => city.query(text, { where: { title } })));
  expect(answers).toEqual(asked.map((title) => ({ books: { nodes: [{ title }] } })));
});

test('a bound viewer is not written into the statement', async () => {
  const readers = '{ readers { nodes { id } } }';
  const one = await city.raw(readers, {}, { viewer: aViewer({ territory: ['530102000000'] }) });
  const other = await city.raw(readers, {}, { viewer: aViewer({ territory: ['530103000000'] }) });
  const all = await city.raw(readers, {}, { viewer: aViewer({}) });
  expect(one.reads).toEqual(other.reads);
  expect(one.reads).not.toEqual(all.reads);
  expect(one.reads.join()).not.toContain('530102');
});

test('a shape that was pushed out by many others is compiled anew and answers the same', async () => {
  const fields = ['ID', 'TITLE', 'GENRE', 'PAGES', 'COPIES', 'WEIGHT', 'PRINTED_ON', 'ACQUIRED_AT'];
  const first = { orderBy: { field: 'PAGES' } };
  const before = await city.query(text, first);
  for (const field of fields)
    for (const direction of ['ASC', 'DESC'])
      for (const more of [true, false])
        for (const offset of [null, 0])
          await city.query(text, { orderBy: { field, direction }, more, offset });
  expect(await city.query(text, first)).toEqual(before);
});
