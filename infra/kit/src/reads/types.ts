import type { AnyColumn } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Asked, Count, Filter, Leaf, Many, One, Ordering, Resolved, Stats, Value } from './readings.ts';
import type { Scope } from './scope.ts';

/** Every object, input and enum type of a subgraph's SDL by name, as the code generator writes it. */
export type TypeMap = object;

/** What a column holds. */
export type DataOf<C extends AnyColumn> = C['_']['notNull'] extends true
  ? C['_']['data']
  : C['_']['data'] | null;

type RowOf<T extends PgTable> = T['$inferSelect'];
type Shape<M extends TypeMap, N> = N extends keyof M ? M[N] : never;
type FieldNames<S> = Exclude<keyof S, '__typename'>;

/** Fields that a column of the same name and type answers: they need no line. */
type Answered<S, Row> = {
  [F in FieldNames<S>]: F extends keyof Row ? (Row[F] extends S[F] ? F : never) : never;
}[FieldNames<S>];

type IsList<V> =
  NonNullable<V> extends readonly object[] | { pageInfo: unknown; edges: unknown } ? true : false;

/** The words that may read a field of type `V`. */
type ReadingOf<V> =
  | Resolved<V>
  | (IsList<V> extends true
      ? Many
      : NonNullable<V> extends { base: string }
        ? Stats<Exclude<FieldNames<NonNullable<V>>, 'base' | 'computedAt' | 'groups'> & string>
        : NonNullable<V> extends readonly unknown[]
          ? Leaf<V>
          : NonNullable<V> extends object
            ? One<null extends V ? boolean : false> | Value<NonNullable<V>> | Asked<NonNullable<V>>
            : Leaf<V> | (number extends V ? Count : never));

export type FieldsOf<S, Row> = {
  readonly [F in Exclude<FieldNames<S>, Answered<S, Row>>]: ReadingOf<S[F]>;
} & { readonly [F in Answered<S, Row>]?: ReadingOf<S[F]> };

type WhereOf<M extends TypeMap, N extends string> = `${N}Where` extends keyof M
  ? {
      readonly where: {
        readonly [K in keyof M[`${N}Where`]]-?: Filter<NonNullable<M[`${N}Where`][K]>>;
      };
    }
  : { readonly where?: never };

type OrderOf<M extends TypeMap, N extends string> = `${N}OrderField` extends keyof M
  ? {
      /** How rows are sorted when nothing else is asked. */
      readonly order: `${M[`${N}OrderField`] & string} ${'ASC' | 'DESC'}`;
      readonly orderBy: Readonly<Record<M[`${N}OrderField`] & string, Ordering>>;
    }
  : { readonly order?: never; readonly orderBy?: never };

/** How the rows of a table are guarded and dated. */
export interface RowRules {
  /** Who may see which rows; `everyone` has to be written out. */
  readonly scope: Scope;
  /**
   * For rows about people: the column that tells one person from another. Figures over such rows can be null,
   * where they rest on fewer than the least cell's number of people.
   */
  readonly person?: AnyColumn;
  /** The columns of the first day and the first day no longer, for dated facts. */
  readonly validity?: { readonly from: AnyColumn; readonly to: AnyColumn };
}

/** How an SDL type is read from its table. */
export type TypeDeclaration<M extends TypeMap, N extends string, T extends PgTable> = RowRules &
  WhereOf<M, N> &
  OrderOf<M, N> & { readonly fields: FieldsOf<Shape<M, N>, RowOf<T>> };

/** How fields added to another service's entity are read from its key. */
export interface AddedDeclaration<M extends TypeMap, N, Keys extends string> {
  readonly fields: FieldsOf<Omit<Shape<M, N> & object, Keys>, object>;
}

/** How the fields of `Query` are read. */
export type RootDeclaration<M extends TypeMap> = {
  // What carries refusals is computed of an input by a resolver.
  readonly [
    F in Exclude<FieldNames<Shape<M, 'Query'>>, '_entities' | '_service'> as NonNullable<
      Shape<M, 'Query'>[F]
    > extends { userErrors: unknown }
      ? never
      : F
  ]: ReadingOf<Shape<M, 'Query'>[F]>;
};
