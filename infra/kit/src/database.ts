import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { DatabaseError, explainConnectionError } from './database-error.ts';
import { createDatabaseRead, readNearby, type DatabaseRead } from './database-read.ts';
import { deadlines } from './deadline.ts';
import { acquireEmbedded } from './embedded/shared-engine.ts';
import type { Logger } from './log.ts';
import { watchReplica } from './replica.ts';
import { behindLimits, statementLimits } from './statement-limits.ts';
import type { StatementCounter } from './statements.ts';

export interface Database {
  readonly engine: 'postgres' | 'embedded';
  /** The service's own PostgreSQL schema; its tables are declared with pgSchema of the same name. */
  readonly schema: string;
  readonly sql: postgres.Sql;
  readonly db: PostgresJsDatabase;
  /** How statements are sent that only read and somebody waits for. */
  readonly read: DatabaseRead;
  /** The same for what takes longer than anybody waits: few at a time, on connections of their own. */
  readonly readBehind: DatabaseRead;
  /** Resolves when what has been committed until now is seen by all later reads, those of other processes too. */
  settled(): Promise<void>;
  readonly statements: StatementCounter;
  /** Lets running statements finish for a few seconds, then closes. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** `postgres://…`, `pglite:<directory>` or `pglite:memory`. */
  readonly url: string;
  /** One server, `postgres://…`, that repeats what the first does: reads are sent there while it keeps up. */
  readonly replicaUrl?: string | undefined;
  readonly schema: string;
  readonly log: Logger;
  /** The most connections to hold. */
  readonly max?: number;
  /**
   * Ends statements that take longer than a request may wait, where a server can do that. For whoever serves
   * requests: a migration or a load takes its time, and lifts the limits for its transaction.
   */
  readonly limitStatements?: boolean;
}

const openTimeoutMs = 5_000;
const closeTimeoutSeconds = 5;
const oldestServer = 15;
const serverConnections = 10;
const embeddedConnections = 4;
const behindConnections = 2;

/**
 * Opens a service's database and checks that it answers. Those who open the same `pglite:` URL in one process
 * share one engine. Throws a DatabaseError that says what to do next.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if (/^postgres(ql)?:\/\//.test(options.url)) return openServer(options);
  if (isEmbedded(options.url)) return openEmbedded(options);
  const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(options.url)?.[0];
  throw new DatabaseError(
    `DATABASE_URL must be postgres://…, pglite:<directory> or pglite:memory` +
      (scheme === undefined ? '; it names no scheme.' : `, not ${scheme}:…`),
  );
}

/** Whether a database runs inside the process that opens it. */
export function isEmbedded(url: string): boolean {
  return url.startsWith('pglite:');
}

async function openServer(options: DatabaseOptions): Promise<Database> {
  if (!URL.canParse(options.url)) {
    throw new DatabaseError(
      'DATABASE_URL is not a URL. Write postgres://user:password@host:5432/database, ' +
        'with special characters in user and password percent-encoded.',
    );
  }
  const statements = createCounter();
  const connect: Connect = (url, { onquery = statements.add, limits = statementLimits, max } = {}) =>
    postgres(url, {
      ...settings(options, serverConnections, onquery, options.limitStatements ? limits : {}),
      ...(max !== undefined && { max }),
      connect_timeout: openTimeoutMs / 1000,
      // The driver's own waits grow to 20 s; a server that is back should be found within one.
      backoff: (attempt: number) => Math.min(0.02 * 2 ** attempt, 0.5),
    });
  const sql = connect(options.url);
  try {
    await deadline(checkServer(sql));
  } catch (error) {
    await sql.end({ timeout: 0 });
    throw error instanceof DatabaseError ? error : explainConnectionError(error, new URL(options.url));
  }
  const behind = connectBehind(connect, options.url);
  const database = toDatabase('postgres', options, sql, behind, statements.counter, async () => undefined);
  return options.replicaUrl === undefined ? database : withReplica(database, options, connect);
}

/** Connects when there is something to send. */
type Connect = (
  url: string,
  own?: {
    readonly onquery?: () => void;
    readonly limits?: Readonly<Record<string, number | string>>;
    readonly max?: number;
  },
) => postgres.Sql;

function connectBehind(connect: Connect, url: string): postgres.Sql {
  return connect(url, { limits: behindLimits, max: behindConnections });
}

