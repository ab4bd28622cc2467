import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createClock } from '../src/clock.ts';
import { openDatabase } from '../src/database.ts';
import { badInput } from '../src/errors.ts';
import { createLogger } from '../src/log.ts';
import { startSubgraph } from '../src/server/start-subgraph.ts';
import type { Subgraph, SubgraphContext } from '../src/subgraph.ts';
import { unrestrictedViewer } from '../src/viewer.ts';

const typeDefs = parse('type Query { now: Int requestId: String secret: String refused: String }');

const resolvers = {
  Query: {
    now: async (_root: unknown, _arguments: unknown, { database }: SubgraphContext) => {
      const [row] = await database.sql<{ answer: number }[]>`select 42 as answer`;
      return row?.answer;
    },
    requestId: (_root: unknown, _arguments: unknown, context: SubgraphContext) => context.requestId,
    secret: () => {
      throw new Error('password of the database is hunter2');
    },
    refused: () => {
      throw badInput('`first` must be at most 100.');
    },
  },
};

async function startProbe() {
  const lines: string[] = [];
  const log = createLogger({ name: 'probe', destination: { write: (line) => lines.push(line) } });
  const database = await openDatabase({ url: 'pglite:memory', schema: 'probe', log });
  const subgraph: Subgraph = {
    name: 'probe',
    schema: buildSubgraphSchema([{ typeDefs, resolvers }]),
    createContext: ({ requestId }) => ({
      requestId,
      viewer: unrestrictedViewer,
      database,
      clock: createClock(),
      log,
      once: (create) => {
        throw new Error(`The probe makes no loaders: ${create.name}`);
      },
    }),
  };
  const { url, drain } = await startSubgraph({ subgraph, database, log, port: 0, production: true });
  onTestFinished(drain);
  const ask = async (query: string, variables?: object): Promise<unknown> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': 'request-1' },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  return { url, drain, ask, lines, database };
}

describe('a subgraph in a process of its own', () => {
  it('answers, is ready while its database is, masks its faults, hides its schema, and closes its pool last', async () => {
    const { url, ask, lines, drain, database } = await startProbe();

    expect(await ask('{ now requestId }')).toEqual({ data: { now: 42, requestId: 'request-1' } });
    const ready = await fetch(`${url}/health/ready`);
    expect(await ready.json()).toEqual({ status: 'ready', checks: { database: 'ok' } });

    const representations = Array.from({ length: 10_000 }, (_, i) => ({
      __typename: 'Building',
      id: `bld_${i}`,
    }));
    expect(await ask('{ now }', { representations })).toEqual({ data: { now: 42 } });

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
});
