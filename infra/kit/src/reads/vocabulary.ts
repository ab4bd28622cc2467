import type { SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { AddedReads, Query, RootReads, Row, RowDeclaration, TableReads } from './catalog.ts';
import type { AddedDeclaration, RootDeclaration, RowRules, TypeDeclaration, TypeMap } from './types.ts';

/**
 * The words to declare reads with, bound to the types of one subgraph's SDL:
 * `export const { reads, adds, rows, roots } = vocabulary<Types>()`.
 */
export function vocabulary<M extends TypeMap>() {
  return {
    /** How an SDL type is read from its table. A field that a column of the same name and type answers needs no line. */
    reads<N extends keyof M & string, T extends PgTable>(
      typeName: N,
      table: T,
      declare: (row: T, query: Query) => TypeDeclaration<M, N, T>,
    ): TableReads {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the compiler passes an alias of `table`
      return { typeName, table, declare: declare as unknown as TableReads['declare'] };
    },

    /** The rules of a table that no SDL type is read from, but that counts and conditions look into. */
    rows<T extends PgTable>(table: T, rules: (row: T) => RowRules): TableReads {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
      return { typeName: null, table, declare: rules as unknown as (row: PgTable) => RowDeclaration };
    },

    /** How fields added to another service's entity are read from its key and its `@requires` columns. */
    adds<N extends keyof M & string, K extends keyof M[N] & string>(
      typeName: N,
      keys: readonly K[],
      declare: (row: { readonly [F in K]: SQL<M[N][F]> }, query: Query) => AddedDeclaration<M, N, K>,
    ): AddedReads {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the compiler passes these keys
      return { typeName, keys, declare: declare as unknown as (row: Row, query: Query) => { fields: {} } };
    },

    /** How the fields of `Query` are read. */
    roots(declaration: RootDeclaration<M>): RootReads {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every `ReadingOf` is a reading
      return declaration as RootReads;
    },
  };
}
