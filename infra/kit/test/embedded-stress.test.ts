import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '../src/database.ts';
import { testLog } from '../src/testing/database.ts';
import { createEmbeddedTestDatabase } from '../src/testing/embedded-template.ts';

let embedded: { url: string; remove(): Promise<void> };
let main: Database;
let clients: Database[];

beforeAll(async () => {
  embedded = await createEmbeddedTestDatabase({ hash: 'empty', migrations: [] });
  clients = await Promise.all(
    ['first', 'second', 'third'].map((schema) =>
      openDatabase({ url: embedded.url, schema, log: testLog, max: 6 }),
    ),
  );
  main = await openDatabase({ url: embedded.url, schema: 'main', log: testLog });
  await main.sql`create table counter (id int primary key, value int not null)`;
  await main.sql`insert into counter select n, 0 from generate_series(0, 3) n`;
  await main.sql`create table line (owner int, n int)`;
});

afterAll(async () => {
  await Promise.all([main, ...clients].map((client) => client.close()));
  await embedded.remove();
});

/** Each does one thing and answers whether it got exactly its own answer. */
const tasks: readonly ((sql: Database['sql'], tag: number) => Promise<boolean>)[] = [
  async function prepared(sql, tag) {
    const rows = await sql`select ${tag}::int as tag, n from generate_series(1, 20) n`;
    return rows.length === 20 && rows.every((row) => row['tag'] === tag);
  },
  async function unnamed(sql, tag) {
    const [row] = await sql.unsafe('select $1::text as tag', [`u${tag}`]);
    return row?.['tag'] === `u${tag}`;
  },
  async function severalStatements(sql, tag) {
    const results = await sql.unsafe(`select ${tag} as tag; select ${tag} + 1 as tag`);
    return JSON.stringify(results) === JSON.stringify([[{ tag }], [{ tag: tag + 1 }]]);
  },
  async function transaction(sql, tag) {
    return sql.begin(async (tx) => {
      const [before] = await tx`select value from counter where id = ${tag % 4} for update`;
      await tx`select pg_sleep(0)`;
      await tx`update counter set value = value + 1 where id = ${tag % 4}`;
      const [after] = await tx`select value from counter where id = ${tag % 4}`;
      return after?.['value'] === before?.['value'] + 1;
    });
  },
  async function cursor(sql, tag) {
    let seen = 0;
    await sql`select ${tag}::int as tag from generate_series(1, 25)`.cursor(10, (rows) => {
      seen += rows.filter((row) => row['tag'] === tag).length;
    });
    return seen === 25;
  },
  async function copyInAndOut(sql, tag) {
    const upload = await sql`copy line (owner, n) from stdin`.writable();
    await pipeline(Readable.from(Array.from({ length: 50 }, (_, n) => `${tag}\t${n}\n`)), upload);
    const download = await sql
      .unsafe(`copy (select owner from line where owner = ${tag}) to stdout`)
      .readable();
    return (await text(download)) === `${tag}\n`.repeat(50);
  },
  async function errorBetweenOthers(sql, tag) {
    const [before, failed, after] = await Promise.allSettled([
      sql`select ${tag}::int as tag`,
      sql`select 1 / ${tag - tag}::int`,
      sql`select ${tag + 1}::int as tag`,
    ]);
    return (
      before.status === 'fulfilled' &&
      before.value[0]?.['tag'] === tag &&
      failed.status === 'rejected' &&
      /division by zero/.test(String(failed.reason)) &&
      after.status === 'fulfilled' &&
      after.value[0]?.['tag'] === tag + 1
    );
  },
  async function failedTransaction(sql, tag) {
    const failure = await sql
      .begin(async (tx) => {
        await tx`insert into line values (${-tag}, 1)`;
        await tx`select no_such_column`;
      })
      .catch(String);
    const [left] = await sql`select count(*)::int as n from line where owner = ${-tag}`;
    return /no_such_column/.test(String(failure)) && left?.['n'] === 0;
  },
  async function largeAnswer(sql, tag) {
    const [row] = await sql`select repeat(${`${tag},`}::text, 50000) as filling`;
    return row?.['filling'] === `${tag},`.repeat(50_000);
  },
  async function ownSession(sql, tag) {
    const reserved = await sql.reserve();
    try {
      await reserved`begin`;
      await reserved`select set_config('kit.tag', ${String(tag)}, true)`;
      const [row] = await reserved`select current_setting('kit.tag') as tag`;
      await reserved`commit`;
      return row?.['tag'] === String(tag);
    } finally {
      reserved.release();
    }
  },
];

test('many clients at once each get their own answers, whatever they do', async () => {
  const rounds = 30;
  const runs = tasks.flatMap((task, kind) =>
    Array.from({ length: rounds }, (_, round) => ({ task, kind, tag: 1 + round * tasks.length + kind })),
  );
  // Interleaved, so that each kind meets each other one.
  runs.sort((a, b) => ((a.tag * 7919) % 1009) - ((b.tag * 7919) % 1009));
  const wrong = await Promise.all(
    runs.map(async ({ task, tag }, index) => {
      const client = clients[index % clients.length];
      return client !== undefined && (await task(client.sql, tag)) ? [] : [task.name];
    }),
  );
  expect(wrong.flat()).toEqual([]);
  const [sum] = await main.sql`select sum(value)::int as n from counter`;
  expect(sum?.['n']).toBe(rounds);
});

test('clients that go away in the middle of a transaction leave nothing behind and hold up nobody', async () => {
  await Promise.all(
    Array.from({ length: 6 }, async (_, n) => {
      const guest = await openDatabase({ url: embedded.url, schema: 'guest', log: testLog, max: 1 });
      await guest.sql
        .begin(async (tx) => {
          await tx`insert into line values (${100_000 + n}, 1)`;
          await guest.sql.end({ timeout: 0 });
          await tx`insert into line values (${100_000 + n}, 2)`;
        })
        .catch(() => undefined);
      await guest.close();
    }),
  );
  const [left] = await main.sql`select count(*)::int as n from line where owner >= 100000`;
  expect(left?.['n']).toBe(0);
});

test('statements prepared by connections that are gone do not stay in the backend', async () => {
  for (let n = 0; n < 5; n += 1) {
    const guest = await openDatabase({ url: embedded.url, schema: 'guest', log: testLog, max: 2 });
    await Promise.all([1, 2, 3, 4].map((tag) => guest.sql`select ${tag}::int as guest_statement`));
    await guest.close();
  }
  await main.sql`select 1`;
  const [left] = await main.sql`
      select count(*)::int as n from pg_prepared_statements
      where statement like '%guest_statement%' and statement not like '%pg_prepared%'`;
  expect(left?.['n']).toBe(0);
});
