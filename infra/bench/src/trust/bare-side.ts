import type { GraphQLDataSource } from '@apollo/gateway';
import { keepTelemetryHome } from '@graphroots/gateway/config';
import { contextOf, type GatewayContext } from '@graphroots/gateway/context';
import { createCompilingGateway } from '@graphroots/gateway/executor/index';
import { createInProcessDataSource } from '@graphroots/gateway/in-process-data-source';
import type { SubgraphSource } from '@graphroots/gateway/subgraph-calls';
import { claimGuards } from '@graphroots/gateway/supergraph';
import { createClock } from '@graphroots/kit/clock';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import type { Logger } from '@graphroots/kit/log';
import { createServer } from '@graphroots/kit/server';
import { mountGraphQL } from '@graphroots/kit/server/graphql';
import { listen } from '@graphroots/kit/server/listen';
import { createSubgraph, type Subgraph, type SubgraphOptions } from '@graphroots/kit/subgraph';
import { unrestrictedViewer } from '@graphroots/kit/viewer';
import { createMembersReads } from '@graphroots/members/reads';
import { createResolvers } from '@graphroots/members/resolvers';
import { readSubgraphSdl, readSupergraphSdl, subgraphNames, type SubgraphName } from '@graphroots/schema/sdl';
import type { Databases } from '@graphroots/standalone/databases';
import { services } from '@graphroots/standalone/services';
import { countStatements, type Side } from './side.ts';

/**
 * The same subgraphs behind Apollo's gateway, with its plans compiled, and nothing else: nobody is identified, everybody sees everything,
 * nothing is counted, limited or ended. For measurements only.
 */
export async function startBareSide(databases: Databases, log: Logger): Promise<Side> {
  const sources = new Map<string, SubgraphSource>(
    subgraphNames.map((name) => [
      name,
      createInProcessDataSource(
        createOpenSubgraph(name, { database: databases[name], clock: createClock(), log }),
      ),
    ]),
  );
  keepTelemetryHome();
  const gateway = createCompilingGateway({
    supergraphSdl: claimGuards(readSupergraphSdl()),
    buildService({ name }): GraphQLDataSource<GatewayContext> {
      const source = sources.get(name);
      if (!source) throw new Error(`The supergraph names a service ${name} that is not here.`);
      return {
        process: async (options) => source.process({ request: options.request, context: contextOf(options) }),
      };
    },
    logger: log,
  });
  const server = createServer({ log });
  const graphql = await mountGraphQL<GatewayContext>(server, {
    log,
    source: { gateway },
    introspection: true,
    createContext: ({ requestId, headers }) => ({
      requestId,
      headers,
      viewer: unrestrictedViewer,
      client: 'bench',
      asText: true,
    }),
  });
  return {
    url: await listen(server, { port: 0, host: '127.0.0.1' }),
    callers: [''],
    statements: () => countStatements(databases),
    async stop() {
      await server.close();
      await graphql.stop();
    },
  };
}

/** A service's subgraph, its reads without the database's own lock on rows. */
function createOpenSubgraph(name: SubgraphName, options: SubgraphOptions): Subgraph {
  if (name !== 'members') return services[name].createSubgraph(options);
  const reads = createMembersReads(developmentKeys);
  return createSubgraph(
    {
      name,
      sdl: readSubgraphSdl(name),
      reads: { ...reads, rowSecurity: false },
      resolvers: createResolvers(developmentKeys),
    },
    options,
  );
}
