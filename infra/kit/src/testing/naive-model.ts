import type { Viewer } from '../viewer.ts';
import type { NaiveFilter } from './naive-words.ts';

/** One of the orders of a type, and a direction; where it ranks names, also what is sought. */
export type Order = `${string} ${'ASC' | 'DESC'}` | `${string} ${'ASC' | 'DESC'} ${string}`;
export type Arguments = Readonly<Record<string, unknown>>;
export type NaiveRow = Readonly<Record<string, unknown>>;

/** What a request brings, and what a test wants to know of it afterwards. */
export interface NaiveContext {
  readonly viewer: Viewer;
  readonly today: string;
  /** The moment, ISO 8601. */
  readonly now: string;
  /** How many statements a compiled read may take for the same request. */
  statements: number;
  /** Adds `Type.field` for each field that was answered with something. */
  readonly answered: Set<string>;
}

/** An object in an answer: its row, and the day its dated relations are read for. */
export interface Seen {
  readonly type: string;
  readonly row: NaiveRow;
  readonly day: string;
}

/** What a field of the model may ask. `T` holds the row of each type, and of each table no type is read from. */
export interface Ask<T> {
  readonly args: Arguments;
  readonly viewer: Viewer;
  /** The day asked for. */
  readonly day: string;
  /** The object with this key, whatever the day; null where the viewer may not see it. */
  find<N extends keyof T & string>(type: N, key: unknown): Seen | null;
  /** All rows in sight that are valid and meet the condition, under the field's `where` and `orderBy`. */
  list<N extends keyof T & string>(type: N, test?: (row: T[N]) => boolean): Listed;
  /** The first of such rows, in the order given or the type's. */
  first<N extends keyof T & string>(type: N, test: (row: T[N]) => boolean, order?: Order): T[N] | undefined;
  /** Such rows. */
  rows<N extends keyof T & string>(type: N, test?: (row: T[N]) => boolean): readonly T[N][];
  /** All rows to be counted, in sight or not for those with the right to statistics, valid and under the condition. */
  counted<N extends keyof T & string>(type: N, test?: (row: T[N]) => boolean): readonly T[N][];
  /** A figure that rests on these rows; null where they show one to four people out of sight. */
  told<N extends keyof T & string, V>(type: N, rows: readonly T[N][], figure: V): V | null;
  /** How many people out of sight these rows are about. */
  unseen<N extends keyof T & string>(type: N, rows: readonly T[N][]): number;
  /** A row of `first` as an object of the answer. */
  see<N extends keyof T & string>(type: N, row: T[N] | undefined): Seen | null;
}

/** How one type is answered, without SQL. Fields that are columns need no line. */
export interface NaiveType<T, R> {
  readonly key: keyof R & string;
  readonly visible?: (row: R, ask: Ask<T>) => boolean;
  /** Who a row is about, where it is about a person. */
  readonly person?: (row: R) => string | null;
  /** Whether a row is valid between `validFrom` and `validTo`. */
  readonly dated?: boolean;
  readonly order?: Order;
  readonly orders?: Readonly<Record<string, (row: R) => string | number>>;
  /** Orders by how a row ranks beside what `where.name` seeks; undefined while nothing is sought. */
  readonly ranks?: Readonly<Record<string, (row: R, sought: string | undefined) => number>>;
  /** Orders of fields that list other rows, where they differ from the rows' own. */
  readonly listOrders?: Readonly<Record<string, Order>>;
  readonly where?: Readonly<Record<string, NaiveFilter<R>>>;
  /** Filters that are refused without a right. */
  readonly whereRights?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<Record<string, (row: R, ask: Ask<T>) => unknown>>;
}

/** A service written once more, by hand. Types without rows belong to another service: any key names one. */
export interface NaiveModel<T> {
  readonly rows: { readonly [N in keyof T]?: readonly T[N][] };
  readonly types: { readonly [N in keyof T]: NaiveType<T, T[N]> };
  readonly roots: Readonly<Record<string, (ask: Ask<T>) => unknown>>;
}

/** A model whose rows are only read by its own functions. */
export type ErasedModel = NaiveModel<Record<string, NaiveRow>>;

export function typeOf(model: ErasedModel, name: string): NaiveType<Record<string, NaiveRow>, NaiveRow> {
  const type = model.types[name];
  if (!type) throw new Error(`The naive model has no ${name}.`);
  return type;
}

/** All rows of a list in order, before it is cut into pages. */
export interface Listed {
  readonly kind: 'list';
  readonly type: string;
  readonly rows: readonly NaiveRow[];
  readonly order: Order;
  readonly day: string;
}

export function isListed(value: unknown): value is Listed {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'list';
}
