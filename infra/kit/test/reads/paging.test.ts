import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLibrary, type OpenLibrary } from './library/library.ts';

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

interface Answered {
  library: { books: Page };
}

const pageOfBooks = /* GraphQL */ `
  query Page(
    $library: ID!
    $orderBy: BookOrder
    $first: Int
    $after: String
    $last: Int
    $before: String
    $offset: Int
  ) {
    library(id: $library) {
      books(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before, offset: $offset) {
        edges {
          cursor
          node {
            id
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  }
`;

const fields = ['ID', 'TITLE', 'GENRE', 'PAGES', 'COPIES', 'WEIGHT', 'PRINTED_ON', 'ACQUIRED_AT'];
const orders = fields.flatMap((field) => ['ASC', 'DESC'].map((direction) => ({ field, direction })));
const numberOfBooks = 11;

let city: OpenLibrary;
let library: string;
let titles: ReadonlyMap<string, string>;

beforeAll(async () => {
  city = await openLibrary();
  const place = await city.aLibrary();
  const elsewhere = await city.aLibrary();
  await city.aBook({ in: elsewhere });
  // Every order has ties, and their values do not rise with the ids.
  const made = [];
  for (let n = 0; n < numberOfBooks; n += 1) {
    made.push(
      await city.aBook({
        in: place,
        title: ['丁', '"引号', 'a', 'B', '%_\\'][n % 5] ?? '',
        genre: (['POETRY', 'NOVEL', 'HISTORY'] as const)[n % 3] ?? 'NOVEL',
        pages: [300, 20, 100][n % 3] ?? 0,
        copies: ['90071992547409930', '9', '90071992547409931'][n % 3] ?? '0',
        weight: [0.1, 1 / 3, 1e-7, 12.5][n % 4] ?? 0,
        printedOn: ['1999-12-31', '2000-01-01', '0998-05-05'][n % 3] ?? '',
        acquiredAt: ['2026-01-01T00:00:00.001Z', '2026-01-01T00:00:00.002Z'][n % 2] ?? '',
      }),
    );
  }
  library = place.id;
  titles = new Map(made.map((book) => [book.id, book.title]));
});

afterAll(() => city.close());

async function page(args: Record<string, unknown>): Promise<Page> {
  return (await city.query<Answered>(pageOfBooks, { library, ...args })).library.books;
}

function idsOf({ edges }: Page): string[] {
  return edges.map(({ node }) => node.id);
}

describe.each(orders)('in the order $field $direction', (orderBy) => {
  test('pages forwards, pages backwards and page numbers all make up the whole list', async () => {
    const whole = idsOf(await page({ orderBy, first: 100 }));
    expect(new Set(whole).size).toBe(numberOfBooks);
    for (const size of [1, 3, numberOfBooks]) {
      expect(await walkForwards(orderBy, size)).toEqual(whole);
      expect(await walkBackwards(orderBy, size)).toEqual(whole);
      expect(await walkByNumber(orderBy, size)).toEqual(whole);
    }
  });

  test('the two directions are each other turned round, ties included', async () => {
    const turned = { ...orderBy, direction: orderBy.direction === 'ASC' ? 'DESC' : 'ASC' };
    const whole = idsOf(await page({ orderBy, first: 100 }));
    expect(idsOf(await page({ orderBy: turned, first: 100 }))).toEqual(whole.toReversed());
  });
});

async function walkForwards(orderBy: object, size: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (;;) {
    const found: Page = await page({ orderBy, first: size, after });
    ids.push(...idsOf(found));
    expect(found.pageInfo.hasPreviousPage).toBe(after !== null);
    if (!found.pageInfo.hasNextPage) return ids;
    after = found.pageInfo.endCursor;
  }
}

async function walkBackwards(orderBy: object, size: number): Promise<string[]> {
  const ids: string[] = [];
  let before: string | null = null;
  for (;;) {
    const found: Page = await page({ orderBy, last: size, before });
    ids.unshift(...idsOf(found));
    expect(found.pageInfo.hasNextPage).toBe(before !== null);
    if (!found.pageInfo.hasPreviousPage) return ids;
    before = found.pageInfo.startCursor;
  }
}

async function walkByNumber(orderBy: object, size: number): Promise<string[]> {
  const ids: string[] = [];
  for (let offset = 0; ; offset += size) {
    const found = await page({ orderBy, first: size, offset });
    ids.push(...idsOf(found));
    expect(found.pageInfo.hasPreviousPage).toBe(offset > 0);
    if (!found.pageInfo.hasNextPage) return ids;
  }
}

