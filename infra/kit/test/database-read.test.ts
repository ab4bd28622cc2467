import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase, type Database } from '../src/database.ts';
import { startDeadline } from '../src/deadline.ts';
import { createGate } from '../src/gate.ts';
import { createServer } from '../src/server.ts';
import { mountGraphQL } from '../src/server/graphql.ts';
import type { RequestInfo } from '../src/subgraph.ts';
import { testServerUrl } from '../src/testing/config.ts';
import { createTestDatabase, testLog, type TestDatabase } from '../src/testing/database.ts';
import { throughFreezer } from './frozen-network.ts';

const server = testServerUrl();
if (server === undefined) {
  console.warn('SKIPPED: tests that cancel statements need a server; set TEST_DATABASE_URL=postgres://…');
}

/** A subgraph's server whose one field takes longer than anybody waits; the address. */
async function serveSleep(database: Database): Promise<string> {
  const sleep = async (_root: unknown, _arguments: unknown, { signal }: RequestInfo) => {
    await database.read((sql) => sql.unsafe('select pg_sleep(1.9)'), signal);
    return 'slept';
  };
  const typeDefs = parse('type Query { sleep: String }');
  const app = createServer({ log: testLog });
  const graphql = await mountGraphQL<RequestInfo>(app, {
    log: testLog,
    source: { schema: buildSubgraphSchema([{ typeDefs, resolvers: { Query: { sleep } } }]) },
    createContext: (request) => request,
    introspection: false,
  });
  onTestFinished(async () => {
    // The client's next connection, opened ahead, would be waited for.
    app.server.closeAllConnections();
    await app.close();
    await graphql.stop();
  });
  return `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
}

describe.skipIf(server === undefined)('a read on a PostgreSQL server', () => {
  let host: TestDatabase;
  let watcher: Database;

  beforeAll(async () => {
    host = await createTestDatabase({ migrations: [] });
    watcher = await host.open('watcher');
  });
  afterAll(() => host.drop());

  async function open(max: number, url = host.url): Promise<Database> {
    const database = await openDatabase({ url, schema: 'reader', log: testLog, max, limitStatements: true });
    onTestFinished(() => database.close());
    return database;
  }

  const sleepers = () => watcher.sql<{ pid: number }[]>`
    select pid from pg_stat_activity
    where application_name = 'graphroots/reader' and state = 'active' and query like '%pg_sleep%'`;

  /** A read that takes longer than anybody waits, known to run. */
  async function startSlowRead(database: Database, signal: AbortSignal) {
    const read = database.read((sql) => sql.unsafe('select pg_sleep(1.5)'), signal);
    const outcome = read.then(() => 'answered', String);
    await expect.poll(sleepers, { interval: 5 }).toHaveLength(1);
    return { outcome };
  }

  test('that nobody waits for any longer is cancelled at the database, and its connection goes on', async () => {
    const database = await open(1);
    const client = new AbortController();
    const { outcome } = await startSlowRead(database, client.signal);
    client.abort(new Error('the client went away'));
    expect(await outcome).toContain('the client went away');
    await expect.poll(sleepers).toHaveLength(0);
    expect(await database.read((sql) => sql.unsafe('select 1 as one'))).toMatchObject([{ one: 1 }]);
  });

  test('ends with the client that goes away in the middle of its request', async () => {
    const database = await open(1);
    const url = await serveSleep(database);
    const client = new AbortController();
    const body = JSON.stringify({ query: '{ sleep }' });
    const headers = { 'content-type': 'application/json' };
    const request = fetch(url, { method: 'POST', headers, body, signal: client.signal }).catch(String);
    await expect.poll(sleepers).toHaveLength(1);
    client.abort();
    expect(await request).toContain('aborted');
    await expect.poll(sleepers).toHaveLength(0);
  });

  test('is ended by the database when it takes too long, and so is one that waits for a lock', async () => {
    const database = await open(2);
    const [limits] = await database.sql`select current_setting('statement_timeout') as statement,
      current_setting('lock_timeout') as lock`;
    expect(limits).toEqual({ statement: '2s', lock: '1s' });
  });

  test('is sent once more when its connection is lost', async () => {
    const database = await open(1);
    const before = database.statements.count;
    const slow = database.read((sql) => sql.unsafe('select pg_sleep(0.2), 1 as one'));
    await expect.poll(sleepers, { interval: 5 }).toHaveLength(1);
    await watcher.sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'graphroots/reader'`;
    expect(await slow).toMatchObject([{ one: 1 }]);
    expect(database.statements.count - before).toBeGreaterThanOrEqual(2);
  });

  test('that is hit by the cancelling of another one is sent once more', async () => {
    const database = await open(1);
    const slow = database.read((sql) => sql.unsafe('select pg_sleep(0.3), 1 as one'));
    await expect.poll(sleepers, { interval: 5 }).toHaveLength(1);
    await watcher.sql`select pg_cancel_backend(pid) from pg_stat_activity where application_name = 'graphroots/reader'`;
    expect(await slow).toMatchObject([{ one: 1 }]);
  });

  test('on a connection that has gone silent ends in time, and the connection is replaced', async () => {
    const freezer = await throughFreezer(host.url);
    onTestFinished(() => freezer.close());
    const database = await open(1, freezer.url);
    const client = new AbortController();
    const { outcome } = await startSlowRead(database, client.signal);
    freezer.freeze();
    client.abort(new Error('the client went away'));
    expect(await outcome).toContain('the client went away');
    const next = await database.read((sql) => sql.unsafe('select 2 as two'));
    expect(next).toMatchObject([{ two: 2 }]);
  });

  test('waits for a connection no longer than somebody waits for it', async () => {
    const database = await open(1);
    const client = new AbortController();
    const { outcome: first } = await startSlowRead(database, client.signal);
    const second = startDeadline(20);
    await expect(database.read((sql) => sql.unsafe('select 1'), second.signal)).rejects.toThrow(
      'Not done within 20 ms.',
    );
    client.abort(new Error('enough'));
    expect(await first).toContain('enough');
  });
});

