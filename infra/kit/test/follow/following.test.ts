import { setTimeout as delay } from 'node:timers/promises';
import { execute, parse } from 'graphql';
import { Registry } from 'prom-client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFollowing } from '../../src/follow/following.ts';
import type { Follower } from '../../src/follow/follower.ts';
import { createGraph, noGraph } from '../../src/graph/graph.ts';
import { createSubgraph } from '../../src/subgraph.ts';
import { createClock } from '../../src/clock.ts';
import { createLogger } from '../../src/log.ts';
import { testLog } from '../../src/testing/database.ts';
import { unrestrictedViewer } from '../../src/viewer.ts';
import { runJob } from '../../src/writes/jobs.ts';
import { libraryReads } from '../reads/library/reads.ts';
import { librarySdl, libraryResolvers, openLibrary, type OpenLibrary } from '../reads/library/library.ts';
import { forecasts } from '../reads/library/tables.ts';

// A feed waits for every older transaction of its server: a load in another test is one, and takes half a minute.
vi.setConfig({ testTimeout: 120_000 });

/* A library that follows its own feed, which waits for every older transaction of its server. */
const patience = { timeout: 150_000 };

let city: OpenLibrary;
beforeEach(async () => {
  city = await openLibrary();
});
afterEach(() => city.close());

/** Puts down that each notice was told, by the change that told it. */
const noting: Follower = {
  feed: 'library',
  types: ['Notice'],
  take:
    async (changes) =>
    async ({ tx, record }) => {
      await tx.insert(forecasts).values(changes.map(({ id, key }) => ({ city: id, text: key })));
      record({ entity: 'Followed', id: changes[0]?.key ?? '', action: 'take' });
    },
};

/** The library with a graph that answers, unless `broken` says otherwise. */
function follow(
  follower: Follower,
  { broken = (): boolean => false, metrics = new Registry(), idleMs = 20, log = testLog } = {},
) {
  const graph = createGraph(async ({ query, variables }) => {
    if (broken()) throw new Error('connect ECONNREFUSED');
    const context = city.subgraph.createContext({ requestId: 'x', headers: {}, viewer: unrestrictedViewer });
    return execute({
      schema: city.subgraph.schema,
      document: parse(query),
      variableValues: variables,
      contextValue: context,
    });
  });
  const definition = { name: 'library', sdl: librarySdl, reads: libraryReads, resolvers: libraryResolvers };
  const clock = createClock();
  const subgraph = createSubgraph(definition, { database: city.database, clock, log, graph });
  return createFollowing({ subgraph, followers: [follower], metrics, idleMs });
}

/** Tells of notices, as many in one transaction. */
async function tell(...keys: readonly string[]): Promise<void> {
  let told = false;
  const job = async ({ record }: Parameters<Parameters<typeof runJob>[0]>[0]) => {
    for (const id of told ? [] : keys) record({ entity: 'Notice', id, action: 'post' });
    const count = told ? 0 : keys.length;
    told = true;
    return count;
  };
  const { database } = city;
  await runJob(job, { database, rowSecurity: false, clock: createClock(), log: testLog });
}

async function noted(): Promise<string[]> {
  const rows = await city.database.db.select().from(forecasts).orderBy(forecasts.city);
  return rows.map(({ text }) => text);
}

/** Catches up until so many are noted. */
async function untilNoted(following: ReturnType<typeof follow>, count: number): Promise<string[]> {
  for (;;) {
    await following.catchUp();
    const found = await noted();
    if (found.length >= count) return found;
    await delay(50);
  }
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, number) => `notice-${String(number).padStart(3, '0')}`);

