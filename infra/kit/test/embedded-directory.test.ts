import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase, type Database } from '../src/database.ts';
import { DirectoryInUseError, lockDirectory } from '../src/embedded/lockfile.ts';
import { testServerUrl } from '../src/testing/config.ts';
import { createTestDatabase, testLog } from '../src/testing/database.ts';

// A first boot takes seconds, and many on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

let directory: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'graphroots-kit-'));
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(directory, { recursive: true, force: true });
});

function run(program: string, argument: string): ChildProcess {
  const path = fileURLToPath(new URL(`./programs/${program}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), path, argument], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return child;
}

/** Kills a writer without warning once it has acknowledged some pairs; answers which. */
async function killWhileWriting(url: string, whileItRuns: (writer: ChildProcess) => Promise<void>) {
  const writer = run('write-pairs', url);
  const ended = once(writer, 'exit');
  const acknowledged: number[] = [];
  const lines = createInterface({ input: writer.stdout ?? process.stdin });
  for await (const line of lines) {
    acknowledged.push(Number(line));
    if (acknowledged.length === 1) await whileItRuns(writer);
    if (acknowledged.length === 300) writer.kill('SIGKILL');
  }
  await ended;
  return acknowledged;
}

async function expectAll(acknowledged: readonly number[], database: Database): Promise<void> {
  const pairs = await database.sql<{ number: number; sides: number }[]>`
    select number, count(*)::int as sides from pair where length(filling) = 2000 group by number`;
  const stored = new Set(pairs.map((pair) => pair.number));
  expect(acknowledged.length).toBeGreaterThanOrEqual(300);
  expect(acknowledged.filter((number) => !stored.has(number))).toEqual([]);
  expect(pairs.filter((pair) => pair.sides !== 2)).toEqual([]);
}

test('a killed process loses nothing it had acknowledged, and nobody else could open its directory', async () => {
  const url = `pglite:${join(directory, 'not', 'there', 'yet')}`;
  const acknowledged = await killWhileWriting(url, async (writer) => {
    const second = openDatabase({ url, schema: 'pairs', log: testLog });
    await expect(second).rejects.toThrow(DirectoryInUseError);
    await expect(second).rejects.toThrow(new RegExp(`${join('not', 'there', 'yet')}.* pid ${writer.pid}\\b`));
  });

  const database = await openDatabase({ url, schema: 'pairs', log: testLog });
  await expectAll(acknowledged, database);
  await database.close();
});

const server = testServerUrl();
if (server === undefined) {
  console.warn(
    'SKIPPED: killing a writer of a PostgreSQL server needs one; set TEST_DATABASE_URL=postgres://…',
  );
}

test.skipIf(server === undefined)(
  'a killed process loses nothing it had acknowledged on a server',
  async () => {
    const host = await createTestDatabase({ migrations: [] });
    const acknowledged = await killWhileWriting(host.url, async () => undefined);
    await expectAll(acknowledged, await host.open('pairs'));
    await host.drop();
  },
);

test('of many processes that want a directory at once, never two have it', async () => {
  const contenders = [1, 2, 3].map(() => run('contend-for-directory', directory));
  const had = await Promise.all(
    contenders.map(async (child) => {
      let output = '';
      child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
      const [code] = await once(child, 'close');
      return { code: Number(code), had: Number(output) };
    }),
  );
  expect(had.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(Math.max(...had.map((contender) => contender.had))).toBeGreaterThan(0);
  expect(await readdir(directory)).toEqual([]);
});

test('a lock of a process that is gone is taken over, one of another machine is not', async () => {
  await writeFile(join(directory, 'owner-999999999-1-here.lock'), '');
  expect(() => lockDirectory(directory)).toThrow(
    /pid 999999999 on here.* delete .*owner-999999999-1-here\.lock/,
  );
  await rm(join(directory, 'owner-999999999-1-here.lock'));

  const release = lockDirectory(directory);
  const [own = ''] = await readdir(directory);
  expect(() => lockDirectory(directory)).toThrow(`this process (pid ${process.pid})`);
  release();
  const reused = own.replace(/^owner-\d+-\d+-/, `owner-${process.pid}-1-`);
  await writeFile(join(directory, reused), '');
  lockDirectory(directory)();
  expect(await readdir(directory)).toEqual([]);
});

test('all who open one directory in one process share it, and what they wrote is there when it is opened again', async () => {
  const url = `pglite:${directory}`;
  const schemas = ['organization', 'members', 'grids', 'volunteer', 'assessment'];
  const databases = await Promise.all(schemas.map((schema) => openDatabase({ url, schema, log: testLog })));
  await Promise.all(
    databases.map(async ({ sql, schema }) => {
      await sql`create schema ${sql(schema)}`;
      await sql`create table ${sql(schema)}.fact as select ${schema}::text as name`;
    }),
  );
  await Promise.all(databases.map((database) => database.close()));
  expect((await readdir(directory)).toSorted()).toEqual(['pgdata']);

  const again = await openDatabase({ url, schema: 'grids', log: testLog });
  await expect(again.sql`select name from grids.fact`).resolves.toMatchObject([{ name: 'grids' }]);
  await expect(again.sql`select name from members.fact`).resolves.toMatchObject([{ name: 'members' }]);
  await again.close();
});

test('a directory that can not be used says why, and does not stay locked', async () => {
  const file = join(directory, 'file');
  await writeFile(file, '');
  await expect(openDatabase({ url: `pglite:${file}`, schema: 'x', log: testLog })).rejects.toThrow(
    /data directory .*file can't be opened: .*Choose another in DATABASE_URL/,
  );
  const broken = join(directory, 'broken');
  await mkdir(join(broken, 'pgdata'), { recursive: true });
  await writeFile(join(broken, 'pgdata', 'PG_VERSION'), '9.6\n');
  await expect(openDatabase({ url: `pglite:${broken}`, schema: 'x', log: testLog })).rejects.toThrow(
    /broken can't be opened: .*postgresql\.conf/,
  );
  expect(await readdir(broken)).toEqual(['pgdata']);
});

test('a first start that was interrupted is begun anew', async () => {
  await mkdir(join(directory, 'pgdata'));
  await writeFile(join(directory, 'pgdata', 'PG_VERSION'), '18\n');
  await writeFile(join(directory, 'creating'), '');
  const database = await openDatabase({ url: `pglite:${directory}`, schema: 'x', log: testLog });
  await expect(database.sql`select 1 as one`).resolves.toMatchObject([{ one: 1 }]);
  await database.close();
});
