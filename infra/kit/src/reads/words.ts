import { sql, type AnyColumn, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { cityTimeZone } from '../clock.ts';
import { typeOfColumn } from './filters.ts';
import { accountPlaceholder, nowPlaceholder } from './input.ts';
import type {
  Asked,
  Change,
  Count,
  Figure,
  First,
  Given,
  Key,
  Leaf,
  Many,
  Ordering,
  Rank,
  Reading,
  Relation,
  Resolved,
  Stats,
  StatsPart,
  StatsRelation,
  Through,
  Value,
} from './readings.ts';
import type { DataOf } from './types.ts';
import type { SubgraphContext } from '../subgraph.ts';

type ValueOf<E> = E extends AnyColumn ? DataOf<E> : E extends SQL<infer V> ? V : never;

/** The moment of the request, a `timestamptz`: what is late, what has begun. */
export const currentMoment: SQL<string> = sql`${sql.placeholder(nowPlaceholder)}::text::timestamptz`;

/** The day of the request in the city, a `date`. */
export const cityToday: SQL<string> = sql`(${currentMoment} at time zone '${sql.raw(cityTimeZone)}')::date`;

/** Whether a column holds the viewer's account, never for the anonymous: lists of what is one's own. */
export function isOwn(account: AnyColumn): SQL<boolean> {
  return sql<boolean>`coalesce(${account} = ${sql.placeholder(accountPlaceholder)}::text, false)`;
}

/** The value of a column or expression. */
export function leaf<E extends AnyColumn | SQL>(of: E): Leaf<ValueOf<E>> {
  return { kind: 'leaf', of };
}

/** The value for those with the right, `shown` for everybody else. Not allowed in `where` and `orderBy`. */
export function masked<E extends AnyColumn | SQL, S extends SQL>(
  of: E,
  right: string,
  shown: S,
): Leaf<ValueOf<E> | ValueOf<S>> {
  return { kind: 'leaf', of, mask: { right, shown } };
}

/** The entity whose key this is: joined where it is ours, named where it is another service's. */
export function key<C extends AnyColumn>(column: C): Key<null extends DataOf<C> ? true : false> {
  return { kind: 'key', of: [column] };
}

/** The entity whose key is the value of an expression; none where that is null. */
export function keyOf(expression: SQL): Key<true> {
  return { kind: 'key', of: [expression] };
}

/** At the root: the entity whose key is given in the arguments of the same name. */
export function byKey(): Key<true> {
  return { kind: 'key', of: 'arguments' };
}

/*
 * The compiler calls `relate` with an alias of the same table, so the row it gets is a T. The type parameter
 * is erased here, once, so that tables of all kinds fit one list of readings.
 */
function erase<T extends PgTable, R>(relate: (row: T) => R): (row: PgTable) => R {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return relate as unknown as (row: PgTable) => R;
}

/** The first row, in the order of its type, that meets the condition. */
export function one<T extends PgTable>(table: T, relate: (row: T) => Relation): First {
  return { kind: 'one', table, relate: erase(relate) };
}

/** The entity whose key stands in the first row, in the order of its type, that meets the condition. */
export function through<T extends PgTable>(
  table: T,
  relate: (row: T) => Relation & { key: AnyColumn },
): Through {
  return { kind: 'through', table, relate: erase(relate) };
}

/** All rows that meet the condition; all rows there are without one. */
export function many<T extends PgTable>(table: T, relate: (row: T) => Relation = () => ({})): Many {
  return { kind: 'many', table, relate: erase(relate) };
}

/** How many rows meet the condition. */
export function count<T extends PgTable>(table: T, relate: (row: T) => { on: SQL | undefined }): Count {
  return { kind: 'aggregate', table, relate: erase(relate) };
}

/** The sum of an expression over the rows that meet the condition; 0 when there are none. */
export function sum<T extends PgTable>(
  table: T,
  relate: (row: T) => { on: SQL | undefined; of: SQLWrapper },
): Count {
  return {
    kind: 'aggregate',
    table,
    relate: erase((row: T) => {
      const { on, of } = relate(row);
      return { on, of: sql`coalesce(sum(${of}), 0)` };
    }),
  };
}

/**
 * The share of the rows that meet the condition `on` which meet another one, 0 to 1, four digits after the point; null
 * when there are none.
 */
export function share<T extends PgTable>(
  table: T,
  relate: (row: T) => { on: SQL | undefined; of: SQLWrapper },
): Count {
  return {
    kind: 'aggregate',
    table,
    relate: erase((row: T) => {
      const { on, of } = relate(row);
      return { on, of: sql`round(avg((${of})::int), 4)` };
    }),
  };
}

/** A measure that rests only on rows that meet a condition; `none` is told when there are none, else null. */
export function among(condition: SQL, aggregate: SQL, none?: SQL): Figure {
  const of = sql`${aggregate} filter (where ${condition})`;
  return { of: none ? sql`coalesce(${of}, ${none})` : of, among: condition };
}

/** The mean of an expression over the rows, two digits after the point; null over none. */
export function mean(of: SQLWrapper): SQL {
  return sql`round(avg(${of}), 2)`;
}

/** The value that half of the rows do not exceed, two digits after the point; null over none. */
export function median(of: SQLWrapper): SQL {
  return sql`round((percentile_cont(0.5) within group (order by ${of}))::numeric, 2)`;
}

/** How many percent one measure is of another, two digits after the point; null of nothing. */
export function percentage(of: SQL, whole: SQL): SQL {
  return sql`round(100.0 * ${of} / nullif(${whole}, 0), 2)`;
}

/**
 * How much another measure of the part differs from what it was in the argument `basePeriod`, in percent of that, two
 * digits after the point; null where no base was asked for, or one of the two is null.
 */
export function changeOf(measure: string): Change {
  return { changeOf: measure };
}

/**
 * The place of a group by a measure: 1 for the greatest, one place for equal ones and the next left out, as SQL's `rank()`;
 * null where the measure is.
 */
export function rankOf<M extends string>(measure: M): Rank<M> {
  return { rankOf: measure };
}

/** Measures over the rows of one table that meet the condition. */
export function part<T extends PgTable, M extends string>(
  table: T,
  relate: (row: T) => StatsRelation<M>,
): StatsPart<M> {
  return { table, relate: erase(relate) };
}

type MeasureOf<P> = P extends StatsPart<infer M> ? M : never;

/** Statistics: what was counted, in words, and the parts that count it. Only a single part can be grouped. */
export function stats<P extends readonly StatsPart<string>[]>(
  base: string,
  ...parts: P
): Stats<MeasureOf<P[number]>> {
  return { kind: 'stats', base, parts };
}

/** The compiler compares values; whether rows and lists are what the SDL says is checked at start. */
type ShapeOf<F> = { [K in keyof F]: F[K] extends Leaf<infer V> ? V : never };

/** An object that is part of the same row. */
export function value<F extends Readonly<Record<string, Reading>>>(fields: F): Value<ShapeOf<F>> {
  return { kind: 'value', fields };
}

/** An object made of the arguments of its field; null where `on` is not met. */
export function asked<F extends Readonly<Record<string, Reading>>>(
  make: (given: Given) => { readonly on?: SQL; readonly fields: F },
): Asked<ShapeOf<F>> {
  return { kind: 'asked', make };
}

/** A field that is not a shape of SQL: an ordinary resolver over the named columns of the row. */
export function resolved<C extends Readonly<Record<string, AnyColumn | SQL>>, V>(
  columns: C,
  resolve: (
    columns: { readonly [K in keyof C]: ValueOf<C[K]> },
    args: Readonly<Record<string, unknown>>,
    context: SubgraphContext,
  ) => Promise<V> | V,
): Resolved<V> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the statement selects exactly these columns
  return { kind: 'resolved', columns, resolve: resolve as Resolved<V>['resolve'] };
}

/** Sorts by a column that is never null. */
export function by<C extends AnyColumn>(column: C & { _: { notNull: true } }): Ordering {
  return { of: column, type: typeOfColumn(column) };
}

/** Sorts by an expression that is never null, of a PostgreSQL type. */
export function byExpression(of: SQL, type: string): Ordering {
  return { of, type };
}
