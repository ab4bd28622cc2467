import { ApolloGateway, type GatewayConfig } from '@apollo/gateway';
import cors, { type FastifyCorsOptions } from '@fastify/cors';
import type { Graph } from '@graphroots/kit/graph/graph';
import type { Logger } from '@graphroots/kit/log';
import { createServer } from '@graphroots/kit/server';
import { mountGraphQL } from '@graphroots/kit/server/graphql';
import type { ReadinessCheck } from '@graphroots/kit/server/health';
import { createMetrics } from '@graphroots/kit/server/metrics';
import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import { admitDocuments } from './access/admit-documents.ts';
import { discloseOnce } from './access/disclose-once.ts';
import { guardIntrospection } from './access/guard-introspection.ts';
import { guardOperations } from './access/guard-operations.ts';
import type { TrustedDocuments } from './access/trusted-documents.ts';
import { keepTelemetryHome } from './config.ts';
import type { GatewayContext } from './context.ts';
import { createCompilingGateway } from './executor/index.ts';
import { mountGraphiql, type GraphiqlOptions } from './graphiql.ts';
import { admitCallers } from './admit-callers.ts';
import { createInProcessGraph } from './in-process-graph.ts';
import { admitServices } from './identity/admit-services.ts';
import type { Identify } from './identity/identify.ts';
import { limitCost } from './limits/cost-budget.ts';
import { defaultLimits, type GatewayLimits } from './limits/limits.ts';
import { limitQuerySize, querySizeLimits } from './limits/query-size.ts';
import { maxTokens } from './limits/query-tokens.ts';
import { createSubgraphCalls, type SubgraphSource } from './subgraph-calls.ts';
import { claimGuards, followSupergraph } from './supergraph.ts';
import { createRateLimiter } from './limits/rate-limit.ts';
import { reportRefusals } from './report-refusals.ts';
import { reportValueCompletion } from './value-completion.ts';

/** Room for some ten thousand plans of the walk (5 KB each); the least used ones leave first. */
const PLAN_CACHE_MIB = 64;

export interface GatewayOptions {
  /** The supergraph itself, or a file that is followed when it changes. */
  readonly supergraph: string | { readonly file: string };
  /** How a subgraph is reached; `url` is the one written in the supergraph. */
  readonly dataSource: (name: string, url: string | undefined) => SubgraphSource;
  /** Finds out who asks. */
  readonly identify: Identify;
  /** What services sign their questions with that come over HTTP; none when left out, and none is answered. */
  readonly serviceSecrets?: readonly string[];
  readonly log: Logger;
  /** Whether errors leave out what they would tell of the schema; who may read it is a right. */
  readonly hideSchemaDetails: boolean;
  /** What callers may send who have no right to documents of their own. */
  readonly documents?: TrustedDocuments;
  readonly limits?: GatewayLimits;
  /** Whether operations that come again run by what is compiled from their plans, and not by Apollo's executor; they do when left out. */
  readonly compiled?: boolean;
  /** In milliseconds, for a whole answer and for one call of a subgraph; those of the kit when left out. */
  readonly deadlines?: { readonly operation?: number; readonly subgraph?: number };
  readonly ready?: Readonly<Record<string, ReadinessCheck>>;
  /** Where `/metrics` reads; pass one to add measures of your own. */
  readonly metrics?: Registry;
  /** Serves GraphiQL at `/graphiql`; left out, there is none. */
  readonly graphiql?: GraphiqlOptions;
}

export interface Gateway {
  readonly server: FastifyInstance;
  /** The graph as a service of this process asks it. */
  graphFor(service: string): Graph;
  /** Ends planning and the watch of the supergraph; call it when the server has drained. */
  stop(): Promise<void>;
}

/** The one endpoint over all subgraphs. Builds everything, listens to nothing. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const {
    supergraph,
    dataSource,
    identify,
    serviceSecrets = [],
    log,
    hideSchemaDetails,
    documents = new Map(),
    limits = defaultLimits,
    compiled = true,
    deadlines = {},
    ready = {},
    metrics = createMetrics(),
    graphiql,
  } = options;
  keepTelemetryHome();

  const server = createServer({ log, ready, metrics, trustedProxies: limits.trustedProxies });
  const protect = createSubgraphCalls({ log, metrics, deadlineMs: deadlines.subgraph });
  const plans: GatewayConfig = {
    supergraphSdl:
      typeof supergraph === 'string' ? claimGuards(supergraph) : followSupergraph(supergraph.file, log),
    buildService: ({ name, url }) => protect(name, dataSource(name, url)),
    validateSupergraph: true,
    experimental_approximateQueryPlanStoreMiB: PLAN_CACHE_MIB,
    __exposeQueryPlanExperimental: false,
    logger: log.child({}, { level: 'warn' }),
  };
  const rate = createRateLimiter({ pointsPerMinute: limits.ratePerMinute, redisUrl: limits.redisUrl, log });
  if (limits.corsOrigins.length > 0) await server.register(cors, corsOptions(limits.corsOrigins));
  const callers = admitCallers(identify, admitServices(server, serviceSecrets), rate);
  const compiling = compiled ? createCompilingGateway(plans) : null;
  if (compiling) server.addHook('onListen', async () => compiling.prepare());
  const graphql = await mountGraphQL<GatewayContext>(server, {
    log,
    source: { gateway: compiling ?? new ApolloGateway(plans) },
    createContext(request, http) {
      const { viewer, client } = callers.callerOf(http);
      return { ...request, viewer, client, asText: true };
    },
    introspection: true,
    hideSchemaDetails,
    onRequest: callers.admit,
    preHandler: [callers.confirm, admitDocuments(documents, (request) => callers.callerOf(request).viewer)],
    maxTokens: maxTokens.analyst,
    ...(deadlines.operation !== undefined && { deadlineMs: deadlines.operation }),
    validationRules: [limitQuerySize(querySizeLimits), discloseOnce],
    plugins: [
      reportValueCompletion(log, metrics),
      reportRefusals(server.reportRefusal),
      limitCost(limits.costBudgets, rate),
      guardIntrospection(),
      guardOperations(),
    ],
  });
  if (graphiql) await mountGraphiql(server, graphiql);

  return {
    server,
    graphFor: (service) => createInProcessGraph(graphql, service),
    async stop() {
      rate.close();
      await graphql.stop();
    },
  };
}

function corsOptions(origins: readonly string[]): FastifyCorsOptions {
  return {
    origin: [...origins],
    methods: ['GET', 'POST'],
    exposedHeaders: ['x-request-id', 'x-query-cost', 'x-query-cost-budget', 'retry-after'],
    maxAge: 600,
  };
}
