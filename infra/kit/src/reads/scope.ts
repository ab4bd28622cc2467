import { or, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Role, Viewer } from '../viewer.ts';
import type { Compilation } from './compilation.ts';
import { arrayLiteral, type Slot } from './input.ts';
import { openRows, whereOf } from './rows.ts';
import { endOfLine, prefixOfDivision } from './trees.ts';

/** Which rows a viewer may see. Given with each table; nothing is read without it. */
export interface Scope {
  readonly open: boolean;
  /** The condition for this viewer; undefined where every row is visible. `from` is the aliased table of the rows. */
  readonly predicate: (c: Compilation, from: SQL) => SQL | undefined;
  /**
   * The same condition for rows that are found already: it looks at each of them, and never at all rows in sight. Where it
   * is left out, `predicate` does.
   */
  readonly ofFound?: (c: Compilation, from: SQL) => SQL | undefined;
  /** For rows that follow others: the column that names those, and a query of the names in sight. */
  readonly following?: {
    readonly key: AnyColumn;
    readonly keys: (c: Compilation) => SQL | undefined;
    /** Whether the name of a row that is found already is among them. */
    readonly isIn: (c: Compilation) => SQL | undefined;
  };
}

/** Rows that anybody may see. Has to be written out. */
export const everyone: Scope = { open: true, predicate: () => undefined };

/** Rows that anybody may see as long as they meet a condition: what has been published. */
export function whereShown(condition: SQL): Scope {
  return { open: false, predicate: () => condition };
}

/** What a scope shows, to those who act as one of these roles only; the system sees it too. */
export function actingAs(roles: readonly Role[], { predicate }: Scope): Scope {
  return {
    open: false,
    predicate(c, from) {
      const acts = c.ask(({ viewer }) =>
        String(viewer.roles.some((role) => role === 'system' || roles.includes(role))),
      );
      return acts === 'true' ? predicate(c, from) : sql`false`;
    },
  };
}

/** Rows of the viewer's territory: the column holds a division's or grid's code. */
export function inDivision(code: AnyColumn): Scope {
  return bounded(code, (viewer) => viewer.territory, rangesOfTerritory);
}

/** Rows of the viewer's line: the column holds the path of a Party organization. */
export function inLine(path: AnyColumn): Scope {
  return bounded(path, (viewer) => viewer.lines, rangesOfLines);
}

/** The viewer's own rows: the column holds the id of an account. The anonymous own nothing. */
export function ownedBy(account: AnyColumn): Scope {
  return ofAccount((id) => sql`${account} = ${id}`);
}

/** The viewer's own rows where several accounts share one: the column holds their ids. */
export function sharedBy(accounts: AnyColumn): Scope {
  return ofAccount((id) => sql`${accounts} @> array[${id}]`);
}

function ofAccount(holds: (id: SQL) => SQL): Scope {
  return {
    open: false,
    predicate(c) {
      const known = c.ask(({ viewer }) => String(viewer.id !== null)) === 'true';
      return known ? holds(bindBound(c, ({ viewer }) => viewer.id)) : sql`false`;
    },
  };
}

/** Rows that belong to rows of another table: visible where those are. `key` and `keyOf` hold the same name. */
export function following<T extends PgTable>(
  table: T,
  key: AnyColumn,
  keyOf: (row: T) => AnyColumn,
): Scope & Required<Pick<Scope, 'following'>> {
  const open = (c: Compilation) => {
    const rows = openRows(c, table, null);
    if (rows.conditions.length === 0) return undefined;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an alias of `table`
    return { ...rows, name: keyOf(rows.table as unknown as T) };
  };
  const keys = (c: Compilation): SQL | undefined => {
    const rows = open(c);
    return rows && sql`select ${rows.name} from ${rows.from}${whereOf(rows.conditions)}`;
  };
  const isIn = (c: Compilation): SQL | undefined => {
    const rows = open(c);
    const its = rows && whereOf([sql`${rows.name} = ${key}`, ...rows.conditions]);
    return rows && sql`exists (select 1 from ${rows.from}${its})`;
  };
  return {
    open: false,
    predicate(c) {
      const found = keys(c);
      return found && sql`${key} in (${found})`;
    },
    ofFound: isIn,
    following: { key, keys, isIn },
  };
}

/** A table that rows may follow, and the column that names its rows. */
export interface Followed {
  readonly table: PgTable;
  readonly keyOf: (row: PgTable) => AnyColumn;
  /** Of the rows in sight, those that count: where more is seen of one's own than of all others. */
  readonly only: (row: PgTable) => SQL | undefined;
}

export function followed<T extends PgTable>(
  table: T,
  keyOf: (row: T) => AnyColumn,
  only: (row: T) => SQL | undefined = () => undefined,
): Followed {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- called with an alias of `table`
  return { table, keyOf, only } as unknown as Followed;
}

