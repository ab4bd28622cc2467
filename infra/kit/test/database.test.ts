import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql as drizzleSql } from 'drizzle-orm';
import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { openDatabase, type Database } from '../src/database.ts';
import { createLogger } from '../src/log.ts';
import { testServerUrl } from '../src/testing/config.ts';
import { createTestDatabase, testLog, type TestDatabase } from '../src/testing/database.ts';

function open(url: string): Promise<Database> {
  return openDatabase({ url, schema: 'opening', log: testLog });
}

describe('an open database', () => {
  let host: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    host = await createTestDatabase({ migrations: [] });
    database = await host.open('opening');
  });

  afterAll(() => host.drop());

  test('counts each statement once, those of transactions and Drizzle included, the driver’s own not', async () => {
    const { sql, db, statements } = database;
    const start = statements.count;
    await sql`select 1`;
    await sql`select ${2}::int`;
    await sql.unsafe('select $1::int', [3]);
    await db.execute(drizzleSql`select ${4}::int`);
    expect(statements.count - start).toBe(4);
    await sql.begin((tx) => tx`select 5`);
    expect(statements.count - start).toBe(7);
    // As many as open new connections, which ask the server for its types.
    await Promise.all(Array.from({ length: 20 }, (_, n) => sql`select ${n}::int`));
    expect(statements.count - start).toBe(27);
  });

  test('keeps time in UTC and does not show a statement’s parameters in its errors', async () => {
    await expect(database.sql`show timezone`).resolves.toMatchObject([{ TimeZone: 'UTC' }]);
    const lines: string[] = [];
    const log = createLogger({ name: 'errors', destination: { write: (line) => void lines.push(line) } });
    await database.sql`select ${'13800138000'}::text, 1 / 0`.catch((err: unknown) => log.error({ err }));
    expect(lines.join('')).toContain('division by zero');
    expect(lines.join('')).not.toContain('13800138000');
  });

  test('takes JSON from the driver and from Drizzle alike', async () => {
    const { sql, db } = database;
    const name = text('name').primaryKey();
    const note = pgTable('note', { name, content: jsonb('content') });
    await sql`create table note (name text primary key, content jsonb)`;
    await sql`insert into note values ('driver', ${sql.json({ floors: [1, 2] })})`;
    await db.insert(note).values({ name: 'drizzle', content: { floors: [1, 2] } });
    const rows = await sql<{ second: string }[]>`select content->'floors'->>1 as second from note`;
    expect(rows.map((row) => row.second)).toEqual(['2', '2']);
  });

  test('finishes what runs when it is closed, and can be closed twice', async () => {
    const second = await host.open('opening');
    const running = second.sql`select pg_sleep(0.2), 1 as one`.execute();
    await Promise.all([second.close(), second.close()]);
    await expect(running).resolves.toMatchObject([{ one: 1 }]);
    await expect(second.sql`select 1`).rejects.toMatchObject({ code: 'CONNECTION_ENDED' });
  });
});

describe('what can not be opened says what to do next', () => {
  let silent: Server;

  beforeAll(async () => {
    silent = createServer((socket) => socket.end());
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
  });

  afterAll(() => silent.close());

  test('a URL of another kind', async () => {
    await expect(open('mysql://root:secret@db/x')).rejects.toThrow(/must be postgres:.*not mysql:…/);
    await expect(open('/var/lib/data')).rejects.toThrow(/must be postgres:.*names no scheme/);
    await expect(open('pglite:')).rejects.toThrow(/names no directory/);
  });

  test('a URL that is none, without repeating its password', async () => {
    const failure: unknown = await open('postgres://u:sec ret@h:port/x').catch((error: unknown) => error);
    expect(String(failure)).toMatch(/not a URL.*percent-encoded/);
    expect(JSON.stringify(failure) + String(failure)).not.toContain('sec');
  });

  test('a server that is not there', async () => {
    await expect(open('postgres://u:p@127.0.0.1:1/x')).rejects.toThrow(
      /No PostgreSQL server answers at 127\.0\.0\.1:1 .*Start it, correct DATABASE_URL, or use the embedded/,
    );
  });

  test('a server that hangs up without a word', { timeout: 20_000 }, async () => {
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await expect(open(`postgres://u:p@127.0.0.1:${port}/x`)).rejects.toThrow(/No PostgreSQL server answers/);
  });

  const server = testServerUrl();
  if (server === undefined) {
    console.warn('SKIPPED: a missing database or role needs a server; set TEST_DATABASE_URL=postgres://…');
  }

  test.skipIf(server === undefined)('a database that does not exist', async () => {
    const url = new URL(server ?? '');
    url.pathname = '/graphroots_no_such_database';
    await expect(open(url.href)).rejects.toThrow(/has no database .*createdb graphroots_no_such_database/);
  });
});
