import { getTableName, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { endOfLine } from '../reads/trees.ts';
import type { Transaction } from '../writes/transaction.ts';
import type { SubgraphContext } from '../subgraph.ts';
import type { Effect, FeedChange, Follower } from './follower.ts';

/** What a service keeps of the two trees, which are the organization service's. */
export interface Copies {
  /** Columns that hold paths of Party organizations. */
  readonly lines: readonly AnyPgColumn[];
  /** Columns that hold codes of divisions. */
  readonly divisions: readonly CodeCopy[];
}

/** A code that follows a division to its successor. */
export interface CodeCopy {
  readonly column: AnyPgColumn;
  /** Where the code that it had first is kept, so that statistics can tell the boundaries of then. */
  readonly first?: AnyPgColumn;
}

interface Move {
  readonly from: string;
  readonly to: string;
}

/** What else follows from changes of the organization service, before copies are changed. */
export interface AlsoFollowed {
  /** Types beside `Division` and `Line`. */
  readonly types?: readonly string[];
  readonly take: (change: FeedChange, context: SubgraphContext) => Promise<Effect | null>;
}

const nothing: AlsoFollowed = { take: async () => null };

/**
 * Follows the organization service: where organizations move, and where one division takes the place of another, the
 * copies of paths and codes become the new ones.
 */
export function followTrees({ lines, divisions }: Copies, also = nothing): Follower {
  const copying = ({ type, from, to }: FeedChange): Effect | null => {
    if (from === null || to === null) return null;
    const move = { from, to };
    if (type === 'Line') return async ({ tx }) => inTurn(lines, (column) => followLine(tx, column, move));
    if (type !== 'Division') return null;
    return async ({ tx }) => inTurn(divisions, (copy) => followDivision(tx, copy, move));
  };
  return {
    feed: 'organization',
    types: ['Division', 'Line', ...(also.types ?? [])],
    copies: [...lines, ...divisions.map(({ column }) => column)].map(nameOf),
    async take(changes, context) {
      const effects: (Effect | null)[] = [];
      for (const change of changes) effects.push(await also.take(change, context), copying(change));
      return async (work) => inTurn(effects, async (effect) => effect?.(work));
    },
  };
}

async function inTurn<T>(all: readonly T[], each: (one: T) => Promise<void> | undefined): Promise<void> {
  for (const one of all) await each(one);
}

/** Gives all paths below one, itself included, their place below another. */
export async function followLine(tx: Transaction, column: AnyPgColumn, { from, to }: Move): Promise<void> {
  await tx.execute(sql`update ${column.table} set ${named(column)} = ${to}::text || substr(${column}, ${from.length + 1}::int)
    where ${column} >= ${from} and ${column} < ${endOfLine(from)}`);
}

/** Gives rows in a division the code of its successor. */
export async function followDivision(
  tx: Transaction,
  { column, first }: CodeCopy,
  { from, to }: Move,
): Promise<void> {
  const kept = first ? sql`, ${named(first)} = coalesce(${first}, ${column})` : sql``;
  await tx.execute(sql`update ${column.table} set ${named(column)} = ${to}${kept} where ${column} = ${from}`);
}

function named(column: AnyPgColumn): SQL {
  return sql`${sql.identifier(column.name)}`;
}

function nameOf(column: AnyPgColumn): string {
  return `${getTableName(column.table)}.${column.name}`;
}
