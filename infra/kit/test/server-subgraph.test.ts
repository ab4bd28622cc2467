import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { createClock } from '../src/clock.ts';
import { openDatabase } from '../src/database.ts';
import { badInput } from '../src/errors.ts';
import { noGraph } from '../src/graph/graph.ts';
import { createLogger } from '../src/log.ts';
import { signViewer } from '../src/access/viewer-signature.ts';
import { createExecutor } from '../src/reads/direct.ts';
import { startSubgraph } from '../src/server/start-subgraph.ts';
import type { Subgraph, SubgraphContext } from '../src/subgraph.ts';
import { unrestrictedViewer, type Viewer } from '../src/viewer.ts';

const typeDefs = parse(
  'type Query { now: Int requestId: String viewer: String secret: String refused: String }',
);

const resolvers = {
  Query: {
    now: async (_root: unknown, _arguments: unknown, { database }: SubgraphContext) => {
      const [row] = await database.sql<{ answer: number }[]>`select 42 as answer`;
      return row?.answer;
    },
    requestId: (_root: unknown, _arguments: unknown, context: SubgraphContext) => context.requestId,
    viewer: (_root: unknown, _arguments: unknown, { viewer }: SubgraphContext) =>
      `${viewer.id} as ${viewer.roles[0]} in ${String(viewer.territory)}`,
    secret: () => {
      throw new Error('password of the database is hunter2');
    },
    refused: () => {
      throw badInput('`first` must be at most 100.');
    },
  },
};

const secret = 's'.repeat(32);

async function startProbe() {
  const lines: string[] = [];
  const seen: Viewer[] = [];
  const log = createLogger({ name: 'probe', destination: { write: (line) => lines.push(line) } });
  const database = await openDatabase({ url: 'pglite:memory', schema: 'probe', log });
  const schema = buildSubgraphSchema([{ typeDefs, resolvers }]);
  const subgraph: Subgraph = {
    name: 'probe',
    schema,
    async answer(question, context) {
      seen.push(context.viewer);
      const { data, ...more } = await createExecutor(schema)(question, context);
      return { ...more, data: data ? { ...data, ownWay: true } : null };
    },
    createContext: ({ requestId, viewer }) => ({
      requestId,
      viewer,
      database,
      rowSecurity: false,
      clock: createClock(),
      log,
      graph: noGraph,
      once: (create) => {
        throw new Error(`The probe makes no loaders: ${create.name}`);
      },
    }),
  };
  const { url, drain } = await startSubgraph({
    subgraph,
    database,
    log,
    secrets: [secret, 'o'.repeat(32)],
    port: 0,
    production: true,
  });
  onTestFinished(drain);
  const ask = async (query: string, variables?: object, headers?: object): Promise<unknown> => {
    const body = JSON.stringify({ query, variables });
    const requestId = 'request-1';
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-request-id': requestId,
        ...signViewer(unrestrictedViewer, { requestId, body }, secret),
        ...headers,
      },
      body,
    });
    return response.json();
  };
  return { url, drain, ask, lines, seen, database };
}

describe('a subgraph in a process of its own', () => {
  it('answers, is ready while its database is, masks its faults, hides its schema, and closes its pool last', async () => {
    const { url, ask, lines, drain, database } = await startProbe();

    expect(await ask('{ now requestId }')).toEqual({
      data: { now: 42, requestId: 'request-1', ownWay: true },
    });
    const ready = await fetch(`${url}/health/ready`);
    expect(await ready.json()).toEqual({ status: 'ready', checks: { database: 'ok' } });

    const representations = Array.from({ length: 10_000 }, (_, i) => ({
      __typename: 'Building',
      id: `bld_${i}`,
    }));
    expect(await ask('{ now }', { representations })).toEqual({ data: { now: 42, ownWay: true } });

    const masked = await ask('{ secret }');
    expect(masked).toMatchObject({
      data: { secret: null },
      errors: [{ path: ['secret'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' } }],
    });
    expect(JSON.stringify(masked)).not.toContain('hunter2');
    expect(lines.find((line) => line.includes('hunter2'))).toContain('"requestId":"request-1"');

    expect(await ask('{ refused }')).toMatchObject({
      errors: [{ message: '`first` must be at most 100.', extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(await ask('{ __schema { queryType { name } } }')).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });

    await drain();
    await expect(database.sql`select 1`).rejects.toThrow('CONNECTION_ENDED');
  });

  it('tells whoever asks for timings how long its resolvers took', async () => {
    const { ask } = await startProbe();
    const traced = { 'apollo-federation-include-trace': 'ftv1' };
    const { data, extensions } = timed.parse(await ask('{ now requestId }', {}, traced));
    expect(data).toEqual({ now: 42, requestId: 'request-1' });
    // Names of fields stand in it as they are.
    expect(Buffer.from(extensions.ftv1, 'base64').toString('latin1')).toMatch(/now[^]*requestId/);
  });
});

const timed = z.object({ data: z.unknown(), extensions: z.object({ ftv1: z.string() }) });

describe('a subgraph', () => {
  const requestId = 'request-1';
  const body = JSON.stringify({ query: '{ viewer }' });
  const street: Viewer = {
    id: 'u-1',
    roles: ['street'],
    territory: ['530112006000'],
    lines: [],
    rights: new Set(['issues:read']),
  };
  const post = (headers: Record<string, string>, sent = body) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': requestId, ...headers },
    body: sent,
  });

  it('answers for the viewer its gateway names, with the secret in use and with the one before', async () => {
    const { url } = await startProbe();
    for (const known of [secret, 'o'.repeat(32)]) {
      const signed = signViewer(street, { requestId, body }, known);
      const response = await fetch(`${url}/graphql`, post(signed));
      expect(await response.json()).toMatchObject({ data: { viewer: 'u-1 as street in 530112006000' } });
    }
  });

  it('knows who asks again: as one object, for which much is made only once', async () => {
    const { url, seen } = await startProbe();
    for (const viewer of [street, { ...street, territory: ['530112'] }, { ...street }]) {
      await fetch(`${url}/graphql`, post(signViewer(viewer, { requestId, body }, secret)));
    }
    const [first, other, again] = seen;
    expect(first).toEqual(street);
    expect(again).toBe(first);
    expect(other?.territory).toEqual(['530112']);
  });

  it('answers nobody else: not unsigned, not with another secret, viewer, body or request, not late, not by GET', async () => {
    const { url } = await startProbe();
    const signed = signViewer(street, { requestId, body }, secret);
    const other = signViewer({ ...street, territory: 'all' }, { requestId, body }, 'x'.repeat(32));
    const service = JSON.stringify({ query: '{ _service { sdl } }' });
    const late = signViewer(street, { requestId, body }, secret, Date.now() - 31_000);
    const attempts: readonly (readonly [string, RequestInit])[] = [
      ['', post({})],
      ['', post({ 'x-graphroots-viewer': signed['x-graphroots-viewer'] ?? '' })],
      ['', post(other)],
      ['', post({ ...signed, 'x-graphroots-viewer': other['x-graphroots-viewer'] ?? '' })],
      ['', post(signed, service)],
      ['', post({}, service)],
      ['', post({ ...signed, 'x-request-id': 'request-2' })],
      ['', post(late)],
      ['?query={viewer}', { headers: { 'apollo-require-preflight': 'yes', ...signed } }],
    ];
    for (const [query, request] of attempts) {
      const response = await fetch(`${url}/graphql${query}`, request);
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    }
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  });
});
