import { buildSchema, parse, print, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { firstDifference } from '../src/testing/fuzz-compare.ts';
import { createRandom } from '../src/testing/fuzz-random.ts';
import { shrink } from '../src/testing/fuzz-shrink.ts';
import { createCursorPool } from '../src/testing/generate-query-paging.ts';
import { generateQuery } from '../src/testing/generate-query.ts';

const schema = buildSchema(`
  scalar _Any
  type Query { shelf(id: ID!): Shelf  _entities(representations: [_Any!]!): [_Entity]! }
  union _Entity = Shelf | Book
  type Shelf { id: ID!  books(where: BookWhere, first: Int, last: Int, after: String, before: String, offset: Int): BookConnection! }
  input BookWhere { kind: [Kind!]  title: String }
  enum Kind { NOVEL POEMS }
  type BookConnection { nodes: [Book!]!  pageInfo: PageInfo!  totalCount: Int! }
  type PageInfo { hasNextPage: Boolean!  endCursor: String }
  type Book { id: ID!  title: String  kind: Kind!  shelf: Shelf }
`);

const samples = {
  named: { title: ['', 'a"b', '\\', '花'] },
  scalars: {},
  representations: [
    { __typename: 'Shelf', id: 'shf_1' },
    { __typename: 'Book', id: 'bok_1' },
  ],
};

function generate(seed: number) {
  return generateQuery(schema, createRandom(seed), samples, createCursorPool());
}

describe('the fuzzer', () => {
  test('writes valid queries, the same ones from the same seed', () => {
    const seeds = Array.from({ length: 300 }, (_, seed) => seed);
    const queries = seeds.map(generate);

    expect(queries.flatMap(({ document }) => validate(schema, document))).toEqual([]);
    expect(seeds.map((seed) => generate(seed).text)).toEqual(queries.map(({ text }) => text));
    expect(new Set(queries.map(({ text }) => text)).size).toBeGreaterThan(250);
  });

  test('shrinks a query to what makes it wrong', async () => {
    const document = parse(`
      query ($first: Int, $kind: [Kind!]) {
        shelf(id: "shf_1") { id ...Books ... on Shelf { books(first: $first, where: {kind: $kind}) { totalCount nodes { ...Title id } } } }
      }
      fragment Books on Shelf { all: books { totalCount } }
      fragment Title on Book { kind title shelf { id } }`);

    const smaller = await shrink(schema, document, async (tried) => print(tried).includes('title'));

    expect(print(smaller).replaceAll(/\s+/g, ' ')).toBe(
      '{ shelf(id: "shf_1") { ... on Shelf { books { nodes { ...Title } } } } } fragment Title on Book { title }',
    );
  });

  test('sees a value, a missing row, another order and an error in the answer of one way only', () => {
    const cursor = (...parts: readonly string[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    const answer = (rows: readonly unknown[]) => ({ data: { rows } });

    expect(firstDifference(answer([1, 2]), answer([1, 2]))).toBeNull();
    expect(firstDifference(answer([1, 3]), answer([1, 2]))).toContain('data.rows.1');
    expect(firstDifference(answer([1]), answer([1, 2]))).toContain('missing');
    expect(firstDifference(answer([2, 1]), answer([1, 2]))).toContain('data.rows.0');
    expect(
      firstDifference(answer([cursor('Book ID ASC', '1', 'b')]), answer([cursor('Book ID ASC', 'b')])),
    ).toBeNull();
    expect(
      firstDifference(answer([cursor('Book ID ASC', 'a')]), answer([cursor('Book ID ASC', 'b')])),
    ).not.toBeNull();
  });
});
