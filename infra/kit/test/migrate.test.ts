import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../src/database.ts';
import { migrate } from '../src/migrate.ts';
import { createTestDatabase, type TestDatabase } from '../src/testing/database.ts';

let host: TestDatabase;
let grids: Database;
let root: string;

beforeAll(async () => {
  host = await createTestDatabase({ migrations: [] });
  grids = await host.open('grids');
});

afterAll(() => host.drop());

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'graphroots-migrations-'));
  await grids.sql`drop schema if exists grids, members cascade`;
});

afterEach(() => rm(root, { recursive: true, force: true }));

/** A drizzle-kit folder with these files in this order. */
async function folder(name: string, files: Record<string, string>): Promise<string> {
  const path = join(root, name);
  await mkdir(join(path, 'meta'), { recursive: true });
  const entries = Object.keys(files).map((tag, idx) => ({
    idx,
    version: '7',
    when: idx,
    tag,
    breakpoints: true,
  }));
  await writeFile(
    join(path, 'meta', '_journal.json'),
    JSON.stringify({ version: '7', dialect: 'postgresql', entries }),
  );
  for (const [tag, text] of Object.entries(files)) await writeFile(join(path, `${tag}.sql`), text);
  return path;
}

const create =
  'create table grids.cell (id int);\n--> statement-breakpoint\ninsert into grids.cell values (1);';
const widen = 'alter table grids.cell add column name text;';

async function applied(database: Database): Promise<string[]> {
  const rows = await database.sql<{ name: string }[]>`
    select name from ${database.sql(database.schema)}.migration order by position`;
  return rows.map((row) => row.name);
}

test('pending migrations are applied in order, once, and later ones on top', async () => {
  await migrate(grids, await folder('a', { '0000_create': create }));
  const path = await folder('a', { '0000_create': create, '0001_widen': widen });
  await migrate(grids, path);
  await migrate(grids, path);
  expect(await applied(grids)).toEqual(['0000_create', '0001_widen']);
  await expect(grids.sql`select * from grids.cell`).resolves.toMatchObject([{ id: 1, name: null }]);
});

test('a migration that fails is named, and leaves nothing of itself or those before it', async () => {
  const path = await folder('a', {
    '0000_create': create,
    '0001_broken': 'alter table grids.nothing add x int;',
  });
  await expect(migrate(grids, path)).rejects.toThrow(/0001_broken\.sql failed: .*grids\.nothing/);
  const [left] = await grids.sql`select count(*)::int as n from pg_namespace where nspname = 'grids'`;
  expect(left?.['n']).toBe(0);
});

test('an applied migration that was edited is refused, and its file named', async () => {
  await migrate(grids, await folder('a', { '0000_create': create }));
  const path = await folder('a', { '0000_create': `${create}\n-- harmless?`, '0001_widen': widen });
  await expect(migrate(grids, path)).rejects.toThrow(/0000_create\.sql was edited after it had been applied/);
  expect(await applied(grids)).toEqual(['0000_create']);
});

test('a migration put in front of an applied one, or removed, is refused', async () => {
  await migrate(grids, await folder('a', { '0000_create': create, '0001_widen': widen }));
  const overtaken = await folder('b', { '0000_first': 'select 1;', '0001_create': create });
  await expect(migrate(grids, overtaken)).rejects.toThrow(
    /has migration 0000_create at position 0.*0000_first/s,
  );
  const removed = await folder('c', { '0000_create': create });
  await expect(migrate(grids, removed)).rejects.toThrow(
    /has migration 0001_widen at position 1.*has none there/s,
  );
});

test('many processes and services that migrate at once wait for each other', async () => {
  const extension = 'create extension if not exists pg_trgm;';
  const cells = await folder('grids', { '0000_create': `${extension}\n--> statement-breakpoint\n${create}` });
  const people = await folder('members', {
    '0000_create': `${extension} create table members.person (id int);`,
  });
  const databases = await Promise.all(
    ['grids', 'members', 'grids', 'members', 'grids'].map((s) => host.open(s)),
  );
  await Promise.all(
    databases.map((database) => migrate(database, database.schema === 'grids' ? cells : people)),
  );
  await expect(grids.sql`select count(*)::int as n from grids.cell`).resolves.toMatchObject([{ n: 1 }]);
  await expect(grids.sql`select count(*)::int as n from members.migration`).resolves.toMatchObject([
    { n: 1 },
  ]);
});

test('a folder without a journal, or without a file it names, is refused with the path', async () => {
  await expect(migrate(grids, join(root, 'nowhere'))).rejects.toThrow(
    /nowhere.*_journal\.json is not a readable/,
  );
  const path = await folder('a', { '0000_create': create });
  await rm(join(path, '0000_create.sql'));
  await expect(migrate(grids, path)).rejects.toThrow(
    /names 0000_create, but .*0000_create\.sql can't be read/,
  );
});
