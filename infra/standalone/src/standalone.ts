import { createGateway, type Gateway, type GatewayOptions } from '@graphroots/gateway/gateway';
import { createInProcessDataSource } from '@graphroots/gateway/in-process-data-source';
import type { GraphiqlOptions } from '@graphroots/gateway/graphiql';
import type { SubgraphSource } from '@graphroots/gateway/subgraph-calls';
import type { TrustedDocuments } from '@graphroots/gateway/access/trusted-documents';
import type { Identify } from '@graphroots/gateway/identity/identify';
import type { GatewayLimits } from '@graphroots/gateway/limits/limits';
import { createClock, type Clock } from '@graphroots/kit/clock';
import { deadlines } from '@graphroots/kit/deadline';
import { createFollowing, type Following } from '@graphroots/kit/follow/following';
import { noGraph, type Graph } from '@graphroots/kit/graph/graph';
import type { Logger } from '@graphroots/kit/log';
import type { PersonalKeys } from '@graphroots/kit/personal/keys';
import type { KeepFigures } from '@graphroots/kit/reads/kept-figures';
import { createMetrics } from '@graphroots/kit/server/metrics';
import type { Subgraph } from '@graphroots/kit/subgraph';
import { readSupergraphSdl, subgraphNames, supergraphSdlPath } from '@graphroots/schema/sdl';
import type { Databases } from './databases.ts';
import { services } from './services.ts';

export interface StandaloneOptions {
  readonly databases: Databases;
  /** Finds out who asks. */
  readonly identify: Identify;
  readonly log: Logger;
  /** What the members service seals personal data with. */
  readonly personalKeys: PersonalKeys;
  /** Whether errors leave out what they would tell of the schema. */
  readonly hideSchemaDetails: boolean;
  readonly documents?: TrustedDocuments;
  readonly limits?: GatewayLimits;
  readonly compiled?: GatewayOptions['compiled'];
  readonly deadlines?: GatewayOptions['deadlines'];
  /** How the gateway reaches a subgraph; without HTTP when left out. */
  readonly reach?: (subgraph: Subgraph) => SubgraphSource;
  readonly clock?: Clock;
  /** Whether statistics that take long to count are kept for a time. */
  readonly keepFigures?: KeepFigures;
  /** Follows changes of the supergraph's file; off in tests. */
  readonly follow?: boolean;
  /** Serves GraphiQL. */
  readonly graphiql?: GraphiqlOptions;
}

/** The embedded engine answers all five services one after the other: a call may take as long as a whole answer. */
function usualDeadlines({ organization }: Databases): NonNullable<GatewayOptions['deadlines']> {
  return organization.engine === 'embedded' ? { subgraph: deadlines.operation } : {};
}

/** The gateway and the five subgraphs in one process. */
export interface Standalone extends Gateway {
  /** What each service does with the changes of the others; nothing until it is started or told to catch up. */
  readonly following: Following;
}

/** The gateway and the five subgraphs in one process, no HTTP between them. Builds, but listens nowhere. */
export async function createStandalone(options: StandaloneOptions): Promise<Standalone> {
  const {
    databases,
    identify,
    log,
    personalKeys,
    hideSchemaDetails,
    documents,
    limits,
    compiled,
    deadlines = usualDeadlines(databases),
    reach = createInProcessDataSource,
    clock = createClock(),
    keepFigures,
    follow = false,
    graphiql,
  } = options;
  const graphs = new Map<string, Graph>();
  const subgraphs = new Map<string, Subgraph>();
  const metrics = createMetrics();
  const followings: Following[] = [];
  for (const name of subgraphNames) {
    const shared = {
      database: databases[name],
      clock,
      log: log.child({ service: name }),
      personalKeys,
      ...(keepFigures && { keepFigures }),
    };
    // The gateway cannot be made before what it asks.
    const graph: Graph = { ask: (...question) => (graphs.get(name) ?? noGraph).ask(...question) };
    const { createSubgraph, followers = [] } = services[name];
    const subgraph = createSubgraph({ ...shared, graph });
    subgraphs.set(name, subgraph);
    followings.push(createFollowing({ subgraph, followers, metrics }));
  }
  const gateway = await createGateway({
    supergraph: follow ? { file: supergraphSdlPath } : readSupergraphSdl(),
    dataSource(name) {
      const subgraph = subgraphs.get(name);
      if (!subgraph) throw new Error(`The supergraph names a service ${name} that is not here.`);
      return reach(subgraph);
    },
    identify,
    log,
    hideSchemaDetails,
    ...(documents && { documents }),
    ...(limits && { limits }),
    ...(compiled !== undefined && { compiled }),
    deadlines,
    metrics,
    ready: Object.fromEntries(subgraphNames.map((name) => [name, () => databases[name].sql`select 1`])),
    ...(graphiql && { graphiql }),
  });
  for (const name of subgraphNames) graphs.set(name, gateway.graphFor(name));
  return { ...gateway, following: together(followings) };
}

function together(followings: readonly Following[]): Following {
  return {
    async catchUp() {
      for (const following of followings) await following.catchUp();
    },
    start: () => followings.forEach((following) => following.start()),
    stop: async () => void (await Promise.all(followings.map((following) => following.stop()))),
  };
}
