import { sql, type SQL } from 'drizzle-orm';
import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { badInput } from '../errors.ts';
import { cityTimeZone } from '../clock.ts';
import { isRecord, type ReadArguments } from './arguments.ts';
import type { BoundArguments, Compilation } from './compilation.ts';
import type { Stats, StatsPart, StatsRelation } from './readings.ts';
import { openRows, whereOf, type Day } from './rows.ts';
import { selectionOf } from './selection.ts';
import { jsonKey, jsonLeaf, jsonObject, type Selected } from './sql-json.ts';

const mostGroups = 1_000;

/** Statistics: one row of measures for each part, and the groups of the first where groups are asked. */
export function compileStats(
  c: Compilation,
  type: GraphQLObjectType,
  reading: Stats<string>,
  nodes: readonly FieldNode[],
  bound: BoundArguments,
  day: Day,
): SQL {
  const selected: Selected[] = [];
  const parts = reading.parts.map((part) => ({
    alias: sql.identifier(c.alias()),
    measures: new Map<string, SQL>(),
    ...openPart(c, part, bound, day),
  }));
  const sets = nodes.map((node) => node.selectionSet);
  for (const [responseKey, wanted] of selectionOf(c, type, sets)) {
    const key = jsonKey(responseKey);
    const name = wanted[0].name.value;
    if (name === 'base') selected.push([key, sql`${reading.base}::text`]);
    else if (name === '__typename') selected.push([key, sql`${type.name}::text`]);
    else if (name === 'groups') selected.push([key, compileGroups(c, type, reading, wanted, bound, day)]);
    else {
      const part = parts.find(({ relation }) => name in relation.measures);
      const measure = part?.relation.measures[name];
      const field = type.getFields()[name];
      if (!part || !measure || !field) throw new Error(`${type.name}.${name} is measured by no part.`);
      part.measures.set(name, jsonLeaf(measure, field.type));
      selected.push([key, sql`${part.alias}.${sql.identifier(name)}`]);
    }
  }
  const queries = parts
    .filter(({ measures }) => measures.size > 0)
    .map(({ alias, measures, from }) => sql`(select ${named(measures)}${from}) ${alias}`);
  return queries.length > 0
    ? sql`(select ${jsonObject(selected)} from ${sql.join(queries, sql` cross join `)})`
    : jsonObject(selected);
}

function compileGroups(
  c: Compilation,
  type: GraphQLObjectType,
  reading: Stats<string>,
  nodes: readonly FieldNode[],
  bound: BoundArguments,
  day: Day,
): SQL {
  const groupBy = bound.shape['groupBy'];
  const part = reading.parts[0];
  if (typeof groupBy !== 'string' || !part) return sql`'[]'::json`;
  const group = getNamedType(type.getFields()['groups']?.type);
  const { relation, from } = openPart(c, part, bound, day);
  const key = relation.groupBy?.[groupBy];
  if (!isObjectType(group) || !key) throw new Error(`${type.name} has no group ${groupBy}.`);
  const measures = new Map<string, SQL>();
  const selected: Selected[] = [];
  const sets = nodes.map((node) => node.selectionSet);
  for (const [responseKey, [node]] of selectionOf(c, group, sets)) {
    const name = node.name.value;
    if (name === '__typename') {
      selected.push([jsonKey(responseKey), sql`${group.name}::text`]);
      continue;
    }
    const field = group.getFields()[name];
    const measure = relation.measures[name];
    if (field && measure) measures.set(name, jsonLeaf(measure, field.type));
    selected.push([jsonKey(responseKey), sql`"g".${sql.identifier(name === 'key' ? '$key' : name)}`]);
  }
  const columns = [sql`(${key})::text as "$key"`, sql`count(*) as "$size"`];
  if (measures.size > 0) columns.push(named(measures));
  return sql`(select coalesce(json_agg(${jsonObject(selected)} order by "g"."$size" desc, "g"."$key" collate "C"), '[]'::json) from (select ${sql.join(columns, sql`, `)}${from} group by 1 order by 2 desc, 1 limit ${sql.raw(String(mostGroups))}) "g")`;
}

interface OpenPart {
  readonly relation: StatsRelation<string>;
  readonly from: SQL;
}

function openPart(
  c: Compilation,
  part: StatsPart<string>,
  { shape, read }: BoundArguments,
  day: Day,
): OpenPart {
  const rows = openRows(c, part.table, day);
  const relation = part.relate(rows.table);
  const conditions = [...rows.conditions, relation.on];
  if (relation.period && isRecord(shape['period'])) {
    const limit = (side: 'from' | 'to') => c.bind((input) => periodOf(read(input))[side], 'date');
    conditions.push(
      sql`${relation.period} >= (${limit('from')}::timestamp at time zone ${cityTimeZone}) and ${relation.period} < ((${limit('to')} + 1)::timestamp at time zone ${cityTimeZone})`,
    );
  }
  return { relation, from: sql` from ${rows.from}${whereOf(conditions)}` };
}

function periodOf({ period }: ReadArguments): Record<'from' | 'to', string> {
  const [from, to] = isRecord(period) ? [String(period['from']), String(period['to'])] : ['', ''];
  if (to < from) throw badInput(`\`period\` ends on ${to}, before it begins on ${from}: turn the two round.`);
  return { from, to };
}

function named(measures: ReadonlyMap<string, SQL>): SQL {
  return sql.join(
    [...measures].map(([name, measure]) => sql`${measure} as ${sql.identifier(name)}`),
    sql`, `,
  );
}
