import { createServer, serve } from '@graphroots/kit/server';
import { mountGraphQL } from '@graphroots/kit/server/graphql';
import type { Logger } from '@graphroots/kit/log';
import { unrestrictedViewer } from '@graphroots/kit/viewer';
import type { FastifyInstance } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { onTestFinished } from 'vitest';
import { createGateway, type Gateway, type GatewayOptions } from '../src/gateway.ts';
import { createHttpDataSources } from '../src/http-data-sources.ts';
import { createInProcessDataSource, type LocalSubgraph } from '../src/in-process-data-source.ts';
import type { SubgraphSource } from '../src/subgraph-calls.ts';
import { compose, peopleSubgraph, placesSubgraph } from './fixture.ts';
import { recordLog, type RecordedLog } from './recorded-log.ts';

type DataSources = (name: string) => SubgraphSource;

const subgraphs: readonly LocalSubgraph[] = [placesSubgraph, peopleSubgraph];

/** How a gateway may reach its subgraphs. */
export const ways = {
  'in process': async (): Promise<DataSources> => {
    const sources = new Map(
      subgraphs.map((subgraph) => [subgraph.name, createInProcessDataSource(subgraph)]),
    );
    return (name) => known(sources.get(name));
  },
  'over HTTP': async (log: Logger): Promise<DataSources> => {
    const urls: Record<string, string> = {};
    for (const subgraph of subgraphs) urls[subgraph.name] = await startSubgraph(subgraph, log);
    const sources = createHttpDataSources(urls, { secret: 's'.repeat(32) });
    onTestFinished(sources.close);
    return sources.dataSource;
  },
};

async function startSubgraph(subgraph: LocalSubgraph, log: Logger): Promise<string> {
  const server = createServer({ log });
  await mountGraphQL(server, {
    log,
    source: { schema: subgraph.schema },
    createContext: (request) => subgraph.createContext({ ...request, viewer: unrestrictedViewer }),
    introspection: false,
  });
  const { url, drain } = await serve(server, { log, port: 0 });
  onTestFinished(drain);
  return `${url}/graphql`;
}

function known(source: SubgraphSource | undefined): SubgraphSource {
  if (!source) throw new Error('The fixture has no such subgraph.');
  return source;
}

export interface StartedGateway extends RecordedLog {
  readonly inject: FastifyInstance['inject'];
  readonly graphFor: Gateway['graphFor'];
  /** Opens a port for tests that need a real connection; returns the address. */
  listen(): Promise<string>;
  ask(
    query: string,
    request?: { variables?: object; headers?: Record<string, string> },
  ): Promise<FormattedExecutionResult<Record<string, unknown>>>;
}

export async function startGateway(
  way: keyof typeof ways,
  options: Partial<GatewayOptions> = {},
): Promise<StartedGateway> {
  const recorded = recordLog();
  const reach = await ways[way](recorded.log);
  const { server, stop, graphFor } = await createGateway({
    supergraph: compose(),
    dataSource: reach,
    // Anonymous, so that an address is a client.
    identify: async () => ({ ...unrestrictedViewer, id: null }),
    log: recorded.log,
    hideSchemaDetails: false,
    ...options,
  });
  onTestFinished(async () => {
    await server.close();
    await stop();
  });
  return {
    ...recorded,
    inject: server.inject.bind(server),
    graphFor,
    listen: () => server.listen({ port: 0, host: '127.0.0.1' }),
    async ask(query, { variables = {}, headers = {} } = {}) {
      const response = await server.inject({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: { query, variables },
      });
      return withoutCost(response.json());
    },
  };
}

type Answer = FormattedExecutionResult<Record<string, unknown>>;

/** Every answer tells its cost; only the tests of limits look at it. */
function withoutCost({ extensions: { cost: _, ...others } = {}, ...answer }: Answer): Answer {
  return Object.keys(others).length > 0 ? { ...answer, extensions: others } : answer;
}
