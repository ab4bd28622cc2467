import { Column, getTableColumns, is, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { badInput } from '../errors.ts';
import { isText } from '../scalars.ts';
import { filterOf, isPresent, isRecord, type ReadArguments } from './arguments.ts';
import { typeOfColumn } from './filters.ts';
import type { Ordering } from './readings.ts';
import type { OpenRows } from './rows.ts';

/** A total order of rows: what was asked, then the key, all in one direction so that an index can follow. */
export interface Sorting {
  /** Names the order inside cursors, so that a cursor of another list is refused. */
  readonly signature: string;
  readonly columns: readonly Ordering[];
  readonly descending: boolean;
  /** What a filter seeks that the order follows: cursors name it, too. */
  readonly sought: { readonly text: SQL; readonly read: (args: ReadArguments) => string } | null;
}

/** Binds what `text` makes of a filter of `where`. */
export type Seek = (by: string, text: (value: unknown) => string) => SQL;

export function sortingOf(
  rows: OpenRows,
  typeName: string,
  keyFields: readonly string[],
  args: ReadArguments,
  fallback: string | undefined,
  seek?: Seek,
): Sorting {
  const asked = isRecord(args['orderBy'])
    ? `${String(args['orderBy']['field'])} ${String(args['orderBy']['direction'])}`
    : null;
  const order = asked ?? fallback ?? rows.declaration.order ?? '$key ASC';
  const [field = '', direction] = order.split(' ');
  const first = rows.declaration.orderBy?.[field];
  if (!first && field !== '$key') throw new Error(`${typeName} has no order ${field}.`);
  const columns = getTableColumns(rows.table);
  const keys = keyFields.map((name): Ordering => {
    const column = columns[name];
    if (!column) throw new Error(`${typeName} has no column for its key field ${name}.`);
    return { of: column, type: typeOfColumn(column) };
  });
  const ordering = first && soughtIn(first, args, seek);
  return {
    signature: `${typeName} ${order}`,
    columns: ordering ? [ordering, ...keys.filter((key) => !isSameColumn(key.of, ordering.of))] : keys,
    descending: direction === 'DESC',
    sought: ordering?.text ?? null,
  };
}

function soughtIn(
  { of, type, sought }: Ordering,
  args: ReadArguments,
  seek: Seek | undefined,
): Ordering & { readonly text: Sorting['sought'] } {
  if (!sought || !seek || !isPresent(filterOf(args, sought.by))) return { of, type, text: null };
  const text = seek(sought.by, sought.text);
  const read = (later: ReadArguments) => sought.text(filterOf(later, sought.by));
  return { of: sought.rank(text), type, text: { text, read } };
}

function isSameColumn(left: SQLWrapper, right: SQLWrapper): boolean {
  return is(left, Column) && is(right, Column) && left.name === right.name;
}

/** `order by` items; `reversed` reads from the end. */
export function orderItems(sorting: Sorting, reversed = false): SQL {
  const direction = sql.raw(sorting.descending !== reversed ? ' desc' : '');
  return sql.join(
    sorting.columns.map(({ of }) => sql`${of}${direction}`),
    sql`, `,
  );
}

/** A row's opaque place in its list, by what it is sorted by: base64url of `[order, values…]`. */
export function cursorOf(sorting: Sorting, values = sorting.columns.map(({ of }) => of)): SQL {
  const texts = values.map((value) => sql`(${value})::text`);
  const order = sorting.sought
    ? sql`${`${sorting.signature} `}::text || ${sorting.sought.text}`
    : sql`${sorting.signature}::text`;
  const array = sql`json_build_array(${sql.join([order, ...texts], sql`, `)})`;
  return sql`translate(encode(convert_to(${array}::text, 'UTF8'), 'base64'), E'+/=\n', '-_')`;
}

/** Rows after (or before) a cursor. `bind` is given what picks one value out of the cursor among the arguments. */
export function beyondCursor(
  sorting: Sorting,
  side: 'after' | 'before',
  bind: (pick: (args: ReadArguments) => string, type: string) => SQL,
): SQL {
  const forwards = (side === 'after') !== sorting.descending;
  const left = sql.join(
    sorting.columns.map(({ of }): SQLWrapper => of),
    sql`, `,
  );
  const right = sorting.columns.map(({ type }, index) =>
    bind((args) => cursorValue(args, side, sorting, index), type),
  );
  return sql`(${left}) ${sql.raw(forwards ? '>' : '<')} (${sql.join(right, sql`, `)})`;
}

function cursorValue(
  args: ReadArguments,
  side: 'after' | 'before',
  { signature, sought, columns }: Sorting,
  index: number,
): string {
  const parts = decode(args[side]);
  const value = parts?.[index + 1];
  if (
    parts?.[0] !== (sought ? `${signature} ${sought.read(args)}` : signature) ||
    parts.length !== columns.length + 1 ||
    value === undefined
  ) {
    throw badInput(
      'The cursor does not belong to this list in this order: use `endCursor` or `startCursor` of an answer with the same `orderBy`.',
    );
  }
  return value;
}

function decode(cursor: unknown): readonly string[] | null {
  if (typeof cursor !== 'string') return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string' && isText(part))
      ? parts
      : null;
  } catch {
    return null;
  }
}
