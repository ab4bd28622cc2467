import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLibrary, type OpenLibrary } from './library/library.ts';

let city: OpenLibrary;
let book: string;

beforeAll(async () => {
  city = await openLibrary();
  book = (await city.aBook({ in: await city.aLibrary(), title: '书' })).id;
});

afterAll(() => city.close());

const bad = [
  ['NUL', 'a\0b'],
  ['half a surrogate pair', 'a\uD83D'],
  ['the other half of a surrogate pair', '\uDE00b'],
] as const;

const rename = /* GraphQL */ `
  mutation ($book: ID!, $title: String!, $keywords: [String!]) {
    renameBook(input: { book: $book, title: $title, keywords: $keywords }) {
      book {
        id
        title
        library {
          bookCount
        }
      }
      userErrors {
        code
      }
    }
  }
`;

const titleOf = async (id: string): Promise<unknown> =>
  (await city.query<{ book: { title: string } }>('query ($id: ID!) { book(id: $id) { title } }', { id })).book
    .title;

describe.each(bad)('a text with %s is refused', (_, text) => {
  const refusalOf = async (query: string, variables: Record<string, unknown>): Promise<unknown[]> => {
    const { errors } = await city.raw(query, variables);
    return errors.map(({ extensions, message }) => [extensions['code'], message]);
  };
  const refusal = [['BAD_USER_INPUT', 'Text must hold neither NUL nor a lone surrogate.']];

  test('as a key', async () => {
    expect(await refusalOf('query ($text: ID!) { book(id: $text) { id } }', { text })).toEqual(refusal);
  });

  test('as a filter', async () => {
    const query = 'query ($text: String) { books(where: { title: $text }) { nodes { id } } }';
    expect(await refusalOf(query, { text })).toEqual(refusal);
  });

  test('as a key of an entity', async () => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }';
    expect(await refusalOf(query, { r: [{ __typename: 'Book', id: text }] })).toEqual(refusal);
  });

  test('in a mutation, and nothing changes', async () => {
    expect(await refusalOf(rename, { book, title: text })).toEqual(refusal);
    expect(await titleOf(book)).toBe('书');
  });

  test('deep in the input of a mutation, though its resolver never looks there', async () => {
    expect(await refusalOf(rename, { book, title: '新', keywords: ['好', text] })).toEqual(refusal);
    expect(await titleOf(book)).toBe('书');
  });
});

test('every other text is stored and found unchanged', async () => {
  for (const title of ['😀', '𠮷', '\u0001\n\t', '"\\\'', '\u202Eabc', '']) {
    const answer = await city.query(rename, { book, title });
    expect(answer).toMatchObject({ renameBook: { book: { title } } });
    expect(await titleOf(book)).toBe(title);
  }
});

test('a payload shows what was changed as every other read shows it', async () => {
  expect(await city.query(rename, { book, title: '新书' })).toEqual({
    renameBook: { book: { id: book, title: '新书', library: { bookCount: 1 } }, userErrors: [] },
  });
});
