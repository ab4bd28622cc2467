import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aViewer, openLibrary, type OpenLibrary } from './library/library.ts';

let city: OpenLibrary;
let library: string;
let books: readonly string[];
let readers: readonly string[];

beforeAll(async () => {
  city = await openLibrary();
  const place = await city.aLibrary({ name: '图书馆' });
  const one = await city.aBook({ in: place, title: '一', authorId: 'aut_1', printedOn: '2001-01-01' });
  const two = await city.aBook({ in: place, title: '二', authorId: 'aut_1', printedOn: '2002-01-01' });
  for (const number of [1, 2]) await city.aSeat({ in: place, number });
  const seen = await city.aReader({ regionCode: '530102001001' });
  const unseen = await city.aReader({ regionCode: '530111001001' });
  for (const path of ['1/', '1/2/', '1/2/3/', '1/20/'])
    await city.aNotice({ regionCode: '530102001001', path });
  library = place.id;
  books = [one.id, two.id];
  readers = [seen.id, unseen.id];
});

afterAll(() => city.close());

const entities = (selection: string): string =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;

const book = (id: unknown) => ({ __typename: 'Book', id });
const author = (id: string, more = {}) => ({ __typename: 'Author', id, ...more });

test('entities come in the order asked, each as often as asked, and null where there is none', async () => {
  const representations = [book(books[1]), book('nobody'), book(books[0]), book(books[1]), book('nobody')];
  const { data, statements } = await city.raw(entities('... on Book { title }'), { representations });
  expect(data).toEqual({ _entities: [{ title: '二' }, null, { title: '一' }, { title: '二' }, null] });
  expect(statements).toBe(1);
});

test('entities of one type are one statement, however many', async () => {
  const text = entities('... on Book { title loans { totalCount } library { name } }');
  for (const n of [1, 10, 1000]) {
    const representations = Array.from({ length: n }, (_, index) => book(books[index % 2]));
    expect((await city.raw(text, { representations })).statements).toBe(1);
  }
});

test('the database plans a statement for the first keys on a connection, and not for each list of keys anew', async () => {
  const text = entities('... on Book { title loans { totalCount } library { name } }');
  for (let n = 0; n < 60; n += 1) await city.query(text, { representations: [book(books[n % 2])] });
  const { reads } = await city.raw(text, { representations: [book(books[0])] });
  const [{ anew, kept }] = await city.database.sql<[{ anew: number; kept: number }]>`
    select custom_plans::int as anew, generic_plans::int as kept
    from pg_prepared_statements where statement = ${reads.join()}`;
  // PostgreSQL always plans the first five runs.
  expect(anew).toBe(5);
  expect(kept).toBeGreaterThan(5);
});

test('one row that is looked up is planned alike for whatever territory its reader has', async () => {
  const viewer = aViewer({ territory: ['530102000000'] });
  const text = entities('... on Book { lastLoan { id } }');
  const { reads } = await city.raw(text, { representations: [book(books[0])] }, { viewer });
  const statement = reads.join();
  const values = [...new Set(statement.match(/\$\d+/g))].map(() => `'{}'`);
  const plans = await city.database.sql.begin(async (tx) => {
    await tx.unsafe(`prepare look_up as ${statement}`);
    const found: string[] = [];
    for (const mode of ['force_custom_plan', 'force_generic_plan']) {
      await tx.unsafe(`set local plan_cache_mode = ${mode}`);
      const lines = await tx.unsafe(`explain execute look_up(${values.join()})`);
      found.push(lines.map((line) => String(line['QUERY PLAN'])).join('\n'));
    }
    await tx.unsafe('deallocate look_up');
    return found;
  });
  expect(plans[0]).toContain('loans');
  expect(plans[1]).toBe(plans[0]);
});

test('entities of several types stand in their places, with a statement for each type', async () => {
  const text = entities('__typename ... on Book { title } ... on Library { name } ... on Author { id }');
  const representations = [
    book(books[0]),
    { __typename: 'Library', id: library },
    book(books[1]),
    author('aut_1'),
  ];
  const { data, statements } = await city.raw(text, { representations });
  expect(data).toEqual({
    _entities: [
      { __typename: 'Book', title: '一' },
      { __typename: 'Library', name: '图书馆' },
      { __typename: 'Book', title: '二' },
      { __typename: 'Author', id: 'aut_1' },
    ],
  });
  expect(statements).toBe(3);
});

