import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLSchemaModule } from '@apollo/subgraph/dist/schema-helper/index.js';
import { isUnionType, parse, type GraphQLSchema } from 'graphql';
import type { Clock } from './clock.ts';
import type { Database } from './database.ts';
import type { Cancellation } from './deadline.ts';
import { noGraph, type Graph } from './graph/graph.ts';
import type { Logger } from './log.ts';
import { isRecord } from './reads/arguments.ts';
import { attachReads } from './reads/attach.ts';
import type { Reads } from './reads/catalog.ts';
import type { Answer } from './reads/direct.ts';
import type { KeepFigures } from './reads/kept-figures.ts';
import type { Viewer } from './viewer.ts';

/** What a request brings to a subgraph, over HTTP or in process. */
export interface RequestInfo {
  readonly requestId: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Aborts when nobody waits for the answer any longer. */
  readonly signal?: Cancellation;
  /** When that will be at the latest, in milliseconds of `performance.now()`. */
  readonly deadline?: number;
}

/** A request whose caller is known. */
export interface Call extends RequestInfo {
  readonly viewer: Viewer;
}

/** What every resolver and every read of one request is given. */
export interface SubgraphContext {
  readonly requestId: string;
  readonly viewer: Viewer;
  readonly database: Database;
  /** Whether the database's own policies hold rows back: a transaction that changes some has to say whose sight it has. */
  readonly rowSecurity: boolean;
  readonly clock: Clock;
  readonly log: Logger;
  /** The whole graph, for what other services know. Pass the context as the occasion; never inside a transaction. */
  readonly graph: Graph;
  readonly signal?: Cancellation;
  /** The `Idempotency-Key` as it was sent: `command` checks it. */
  readonly idempotencyKey?: string;
  /** One of a kind per request, for DataLoaders: made at first use, gone with the request. */
  once<T>(create: (context: SubgraphContext) => T): T;
}

/** One of the five services as a schema that answers; it listens nowhere. */
export interface Subgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  createContext(call: Call): SubgraphContext;
  /** Answers a valid document as GraphQL's executor would, and without it where nothing is left for it to do. */
  readonly answer: Answer;
}

type Resolvers = NonNullable<GraphQLSchemaModule['resolvers']>;

/** What a subgraph needs from whoever starts it. */
export interface SubgraphOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  /** What the services know together; whoever asks it without one is refused. */
  readonly graph?: Graph;
  /** Whether statistics that take long to count are kept for a time; they are not when left out. */
  readonly keepFigures?: KeepFigures;
}

export function createSubgraph(
  definition: {
    readonly name: string;
    readonly sdl: string;
    readonly reads: Reads;
    /** Mutations, and the few fields of `Query` that are not a shape of SQL. */
    readonly resolvers?: object;
  },
  { database, clock, log, graph = noGraph, keepFigures }: SubgraphOptions,
): Subgraph {
  const module = {
    typeDefs: parse(definition.sdl),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- typed by each service's generated Resolvers
    ...(definition.resolvers && { resolvers: definition.resolvers as Resolvers }),
  };
  const schema = buildSubgraphSchema([module]);
  const answer = attachReads(schema, definition.reads, keepFigures);
  nameEntities(schema);
  return {
    name: definition.name,
    schema,
    answer,
    createContext({ requestId, viewer, signal, headers }) {
      const idempotencyKey = headers['idempotency-key'];
      return createContext({
        requestId,
        viewer,
        database,
        rowSecurity: definition.reads.rowSecurity ?? false,
        clock,
        log,
        graph,
        ...(signal && { signal }),
        ...(idempotencyKey !== undefined && { idempotencyKey }),
      });
    },
  };
}

/** The context of one request, with what resolvers make once for it. */
export function createContext(facts: Omit<SubgraphContext, 'once'>): SubgraphContext {
  const made = new Map<unknown, unknown>();
  const context: SubgraphContext = {
    ...facts,
    once<T>(create: (context: SubgraphContext) => T): T {
      if (!made.has(create)) made.set(create, create(context));
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key is the function that makes it
      return made.get(create) as T;
    },
  };
  return context;
}

/** Entities are told apart by the name the reader puts beside them: `__typename` can be an alias of anything. */
function nameEntities(schema: GraphQLSchema): void {
  const entity = schema.getType('_Entity');
  if (!isUnionType(entity)) return;
  entity.resolveType = (value) =>
    isRecord(value) && typeof value['$typename'] === 'string' ? value['$typename'] : undefined;
}
