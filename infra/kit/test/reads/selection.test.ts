import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLibrary, type OpenLibrary } from './library/library.ts';

let city: OpenLibrary;
let library: string;
let book: string;

beforeAll(async () => {
  city = await openLibrary();
  const place = await city.aLibrary({ name: '省图书馆', street: '翠湖南路', city: '昆明' });
  const first = await city.aBook({
    in: place,
    title: '边城',
    genre: 'NOVEL',
    pages: 120,
    copies: '90071992547409931',
    weight: 0.1,
    printedOn: '1934-10-01',
    acquiredAt: '2026-03-05T09:30:00.120+08:00',
    authorId: 'aut_1',
  });
  await city.aBook({ in: place, title: '史记', genre: 'HISTORY', pages: 900 });
  await city.aLoan({ of: first, by: await city.aReader(), lentAt: '2026-01-01T00:00:00Z' });
  await city.aLoan({ of: first, by: await city.aReader(), lentAt: '2026-02-01T00:00:00Z' });
  for (const number of [10, 2, 1]) await city.aSeat({ in: place, number });
  library = place.id;
  book = first.id;
});

afterAll(() => city.close());

test('one root field is one statement, however much is asked', async () => {
  const small = await city.raw('{ books { nodes { id } } }');
  const large = await city.raw(/* GraphQL */ `
    {
      libraries(first: 100) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            name
            address {
              street
              city
            }
            bookCount
            pageCount
            seats {
              number
              label
            }
            head {
              name
              loans(first: 1) {
                totalCount
                nodes {
                  book {
                    title
                  }
                }
              }
            }
            loanStats(groupBy: MONTH) {
              base
              total
              groups {
                key
                total
              }
            }
            books(first: 100, where: { borrowed: true }, orderBy: { field: PAGES, direction: DESC }) {
              totalCount
              nodes {
                title
                author {
                  id
                  bookCount
                  newestBook {
                    title
                  }
                }
                library {
                  id
                  books(last: 1) {
                    nodes {
                      loans {
                        totalCount
                      }
                    }
                  }
                }
                lastLoan {
                  lentAt
                  reader {
                    name
                  }
                }
                loans(first: 1) {
                  pageInfo {
                    hasNextPage
                  }
                  edges {
                    node {
                      days
                      reader {
                        id
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  `);
  expect([small.errors, large.errors]).toEqual([[], []]);
  expect([small.statements, large.statements]).toEqual([1, 1]);
});

test('the number of statements does not rise with the number of rows', async () => {
  const text =
    'query ($n: Int) { libraries(first: $n) { nodes { books(first: $n) { nodes { loans { nodes { reader { id } } } } } } } }';
  for (const n of [1, 10, 100]) expect((await city.raw(text, { n })).statements).toBe(1);
});

test('each kind of value arrives as the SDL says', async () => {
  const text =
    'query ($id: ID!) { book(id: $id) { title subtitle genre pages copies weight printedOn acquiredAt } }';
  expect(await city.query(text, { id: book })).toEqual({
    book: {
      title: '边城',
      subtitle: null,
      genre: 'NOVEL',
      pages: 120,
      copies: '90071992547409931',
      weight: 0.1,
      printedOn: '1934-10-01',
      acquiredAt: '2026-03-05T01:30:00.120Z',
    },
  });
});

test('a value object is read from the same row', async () => {
  const text = 'query ($id: ID!) { library(id: $id) { address { __typename street town: city } } }';
  expect(await city.query(text, { id: library })).toEqual({
    library: { address: { __typename: 'Address', street: '翠湖南路', town: '昆明' } },
  });
});

test('a plain list is whole and in the order of its key', async () => {
  const text = 'query ($id: ID!) { library(id: $id) { seats { number } } }';
  expect(await city.query(text, { id: library })).toEqual({
    library: { seats: [{ number: 1 }, { number: 2 }, { number: 10 }] },
  });
});

test('the first of many is the first in the order declared', async () => {
  const text = 'query ($id: ID!) { book(id: $id) { lastLoan { lentAt } } }';
  expect(await city.query(text, { id: book })).toEqual({
    book: { lastLoan: { lentAt: '2026-02-01T00:00:00.000Z' } },
  });
});

test('counts and sums add up, and are 0 where there is nothing', async () => {
  const empty = await city.aLibrary();
  const text = 'query ($id: ID!) { library(id: $id) { bookCount pageCount } }';
  expect(await city.query(text, { id: library })).toEqual({ library: { bookCount: 2, pageCount: 1020 } });
  expect(await city.query(text, { id: empty.id })).toEqual({ library: { bookCount: 0, pageCount: 0 } });
});

