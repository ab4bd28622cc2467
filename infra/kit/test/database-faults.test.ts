import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Database } from '../src/database.ts';
import { testServerUrl } from '../src/testing/config.ts';
import { createTestDatabase, type TestDatabase } from '../src/testing/database.ts';

const gone = /CONNECTION_CLOSED|ECONNRESET|terminating connection/;
const server = testServerUrl();
if (server === undefined) {
  console.warn(
    'SKIPPED: tests that kill database backends need a server; set TEST_DATABASE_URL=postgres://…',
  );
}

describe.skipIf(server === undefined)('a PostgreSQL server whose backends are killed', () => {
  let host: TestDatabase;
  let database: Database;
  let killer: Database;

  beforeAll(async () => {
    host = await createTestDatabase({ migrations: [] });
    database = await host.open('victim');
    killer = await host.open('killer');
    await database.sql`create table entry (id text primary key, twin text not null, filling text)`;
  });

  afterAll(() => host.drop());

  async function killAll(): Promise<number> {
    const killed = await killer.sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'graphroots/victim' and datname = current_database()`;
    return killed.length;
  }

  /** Kills, and waits until backends and driver know it. */
  async function killAndSettle(): Promise<void> {
    await killAll();
    await expect.poll(killAll).toBe(0);
    await setTimeout(50);
  }

  test('costs no acknowledged row, leaves no half transaction, and does not end the process', async () => {
    const acknowledged: string[] = [];
    let failures = 0;
    let kills = 0;

    async function insert(id: string, twin: string): Promise<void> {
      // Longer than the driver's write buffer, so that a kill also hits the middle of a write.
      const filling = 'x'.repeat(3000);
      await database.sql.begin(async (tx) => {
        await tx`insert into entry values (${id}, ${twin}, ${filling})`;
        await tx`insert into entry values (${twin}, ${id}, ${filling})`;
      });
    }

    async function write(writer: number): Promise<void> {
      for (let n = 0; n < 50; n += 1) {
        const id = `${writer}-${n}`;
        try {
          await insert(id, `${id}-twin`);
          acknowledged.push(id);
        } catch {
          failures += 1;
        }
        // The other writers are in the middle of theirs.
        if (n % 5 === 0) kills += await killAll();
      }
    }

    await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)));

    await killAndSettle();
    // On a busy machine the driver hears of the last kill only by what it sends next.
    const stored = await vi.waitFor(
      () => database.sql<{ id: string; twin: string }[]>`select id, twin from entry`,
    );
    const ids = new Set(stored.map((row) => row.id));
    expect(kills).toBeGreaterThan(0);
    expect(failures).toBeGreaterThan(0);
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    expect(stored.filter((row) => !ids.has(row.twin))).toEqual([]);
  });

  test('does not let a lost transaction reach into the one that has its connection now', async () => {
    const single = await host.open('victim');
    await single.sql`create table ledger (note text)`;
    let lost: (() => void) | undefined;
    let resume: (() => void) | undefined;
    const wasLost = new Promise<void>((resolve) => (lost = resolve));
    const mayResume = new Promise<void>((resolve) => (resume = resolve));

    const first = single.sql.begin(async (tx) => {
      await tx`insert into ledger values ('first, before')`;
      await killAll();
      await tx`select 1`.catch(() => lost?.());
      await mayResume;
      await tx`insert into ledger values ('first, after')`;
    });
    // Awaited further down, but handled from now on: it may reject before `wasLost` resolves.
    // oxlint-disable-next-line vitest/valid-expect -- see above
    const refusal = expect(first).rejects.toThrow(gone);
    await wasLost;
    await refusal;
    // As many as the pool holds: one of them has the connection of the lost transaction.
    const others = Array.from({ length: 4 }, (_, n) =>
      single.sql.begin(async (tx) => {
        await tx`insert into ledger values (${`other ${n}`})`;
        resume?.();
        await new Promise(setImmediate);
        await tx`insert into ledger values (${`other ${n}`})`;
      }),
    );
    await Promise.all(others);

    const notes = await single.sql<{ note: string; count: number }[]>`
      select note, count(*)::int from ledger group by note order by note`;
    expect(notes.map((row) => ({ ...row }))).toEqual(
      Array.from({ length: 4 }, (_, n) => ({ note: `other ${n}`, count: 2 })),
    );
  });

  test('answers with an error for a reserved connection that was killed, and goes on without it', async () => {
    const reserved = await database.sql.reserve();
    await reserved`select 1`;
    await killAndSettle();
    await expect(reserved`select 1`).rejects.toThrow(gone);
    await expect(reserved`select 1`).rejects.toThrow(gone);
    reserved.release();
    await expect(database.sql`select 1 as one`).resolves.toMatchObject([{ one: 1 }]);
  });
});

describe('COPY', () => {
  let host: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    host = await createTestDatabase({ migrations: [] });
    database = await host.open('copies');
    await database.sql`create table number (n int)`;
  });

  afterAll(() => host.drop());

  test('with a bad row fails the upload instead of leaving it hanging', async () => {
    const upload = await database.sql`copy number from stdin`.writable();
    await expect(pipeline(Readable.from(['1\n', 'two\n']), upload)).rejects.toThrow(/invalid input syntax/);
    await expect(database.sql`select count(*)::int as n from number`).resolves.toMatchObject([{ n: 0 }]);
  });
});
