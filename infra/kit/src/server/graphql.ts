import {
  ApolloServer,
  type ApolloServerPlugin,
  type ApolloServerOptionsWithGateway,
  type ApolloServerOptionsWithSchema,
  type BaseContext,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  HookHandlerDoneFunction,
  RouteOptions,
} from 'fastify';
import type { ValidationRule } from 'graphql';
import { deadlines } from '../deadline.ts';
import type { Logger } from '../log.ts';
import type { RequestInfo } from '../subgraph.ts';
import { stringify } from '../json-text.ts';
import { createMasking } from './masking.ts';
import { requestInfo } from './request.ts';

/** A query of 200,000 aliases is refused while it is read, not after it has been validated. */
const MAX_TOKENS = 15_000;

/** More at once help nobody, and each is located in the text and looks for names to suggest. */
const MAX_VALIDATION_ERRORS = 10;

export interface GraphQLOptions<Context extends BaseContext> {
  readonly log: Logger;
  /** What answers: a schema, or a gateway. */
  readonly source:
    | Pick<ApolloServerOptionsWithSchema<Context>, 'schema'>
    | Pick<ApolloServerOptionsWithGateway<Context>, 'gateway'>;
  createContext(request: RequestInfo, http: FastifyRequest): Context;
  /** Off in production unless the deployment says otherwise. */
  readonly introspection: boolean;
  /** Whether errors leave out what they would tell of the schema, such as names close to a wrong one. */
  readonly hideSchemaDetails?: boolean;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  readonly maxTokens?: number;
  /** Answers a router that asks for timings (`ftv1`), as subgraphs may; errors in them are masked. */
  readonly inlineTrace?: boolean;
  /** After so many milliseconds the request's signal aborts; 10 s when left out. */
  readonly deadlineMs?: number;
  /** Run besides GraphQL's own. */
  readonly validationRules?: readonly ValidationRule[];
  /** Runs before the body is read; it may answer itself. */
  readonly onRequest?: NonNullable<RouteOptions['onRequest']>;
  /** Runs when the body has been read, before anything of it is parsed as GraphQL. */
  readonly preHandler?: NonNullable<RouteOptions['preHandler']>;
}

/**
 * Serves `/graphql`. CSRF prevention stays on, batching stays off, no page is served,
 * and every error passes the kit's mask. Returns what answers, which must be stopped after the server has closed.
 */
export async function mountGraphQL<Context extends BaseContext>(
  server: FastifyInstance,
  options: GraphQLOptions<Context>,
): Promise<ApolloServer<Context>> {
  const { deadlineMs = deadlines.operation } = options;
  const masking = createMasking(options.log);
  const apollo = new ApolloServer<Context>({
    ...options.source,
    logger: options.log,
    introspection: options.introspection,
    hideSchemaDetailsFromClientErrors: options.hideSchemaDetails ?? !options.introspection,
    includeStacktraceInErrorResponses: false,
    formatError: masking.formatError,
    stringifyResult: stringify,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: options.maxTokens ?? MAX_TOKENS },
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    validationRules: [...(options.validationRules ?? [])],
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      options.inlineTrace
        ? ApolloServerPluginInlineTrace({ includeErrors: { masked: true } })
        : ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      masking.plugin,
      ...(options.plugins ?? []),
    ],
  });
  await apollo.start();

  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: [forbidStoring, ...[options.onRequest ?? []].flat()],
    ...(options.preHandler && { preHandler: options.preHandler }),
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) =>
        options.createContext(requestInfo(request, reply, deadlineMs), request),
    }),
  });
  return apollo;
}

/** Every answer is somebody's own, those to GET too. */
function forbidStoring(_request: FastifyRequest, reply: FastifyReply, done: HookHandlerDoneFunction): void {
  reply.header('cache-control', 'no-store');
  done();
}