describe.skipIf(server === undefined)('cancelling in the driver', () => {
  function open() {
    const sql = postgres(server ?? '', { max: 1, fetch_types: false });
    onTestFinished(() => sql.end({ timeout: 0 }));
    return sql;
  }
  const settled = (query: PromiseLike<readonly postgres.Row[]>) =>
    query.then(([row]): unknown => row?.['n'], String);

  test('a query that waits behind others on its connection leaves their answers in place', async () => {
    const sql = open();
    await sql`select 1`;
    const queries = [1, 2, 3].map((n) =>
      sql.unsafe(`select ${n} as n, pg_sleep(0.05)`, [], { prepare: true }),
    );
    const outcomes = queries.map(settled);
    await new Promise(setImmediate);
    queries[1]?.cancel();
    const [first, second, third] = await Promise.all(outcomes);
    expect(first).toBe(1);
    // A cancel request names the connection: it may come late and hit the next query, but no answer is another's.
    expect(String(second)).toMatch(/^2$|canceling statement/);
    expect(String(third)).toMatch(/^3$|canceling statement/);
  });

  test('a query that waits for its connection to open does not take the connection with it', async () => {
    const sql = open();
    const query = sql`select 1 as n`;
    const outcome = settled(query);
    await new Promise(setImmediate);
    query.cancel();
    expect(await outcome).toContain('canceling statement');
    expect(await settled(sql`select 2 as n`)).toBe(2);
  });
});

describe('a gate', () => {
  test('lets in as many as it has places, the others in turn, and refuses those who would wait too long', async () => {
    const gate = createGate({ places: 1, waiting: 2 });
    const order: string[] = [];
    const leaveFirst = await gate.enter();
    const impatient = new AbortController();
    const second = gate.enter(impatient.signal).catch(String);
    const third = gate.enter().then((leave) => {
      order.push('third');
      return leave;
    });
    await expect(gate.enter()).rejects.toThrow('Too many wait');
    impatient.abort('gave up');
    expect(await second).toBe('gave up');
    const fourth = gate.enter().then(() => order.push('fourth'));
    leaveFirst();
    (await third)();
    await fourth;
    expect(order).toEqual(['third', 'fourth']);
  });
});
