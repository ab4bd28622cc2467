import { Supergraph, operationFromDocument, type Operation, type Schema } from '@apollo/federation-internals';
import {
  ApolloGateway,
  type Experimental_DidResolveQueryPlanCallback,
  type GatewayConfig,
} from '@apollo/gateway';
import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from '@apollo/server-gateway-interface';
import { Kind, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { asksForSchema } from '../access/guard-introspection.ts';
import { compileExecution } from './execution.ts';
import { compilePlan } from './plan.ts';
import { compileShape } from './shape.ts';
import { findTexts } from './texts.ts';

/** Bounds what is kept for a schema by the length of the documents; a compiled one takes some 40 bytes a character. */
const mostCharacters = 1_000_000;

type Resolved = Parameters<Experimental_DidResolveQueryPlanCallback>[0];

/** Null stands for what ran once: it is compiled when it comes again, so that questions asked once pay nothing. */
interface Entry {
  readonly execute: GatewayExecutor | null;
}

/** What belongs to one supergraph; a reload brings another schema, and with it all this anew. */
interface Surroundings {
  readonly sdl: string;
  readonly entries: LRUCache<string, Entry>;
  internals?: Internals;
}

interface Internals {
  readonly api: Schema;
  readonly supergraph: GraphQLSchema;
}

export interface CompilingGateway extends GatewayInterface {
  /** Gets ready what compiling takes, for this supergraph and those to come; else the first operation that comes again waits. */
  prepare(): void;
}

/**
 * Apollo's gateway, with its plans run by functions compiled from them, from an operation's second use on. The
 * answers are the same. Left to Apollo's executor is what has no plan or no place here: the schema's own fields,
 * variables that do not fit, captured traces.
 */
export function createCompilingGateway(
  config: GatewayConfig,
  { deduplicate = true }: { readonly deduplicate?: boolean } = {},
): CompilingGateway {
  const known = new WeakMap<GraphQLSchema, Surroundings>();
  let latest: Surroundings | undefined;
  let prepared = false;
  const gateway = new ApolloGateway({ ...config, experimental_didResolveQueryPlan: note });
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl: sdl }) => {
    const entries = new LRUCache<string, Entry>({ maxSize: mostCharacters });
    known.set(apiSchema, (latest = { sdl, entries }));
    if (prepared) internalsFor(latest);
  });

  function note(resolved: Resolved): void {
    config.experimental_didResolveQueryPlan?.(resolved);
    const { requestContext } = resolved;
    const surroundings = known.get(requestContext.schema);
    // A request that began before a reload is planned for the new schema.
    if (!surroundings || resolved.operationContext.schema !== requestContext.schema) return;
    const key = keyOf(requestContext);
    const execute = surroundings.entries.has(key) ? compileOrLeave(resolved, surroundings) : null;
    surroundings.entries.set(key, { execute }, { size: requestContext.source.length + 1 });
  }

  function compileOrLeave(resolved: Resolved, surroundings: Surroundings): GatewayExecutor {
    try {
      return compile(resolved, surroundings);
    } catch (error) {
      config.logger?.warn(`An operation is not compiled and left to Apollo: ${String(error)}`);
      return gateway.executor;
    }
  }

  function compile(resolved: Resolved, surroundings: Surroundings): GatewayExecutor {
    const { queryPlan, operationContext, requestContext } = resolved;
    const { node } = queryPlan;
    if (!node || node.kind === 'Subscription' || asksForSchema(requestContext.document))
      return gateway.executor;
    const { api, supergraph } = internalsFor(surroundings);
    const operation = operationIn(operationContext, api);
    const services = resolved.serviceMap;
    return compileExecution({
      schema: operationContext.schema,
      operation,
      definitions: operationContext.operation.variableDefinitions ?? [],
      plan: compilePlan(node, {
        supergraph,
        services,
        operation,
        texts: findTexts(node, { operation, supergraph }),
        deduplicate,
      }),
      shape: compileShape(operation),
      otherwise: gateway.executor,
    });
  }

  async function execute(requestContext: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const entry = known.get(requestContext.schema)?.entries.get(keyOf(requestContext));
    const run = requestContext.metrics.captureTraces ? null : entry?.execute;
    return (run ?? gateway.executor)(requestContext);
  }

  return {
    prepare() {
      prepared = true;
      if (latest) internalsFor(latest);
    },
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    async load(options) {
      await gateway.load(options);
      return { executor: execute };
    },
    stop: () => gateway.stop(),
  };
}

function keyOf({ queryHash, request }: GatewayGraphQLRequestContext): string {
  return request.operationName === undefined ? queryHash : `${queryHash} ${request.operationName}`;
}

function internalsFor(surroundings: Surroundings): Internals {
  return (surroundings.internals ??= internalsOf(surroundings.sdl));
}

/** Takes the processor for a second. */
function internalsOf(sdl: string): Internals {
  const supergraph = Supergraph.build(sdl, { validateSupergraph: false });
  return { api: supergraph.apiSchema(), supergraph: supergraph.schema.toGraphQLJSSchema() };
}

function operationIn({ operation, fragments }: Resolved['operationContext'], api: Schema): Operation {
  const definitions = [operation, ...Object.values(fragments)];
  return operationFromDocument(api, { kind: Kind.DOCUMENT, definitions }, { validate: false });
}