test('an entity is told by its type, whatever __typename was renamed to or stands in its place', async () => {
  const text = entities(
    '... on Book { __typename: title kind: __typename } ... on Library { __typename: name }',
  );
  const representations = [book(books[0]), { __typename: 'Library', id: library }];
  expect(await city.query(text, { representations })).toEqual({
    _entities: [{ __typename: '一', kind: 'Book' }, { __typename: '图书馆' }],
  });
});

test('a row that the viewer may not see is null like one that is not there', async () => {
  const viewer = aViewer({ territory: ['530102000000'] });
  const representations = [...readers, 'nobody'].map((id) => ({ __typename: 'Reader', id }));
  const { data, errors } = await city.raw(entities('... on Reader { id }'), { representations }, { viewer });
  expect(errors).toEqual([]);
  expect(data).toEqual({ _entities: [{ id: readers[0] }, null, null] });
});

test('a key of several fields is compared in all of them', async () => {
  const seat = (libraryId: string, number: number) => ({ __typename: 'Seat', libraryId, number });
  const representations = [seat(library, 2), seat(library, 3), seat('nobody', 1), seat(library, 1)];
  const { data, statements } = await city.raw(entities('... on Seat { number label }'), { representations });
  expect(data).toEqual({
    _entities: [{ number: 2, label: '座位2' }, null, null, { number: 1, label: '座位1' }],
  });
  expect(statements).toBe(1);
});

describe("another service's entity", () => {
  test('is given its added fields by its key, without a row of ours', async () => {
    const text = entities(
      '... on Author { id bookCount newestBook { title } books(last: 1) { nodes { title } } }',
    );
    expect(await city.query(text, { representations: [author('aut_1'), author('nobody')] })).toEqual({
      _entities: [
        { id: 'aut_1', bookCount: 2, newestBook: { title: '二' }, books: { nodes: [{ title: '二' }] } },
        { id: 'nobody', bookCount: 0, newestBook: null, books: { nodes: [] } },
      ],
    });
  });

  test('is read with the columns that @requires brings', async () => {
    const text = entities('... on Author { noticesBelow }');
    const representations = [
      author('a', { path: '1/2/' }),
      author('b', { path: '1/' }),
      author('c', { path: '9/' }),
    ];
    expect(await city.query(text, { representations })).toEqual({
      _entities: [{ noticesBelow: 2 }, { noticesBelow: 4 }, { noticesBelow: 0 }],
    });
  });

  test('is told apart by all that was brought, not by its key alone', async () => {
    const text = entities('... on Author { noticesBelow }');
    const representations = [author('a', { path: '1/2/' }), author('a', { path: '1/' })];
    expect(await city.query(text, { representations })).toEqual({
      _entities: [{ noticesBelow: 2 }, { noticesBelow: 4 }],
    });
  });
});

test('no representations are no statement and no entities', async () => {
  expect(await city.raw(entities('... on Book { id }'), { representations: [] })).toMatchObject({
    data: { _entities: [] },
    statements: 0,
  });
});

test('keys with quotes, commas and braces find their row and no other', async () => {
  const place = await city.aLibrary({ id: 'a"b\\c,{d}\n NULL' });
  const representations = [place.id, 'NULL', '', '{}', '\\'].map((id) => ({ __typename: 'Library', id }));
  expect(await city.query(entities('... on Library { id }'), { representations })).toEqual({
    _entities: [{ id: place.id }, null, null, null, null],
  });
});

test('a representation without its key is null', async () => {
  const representations = [
    { __typename: 'Book' },
    book(null),
    book({}),
    { __typename: 'Seat', libraryId: library },
  ];
  expect(await city.query(entities('__typename'), { representations })).toEqual({
    _entities: [null, null, null, null],
  });
});

test.each(['Nobody', 'PageInfo', 'Post', 'Query', 'BookWhere', undefined])(
  'a representation of %s, which is no entity, is refused',
  async (name) => {
    const { errors } = await city.raw(entities('__typename'), {
      representations: [{ __typename: name, id: 'x' }],
    });
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toBe(`No entity is called ${String(name)} here.`);
  },
);

test('what is no representation is refused', async () => {
  const { errors } = await city.raw(entities('__typename'), { representations: ['Book'] });
  expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
});
