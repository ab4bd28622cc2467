import { eq } from 'drizzle-orm';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createClock } from '../../../src/clock.ts';
import type { Database } from '../../../src/database.ts';
import type { KeepFigures } from '../../../src/reads/kept-figures.ts';
import { createSubgraph, type SubgraphContext } from '../../../src/subgraph.ts';
import { createSubgraphClient } from '../../../src/testing/client.ts';
import { createTestDatabase, testLog, type TestDatabase } from '../../../src/testing/database.ts';
import { unrestrictedViewer, type Viewer } from '../../../src/viewer.ts';
import { command } from '../../../src/writes/command.ts';
import { createBuilders } from './builders.ts';
import { libraryReads } from './reads.ts';
import { renameReader } from './rename-reader.ts';
import { books } from './tables.ts';

const folder = fileURLToPath(new URL('./migrations', import.meta.url));

export const librarySdl = readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8');

export const libraryResolvers = {
  Query: { motto: () => '开卷有益' },
  Mutation: {
    async renameBook(
      _: unknown,
      { input }: { input: { book: string; title: string } },
      { database }: SubgraphContext,
    ) {
      await database.db.update(books).set({ title: input.title }).where(eq(books.id, input.book));
      return { book: input.book, userErrors: [] };
    },
    renameReader: command(renameReader),
  },
};

/** The day on which all these tests take place. */
export const today = '2026-06-15';

/** A library subgraph on a database of its own, a client of it, and builders for its rows. */
export async function openLibrary(
  sdl = librarySdl,
  {
    now = () => new Date(`${today}T04:00:00Z`),
    keepFigures,
    open = (test) => test.open('library'),
  }: {
    readonly now?: () => Date;
    readonly keepFigures?: KeepFigures;
    readonly open?: (test: TestDatabase) => Promise<Database>;
  } = {},
) {
  const test = await createTestDatabase({ migrations: [{ schema: 'library', folder }] });
  const database = await open(test);
  const clock = createClock(now);
  const subgraph = createSubgraph(
    { name: 'library', sdl, reads: libraryReads, resolvers: libraryResolvers },
    { database, clock, log: testLog, ...(keepFigures && { keepFigures }) },
  );
  const close = (): Promise<void> => test.drop();
  return { ...createSubgraphClient(subgraph), ...createBuilders(database.db), database, subgraph, close };
}

export type OpenLibrary = Awaited<ReturnType<typeof openLibrary>>;

export function aViewer(given: Partial<Viewer>): Viewer {
  return { ...unrestrictedViewer, rights: new Set(), ...given };
}
