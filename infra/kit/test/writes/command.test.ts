import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testServerUrl } from '../../src/testing/config.ts';
import { anonymousViewer, unrestrictedViewer } from '../../src/viewer.ts';
import { command, type Payload, type UnitOfWork } from '../../src/writes/command.ts';
import { openLibrary, type OpenLibrary } from '../reads/library/library.ts';
import { readers, trace } from '../reads/library/tables.ts';

const onServer = testServerUrl() !== undefined;

let city: OpenLibrary;
beforeAll(async () => {
  city = await openLibrary();
});
afterAll(() => city.close());

type UseCase = (input: object, work: UnitOfWork) => Promise<Payload>;

function run(
  useCase: UseCase,
  given: { key?: string; input?: object; viewer?: typeof anonymousViewer } = {},
) {
  const { key, input = {}, viewer = unrestrictedViewer } = given;
  const headers = { 'idempotency-key': key };
  const context = city.subgraph.createContext({ requestId: 'request-7', headers, viewer });
  const path = { prev: undefined, key: 'renameAll', typename: 'Mutation' };
  return command(useCase)(null, { input }, context, { fieldName: 'renameAll', path });
}

const made: Payload = { userErrors: [] };

describe('an Idempotency-Key', () => {
  const refusalOf = async (key: string, viewer = unrestrictedViewer): Promise<unknown> =>
    run(async () => made, { key, viewer }).then(
      () => 'accepted',
      (error: unknown) => error instanceof GraphQLError && error.extensions,
    );

  test.each(['', 'a b', '键', 'x'.repeat(129), 'a\tb'])('like %j is refused', async (key) => {
    expect(await refusalOf(key)).toEqual({ code: 'BAD_USER_INPUT' });
  });

  test.each(['!', '~'.repeat(128), randomUUID()])('like %j is taken', async (key) => {
    expect(await refusalOf(key)).toBe('accepted');
  });

  test('of the anonymous must be one that nobody guesses', async () => {
    expect(await refusalOf('report-1', anonymousViewer)).toEqual({ code: 'BAD_USER_INPUT' });
    expect(await refusalOf(randomUUID(), anonymousViewer)).toBe('accepted');
  });

  test('is kept for seven days, and no longer once others come', async () => {
    const insert = (key: string, days: number) => city.database.sql`
      insert into library.idempotency_keys (actor, key, mutation, request_hash, answer, at)
      values ('acc_old', ${key}, 'renameAll', '', '{}', ${`2026-06-15T04:00:00Z`}::timestamptz - ${days} * interval '1 day')`;
    await insert('younger', 6.99);
    for (let number = 0; number < 12; number += 1) await insert(`older-${number}`, 7.01);
    await run(async () => made, { key: randomUUID() });
    await run(async () => made, { key: randomUUID() });
    const left = await city.database.sql`select key from library.idempotency_keys where actor = 'acc_old'`;
    expect(left).toEqual([{ key: 'younger' }]);
  });
});

test('a step that is told later than it happened is marked, and names who told it', async () => {
  const at = (time: string, id: string): UseCase => {
    return async (_, { record }) => {
      record({ entity: 'Reader', id, action: 'visit', from: 'AWAY', to: 'HERE', reason: '补录', at: time });
      return made;
    };
  };
  await run(at('2026-06-15T03:59:00.000Z', 'rdr_now'));
  await run(at('2026-06-15T03:58:59.999Z', 'rdr_late'));
  const rows = await city.database.db.select().from(trace).where(eq(trace.action, 'visit'));
  expect(rows.map(({ entityId, backDated }) => [entityId, backDated])).toEqual([
    ['rdr_now', false],
    ['rdr_late', true],
  ]);
  expect(rows[1]).toMatchObject({
    id: expect.stringMatching(/^trc_/),
    entityType: 'Reader',
    from: 'AWAY',
    to: 'HERE',
    reason: '补录',
    actorId: 'system',
    actorRole: 'system',
    recordedAt: '2026-06-15 04:00:00+00',
    requestId: 'request-7',
  });
});

describe('what a use case has written is taken back with its steps', () => {
  const write = async (tx: UnitOfWork['tx'], record: UnitOfWork['record'], id: string) => {
    await tx.insert(readers).values({ id, name: '新', regionCode: '530102001001' });
    record({ entity: 'Reader', id, action: 'enrol' });
  };
  const stored = async (id: string) => {
    const { db } = city.database;
    return (await db.$count(readers, eq(readers.id, id))) + (await db.$count(trace, eq(trace.entityId, id)));
  };

  test('when it is refused', async () => {
    const refused = { userErrors: [{ code: 'FULL', field: null, message: 'Full.' }] };
    const answer = await run(async (_, { tx, record }) => {
      await write(tx, record, 'rdr_refused');
      return refused;
    });
    expect(answer).toEqual(refused);
    expect(await stored('rdr_refused')).toBe(0);
  });

  test('when it throws', async () => {
    const failing = run(async (_, { tx, record }) => {
      await write(tx, record, 'rdr_thrown');
      throw new Error('a bug');
    });
    await expect(failing).rejects.toThrow('a bug');
    expect(await stored('rdr_thrown')).toBe(0);
  });
});

describe.skipIf(!onServer)('on a server,', () => {
  test('two use cases that lock each other out are both made in the end', async () => {
    const [a, b] = [await city.aReader(), await city.aReader()];
    let waiting = 2;
    let go = () => {};
    const both = new Promise<void>((resolve) => (go = resolve));
    const rename = (first: string, second: string): UseCase => {
      return async (_, { tx }) => {
        const add = { name: sql`${readers.name} || '!'` };
        await tx.update(readers).set(add).where(eq(readers.id, first));
        waiting -= 1;
        if (waiting === 0) go();
        await both;
        await tx.update(readers).set(add).where(eq(readers.id, second));
        return made;
      };
    };
    expect(await Promise.all([run(rename(a.id, b.id)), run(rename(b.id, a.id))])).toEqual([made, made]);
    const names = await city.database.sql`select name from library.readers where id in (${a.id}, ${b.id})`;
    expect(names).toEqual([{ name: '王小明!!' }, { name: '王小明!!' }]);
  });

  const losing = (id: string) => {
    let attempts = 0;
    const useCase: UseCase = async (_, { tx, record }) => {
      attempts += 1;
      await tx.insert(readers).values({ id, name: '新', regionCode: '530102001001' });
      record({ entity: 'Reader', id, action: 'enrol' });
      if (attempts === 1) await tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`);
      return made;
    };
    return { useCase, attempts: () => attempts };
  };

  test('a use case whose connection is lost is run again under its key', async () => {
    const { useCase, attempts } = losing('rdr_keyed');
    expect(await run(useCase, { key: randomUUID() })).toEqual(made);
    expect(attempts()).toBe(2);
    expect(await city.database.db.$count(trace, eq(trace.entityId, 'rdr_keyed'))).toBe(1);
  });

  test('without a key it is not, because nobody knows whether it was stored', async () => {
    const { useCase, attempts } = losing('rdr_unkeyed');
    await expect(run(useCase)).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
    expect(attempts()).toBe(1);
  });
});