test("another service's entity is named by its key, and what is added to it is read on the spot", async () => {
  const text =
    'query ($id: ID!) { book(id: $id) { author { __typename id bookCount books { nodes { title } } } } }';
  const { data, statements } = await city.raw(text, { id: book });
  expect(data).toEqual({
    book: {
      author: { __typename: 'Author', id: 'aut_1', bookCount: 1, books: { nodes: [{ title: '边城' }] } },
    },
  });
  expect(statements).toBe(1);
});

test('a root field whose key is not given is null', async () => {
  await city.aLibrary({ id: 'null' });
  await city.aLibrary({ id: 'undefined' });
  const text = 'query ($id: ID) { library(id: $id) { id } bare: library { id } }';
  for (const variables of [{}, { id: null }])
    expect(await city.query(text, variables)).toEqual({ library: null, bare: null });
});

test('a reference without a key is null', async () => {
  const found = await city.query('{ books(where: { title: "史记" }) { nodes { author { id } } } }');
  expect(found).toEqual({ books: { nodes: [{ author: null }] } });
});

test('an argument of the field filters beside the list’s own order', async () => {
  const text =
    'query ($id: ID!, $longer: Int) { library(id: $id) { longBooks(longerThan: $longer) { nodes { pages } } } }';
  expect(await city.query(text, { id: library })).toEqual({
    library: { longBooks: { nodes: [{ pages: 900 }, { pages: 120 }] } },
  });
  expect(await city.query(text, { id: library, longer: 120 })).toEqual({
    library: { longBooks: { nodes: [{ pages: 900 }] } },
  });
});

describe('fields asked for more than once', () => {
  test('are merged: each selection of the same response key is answered', async () => {
    const text = /* GraphQL */ `
      query ($id: ID!) {
        a: book(id: $id) {
          id
        }
        a: book(id: $id) {
          title
          library {
            id
          }
        }
        ...More
      }
      fragment More on Query {
        a: book(id: $id) {
          library {
            name
            books(first: 1) {
              nodes {
                id
              }
            }
            books(first: 1) {
              totalCount
              nodes {
                title
              }
            }
          }
        }
      }
    `;
    const { data, statements } = await city.raw(text, { id: book });
    expect(data).toEqual({
      a: {
        id: book,
        title: '边城',
        library: {
          id: library,
          name: '省图书馆',
          books: { nodes: [{ id: book, title: '边城' }], totalCount: 2 },
        },
      },
    });
    expect(statements).toBe(1);
  });

  test('under different names keep their own arguments', async () => {
    const text = /* GraphQL */ `
      query ($id: ID!) {
        library(id: $id) {
          long: books(where: { pagesFrom: 500 }) {
            nodes {
              title
            }
          }
          short: books(where: { pagesBelow: 500 }) {
            nodes {
              title
            }
          }
          title: name
          name: id
        }
      }
    `;
    expect(await city.query(text, { id: library })).toEqual({
      library: {
        long: { nodes: [{ title: '史记' }] },
        short: { nodes: [{ title: '边城' }] },
        title: '省图书馆',
        name: library,
      },
    });
  });
});

test('fragments, inline fragments and directives choose as in any GraphQL server', async () => {
  const text = /* GraphQL */ `
    query ($id: ID!, $yes: Boolean!, $no: Boolean = false) {
      book(id: $id) {
        ... @include(if: $yes) {
          id
        }
        ... on Book {
          title @skip(if: $yes)
        }
        ...Size @include(if: $no)
        ...Size @skip(if: $no)
        genre @include(if: $no)
      }
    }
    fragment Size on Book {
      pages
      ...Again
    }
    fragment Again on Book {
      weight
    }
  `;
  expect(await city.query(text, { id: book, yes: true })).toEqual({
    book: { id: book, pages: 120, weight: 0.1 },
  });
  expect(await city.query(text, { id: book, yes: false, no: true })).toEqual({
    book: { title: '边城', pages: 120, weight: 0.1, genre: 'NOVEL' },
  });
});

test('an object of which nothing remains is an empty object, not null', async () => {
  const text = 'query ($id: ID!, $no: Boolean!) { book(id: $id) { id @include(if: $no) } }';
  expect(await city.query(text, { id: book, no: false })).toEqual({ book: {} });
  expect(await city.query(text, { id: 'nobody', no: false })).toEqual({ book: null });
});