test('titles are sorted by code point on every server, whatever its language', async () => {
  const found = idsOf(await page({ orderBy: { field: 'TITLE' }, first: 100 })).map((id) => titles.get(id));
  expect([...new Set(found)]).toEqual(['"引号', '%_\\', 'B', 'a', '丁']);
});

test('a page that ends with the list says that nothing follows', async () => {
  for (const [first, hasNextPage] of [
    [numberOfBooks - 1, true],
    [numberOfBooks, false],
    [numberOfBooks + 1, false],
  ]) {
    expect((await page({ first })).pageInfo).toMatchObject({ hasNextPage, hasPreviousPage: false });
    expect((await page({ last: first })).pageInfo).toMatchObject({
      hasPreviousPage: hasNextPage,
      hasNextPage: false,
    });
    expect((await page({ first, offset: 0 })).pageInfo).toMatchObject({
      hasNextPage,
      hasPreviousPage: false,
    });
  }
});

test('the page after the last row is empty and has no cursors', async () => {
  const { pageInfo } = await page({ last: 1 });
  expect(await page({ first: 3, after: pageInfo.endCursor })).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
  });
});

test('`after` and `before` together bound a page from both sides', async () => {
  const { edges } = await page({ first: numberOfBooks });
  const between = { after: edges[1]?.cursor, before: edges[5]?.cursor };
  expect(idsOf(await page(between))).toEqual(edges.slice(2, 5).map(({ node }) => node.id));
  expect((await page({ ...between, first: 3 })).pageInfo.hasNextPage).toBe(false);
  expect((await page({ ...between, first: 2 })).pageInfo.hasNextPage).toBe(true);
  expect(idsOf(await page({ ...between, last: 2 }))).toEqual(edges.slice(3, 5).map(({ node }) => node.id));
});

test('20 rows are read when neither first nor last is given', async () => {
  const big = await city.aLibrary();
  for (let n = 0; n < 21; n += 1) await city.aBook({ in: big });
  const found = await page({ library: big.id });
  expect(found.edges).toHaveLength(20);
  expect(found.pageInfo.hasNextPage).toBe(true);
});

test('the cursors of pageInfo are those of the first and last edge', async () => {
  for (const args of [{ first: 4 }, { last: 4 }, { first: 4, offset: 2 }]) {
    const { edges, pageInfo } = await page(args);
    expect(pageInfo).toMatchObject({ startCursor: edges[0]?.cursor, endCursor: edges[3]?.cursor });
  }
});

