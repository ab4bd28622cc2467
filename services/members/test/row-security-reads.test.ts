import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Database } from '@graphroots/kit/database';
import { inSight } from '@graphroots/kit/reads/row-security';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { anonymousViewer, unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { createBuilders } from './builders.ts';
import { members } from './service.ts';

type Sql = Database['sql'];

const aStreet: Viewer = { ...anonymousViewer, territory: ['530103001000'] };

let service: TestService;

beforeAll(async () => {
  service = await openTestService(members, '2026-06-15T12:00:00+08:00');
  const { aMember } = createBuilders(service.database.db);
  await aMember({ id: 'mbr_street', residenceCode: '530103001001' });
  await aMember({ id: 'mbr_next_street', residenceCode: '530103002001' });
});
afterAll(() => service.close());

const count = (client: Sql) =>
  client<{ n: number }[]>`select count(*)::int as n from members.members where version > ${0}`;

/** Everything on one connection, as requests that follow each other have it. */
async function onOneConnection(use: (client: Sql) => Promise<void>): Promise<void> {
  const client = await service.database.sql.reserve();
  try {
    await use(client);
  } finally {
    client.release();
  }
}

async function expectNoSight(client: Sql): Promise<void> {
  const [found] = await client`
    select current_user = session_user as "self", current_setting('transaction_read_only') as "readOnly",
      concat(current_setting('graphroots.viewer', true), current_setting('graphroots.territory', true),
        current_setting('graphroots.lines', true), current_setting('graphroots.statistics', true)) as sight`;
  expect(found).toEqual({ self: true, readOnly: 'off', sight: '' });
}

/** Statements that sleep, and transactions that wait for their next one. */
async function running(): Promise<number> {
  const sleepers = await service.database.sql`
    select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
      and (state like 'idle in transaction%' or (state = 'active' and query like '%pg_sleep%'))`;
  return sleepers.length;
}

test.each<[string, (client: Sql) => Promise<unknown>]>([
  ['its answer', (client) => inSight(count(client), unrestrictedViewer, 'members')],
  ['an error', (client) => inSight(client`select 1 / ${0}::int`, unrestrictedViewer, 'members')],
  ['one that nobody understands', (client) => inSight(client`selct ${1}`, unrestrictedViewer, 'members')],
  ['settings that fail', (client) => inSight(count(client), unrestrictedViewer, 'nowhere')],
])('the sight of a read ends with %s', async (_, read) => {
  await onOneConnection(async (client) => {
    // From the second time on it is prepared.
    for (let time = 0; time < 3; time += 1) {
      await read(client).catch(() => undefined);
      await expectNoSight(client);
    }
  });
});

test('the sight of a read ends with its cancelling', async ({ skip }) => {
  skip(service.database.engine === 'embedded', 'a running statement cannot be cancelled there');
  await onOneConnection(async (client) => {
    const query = inSight(client`select pg_sleep(60)`, unrestrictedViewer, 'members');
    const outcome = query.catch(String);
    await vi.waitFor(async () => expect(await running()).toBe(1), 5_000);
    query.cancel();
    expect(await outcome).toContain('canceling statement');
    await expectNoSight(client);
  });
});

test('each of the reads sent behind one another has its own sight, and what is no read has none', async () => {
  await onOneConnection(async (client) => {
    const viewers = [unrestrictedViewer, anonymousViewer, aStreet, anonymousViewer, unrestrictedViewer];
    const askAll = () => viewers.map((viewer) => inSight(count(client), viewer, 'members'));
    for (const counted of [await Promise.all(askAll()), await Promise.all(askAll())]) {
      expect(counted.map(([row]) => row?.n)).toEqual([2, 0, 1, 0, 2]);
    }
    await Promise.all([...askAll(), expectNoSight(client), ...askAll(), expectNoSight(client)]);
  });
});

test('a read does not run when its sight cannot be set', async () => {
  await onOneConnection(async (client) => {
    await client`create temporary sequence ran`;
    await client`grant all on sequence ran to public`;
    for (let time = 0; time < 3; time += 1) {
      const read = inSight(client`select nextval('ran') > ${0} as once`, unrestrictedViewer, 'nowhere');
      await expect(read).rejects.toThrow('role "graphroots_nowhere_reader" does not exist');
    }
    expect(await client`select is_called from ran`).toEqual([{ is_called: false }]);
  });
});

test('a read whose prepared statements are gone prepares both anew', async () => {
  await onOneConnection(async (client) => {
    const unprepared = () =>
      client.unsafe<{ n: number }[]>('select count(*)::int as n from members.members where $1', [true]);
    for (const read of [() => count(client), () => count(client), unprepared]) {
      expect(await inSight(read(), aStreet, 'members')).toEqual([{ n: 1 }]);
      await client`deallocate all`;
    }
  });
});

test('a read whose connection is lost is sent once more with the same sight', async ({ skip }) => {
  const { database } = service;
  skip(database.engine === 'embedded', 'there is one backend only');
  const read = database.read((sql) =>
    inSight(sql`select id from members.members, pg_sleep(${0.3})`, aStreet, 'members'),
  );
  await vi.waitFor(async () => {
    const killed = await database.sql`
      select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()
        and pid <> pg_backend_pid() and state = 'active' and query like '%members, pg_sleep%'`;
    expect(killed).toHaveLength(1);
  }, 5_000);
  expect(await read).toEqual([{ id: 'mbr_street' }]);
});

test('a read that nobody waits for any longer ends at the database, and leaves no transaction behind', async ({
  skip,
}) => {
  const { database } = service;
  skip(database.engine === 'embedded', 'a running statement cannot be cancelled there');
  const client = new AbortController();
  const read = database.read(
    (sql) => inSight(sql`select pg_sleep(60)`, unrestrictedViewer, 'members'),
    client.signal,
  );
  await vi.waitFor(async () => expect(await running()).toBe(1), 5_000);
  client.abort(new Error('gone'));
  await expect(read).rejects.toThrow('gone');
  await vi.waitFor(async () => expect(await running()).toBe(0), 5_000);
  expect(await inSight(count(database.sql), aStreet, 'members')).toEqual([{ n: 1 }]);
});