describe('a service that follows a feed', patience, () => {
  it('takes on each change once and in order, however many pages there are, and only those of its types', async () => {
    const keys = numbered(230);
    await tell(...keys);
    await city.database.sql`insert into library.changes (id, type, key, action, at)
      values ('0', 'Other', 'other', 'post', now())`;
    const following = follow(noting);
    expect(await untilNoted(following, keys.length)).toEqual(keys);
    await following.catchUp();
    expect(await noted()).toEqual(keys);
  });

  it('goes on where it was, in another process too, and leaves its steps in its own trace', async () => {
    await tell('a');
    await untilNoted(follow(noting), 1);
    await tell('b');
    expect(await untilNoted(follow(noting), 2)).toEqual(['a', 'b']);
    const steps = await city.database.sql`
      select entity_id, actor_id from library.trace where entity_type = 'Followed' order by id`;
    expect(steps).toEqual([
      { entity_id: 'a', actor_id: 'system' },
      { entity_id: 'b', actor_id: 'system' },
    ]);
  });

  it('takes nothing on by halves: what fails leaves neither effect nor mark, and is taken on later', async () => {
    let failing = true;
    const stumbling: Follower = {
      ...noting,
      async take(changes, context) {
        const note = await noting.take(changes, context);
        return async (work) => {
          await note(work);
          if (failing) throw new Error('stumbled');
        };
      },
    };
    await tell('a', 'b');
    await untilNoted(follow({ ...noting, types: ['Nothing'] }), 0);
    const following = follow(stumbling);
    const attempt = async () => {
      for (;;) {
        await following.catchUp();
        await delay(50);
      }
    };
    await expect(attempt()).rejects.toThrow('stumbled');
    expect(await noted()).toEqual([]);
    failing = false;
    expect(await untilNoted(following, 2)).toEqual(['a', 'b']);
  });

  it('shares a feed with other processes of its service: none takes on what another has', async () => {
    const keys = numbered(300);
    for (const key of keys.slice(0, 5)) await tell(key);
    await tell(...keys.slice(5));
    const processes = [follow(noting), follow(noting), follow(noting)];
    await Promise.all(processes.map((following) => untilNoted(following, keys.length)));
    expect(await noted()).toEqual(keys);
  });

  it('goes on in the background when the graph answers again, tells its lag, and stops when told', async () => {
    let broken = true;
    const metrics = new Registry();
    const lines: string[] = [];
    const log = createLogger({ name: 'library', destination: { write: (line) => lines.push(line) } });
    const following = follow(noting, { broken: () => broken, metrics, log });
    await tell('a');
    following.start();
    const measured = async (name: string) => {
      const { values = [] } = (await metrics.getSingleMetric(name)?.get()) ?? {};
      return values.map(({ value, labels }) => ({ value, labels }));
    };
    while (((await measured('follower_failures_total'))[0]?.value ?? 0) < 2) await delay(10);
    const [lag] = await measured('follower_lag_seconds');
    expect(lag?.labels).toEqual({ service: 'library', feed: 'library' });
    expect(lag?.value).toBeGreaterThan(0.02);
    expect(lines.slice(0, 2).map((line): unknown => JSON.parse(line))).toMatchObject([
      { level: 30, feed: 'library', failures: 1, reason: expect.stringContaining('cannot be reached') },
      { level: 30, feed: 'library', failures: 2, reason: expect.stringContaining('cannot be reached') },
    ]);
    expect(lines.join('')).not.toContain('stack');
    broken = false;
    while ((await noted()).length === 0) await delay(20);
    expect((await measured('follower_lag_seconds'))[0]?.value).toBeLessThan(60);
    await following.stop();
    await tell('b');
    await delay(100);
    expect(await noted()).toEqual(['a']);
  });
});

it('a service that was started without a gateway is told so when it follows', async () => {
  const subgraph = createSubgraph(
    { name: 'library', sdl: librarySdl, reads: libraryReads, resolvers: libraryResolvers },
    { database: city.database, clock: createClock(), log: testLog, graph: noGraph },
  );
  await expect(createFollowing({ subgraph, followers: [noting] }).catchUp()).rejects.toThrow('GATEWAY_URL');
});
