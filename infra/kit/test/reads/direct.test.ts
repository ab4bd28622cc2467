import { isObjectType, parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { JsonText } from '../../src/json-text.ts';
import { aViewer, openLibrary, type OpenLibrary } from './library/library.ts';

let city: OpenLibrary;
/** Fields whose resolvers were called: what is answered as it was written calls none. */
const resolved: string[] = [];

beforeAll(async () => {
  city = await openLibrary();
  const library = await city.aLibrary({ id: 'lib_1', name: '图书馆' });
  await city.aBook({ id: 'bok_1', in: library, title: '一', authorId: 'aut_1' });
  await city.aBook({ id: 'bok_2', in: library, title: '二', authorId: 'aut_1' });
  await city.aForecast({ city: '昆明', text: '晴' });
  for (const type of Object.values(city.subgraph.schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (!resolve) continue;
      field.resolve = (...asked) => {
        resolved.push(`${type.name}.${field.name}`);
        return resolve(...asked);
      };
    }
  }
});
beforeEach(() => resolved.splice(0));
afterAll(() => city.close());

const booksOf = 'books(first: 1) { totalCount nodes { id title acquiredAt } pageInfo { hasNextPage } }';

test('what a statement wrote is the answer: nothing is resolved', async () => {
  const { data, statements } = await city.raw(
    `
    query ($id: ID!, $n: Int) {
      library(id: $id) { named: name ...Books }
      books(first: $n) { nodes { ... on Book { title library { id } } } }
    }
    fragment Books on Library { ${booksOf} }`,
    { id: 'lib_1', n: 1 },
  );
  expect(data).toMatchObject({
    library: { named: '图书馆', books: { totalCount: 2, nodes: [{ id: 'bok_1' }] } },
    books: { nodes: [{ title: '一', library: { id: 'lib_1' } }] },
  });
  expect([resolved, statements]).toEqual([[], 2]);
});

test('entities are, each an object of its own', async () => {
  const representations = ['bok_2', 'nobody', 'bok_2'].map((id) => ({ __typename: 'Book', id }));
  const { data } = await city.raw<{ _entities: unknown[] }>(
    'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Book { __typename library { id } } } }',
    { representations },
  );
  const book = { __typename: 'Book', library: { id: 'lib_1' } };
  expect(data).toEqual({ _entities: [book, null, book] });
  expect(data?._entities[0]).not.toBe(data?._entities[2]);
  expect(resolved).toEqual([]);
});

describe('objects of entities that are wanted as text', () => {
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on Book { title library { id named: name } } } }`;

  async function ask(id: string) {
    const viewer = aViewer({ territory: 'all', lines: 'all' });
    const { data, errors } = await city.subgraph.answer(
      {
        document: parse(query),
        variables: { representations: [{ __typename: 'Book', id }] },
        texts: ['library', 'title'],
      },
      city.subgraph.createContext({ requestId: 'test', headers: {}, viewer }),
    );
    expect(errors).toBeUndefined();
    const [book] = z.tuple([z.record(z.string(), z.unknown())]).parse(data?.['_entities']);
    return book;
  }

  test('are what the statement wrote', async () => {
    const { title, library } = await ask('bok_1');
    expect(title).toBe('一');
    expect(library).toBeInstanceOf(JsonText);
    expect(JSON.stringify(library)).toBe('{"id":"lib_1","named":"图书馆"}');
  });

  test('are values where something in them may have to be decided on', async () => {
    const library = await city.aLibrary({ id: 'lib_null', name: 'null' });
    await city.aBook({ id: 'bok_null', in: library, title: '三', authorId: 'aut_1' });
    expect((await ask('bok_null'))['library']).toEqual({ id: 'lib_null', named: 'null' });
  });
});

test.each([
  ['a condition', `{ library(id: "lib_1") { name @include(if: true) } }`],
  ['a field with a resolver', `{ library(id: "lib_1") { weather } }`],
  ['a key that is longer than names in a database', `{ library(id: "lib_1") { ${'k'.repeat(70)}: name } }`],
  ['a field that is not read', '{ motto }'],
])('%s is resolved', async (_, text) => {
  const { data, errors } = await city.raw(text);
  expect(errors).toEqual([]);
  expect(JSON.stringify(data)).toMatch(/图书馆|晴|开卷有益/);
  expect(resolved).not.toEqual([]);
});

test('a date of more than four digits, which GraphQL refuses, is refused', async () => {
  await city.database.sql`update library.books set printed_on = '12026-01-01' where id = 'bok_2'`;
  const { errors } = await city.raw('{ book(id: "bok_2") { printedOn } }');
  expect(errors).toMatchObject([
    { path: ['book', 'printedOn'], message: '"12026-01-01" is not a date: write YYYY-MM-DD.' },
  ]);
});

test('a read that fails is told as the executor tells it, and the others are answered', async () => {
  const text = '{ library(id: "lib_1") { name } books(first: 1000) { totalCount } }';
  const { data, errors } = await city.raw(text, {}, { viewer: aViewer({ territory: 'all', lines: 'all' }) });
  expect(data).toEqual({ library: { name: '图书馆' }, books: null });
  expect(errors).toMatchObject([{ path: ['books'], extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(resolved).toEqual([]);
  await expect(
    city.subgraph.answer(
      { document: parse(text), variables: {} },
      city.subgraph.createContext({
        requestId: 'test',
        headers: {},
        viewer: aViewer({ territory: 'all', lines: 'all' }),
      }),
    ),
  ).resolves.toMatchObject({ errors: [{ path: ['books'] }] });
});