/** Rows that each belong to a row of one of several tables, whose names do not overlap: visible where that is. */
export function followingOneOf(key: AnyColumn, tables: readonly Followed[]): Scope {
  return {
    open: false,
    predicate(c) {
      // One row at a time: a list of all names in sight would be as long as the territory is large.
      const visible = tables.map(({ table, keyOf, only }) => {
        const rows = openRows(c, table, null);
        const its = sql`${keyOf(rows.table)} = ${key}`;
        const some = only(rows.table);
        return {
          open: rows.conditions.length === 0 && !some,
          of: sql`exists (select 1 from ${rows.from}${whereOf([its, some, ...rows.conditions])})`,
        };
      });
      return visible.every(({ open }) => open) ? undefined : or(...visible.map(({ of }) => of));
    },
  };
}

/** Rows that one of several scopes shows. Of those, one at most may follow another table. */
export function either(...scopes: readonly Scope[]): Scope {
  const followers = scopes.flatMap(({ following }) => following ?? []);
  const [follower] = followers;
  if (followers.length > 1) throw new Error('A scope can follow one other table at most.');
  /** What the scopes that follow nothing show. */
  const ownOf = (c: Compilation, from: SQL): SQL | undefined => {
    const predicates: SQL[] = [];
    for (const scope of scopes) {
      if (scope.following) continue;
      const predicate = scope.predicate(c, from);
      if (!predicate) return undefined;
      predicates.push(predicate);
    }
    return or(...predicates) ?? sql`false`;
  };
  return {
    open: scopes.some((scope) => scope.open),
    predicate(c, from) {
      const own = ownOf(c, from);
      if (!own || !follower) return own;
      const keys = follower.keys(c);
      if (!keys) return undefined;
      // An OR with a query of another table reads all rows; keys from both sides are found by indexes. Inside,
      // the alias stands for the same table once more.
      const { key } = follower;
      return sql`${key} in (select ${key} from ${from}${whereOf([own])} union all ${keys})`;
    },
    ofFound(c, from) {
      const own = ownOf(c, from);
      if (!own || !follower) return own;
      const isIn = follower.isIn(c);
      // What the row itself tells is asked first, and mostly is enough.
      return isIn && sql`case when ${own} then true else ${isIn} end`;
    },
  };
}

/** The ranges that bounds stand for, as they are bound. A viewer asks many reads with the same ones. */
interface Ranges {
  readonly low: readonly string[];
  readonly high: readonly string[];
}

const rangesOfTerritory = rememberRanges((division) => {
  const prefix = prefixOfDivision(division);
  return [prefix, `${prefix}:`];
});

const rangesOfLines = rememberRanges((line) => [line, endOfLine(line)]);

function rememberRanges(rangeOf: (bound: string) => readonly [low: string, high: string]) {
  const known = new WeakMap<readonly string[], Ranges>();
  return (bounds: 'all' | readonly string[]): Ranges => {
    if (bounds === 'all') return { low: [], high: [] };
    let ranges = known.get(bounds);
    if (!ranges) {
      const pairs = bounds.map(rangeOf);
      ranges = { low: pairs.map(([low]) => low), high: pairs.map(([, high]) => high) };
      known.set(bounds, ranges);
    }
    return ranges;
  };
}

/** The kinds of viewer are compiled apart; their bounds are bound values. */
function bounded(
  column: AnyColumn,
  boundsOf: (viewer: Viewer) => 'all' | readonly string[],
  rangesOf: (bounds: 'all' | readonly string[]) => Ranges,
): Scope {
  const rangesFor = (viewer: Viewer): Ranges => rangesOf(boundsOf(viewer));
  return {
    open: false,
    predicate(c) {
      const kind = c.ask(({ viewer }) => {
        const bounds = boundsOf(viewer);
        if (bounds === 'all') return 'all';
        return bounds.length > 1 ? 'several' : bounds.length === 1 ? 'one' : 'none';
      });
      if (kind === 'all') return undefined;
      if (kind === 'none') return sql`false`;
      if (kind === 'one') {
        const from = bindBound(c, ({ viewer }) => rangesFor(viewer).low[0] ?? null);
        const to = bindBound(c, ({ viewer }) => rangesFor(viewer).high[0] ?? null);
        return sql`(${column} >= ${from} and ${column} < ${to})`;
      }
      const from = bindBound(c, ({ viewer }) => arrayLiteral(rangesFor(viewer).low), 'text[]');
      const to = bindBound(c, ({ viewer }) => arrayLiteral(rangesFor(viewer).high), 'text[]');
      return sql`exists (select 1 from unnest(${from}, ${to}) as "bounds"("low", "high") where ${column} >= "low" and ${column} < "high")`;
    },
  };
}

/**
 * The bound of a scope. Where one row is looked up it stands out of the planner's sight, as keys do: the plan is the same
 * whatever the bound, and a plan for the bound at hand would be made anew for every request.
 */
function bindBound(c: Compilation, slot: Slot, type = 'text'): SQL {
  const bound = c.bind(slot, type);
  return c.lookingUp() ? sql`(select ${bound})` : bound;
}
