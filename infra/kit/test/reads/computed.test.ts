import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClock } from '../../src/clock.ts';
import { createSubgraph } from '../../src/subgraph.ts';
import { createSubgraphClient } from '../../src/testing/client.ts';
import { testLog } from '../../src/testing/database.ts';
import { inquiry } from '../../src/writes/command.ts';
import { librarySdl, libraryResolvers, openLibrary, type OpenLibrary } from './library/library.ts';
import { libraryReads } from './library/reads.ts';
import { books } from './library/tables.ts';

const sdl = `${librarySdl}
  extend type Query { recommend(input: RecommendInput!): RecommendPayload }
  input RecommendInput { pages: Int!, steal: Boolean }
  type RecommendPayload { recommendations: [Recommendation!]!, userErrors: [UserError!]! }
  type Recommendation { book: Book, reason: String! }`;

interface RecommendInput {
  readonly pages: number;
  readonly steal?: boolean;
}

const recommend = inquiry(async ({ pages, steal = false }: RecommendInput, { tx }) => {
  if (steal) await tx.delete(books);
  const found = await tx.select().from(books).where(eq(books.pages, pages)).orderBy(books.id);
  return { recommendations: found.map(({ id }) => ({ book: id, reason: `${pages}页` })), userErrors: [] };
});

let library: OpenLibrary;
let client: ReturnType<typeof createSubgraphClient>;

beforeAll(async () => {
  library = await openLibrary();
  const at = await library.aLibrary({ name: '省图书馆' });
  for (const title of ['春', '夏', '秋']) await library.aBook({ in: at, title, pages: 300 });
  const resolvers = { ...libraryResolvers, Query: { ...libraryResolvers.Query, recommend } };
  const clock = createClock(() => new Date('2026-06-15T04:00:00Z'));
  client = createSubgraphClient(
    createSubgraph(
      { name: 'library', sdl, reads: libraryReads, resolvers },
      { database: library.database, clock, log: testLog },
    ),
  );
});
afterAll(() => library.close());

const ask = (selection: string, input: RecommendInput) =>
  client.raw(
    `query ($input: RecommendInput!) { recommend(input: $input) { recommendations { ${selection} } } }`,
    { input },
  );

test('what a resolver computes carries entities by their keys, and all of them are read by one statement', async () => {
  const { data, statements } = await ask('why: reason book { name: title library { name } }', { pages: 300 });
  const found = (name: string) => ({ why: '300页', book: { name, library: { name: '省图书馆' } } });
  expect(data).toEqual({ recommend: { recommendations: [found('春'), found('夏'), found('秋')] } });
  const { statements: without } = await ask('reason', { pages: 300 });
  expect(statements - without).toBe(1);
});

test('nothing is changed by what only asks: the database refuses it', async () => {
  const { errors } = await ask('reason', { pages: 300, steal: true });
  expect(errors).toHaveLength(1);
  expect(await library.database.db.$count(books)).toBe(3);
});
