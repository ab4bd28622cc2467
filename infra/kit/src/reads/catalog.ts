import { getTableColumns, getTableName, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Filter, Ordering, Reading } from './readings.ts';
import type { RowRules } from './types.ts';

/** A row at hand while compiling: an expression for each of its columns. */
export type Row = Readonly<Record<string, SQLWrapper>>;

/** What a declaration may ask of the compiler: conditions over other tables, read under their own scope. */
export interface Query {
  /** Whether a row of another table meets a condition. */
  related<T extends PgTable>(table: T, on: (row: T) => SQL | undefined): SQL<boolean>;
}

/** A declaration for one aliased row, its types erased. */
export interface RowDeclaration extends RowRules {
  readonly fields?: Readonly<Record<string, Reading | undefined>>;
  readonly where?: Readonly<Record<string, Filter<never>>>;
  readonly order?: string;
  readonly orderBy?: Readonly<Record<string, Ordering>>;
}

/** A table of ours, and the SDL type that is read from it, if one is. */
export interface TableReads {
  readonly typeName: string | null;
  readonly table: PgTable;
  readonly declare: (row: PgTable, query: Query) => RowDeclaration;
}

/** Fields added to another service's entity. */
export interface AddedReads {
  readonly typeName: string;
  /** Key and `@requires` columns, in the order they are bound. */
  readonly keys: readonly string[];
  readonly declare: (
    row: Row,
    query: Query,
  ) => { readonly fields: Readonly<Record<string, Reading | undefined>> };
}

export type RootReads = Readonly<Record<string, Reading>>;

/** All declarations of a service. */
export interface Reads {
  readonly tables: readonly TableReads[];
  readonly added: readonly AddedReads[];
  readonly roots: RootReads;
  /** Whether the database's own policies hold rows back as well: the service's migrations have to say which. */
  readonly rowSecurity?: boolean;
}

/** The declarations of a service by what they read. */
export interface Catalog {
  readonly byTable: ReadonlyMap<PgTable, TableReads>;
  readonly byType: ReadonlyMap<string, TableReads>;
  readonly added: ReadonlyMap<string, AddedReads>;
  readonly roots: RootReads;
  readonly rowSecurity: boolean;
}

export function createCatalog(reads: Reads): Catalog {
  const byTable = new Map<PgTable, TableReads>();
  const byType = new Map<string, TableReads>();
  for (const entry of reads.tables) {
    if (byTable.has(entry.table)) throw new Error(`${getTableName(entry.table)} is declared twice.`);
    byTable.set(entry.table, entry);
    if (entry.typeName === null) continue;
    if (byType.has(entry.typeName)) throw new Error(`${entry.typeName} is declared twice.`);
    byType.set(entry.typeName, entry);
  }
  const added = new Map<string, AddedReads>();
  for (const entry of reads.added) {
    if (added.has(entry.typeName)) throw new Error(`${entry.typeName} is added to twice.`);
    added.set(entry.typeName, entry);
  }
  return { byTable, byType, added, roots: reads.roots, rowSecurity: reads.rowSecurity ?? false };
}

/** The columns of a table's row by property name. */
export function columnsOf(row: PgTable): Row {
  return getTableColumns(row);
}
