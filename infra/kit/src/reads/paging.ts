import { sql, type SQL } from 'drizzle-orm';
import { badInput } from '../errors.ts';
import { isPresent, type ReadArguments } from './arguments.ts';
import type { BoundArguments, Compilation } from './compilation.ts';
import { beyondCursor, type Sorting } from './sorting.ts';

/** The arguments of a connection that choose a page. */
export const pagingArguments: readonly string[] = ['first', 'after', 'last', 'before', 'offset'];

const usualSize = 20;
const largestSize = 100;
const largestOffset = 10_000;

/** Which page of a list is read, and from which end. */
export interface Page {
  readonly backwards: boolean;
  /** The number of the page's last row in its list; one more is read, to see whether there are more. */
  readonly end: () => SQL;
  readonly limit: SQL;
  readonly conditions: readonly SQL[];
  /** Whether rows are known to lie on the side the page does not read towards. */
  readonly before: SQL;
}

export function pageOf(c: Compilation, sorting: Sorting, { shape, read }: BoundArguments): Page {
  const given = (name: string): boolean => isPresent(shape[name]);
  if (given('first') && given('last')) throw badInput('Give `first` or `last`, not both.');
  if (given('offset') && ['last', 'after', 'before'].some(given)) {
    throw badInput('Give `offset` only together with `first`: cursors and page numbers do not mix.');
  }
  const backwards = given('last');
  const cursor = (side: 'after' | 'before'): readonly SQL[] =>
    given(side)
      ? [beyondCursor(sorting, side, (pick, type) => c.bind((input) => pick(read(input)), type))]
      : [];
  const bind = (number: (args: ReadArguments) => number) =>
    c.bind((input) => String(number(read(input))), 'bigint');
  const limit = sql`limit ${bind((args) => sizeOf(args) + 1)}`;
  return {
    backwards,
    end: () => bind((args) => offsetOf(args) + sizeOf(args)),
    limit: given('offset') ? sql`${limit} offset ${bind(offsetOf)}` : limit,
    conditions: [...cursor('after'), ...cursor('before')],
    before: given('offset')
      ? sql`${bind(offsetOf)} > 0`
      : sql.raw(String(given(backwards ? 'before' : 'after'))),
  };
}

/** The page of a list that a resolver made, by the arguments `first` and `offset`. */
export function listPage<T>(list: readonly T[], args: ReadArguments): T[] {
  const from = offsetOf(args);
  return list.slice(from, from + sizeOf(args));
}

/** How many rows are asked for. */
export function sizeOf({ first, last }: ReadArguments): number {
  return inRange(first ?? last ?? usualSize, isPresent(first) ? 'first' : 'last', 1, largestSize);
}

function offsetOf({ offset }: ReadArguments): number {
  return inRange(offset ?? 0, 'offset', 0, largestOffset);
}

function inRange(value: unknown, name: string, least: number, most: number): number {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw badInput(`\`${name}\` must lie between ${least} and ${most}; it is ${String(value)}.`);
}
