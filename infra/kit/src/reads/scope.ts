import { or, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Viewer } from '../viewer.ts';
import type { Compilation } from './compilation.ts';
import { arrayLiteral } from './input.ts';
import { openRows, whereOf } from './rows.ts';
import { endOfLine, prefixOfDivision } from './trees.ts';

/** Which rows a viewer may see. Given with each table; nothing is read without it. */
export interface Scope {
  readonly open: boolean;
  /** The condition for this viewer; undefined where every row is visible. */
  readonly predicate: (c: Compilation) => SQL | undefined;
}

/** Rows that anybody may see. Has to be written out. */
export const everyone: Scope = { open: true, predicate: () => undefined };

/** Rows of the viewer's territory: the column holds a division's or grid's code. */
export function inDivision(code: AnyColumn): Scope {
  return bounded(
    code,
    (viewer) => viewer.territory,
    prefixOfDivision,
    (division) => `${prefixOfDivision(division)}:`,
  );
}

/** Rows of the viewer's line: the column holds the path of a Party organization. */
export function inLine(path: AnyColumn): Scope {
  return bounded(
    path,
    (viewer) => viewer.lines,
    (line) => line,
    endOfLine,
  );
}

/** Rows that one of several scopes shows. */
export function either(...scopes: readonly Scope[]): Scope {
  return {
    open: scopes.some((scope) => scope.open),
    predicate(c) {
      const predicates = scopes.map((scope) => scope.predicate(c));
      return predicates.includes(undefined) ? undefined : or(...predicates);
    },
  };
}

/** Rows that belong to a row of another table: visible where that one is. */
export function following<T extends PgTable>(table: T, on: (row: T) => SQL): Scope {
  return {
    open: false,
    predicate(c) {
      const rows = openRows(c, table, null);
      if (rows.conditions.length === 0) return undefined;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an alias of `table`
      const condition = on(rows.table as unknown as T);
      return sql`exists (select 1 from ${rows.from}${whereOf([...rows.conditions, condition])})`;
    },
  };
}

/** The kinds of viewer are compiled apart; their bounds are bound values. */
function bounded(
  column: AnyColumn,
  boundsOf: (viewer: Viewer) => 'all' | readonly string[],
  low: (bound: string) => string,
  high: (bound: string) => string,
): Scope {
  const list = (viewer: Viewer): readonly string[] => {
    const bounds = boundsOf(viewer);
    return bounds === 'all' ? [] : bounds;
  };
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
        const from = c.bind(({ viewer }) => list(viewer).map(low)[0] ?? null, 'text');
        const to = c.bind(({ viewer }) => list(viewer).map(high)[0] ?? null, 'text');
        return sql`(${column} >= ${from} and ${column} < ${to})`;
      }
      const from = c.bind(({ viewer }) => arrayLiteral(list(viewer).map(low)), 'text[]');
      const to = c.bind(({ viewer }) => arrayLiteral(list(viewer).map(high)), 'text[]');
      return sql`exists (select 1 from unnest(${from}, ${to}) as "bounds"("low", "high") where ${column} >= "low" and ${column} < "high")`;
    },
  };
}
