import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { anonymousViewer, type Viewer } from '../../src/viewer.ts';
import { guardedSdl } from './library/guarded.ts';
import { aViewer, openLibrary, type OpenLibrary } from './library/library.ts';

let city: OpenLibrary;
beforeAll(async () => {
  city = await openLibrary(guardedSdl);
  const library = await city.aLibrary({ id: 'lib_1', name: '云南省图书馆' });
  const book = await city.aBook({ id: 'bok_1', in: library, title: '滇池', authorId: 'aut_1' });
  const reader = await city.aReader({ id: 'rdr_1', name: '王小明' });
  await city.aLoan({ id: 'lon_1', of: book, by: reader });
  await city.aHead({ of: library, is: reader, from: '2020-01-01' });
  await city.aForecast({ city: '昆明', text: '晴' });
});
afterAll(() => city.close());

const granted = (...rights: string[]): Viewer => aViewer({ rights: new Set(rights) });

const readerRefused = { message: 'Reader needs the scope readers:read.', extensions: { code: 'FORBIDDEN' } };

/** Masked, as all viewers of these tests see them. */
const namesOfReaders = /left\(/;

const fragment = 'fragment Head on Library { head { name } }';

const reader = '{ __typename: "Reader", id: "rdr_1" }';

const waysIn: Record<string, [query: string, data: object, ...paths: (string | number)[][]]> = {
  'a relation': [
    '{ library(id: "lib_1") { id head { name } } }',
    { library: { id: 'lib_1', head: null } },
    ['library', 'head'],
  ],
  'an alias': [
    '{ library(id: "lib_1") { id: name chief: head { name } } }',
    { library: { id: '云南省图书馆', chief: null } },
    ['library', 'chief'],
  ],
  'a fragment': [
    `{ library(id: "lib_1") { id ...Head } } ${fragment}`,
    { library: { id: 'lib_1', head: null } },
    ['library', 'head'],
  ],
  'an inline fragment': [
    '{ library(id: "lib_1") { id ... on Library { ... { head { name } } } } }',
    { library: { id: 'lib_1', head: null } },
    ['library', 'head'],
  ],
  'the nodes of a root connection': [
    '{ readers { totalCount nodes { name } } }',
    { readers: null },
    ['readers', 'nodes'],
  ],
  'the nodes of a relation': [
    '{ library(id: "lib_1") { staff { nodes { name } } } }',
    { library: null },
    ['library', 'staff', 'nodes'],
  ],
  'the fields of another entity': [
    '{ _entities(representations: [{ __typename: "Author", id: "aut_1" }]) { ... on Author { id readers { nodes { name } } } } }',
    { _entities: [{ id: 'aut_1', readers: null }] },
    ['_entities', 0, 'readers', 'nodes'],
  ],
  _entities: [
    `{ _entities(representations: [${reader}, { __typename: "Library", id: "lib_1" }, ${reader}]) { ... on Reader { name } ... on Library { id } } }`,
    { _entities: [null, { id: 'lib_1' }, null] },
    ['_entities', 0],
    ['_entities', 2],
  ],
  'only its name': [
    `{ _entities(representations: [${reader}]) { __typename } }`,
    { _entities: [null] },
    ['_entities', 0],
  ],
};

describe('a guarded type', () => {
  test.each(Object.entries(waysIn))(
    'is not reached by %s, nor read from the database',
    async (_way, [query, data, ...paths]) => {
      const answer = await city.raw(query, {}, { viewer: granted('books:read') });

      expect(answer.data).toEqual(data);
      expect(answer.errors.map((error) => error.toJSON())).toMatchObject(
        paths.map((path) => ({ ...readerRefused, path })),
      );
      expect(answer.reads.join('\n')).not.toMatch(namesOfReaders);
    },
  );

  test.each(Object.entries(waysIn))('is reached by %s with its right', async (_way, [query]) => {
    const { errors, data, reads } = await city.raw(query, {}, { viewer: granted('readers:read') });
    expect(errors).toEqual([]);
    expect(JSON.stringify(data)).toMatch(/王|Reader/);
    expect(reads.some((text) => namesOfReaders.test(text))).toBe(query.includes('{ name }'));
  });

  test('costs no statement where the root field leads to it', async () => {
    const answer = await city.raw('{ book(id: "bok_1") { title } }', {}, { viewer: granted() });
    expect(answer.data).toEqual({ book: null });
    expect(answer.errors).toMatchObject([{ path: ['book'], extensions: { code: 'FORBIDDEN' } }]);
    expect(answer.statements).toBe(0);
  });

  test('may be counted where its connection is open', async () => {
    const query = '{ readers { totalCount } library(id: "lib_1") { readers { totalCount } } }';
    expect(await city.query(query, {}, { viewer: granted() })).toEqual({
      readers: { totalCount: 1 },
      library: { readers: { totalCount: 1 } },
    });
  });

  test('is asked for or not as a variable says, by one plan each', async () => {
    const query = `query ($see: Boolean!, $hide: Boolean!) {
      library(id: "lib_1") { id head @include(if: $see) { name } ... @skip(if: $hide) { chief: head { name } } }
    }`;
    const ask = (see: boolean, hide: boolean) => city.raw(query, { see, hide }, { viewer: granted() });

    expect(await ask(false, true)).toMatchObject({ data: { library: { id: 'lib_1' } }, errors: [] });
    expect(await ask(true, true)).toMatchObject({ errors: [{ path: ['library', 'head'] }] });
    expect(await ask(false, false)).toMatchObject({ errors: [{ path: ['library', 'chief'] }] });
    expect(await ask(false, true)).toMatchObject({ data: { library: { id: 'lib_1' } }, errors: [] });
  });

  test('is decided for each viewer anew, whatever was planned for another', async () => {
    const query = '{ library(id: "lib_1") { head { name } } }';
    const ask = async (viewer: Viewer) => (await city.raw(query, {}, { viewer })).data;
    const seen = { library: { head: { name: '王' } } };

    expect(await ask(granted('readers:read'))).toEqual(seen);
    expect(await ask(granted())).toEqual({ library: { head: null } });
    expect(await ask(anonymousViewer)).toEqual({ library: { head: null } });
    expect(await ask(granted('readers:read'))).toEqual(seen);
  });
});

describe('scopes', () => {
  const loan = '{ loans { nodes { id } } }';

  test.each([
    [['loans:read', 'loans:all'], true],
    [['audit'], true],
    [['loans:read'], false],
    [['loans:all', 'books:read'], false],
    [[], false],
  ])('in one list all, of several lists one: %j', async (rights, passes) => {
    const { errors } = await city.raw(loan, {}, { viewer: granted(...rights) });
    expect(errors.map(({ message }) => message)).toEqual(
      passes ? [] : ['Loan needs the scopes loans:read and loans:all, or the scope audit.'],
    );
  });

  test('are no policies, and policies no scopes', async () => {
    const weather = '{ library(id: "lib_1") { weather } }';
    const ask = async (right: string) => (await city.raw(weather, {}, { viewer: granted(right) })).data;
    expect(await ask('weather')).toEqual({ library: { weather: null } });
    expect(await ask('policy:weather')).toEqual({ library: { weather: '晴' } });
  });
});

describe('a guarded field', () => {
  test('with a resolver of its own is not resolved', async () => {
    const { data, errors, statements } = await city.raw(
      '{ library(id: "lib_1") { id weather } }',
      {},
      { viewer: granted() },
    );
    expect(data).toEqual({ library: { id: 'lib_1', weather: null } });
    expect(errors.map(({ message }) => message)).toEqual(['Library.weather needs the policy weather.']);
    expect(statements).toBe(1);
  });

  test('for signed-in callers tells the anonymous so, and is open to everybody else', async () => {
    const query = '{ library(id: "lib_1") { bookCount } }';
    expect((await city.raw(query, {}, { viewer: anonymousViewer })).errors).toMatchObject([
      {
        message: 'Library.bookCount needs a signed-in caller.',
        path: ['library', 'bookCount'],
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ]);
    expect(await city.query(query, {}, { viewer: granted() })).toEqual({ library: { bookCount: 1 } });
  });
});

describe('a guarded mutation', () => {
  const rename =
    'mutation ($title: String!) { renameBook(input: { book: "bok_2", title: $title }) { book { title } } }';
  const titleNow = async () =>
    (await city.query<{ book: { title: string } }>('{ book(id: "bok_2") { title } }')).book;
  beforeEach(async () => {
    await city.query(
      'mutation { renameBook(input: { book: "bok_2", title: "洱海" }) { userErrors { code } } }',
    );
  });
  beforeAll(async () => {
    await city.aBook({ id: 'bok_2', in: await city.aLibrary(), title: '洱海' });
  });

  test('is refused before it runs', async () => {
    const viewer = granted('books:read');
    const { data, errors, statements } = await city.raw(rename, { title: '抚仙湖' }, { viewer });
    expect({ data, statements }).toEqual({ data: null, statements: 0 });
    expect(errors.map(({ message }) => message)).toEqual([
      'Mutation.renameBook needs the policy rename-book.',
    ]);
    expect(await titleNow()).toEqual({ title: '洱海' });
  });

  test('shows nothing guarded in its payload', async () => {
    const viewer = granted('policy:rename-book');
    const { data, errors } = await city.raw(rename, { title: '抚仙湖' }, { viewer });
    expect(data).toEqual({ renameBook: { book: null } });
    expect(errors).toMatchObject([
      { message: 'Book needs the scope books:read.', path: ['renameBook', 'book'] },
    ]);
    expect(await titleNow()).toEqual({ title: '抚仙湖' });
  });
});