test('__typename answers alone and under any name', async () => {
  const text =
    'query ($id: ID!) { book(id: $id) { __typename library: __typename author { kind: __typename } } }';
  expect(await city.query(text, { id: book })).toEqual({
    book: { __typename: 'Book', library: 'Book', author: { kind: 'Author' } },
  });
});

describe('response keys', () => {
  test.each([
    'n',
    'g',
    't1',
    't2',
    'k',
    'data',
    'x0',
    'rn',
    'row',
    'bounds',
    'select',
    'Mixed_Case',
    '_',
    '__proto',
  ])('%s means nothing to the statement', async (key) => {
    const text = `query ($id: ID!) {
        ${key}: library(id: $id) { ${key}: name books(first: 1) { ${key}: nodes { ${key}: title other: pages } } stats: loanStats(groupBy: BOOK) { ${key}: total groups { ${key}: key } } }
      }`;
    expect(await city.query(text, { id: library })).toEqual({
      [key]: {
        [key]: '省图书馆',
        books: { [key]: [{ [key]: '边城', other: 120 }] },
        stats: { [key]: 2, groups: [{ [key]: book }] },
      },
    });
  });

  test('longer than a name of PostgreSQL are told apart', async () => {
    const long = 'a'.repeat(70);
    const text = `query ($id: ID!) {
      book(id: $id) { ${long}1: title ${long}2: pages ${long}3: library { ${long}4: name } ${long}5: loans { ${long}6: totalCount } }
    }`;
    expect(await city.query(text, { id: book })).toEqual({
      book: {
        [`${long}1`]: '边城',
        [`${long}2`]: 120,
        [`${long}3`]: { [`${long}4`]: '省图书馆' },
        [`${long}5`]: { [`${long}6`]: 2 },
      },
    });
  });

  test('up to 1,600 of one object are answered, more are refused with what to do', async () => {
    const asking = (number: number): string => {
      const keys = Array.from({ length: number }, (_, n) => `k${n}: pages`);
      return `query ($id: ID!) { book(id: $id) { ${keys.join(' ')} } }`;
    };
    const { book: most } = await city.query<{ book: object }>(asking(1_600), { id: book });
    expect(Object.keys(most)).toHaveLength(1_600);
    const { errors } = await city.raw(asking(1_601), { id: book });
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toContain('ask for fewer at a time');
  });
});

describe('filters', () => {
  const titlesWhere = async (where: object): Promise<string[]> => {
    const text = 'query ($where: BookWhere) { books(where: $where, first: 100) { nodes { title } } }';
    const { books } = await city.query<{ books: { nodes: { title: string }[] } }>(text, { where });
    return books.nodes.map(({ title }) => title);
  };

  test('are all met at once', async () => {
    expect(await titlesWhere({ genre: ['NOVEL', 'HISTORY'], pagesFrom: 120, pagesBelow: 900 })).toEqual([
      '边城',
    ]);
  });

  test('that are null count as left out, an empty list matches nothing', async () => {
    expect(await titlesWhere({ genre: null, title: null })).toHaveLength(2);
    expect(await titlesWhere({ genre: [] })).toEqual([]);
  });

  test('find part of a text, taking its pattern characters for themselves', async () => {
    const place = await city.aLibrary();
    await city.aBook({ in: place, title: '100%_\\' });
    for (const title of ['%', '_', '\\', '0%_']) expect(await titlesWhere({ title })).toEqual(['100%_\\']);
    expect(await titlesWhere({ title: '边' })).toEqual(['边城']);
    expect(await titlesWhere({ title: "'; drop table" })).toEqual([]);
  });

  test('by a related row hold or do not hold', async () => {
    expect(await titlesWhere({ borrowed: true })).toEqual(['边城']);
    expect(await titlesWhere({ borrowed: false })).toContain('史记');
  });

  test("by a division refuse what is no division's code", async () => {
    const { errors } = await city.raw('{ libraries(where: { region: "53" }) { nodes { id } } }');
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toContain('give 12 digits');
  });
});

test('a field of Query with a resolver of its own answers beside the compiled ones', async () => {
  expect(await city.query('{ motto books(first: 1) { nodes { title } } }')).toEqual({
    motto: '开卷有益',
    books: { nodes: [{ title: '边城' }] },
  });
});