test('pageInfo alone answers as it does beside the rows', async () => {
  const { pageInfo } = await page({ first: 4 });
  const alone = `query ($library: ID!) { library(id: $library) { books(first: 4) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
  expect(await city.query(alone, { library })).toEqual({ library: { books: { pageInfo } } });
  const less = `query ($library: ID!) { library(id: $library) { books(first: 4) { pageInfo { hasPreviousPage } } } }`;
  expect(await city.query(less, { library })).toEqual({
    library: { books: { pageInfo: { hasPreviousPage: false } } },
  });
});

test('__typename alone answers for a connection, its edges and its pageInfo', async () => {
  expect(await city.query('{ books { __typename } }')).toEqual({ books: { __typename: 'BookConnection' } });
  expect(await city.query('{ books(first: 1) { edges { __typename } pageInfo { __typename } } }')).toEqual({
    books: { edges: [{ __typename: 'BookEdge' }], pageInfo: { __typename: 'PageInfo' } },
  });
});

test('totalCount counts the whole list under the filter, whichever page is read', async () => {
  const text = `query ($library: ID!, $after: String) {
    library(id: $library) { books(first: 2, after: $after, where: { genre: [POETRY] }) { nodes { id } totalCount pageInfo { endCursor } } }
  }`;
  type Counted = { library: { books: { totalCount: number; pageInfo: { endCursor: string } } } };
  const first = await city.query<Counted>(text, { library });
  const after = first.library.books.pageInfo.endCursor;
  const second = await city.query<Counted>(text, { library, after });
  expect([first, second].map((page) => page.library.books.totalCount)).toEqual([4, 4]);
});

test('rows are counted only when totalCount is selected', async () => {
  const { reads: without } = await city.raw('{ books { nodes { id } pageInfo { hasNextPage } } }');
  const { reads: counted } = await city.raw('{ books { nodes { id } totalCount } }');
  expect(without.join()).not.toContain('count(');
  expect(counted.join()).toContain('count(');
});

test('totalCount alone reads no rows', async () => {
  const { reads, data } = await city.raw<{ books: { totalCount: number } }>('{ books { totalCount } }');
  expect(data?.books.totalCount).toBeGreaterThan(numberOfBooks);
  expect(reads.join()).not.toContain('row_number');
});

const refused: readonly (readonly [string, string, string])[] = [
  ['first below 1', 'first: 0', '`first` must lie between 1 and 100; it is 0.'],
  ['a negative first', 'first: -1', '`first` must lie between 1 and 100; it is -1.'],
  ['first above 100', 'first: 101', '`first` must lie between 1 and 100; it is 101.'],
  ['last above 100', 'last: 101', '`last` must lie between 1 and 100; it is 101.'],
  ['last beside an empty first', 'first: null, last: 0', '`last` must lie between 1 and 100; it is 0.'],
  ['first and last together', 'first: 1, last: 1', 'Give `first` or `last`, not both.'],
  ['a negative offset', 'offset: -1', '`offset` must lie between 0 and 10000; it is -1.'],
  ['too large an offset', 'offset: 10001', '`offset` must lie between 0 and 10000; it is 10001.'],
  ['offset with after', 'offset: 1, after: "x"', 'Give `offset` only together with `first`'],
  ['offset with before', 'offset: 1, before: "x"', 'Give `offset` only together with `first`'],
  ['offset with last', 'offset: 1, last: 1', 'Give `offset` only together with `first`'],
];

describe.each(refused)('%s', (_, args, message) => {
  test.each(['nodes { id }', 'totalCount', '__typename'])(
    'is refused with what to do, asking for %s',
    async (asked) => {
      const { errors, data } = await city.raw(`{ books(${args}) { ${asked} } }`);
      expect(data).toEqual({ books: null });
      expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
      expect(errors[0]?.message).toContain(message);
    },
  );
});

test('a wrong page size is refused wherever the list stands, even below a parent that is not there', async () => {
  const { errors } = await city.raw('{ library(id: "nobody") { books(first: 500) { nodes { id } } } }');
  expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
});

describe('a cursor', () => {
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

  /** What PostgreSQL says of a value it cannot read; that is not for a client. */
  const raw = /invalid input|out of range|type \w+/;

  async function isRefused(cursor: unknown, orderBy?: object): Promise<boolean> {
    const answers = [
      await city.raw(pageOfBooks, { library, orderBy, after: cursor }),
      await city.raw(pageOfBooks, { library, orderBy, before: cursor }),
    ];
    return answers.every(
      ({ errors: [error] }) =>
        error?.extensions['code'] === 'BAD_USER_INPUT' &&
        /cursor/.test(error.message) &&
        !raw.test(error.message),
    );
  }

  test('of another order is refused', async () => {
    const { pageInfo } = await page({ orderBy: { field: 'PAGES' }, first: 1 });
    expect(await isRefused(pageInfo.endCursor, { field: 'TITLE' })).toBe(true);
    expect(await isRefused(pageInfo.endCursor, { field: 'PAGES', direction: 'DESC' })).toBe(true);
  });

  test('of another list is refused', async () => {
    const text = '{ libraries(first: 1) { edges { cursor node { id } } } }';
    const found = await city.query<{ libraries: Page }>(text);
    expect(await isRefused(found.libraries.edges[0]?.cursor, { field: 'TITLE' })).toBe(true);
  });

  const pages = (...values: unknown[]) => encode(['Book PAGES ASC', ...values]);

  test.each([
    ['is no cursor', ['', 'x', '!!', encode(null), encode({}), encode([]), encode([1, 2])], 'ID'],
    ['holds too little or too much', [pages(), pages('1'), pages('1', 'bok_1', 'more')], 'PAGES'],
    [
      'holds another type',
      [pages('many', 'bok_1'), pages('99999999999', 'bok_1'), pages(1, 'bok_1')],
      'PAGES',
    ],
    ['holds NUL or half a character', [pages('1', 'bok\0'), pages('1', '\uD83D')], 'PAGES'],
    ['holds a day that is none', [encode(['Book PRINTED_ON ASC', '2026-02-30', 'bok_1'])], 'PRINTED_ON'],
  ])('that %s is refused', async (_, cursors, field) => {
    for (const cursor of cursors)
      expect([cursor, await isRefused(cursor, { field })]).toEqual([cursor, true]);
  });

  test('stays valid when its row is gone', async () => {
    const cursor = encode(['Book ID ASC', 'bok_0000']);
    expect(idsOf(await page({ after: cursor, first: 100 }))).toHaveLength(numberOfBooks);
  });
});
