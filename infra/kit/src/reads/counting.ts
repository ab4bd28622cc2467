import { and, is, SQL, sql, type AnyColumn } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Compilation } from './compilation.ts';
import type { Change, Figure } from './readings.ts';
import { asksOtherTables, openRows, whereOf, type Day, type OpenRows } from './rows.ts';

/** Figures that rest on fewer people than this are told only to those who see these people anyway. */
export const leastCell = 5;

/** The rows of a relation, opened to be counted. */
export interface Counted<R> {
  readonly relation: R;
  /** ` from …`, to which further tables can be joined. */
  readonly from: SQL;
  /** ` where …`, or nothing. */
  readonly where: SQL;
  /**
   * An aggregate: how many people out of the viewer's sight a figure rests on, where it rests on all these rows
   * or on those among them that meet a condition. Undefined where nobody can be out of sight.
   */
  readonly unseen: (among?: SQL) => SQL | undefined;
}

interface Counting<R> {
  readonly table: PgTable;
  readonly relate: (row: PgTable) => R;
}

/**
 * Opens rows to be counted: all of them for a viewer with the right to statistics, else those in sight. `bounds`
 * gives further conditions.
 */
export function openCounted<R extends { readonly on?: SQL | undefined }>(
  c: Compilation,
  counting: Counting<R>,
  day: Day,
  bounds: (relation: R) => readonly SQL[] = () => [],
): Counted<R> {
  const { rows, relation } = c.whileCounting(true, () => {
    const opened = openRows(c, counting.table, day);
    return { rows: opened, relation: counting.relate(opened.table) };
  });
  const where = whereOf([...rows.conditions, relation.on, ...bounds(relation)]);
  const { person } = rows.declaration;
  const sight =
    rows.all && person ? c.whileCounting(false, () => sightOf(c, rows, relation, counting)) : null;
  if (!sight || !person) return { relation, from: sql` from ${rows.from}`, where, unseen: () => undefined };
  const alias = sql.identifier(rows.alias);
  // Where it looks at other tables it is asked once for a row: the planner would else ask it for each figure.
  const once = asksOtherTables(sight) ? sql` offset 0` : sql``;
  return {
    relation,
    from: sql` from (select ${alias}.*, (${sight}) is not true as "$unseen" from ${rows.from}${where}${once}) ${alias}`,
    where: sql``,
    unseen: (among) => sql`${people(person)} filter (where ${and(sql`${alias}."$unseen"`, among)})`,
  };
}

/** The condition that the viewer could list a row: the row itself and the rows that its relation looks at. */
function sightOf<R extends { readonly on?: SQL | undefined }>(
  c: Compilation,
  rows: OpenRows,
  { on }: R,
  { relate }: Counting<R>,
): SQL | undefined {
  const { predicate, ofFound = predicate } = rows.declaration.scope;
  const scope = ofFound(c, rows.from);
  return and(scope, asksOtherTables(on) ? relate(rows.table).on : undefined);
}

function people(person: AnyColumn): SQL {
  return person.primary ? sql`count(*)` : sql`count(distinct ${person})`;
}

/** Whether so many people are too few to be told of. */
export function tooFew(unseen: SQL): SQL {
  return sql`${unseen} between 1 and ${leastCell - 1}`;
}

/** A figure, or null where it rests on too few people out of sight. */
export function told(figure: SQL, unseen: SQL | undefined): SQL {
  return unseen ? sql`case when ${tooFew(unseen)} then null else ${figure} end` : figure;
}

/** A measure taken apart: the aggregate, and the rows it rests on where that is not all of them. */
export function figureOf(figure: Exclude<Figure, Change>): { readonly of: SQL; readonly among?: SQL } {
  return is(figure, SQL) ? { of: figure } : figure;
}

export function isChange(figure: Figure): figure is Change {
  return 'changeOf' in figure;
}
