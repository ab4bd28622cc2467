import { badInput } from '../errors.ts';
import {
  typeOf,
  type Arguments,
  type ErasedModel,
  type Listed,
  type NaiveRow,
  type Order,
  type Seen,
} from './naive-model.ts';
import { fold } from '../names/fold.ts';
import { compareValues } from './naive-words.ts';

export function orderOf(
  model: ErasedModel,
  type: string,
  args: Arguments,
  listOrder: Order | undefined,
): Order {
  const asked = args['orderBy'];
  if (typeof asked === 'object' && asked !== null && 'field' in asked && 'direction' in asked) {
    const field = String(asked.field);
    const direction = asked.direction === 'DESC' ? 'DESC' : 'ASC';
    const { where } = args;
    const sought = isRanked(model, type, field) && typeof where === 'object' && where && 'name' in where;
    return sought && typeof where.name === 'string'
      ? `${field} ${direction} ${fold(where.name)}`
      : `${field} ${direction}`;
  }
  const order = listOrder ?? typeOf(model, type).order;
  if (!order) throw new Error(`${type} has no order.`);
  return order;
}

function isRanked(model: ErasedModel, type: string, field: string): boolean {
  return typeOf(model, type).ranks?.[field] !== undefined;
}

export function sortRows(
  model: ErasedModel,
  type: string,
  order: Order,
  rows: readonly NaiveRow[],
): readonly NaiveRow[] {
  return rows.toSorted(comparison(model, type, order));
}

/** By what was asked, then by the key, both in one direction. */
function comparison(model: ErasedModel, type: string, order: Order) {
  const [field = '', direction, ...words] = order.split(' ');
  const { key, orders, ranks } = typeOf(model, type);
  const sought = words.length > 0 ? words.join(' ') : undefined;
  const rank = ranks?.[field];
  const valueOf = rank ? (row: NaiveRow) => rank(row, sought) : orders?.[field];
  if (!valueOf) throw new Error(`${type} has no order ${field}.`);
  const sign = direction === 'DESC' ? -1 : 1;
  return (a: NaiveRow, b: NaiveRow): number =>
    sign * (compareValues(valueOf(a), valueOf(b)) || compareValues(String(a[key]), String(b[key])));
}

/** One page of a list, as Relay describes it. */
export function connectionOf(
  model: ErasedModel,
  listed: Listed,
  args: Arguments,
  see: (row: NaiveRow) => Seen,
) {
  const { type, order, rows } = listed;
  const { first, last, offset } = args;
  const compare = comparison(model, type, order);
  const after = rowAt(model, type, order, args['after']);
  const before = rowAt(model, type, order, args['before']);
  const between = rows.filter(
    (row) => (!after || compare(row, after) > 0) && (!before || compare(row, before) < 0),
  );
  const backwards = isNumber(last);
  const size = isNumber(first) ? first : backwards ? last : 20;
  const skipped = isNumber(offset) ? offset : 0;
  const page = backwards ? between.slice(-size) : between.slice(skipped, skipped + size);
  const edges = page.map((row) => ({ cursor: cursorOf(model, type, order, row), node: see(row) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: backwards ? before !== null : between.length > skipped + size,
      hasPreviousPage: backwards ? between.length > size : after !== null || skipped > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: rows.length,
  };
}

function cursorOf(model: ErasedModel, type: string, order: Order, row: NaiveRow): string {
  return Buffer.from(JSON.stringify([`${type} ${order}`, row[typeOf(model, type).key]])).toString(
    'base64url',
  );
}

/** What a cursor says: the order of its list, and the key of its row. What else it holds is nobody's business. */
export function decodeCursor(cursor: unknown): { readonly order: string; readonly key: string } | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(String(cursor), 'base64url').toString());
    const texts = Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : [];
    const [order, key] = [texts[0], texts.at(-1)];
    return order !== undefined && key !== undefined && texts.length > 1 ? { order, key } : null;
  } catch {
    return null;
  }
}

/** The row a cursor stands at, also where the list does not hold it. */
export function rowAt(model: ErasedModel, type: string, order: Order, cursor: unknown): NaiveRow | null {
  if (cursor === null || cursor === undefined) return null;
  const decoded = decodeCursor(cursor);
  const { key } = typeOf(model, type);
  const row = decoded && model.rows[type]?.find((candidate) => candidate[key] === decoded.key);
  if (!row || decoded?.order !== `${type} ${order}`) throw badInput('The cursor belongs to another list.');
  return row;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
