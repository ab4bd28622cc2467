import { setTimeout as delay } from 'node:timers/promises';
import { openDatabase, type Database } from '@graphroots/kit/database';
import { createLogger } from '@graphroots/kit/log';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { z } from 'zod';
import { createOwnServer, createReplica, type OwnServer } from '../src/own-server.ts';
import { openSmallCity } from '../src/small-city.ts';
import { withoutPrograms } from './own-city.ts';

const log = createLogger({ name: 'faults', level: 'silent' });

describe.skipIf(withoutPrograms)('a replica', () => {
  let primary: OwnServer;
  let replica: OwnServer;

  beforeAll(async () => {
    primary = await createOwnServer();
    const sql = postgres(primary.url, { max: 1 });
    await sql`create table entry (id int primary key)`;
    await sql.end();
    replica = await createReplica(primary);
  });
  afterAll(async () => {
    await replica.remove();
    await primary.remove();
  });

  /** As a process of its own has it. */
  async function open(replicaUrl = replica.url): Promise<Database> {
    const database = await openDatabase({
      url: primary.url,
      replicaUrl,
      schema: 'faults',
      log,
      limitStatements: true,
    });
    onTestFinished(() => database.close());
    return database;
  }

  async function isReadAtReplica({ read }: Database): Promise<boolean> {
    const [row] = await read((sql) => sql<{ so: boolean }[]>`select pg_is_in_recovery() as so`);
    return row?.so ?? false;
  }

  const isRead = (database: Database, expected: boolean) =>
    vi.waitFor(async () => expect(await isReadAtReplica(database)).toBe(expected), 20_000);

  /** How long it waits before it repeats a commit. */
  async function lagBy(lag: string): Promise<void> {
    const sql = postgres(replica.url, { max: 1 });
    await sql.unsafe(`alter system set recovery_min_apply_delay = '${lag}'`);
    await sql`select pg_reload_conf()`;
    await sql.end();
  }

  /** Writes in one process, and reads each time in another: how often it was not there, and the slowest write. */
  async function writeAndRead(from: number, times: number) {
    const [writer, reader] = [await open(), await open()];
    let missed = 0;
    let slowest = 0;
    let atReplica = 0;
    await Promise.race([isRead(reader, true), delay(2_000)]);
    for (let id = from; id < from + times; id += 1) {
      const began = performance.now();
      await writer.sql`insert into entry values (${id})`;
      await writer.settled();
      slowest = Math.max(slowest, performance.now() - began);
      const [row] = await reader.read(
        (sql) => sql<{ found: boolean; at_replica: boolean }[]>`
          select exists (select from entry where id = ${id}) as found, pg_is_in_recovery() as at_replica`,
      );
      if (row?.found !== true) missed += 1;
      if (row?.at_replica === true) atReplica += 1;
    }
    return { missed, slowest, atReplica };
  }

  it('that keeps up is read, and shows at once what another process wrote', async () => {
    const { missed, atReplica } = await writeAndRead(1_000, 300);
    expect(missed).toBe(0);
    expect(atReplica).toBeGreaterThan(150);
  });

  it.each([
    ['100ms', 2_000, 20],
    ['3s', 3_000, 6],
  ])(
    'that lags by %s keeps no write from being read, nor for longer than the bound',
    async (lag, from, times) => {
      await lagBy(lag);
      try {
        const { missed, slowest } = await writeAndRead(from, times);
        expect(missed).toBe(0);
        expect(slowest).toBeLessThan(2_000);
      } finally {
        await lagBy('0');
      }
    },
  );

  it('that ends costs no read, and is read again when it is back', async () => {
    const database = await open();
    await isRead(database, true);
    await replica.stop('immediate');
    await expect(isReadAtReplica(database)).resolves.toBe(false);
    await replica.start();
    await isRead(database, true);
  });

  it('that ends a read which holds up what it repeats leaves the read to the primary', async () => {
    const database = await open();
    await isRead(database, true);
    const begun: boolean[] = [];
    const [row] = await database.read((sql) => {
      begun.push(true);
      return begun.length === 1
        ? sql<{ n: number }[]>`do $$ begin raise 'held up' using errcode = '40001'; end $$`
        : sql<{ n: number }[]>`select 1 as n`;
    });
    expect(row?.n).toBe(1);
  });

  it('of another database is never read, and no write waits for it', async () => {
    const other = await createOwnServer();
    onTestFinished(() => other.remove());
    const database = await open(other.url);
    await delay(1_000);
    const [row] = await database.read((sql) => sql<{ n: number }[]>`select count(*)::int as n from entry`);
    expect(row?.n).toBeGreaterThan(0);
    const began = performance.now();
    for (let times = 0; times < 20; times += 1) await database.settled();
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('does not keep an issue from whoever reported it', async () => {
    const city = await openSmallCity(primary.url, replica.url);
    onTestFinished(() => city.close());
    await lagBy('150ms');
    try {
      const reported = z.object({ reportIssue: z.object({ issue: z.object({ id: z.string() }) }) });
      for (let n = 0; n < 10; n += 1) {
        const title = `路灯不亮 ${n}`;
        const { data } = await city.ask(
          `mutation ($title: String!, $grid: ID!) { reportIssue(
            input: { title: $title, category: "LIGHTING", source: RESIDENT, grid: $grid }) { issue { id title } } }`,
          { title, grid: city.grid },
        );
        const { id } = reported.parse(data).reportIssue.issue;
        const found = await city.ask('query ($id: ID!) { issue(id: $id) { title } }', { id });
        expect(found.data).toEqual({ issue: { title } });
      }
    } finally {
      await lagBy('0');
    }
  });
});
