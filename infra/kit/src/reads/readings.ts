import type { AnyColumn, SQL, SQLWrapper } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { SubgraphContext } from '../subgraph.ts';
import type { Query } from './catalog.ts';
import type { Filter } from './filters.ts';

export type { Filter };

/** A value of a row: a column or an expression over the row's columns, never a query of its own. */
export interface Leaf<V> {
  readonly kind: 'leaf';
  readonly value?: () => V;
  readonly of: SQLWrapper;
  /** Shown instead of `of` to a viewer without the right. */
  readonly mask?: { readonly right: string; readonly shown: SQLWrapper };
}

/** A row of another type, ours or another service's, found by its key; null when the key is. */
export interface Key<Nullable extends boolean> {
  readonly kind: 'key';
  readonly nullable?: Nullable;
  readonly of: readonly SQLWrapper[] | 'arguments';
}

/** The first row of a table that meets a condition. */
export interface First {
  readonly kind: 'one';
  readonly nullable?: true;
  readonly table: PgTable;
  readonly relate: (row: PgTable) => Relation;
}

/** The entity whose key stands in the first row of a table that meets a condition. */
export interface Through {
  readonly kind: 'through';
  readonly nullable?: true;
  readonly table: PgTable;
  readonly relate: (row: PgTable) => Relation & { readonly key: SQLWrapper };
}

export type One<Nullable extends boolean> = Key<Nullable> | (true extends Nullable ? First | Through : never);

/** All rows of a table that meet a condition: a connection or a bounded list, as the SDL says. */
export interface Many {
  readonly kind: 'many';
  readonly table: PgTable;
  readonly relate: (row: PgTable) => Relation;
}

/** How many rows meet a condition, or the sum of an expression over them. */
export interface Count {
  readonly kind: 'aggregate';
  readonly table: PgTable;
  readonly relate: (row: PgTable) => Relation & { readonly of?: SQL };
}

/** Counts of one or more tables with their base, over a period and by group. */
export interface Stats<Measure extends string> {
  readonly kind: 'stats';
  readonly measures?: (measure: Measure) => Measure;
  readonly base: string;
  readonly parts: readonly StatsPart<string>[];
}

export interface StatsPart<Measure extends string> {
  readonly table: PgTable;
  readonly relate: (row: PgTable) => StatsRelation<Measure>;
}

/** How much another measure differs from what it was in `basePeriod`, in percent of that. */
export interface Change {
  readonly changeOf: string;
}

/** An aggregate over all rows, or one that rests only on those among them that meet a condition. */
export type Figure = SQL | { readonly of: SQL; readonly among: SQL } | Change;

/** The place of a group among the groups of its statistics, by a measure: 1 for the greatest. */
export interface Rank<Measure extends string = string> {
  readonly rankOf: Measure;
}

export interface StatsRelation<Measure extends string> {
  readonly on?: SQL | undefined;
  /** The moment or day that `period` bounds. */
  readonly period?: AnyColumn;
  readonly measures: Readonly<Record<Measure, Figure>>;
  /** Complete for the SDL's enum of `groupBy`. */
  readonly groupBy?: Readonly<Record<string, SQLWrapper>>;
  /** Places that only groups have, by their field. */
  readonly ranks?: Readonly<Record<string, Rank<NoInfer<Measure>>>>;
  /** What is another condition, and what are other groups, with the boundaries of then (`boundaries: THEN`). */
  readonly ofThen?: Pick<StatsRelation<Measure>, 'on' | 'groupBy'>;
  /** Filters for arguments of the field beside `period`, `basePeriod`, `groupBy` and `boundaries`. */
  readonly args?: Readonly<Record<string, Filter<never>>>;
}

/** An object that is part of the same row. */
export interface Value<S> {
  readonly kind: 'value';
  readonly shape?: S;
  readonly fields: Readonly<Record<string, Reading>>;
}

/** What an object is made of that depends on the arguments of its field. */
export interface Given extends Query {
  /** An argument's value when the statement runs, cast to a PostgreSQL type; `read` may refuse it. */
  argument(
    name: string,
    type: string,
    read?: (args: Readonly<Record<string, unknown>>) => string | null,
  ): SQL;
  /** The day asked for. */
  readonly day: SQL;
}

/** An object of the same row and the arguments of its field; null where a condition is not met. */
export interface Asked<S> {
  readonly kind: 'asked';
  readonly shape?: S;
  readonly make: (given: Given) => {
    readonly on?: SQL;
    readonly fields: Readonly<Record<string, Reading>>;
  };
}

/** Not a shape of SQL: an ordinary resolver, given the columns it names. */
export interface Resolved<V> {
  readonly kind: 'resolved';
  readonly columns: Readonly<Record<string, SQLWrapper>>;
  readonly resolve: (
    columns: Readonly<Record<string, unknown>>,
    args: Readonly<Record<string, unknown>>,
    context: SubgraphContext,
  ) => Promise<V> | V;
}

export type Reading =
  | Leaf<unknown>
  | Key<boolean>
  | First
  | Through
  | Many
  | Count
  | Stats<string>
  | Value<unknown>
  | Asked<unknown>
  | Resolved<unknown>;

/** Which rows of the other table belong to this row. */
export interface Relation {
  readonly on?: SQL | undefined;
  /** Filters for arguments of the field beside `where`. */
  readonly args?: Readonly<Record<string, Filter<never>>>;
  /** Another default order than the type's: one of its `orderBy` and a direction. */
  readonly order?: `${string} ${'ASC' | 'DESC'}`;
}

/** What rows can be sorted by: a column that is never null, or an expression with its PostgreSQL type. */
export interface Ordering {
  readonly of: SQLWrapper;
  readonly type: string;
  /** Where the order follows what a filter of `where` seeks: sorts by `of` while nothing is sought. */
  readonly sought?: Sought;
}

export interface Sought {
  /** The filter. */
  readonly by: string;
  /** What it is given, as it is looked for. */
  readonly text: (value: unknown) => string;
  /** How a row ranks beside it, never null. */
  readonly rank: (sought: SQL) => SQL;
}
