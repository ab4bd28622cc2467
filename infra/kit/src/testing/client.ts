import { parse, validate, type DocumentNode, type GraphQLError } from 'graphql';
import type { Sql, TransactionSql } from 'postgres';
import type { Database } from '../database.ts';
import { createContext, type Subgraph } from '../subgraph.ts';
import { unrestrictedViewer, type Viewer } from '../viewer.ts';

/** What came of one operation. */
export interface Answer<T> {
  readonly data: T | null;
  readonly errors: readonly GraphQLError[];
  /** The statements of the compiled reads, in the order they were sent. */
  readonly reads: readonly string[];
  /** How many statements were sent, those of resolvers and transactions included. */
  readonly statements: number;
}

export interface QueryOptions {
  /** Who asks; one who sees everything when left out. */
  readonly viewer?: Viewer;
  /** What the request carries as its `Idempotency-Key`. */
  readonly idempotencyKey?: string;
}

type Variables = Readonly<Record<string, unknown>>;

/** Asks a subgraph in process, as the gateway would. Documents are parsed and validated once for each text. */
export interface SubgraphClient {
  /** The data. Throws an AggregateError when there are errors. `T` is what the caller knows of the answer. */
  query<T = unknown>(text: string, variables?: Variables, options?: QueryOptions): Promise<T>;
  raw<T = unknown>(text: string, variables?: Variables, options?: QueryOptions): Promise<Answer<T>>;
}

export function createSubgraphClient(subgraph: Subgraph): SubgraphClient {
  const documents = new Map<string, DocumentNode>();

  function documentOf(text: string): DocumentNode {
    const known = documents.get(text);
    if (known) return known;
    const document = parse(text);
    const errors = validate(subgraph.schema, document);
    if (errors.length > 0) throw failure(errors);
    documents.set(text, document);
    return document;
  }

  async function raw<T>(
    text: string,
    variables: Variables = {},
    options: QueryOptions = {},
  ): Promise<Answer<T>> {
    const reads: string[] = [];
    const given = subgraph.createContext({ requestId: 'test', headers: {}, viewer: unrestrictedViewer });
    const before = given.database.statements.count;
    const context = createContext({ ...given, ...options, database: recording(given.database, reads) });
    const { data, errors = [] } = await subgraph.answer({ document: documentOf(text), variables }, context);
    const statements = given.database.statements.count - before;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the test knows what it asked for
    return { data: (data ?? null) as T | null, errors, reads, statements };
  }

  return {
    raw,
    async query<T>(text: string, variables?: Variables, options?: QueryOptions): Promise<T> {
      const { data, errors } = await raw<T>(text, variables, options);
      if (errors.length > 0 || data === null) throw failure(errors);
      return data;
    },
  };
}

function failure(errors: readonly GraphQLError[]): AggregateError {
  return new AggregateError(errors, errors.map((error) => error.toString()).join('\n'));
}

/** The same database, keeping the text of what the compiled reads send. */
export function recording(database: Database, texts: string[]): Database {
  return {
    ...database,
    sql: recordingSql(database.sql, texts),
    // Reads are given the server that they are sent to.
    read: (send, signal) => database.read((sql) => send(recordingSql(sql, texts)), signal),
  };
}

/** Inside transactions too, but for what tells whose sight they have. */
function recordingSql<S extends Sql | TransactionSql>(sql: S, texts: string[]): S {
  return new Proxy(sql, {
    get(target, name): unknown {
      const own: unknown = Reflect.get(target, name);
      if (typeof own !== 'function') return own;
      if (name === 'unsafe') {
        return (text: string, ...rest: unknown[]): unknown => {
          if (!text.startsWith('select set_config(')) texts.push(text);
          return own.call(target, text, ...rest);
        };
      }
      if (name !== 'begin') return own;
      return (...given: (string | ((tx: TransactionSql) => unknown))[]): unknown =>
        own.call(
          target,
          ...given.map((part) =>
            typeof part === 'string' ? part : (tx: TransactionSql) => part(recordingSql(tx, texts)),
          ),
        );
    },
  });
}
