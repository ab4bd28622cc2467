import { PgDialect } from 'drizzle-orm/pg-core';
import { PostgresJsDatabase, PostgresJsSession } from 'drizzle-orm/postgres-js';
import type { Sql, TransactionSql } from 'postgres';

/** What a use case reads and changes rows with. Statements that do not wait for each other share a round trip. */
export type Transaction = Pick<
  PostgresJsDatabase,
  'select' | 'insert' | 'update' | 'delete' | 'execute' | '$count'
>;

/** Drizzle over a transaction of the driver. */
export function createTransaction(client: TransactionSql): Transaction {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all that a session calls is `unsafe`
  const session = new PreparingSession(client as unknown as Sql, dialect, undefined);
  return new PostgresJsDatabase(dialect, session, undefined);
}

const dialect = new PgDialect();

/** Drizzle leaves statements unprepared, which costs each a second round trip; those of use cases are few. */
class PreparingSession extends PostgresJsSession<Sql, Record<string, never>, Record<string, never>> {
  override prepareQuery: PostgresJsSession<
    Sql,
    Record<string, never>,
    Record<string, never>
  >['prepareQuery'] = (query, fields, name = 'prepared', ...rest) =>
    super.prepareQuery(query, fields, name, ...rest);
}