/** The same database, read at its replica while that keeps up. */
function withReplica(
  primary: Database,
  { replicaUrl = '', limitStatements, log }: DatabaseOptions,
  connect: Connect,
): Database {
  const sql = connect(replicaUrl);
  const behind = connectBehind(connect, replicaUrl);
  // Looks are no statements of anybody, and wait behind none.
  const looks = connect(replicaUrl, { onquery: () => undefined });
  const replica = watchReplica({ primary: primary.sql, replica: looks, log });
  const there = createDatabaseRead(sql, limitStatements ? deadlines.read : undefined);
  return {
    ...primary,
    read: readNearby(replica, there, primary.read),
    readBehind: readNearby(replica, createDatabaseRead(behind, undefined), primary.readBehind),
    settled: replica.settled,
    async close() {
      await Promise.all([
        replica.close(),
        sql.end({ timeout: closeTimeoutSeconds }),
        behind.end({ timeout: 0 }),
      ]);
      await primary.close();
    },
  };
}

async function checkServer(sql: postgres.Sql): Promise<void> {
  const [server] = await sql<{ number: number; version: string }[]>`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as version`;
  if (server !== undefined && server.number < oldestServer * 10_000) {
    throw new DatabaseError(`PostgreSQL ${server.version} is too old. Use ${oldestServer} or newer.`);
  }
}

async function openEmbedded(options: DatabaseOptions): Promise<Database> {
  const embedded = await acquireEmbedded(options.url, { log: options.log });
  const statements = createCounter();
  const client = {
    ...settings(options, embeddedConnections, statements.add),
    ssl: false,
    // All connections share one backend, so recycling one only costs.
    max_lifetime: null,
    socket: embedded.connect,
  };
  const sql = postgres(client);
  try {
    await sql`select 1`;
  } catch (error) {
    await sql.end({ timeout: 0 });
    await embedded.release();
    throw error;
  }
  return toDatabase('embedded', options, sql, sql, statements.counter, embedded.release);
}

/** What holds on both engines. `socket` and `onquery` (ours, see patches/) are missing in the driver's types. */
function settings(options: DatabaseOptions, defaultMax: number, onquery: () => void, parameters = {}) {
  return {
    max: options.max ?? defaultMax,
    // The planner's estimates for conditions of ours set off compilation, which takes longer than any of them.
    connection: {
      application_name: `graphroots/${options.schema}`,
      TimeZone: 'UTC',
      jit: 'off',
      ...parameters,
    },
    onnotice: (notice: postgres.Notice) => options.log.debug({ notice }, 'database notice'),
    onquery,
  };
}

function createCounter(): { counter: StatementCounter; add(): void } {
  let count = 0;
  return {
    counter: {
      get count() {
        return count;
      },
    },
    add() {
      count += 1;
    },
  };
}

/** The driver retries for ever when a server closes the connection without a word, as an HTTP server does. */
async function deadline<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const error = Object.assign(new Error('no answer in time'), { code: 'CONNECT_TIMEOUT' });
    timer = setTimeout(reject, openTimeoutMs, error);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function toDatabase(
  engine: Database['engine'],
  options: DatabaseOptions,
  sql: postgres.Sql,
  behind: postgres.Sql,
  statements: StatementCounter,
  release: () => Promise<void>,
): Database {
  let closing: Promise<void> | undefined;
  const closeBoth = async (): Promise<unknown> =>
    Promise.all([
      sql.end({ timeout: closeTimeoutSeconds }),
      // Nobody waits for it: it is not waited for either.
      behind === sql ? undefined : behind.end({ timeout: 0 }),
    ]);
  const db = drizzle(sql);
  // Drizzle hands over JSON as text and so takes the driver's serializers away, which sql.json needs.
  for (const json of [114, 3802]) {
    sql.options.serializers[json] = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
  }
  return {
    engine,
    schema: options.schema,
    sql,
    db,
    read: createDatabaseRead(
      sql,
      engine === 'postgres' && options.limitStatements ? deadlines.read : undefined,
    ),
    readBehind: createDatabaseRead(behind, undefined),
    settled: async () => undefined,
    statements,
    close() {
      closing ??= closeBoth().then(release);
      return closing;
    },
  };
}
