import { aliasedTable, and, getTableName, is, sql, SQL } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { may, statistics } from '../viewer.ts';
import { columnsOf, type Query, type Row, type RowDeclaration } from './catalog.ts';
import type { Compilation } from './compilation.ts';

/** Rows ready to be read: the only way to a FROM, and never without the scope's condition. */
export interface OpenRows {
  readonly alias: string;
  /** The aliased table, as `relate` functions take it. */
  readonly table: PgTable;
  readonly row: Row;
  readonly declaration: RowDeclaration;
  /** `"schema"."table" "t1"`. */
  readonly from: SQL;
  /** The scope of the viewer, and the day asked for dated rows. */
  readonly conditions: readonly SQL[];
  /** Whether rows out of the viewer's sight may be among them: they are opened to be counted. */
  readonly all: boolean;
}

/** The day as of which dated rows are read, bound where it is first needed. */
export type Day = () => SQL;

/** Opens a table under a new alias. Rows found by their key are read whatever the day: pass null. */
export function openRows(c: Compilation, table: PgTable, day: Day | null): OpenRows {
  const entry = c.catalog.byTable.get(table);
  if (!entry)
    throw new Error(`${getTableName(table)} has no declaration: add one with \`reads\` or \`rows\`.`);
  const alias = c.alias();
  const aliased = aliasedTable(table, alias);
  const declaration = entry.declare(aliased, createQuery(c));
  const conditions: SQL[] = [];
  const all = countsAll(c, declaration);
  const from = sql`${all && c.catalog.rowSecurity ? countedView(table) : table} ${sql.identifier(alias)}`;
  const scope = all ? undefined : declaration.scope.predicate(c, from);
  if (scope) conditions.push(scope);
  const { validity } = declaration;
  if (validity && day) {
    conditions.push(
      sql`${validity.from} <= ${day()} and (${validity.to} is null or ${validity.to} > ${day()})`,
    );
  }
  return {
    alias,
    table: aliased,
    row: columnsOf(aliased),
    declaration,
    from,
    conditions,
    all,
  };
}

/** Counted for a viewer with the right to statistics. Asked only where the answer makes a difference. */
function countsAll(c: Compilation, { scope, person }: RowDeclaration): boolean {
  if (!c.counting() || (scope.open && !person)) return false;
  return c.ask(({ viewer }) => String(may(viewer, statistics))) === 'true';
}

/** All rows of a table whose policies would hold some back: no column of it names anybody. */
function countedView(table: PgTable): SQL {
  const { schema, name } = getTableConfig(table);
  return sql`${sql.identifier(schema ?? 'public')}.${sql.identifier(`${name}_counted`)}`;
}

/** Conditions made with `related`: the only expressions of a declaration that may hold a query. */
export const guardedQueries = new WeakSet<SQL>();

/** Whether a condition looks at rows of other tables. */
export function asksOtherTables(condition: unknown): boolean {
  if (Array.isArray(condition)) return condition.some(asksOtherTables);
  return is(condition, SQL) && (guardedQueries.has(condition) || asksOtherTables(condition.queryChunks));
}

/** Conditions are asked for while a field is compiled: they look at other tables on that field's day. */
export function createQuery(c: Compilation): Query {
  return {
    related<T extends PgTable>(table: T, on: (row: T) => SQL | undefined) {
      const rows = openRows(c, table, c.day());
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an alias of `table`
      const condition = on(rows.table as unknown as T);
      const some = sql<boolean>`exists (select 1 from ${rows.from}${whereOf([...rows.conditions, condition])})`;
      // Of one row that is looked up it is asked when the row is found: a join would prepare all rows it could be.
      const exists = c.lookingUp() ? sql<boolean>`(${some} is true)` : some;
      guardedQueries.add(exists);
      return exists;
    },
  };
}

/** ` where …`, or nothing. */
export function whereOf(conditions: readonly (SQL | undefined)[]): SQL {
  const condition = and(...conditions);
  return condition ? sql` where ${condition}` : sql``;
}
