import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../src/database.ts';
import { testLog } from '../src/testing/database.ts';
import { createEmbeddedTestDatabase } from '../src/testing/embedded-template.ts';

describe('the embedded engine', () => {
  let embedded: { url: string; remove(): Promise<void> };
  let one: Database;
  let other: Database;

  beforeAll(async () => {
    embedded = await createEmbeddedTestDatabase({ hash: 'empty', migrations: [] }, { waitLimitMs: 1_000 });
    one = await openDatabase({ url: embedded.url, schema: 'one', log: testLog });
    other = await openDatabase({ url: embedded.url, schema: 'other', log: testLog });
  });

  afterAll(async () => {
    await one.close();
    await other.close();
    await embedded.remove();
  });

  test('refuses the pool inside a transaction with 55P03 instead of hanging', async () => {
    const nested = one.sql.begin(async (tx) => {
      await tx`select 1`;
      return one.sql`select 2`;
    });
    await expect(nested).rejects.toMatchObject({ code: '55P03' });
    await expect(one.sql`select 3 as n`).resolves.toMatchObject([{ n: 3 }]);
  });

  test('lets others wait for as long as a transaction keeps working', async () => {
    let started: (() => void) | undefined;
    const hasStarted = new Promise<void>((resolve) => (started = resolve));
    const long = one.sql.begin(async (tx) => {
      for (let n = 0; n < 12; n += 1) {
        await tx`select pg_sleep(0.1)`;
        started?.();
      }
    });
    await hasStarted;
    await expect(other.sql`select 1 as n`).resolves.toMatchObject([{ n: 1 }]);
    await long;
  });

  test('cancels a statement that still waits for its turn', async () => {
    await one.sql.begin(async (tx) => {
      await tx`select 1`;
      const waiting = other.sql`select 2`;
      const sent = other.statements.count + 1;
      const outcome = waiting.catch((error: unknown) => error);
      while (other.statements.count < sent) await new Promise(setImmediate);
      waiting.cancel();
      await expect(outcome).resolves.toMatchObject({ code: '57014' });
    });
    await expect(other.sql`select 3 as n`).resolves.toMatchObject([{ n: 3 }]);
  });

  test('tells every listener of a notification, and those who remain when one stops listening', async () => {
    const heard: string[] = [];
    let last: (() => void) | undefined;
    const done = new Promise<void>((resolve) => (last = resolve));
    // Once more, because a statement is prepared the first time only.
    for (const round of ['first', 'second']) {
      const early = await other.sql.listen('news', () => heard.push(`early ${round}`));
      await early.unlisten();
    }
    const first = await one.sql.listen('news', (payload) => heard.push(`one ${payload}`));
    await other.sql.listen('news', (payload) => {
      heard.push(`other ${payload}`);
      if (payload === 'b') last?.();
    });
    await one.sql.notify('news', 'a');
    await first.unlisten();
    await one.sql.begin((tx) => tx`select pg_notify('news', 'b')`);
    await done;
    expect(heard.toSorted()).toEqual(['one a', 'other a', 'other b']);
  });

  test('refuses a COPY it can not feed and goes on', async () => {
    await expect(one.sql.unsafe('create table copied (n int); copy copied from stdin')).rejects.toThrow(
      /must be sent alone/,
    );
    await expect(one.sql`copy pg_class from stdin`).rejects.toThrow(/must be sent alone/);
    await expect(one.sql`select 1 as n`).resolves.toMatchObject([{ n: 1 }]);
  });

  test('answers endless recursion with an error and goes on', async () => {
    await one.sql`create function endless(i int) returns int language sql as 'select 1'`;
    await one.sql`
      create or replace function endless(i int) returns int language plpgsql
      as $$ begin return endless(i + 1); end $$`;
    await expect(one.sql`select endless(1)`).rejects.toMatchObject({ code: '54001' });
    await expect(one.sql`select 1 as n`).resolves.toMatchObject([{ n: 1 }]);
  });

  test('has the extensions the services build on', async () => {
    for (const extension of ['btree_gist', 'pg_trgm']) {
      await one.sql`create extension ${one.sql(extension)}`;
    }
    await one.sql`create table stay (room int, days daterange, exclude using gist (room with =, days with &&))`;
    const [row] = await one.sql`select similarity('abc', 'abd') > 0 as similar`;
    expect(row).toEqual({ similar: true });
  });
});

test('a statement past the deadline ends the embedded engine, and everyone is told', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'fatal' }, { write: (line: string) => void lines.push(line) });
  const embedded = await createEmbeddedTestDatabase(
    { hash: 'empty', migrations: [] },
    { deadlineMs: 1_000, log },
  );
  const database = await openDatabase({ url: embedded.url, schema: 'hasty', log });

  const endless = database.sql`select count(*) from generate_series(1, 100000000000)`;
  const waiting = database.sql`select 1`;
  await Promise.all([
    expect(endless).rejects.toThrow(/longer than 1000 ms/),
    expect(waiting).rejects.toThrow(/longer than 1000 ms/),
  ]);
  await expect(database.sql`select 1`).rejects.toMatchObject({ code: '57P02' });
  expect(lines).toEqual([expect.stringContaining('the embedded database engine failed')]);

  await database.close();
  await embedded.remove();
});
