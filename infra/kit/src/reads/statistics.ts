import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { badInput } from '../errors.ts';
import { cityTimeZone } from '../clock.ts';
import { isPresent, isRecord, type ReadArguments } from './arguments.ts';
import type { BoundArguments, Compilation } from './compilation.ts';
import { figureOf, isChange, leastCell, openCounted, told, tooFew, type Counted } from './counting.ts';
import type { Stats, StatsPart, StatsRelation } from './readings.ts';
import type { Day } from './rows.ts';
import { nowPlaceholder } from './input.ts';
import { sizeOf } from './paging.ts';
import type { Field } from './inspection.ts';
import { selectionOf } from './selection.ts';
import { jsonKey, jsonLeaf, jsonObject, type Selected } from './sql-json.ts';

const mostGroups = 1_000;

/** The arguments that bound when something happened: what is asked about, and what it is compared with. */
type PeriodArgument = 'period' | 'basePeriod';

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
    ...openMeasured(c, part, bound, day),
    base: isRecord(bound.shape['basePeriod']) ? openMeasured(c, part, bound, day, 'basePeriod') : null,
  }));
  const sets = nodes.map((node) => node.selectionSet);
  for (const [responseKey, wanted] of selectionOf(c, type, sets)) {
    const key = jsonKey(responseKey);
    const name = wanted[0].name.value;
    if (name === 'base') selected.push([key, sql`${reading.base}::text`]);
    else if (name === '__typename') selected.push([key, sql`${type.name}::text`]);
    else if (name === 'computedAt') selected.push([key, sql`${sql.placeholder(nowPlaceholder)}::text`]);
    else if (name === 'groups') selected.push([key, compileGroups(c, type, reading, wanted, bound, day)]);
    else {
      const part = parts.find(({ relation }) => name in relation.measures);
      const measure = part?.relation.measures[name];
      const field = type.getFields()[name];
      if (!part || !measure || !field) throw new Error(`${type.name}.${name} is measured by no part.`);
      if (isChange(measure)) {
        const { changeOf } = measure;
        const values = part.base && { now: plainly(part, changeOf), before: plainly(part.base, changeOf) };
        selected.push([key, jsonLeaf(changeBetween(values), field.type)]);
        continue;
      }
      const { of, among } = figureOf(measure);
      part.measures.set(name, told(jsonLeaf(of, field.type), part.unseen(among)));
      selected.push([key, sql`${part.alias}.${sql.identifier(name)}`]);
    }
  }
  // `having` makes it one row also where every measure asked for is known without the rows.
  const queries = parts
    .flatMap((part) => (part.base ? [part, part.base] : [part]))
    .filter(({ measures }) => measures.size > 0)
    .map(({ alias, measures, from }) => sql`(select ${named(measures)}${from} having true) ${alias}`);
  return queries.length > 0
    ? sql`(select ${jsonObject(selected)} from ${sql.join(queries, sql` cross join `)})`
    : jsonObject(selected);
}

type Measured = ReturnType<typeof openMeasured>;

/** A part whose measures are chosen one after the other. */
function openMeasured(
  c: Compilation,
  part: StatsPart<string>,
  bound: BoundArguments,
  day: Day,
  period?: PeriodArgument,
) {
  const alias = sql.identifier(c.alias());
  return { alias, measures: new Map<string, SQL>(), ...openPart(c, part, bound, day, period) };
}

/** A measure as the database counts it, not as GraphQL tells it. Changes are not told of figures about people. */
function plainly({ alias, measures, relation }: Measured, name: string): SQL {
  measures.set(`${name}#`, plainFigure(relation, name));
  return sql`${alias}.${sql.identifier(`${name}#`)}`;
}

function plainFigure({ measures }: StatsRelation<string>, name: string): SQL {
  const figure = measures[name];
  if (!figure || isChange(figure)) throw new Error(`There is no measure ${name} that could change.`);
  return figureOf(figure).of;
}

function changeBetween(values: { readonly now: SQL; readonly before: SQL } | null): SQL {
  if (!values) return sql`null`;
  const { now, before } = values;
  return sql`round((100 * (${now} - ${before}) / nullif(${before}, 0))::numeric, 2)`;
}

function compileGroups(
  c: Compilation,
  type: GraphQLObjectType,
  reading: Stats<string>,
  nodes: readonly [FieldNode, ...FieldNode[]],
  bound: BoundArguments,
  day: Day,
): SQL {
  const groupBy = bound.shape['groupBy'];
  const part = reading.parts[0];
  const field = type.getFields()['groups'];
  if (!field) throw new Error(`${type.name} has no groups.`);
  const { best, order, most } = groupOrder(c, field, nodes[0]);
  // A page that is none is refused also where there are no groups.
  if (typeof groupBy !== 'string' || !part) return sql`(select '[]'::json limit ${most})`;
  const group = getNamedType(field.type);
  const { relation, from, unseen } = openPart(c, part, bound, day);
  const base = isRecord(bound.shape['basePeriod']) ? openMeasured(c, part, bound, day, 'basePeriod') : null;
  const key = relation.groupBy?.[groupBy];
  if (!isObjectType(group) || !key) throw new Error(`${type.name} has no group ${groupBy}.`);
  const measures = new Map<string, SQL>();
  const people = new Map<string, SQL>();
  const measure = (name: string, figure: SQL, among?: SQL): void => {
    const hidden = unseen(among);
    measures.set(name, figure);
    if (hidden) people.set(name, hidden);
  };
  measure('$size', sql`count(*)`);
  const ranks = new Map<string, SQL>();
  const rank = (name: string): void => {
    const of = relation.ranks?.[name]?.rankOf;
    if (of === undefined) throw new Error(`${type.name} has no rank ${name}.`);
    measures.set(`${of}#`, plainFigure(relation, of));
    ranks.set(name, placeBy(sql.identifier(`${of}#`)));
  };
  if (best !== null) rank(best);
  const selected: Selected[] = [];
  const sets = nodes.map((node) => node.selectionSet);
  for (const [responseKey, [node]] of selectionOf(c, group, sets)) {
    const name = node.name.value;
    if (name === '__typename') {
      selected.push([jsonKey(responseKey), sql`${group.name}::text`]);
      continue;
    }
    const figured = group.getFields()[name];
    const figure = relation.measures[name];
    if (figured && relation.ranks?.[name]) rank(name);
    if (figured && figure && isChange(figure)) {
      const { changeOf } = figure;
      measures.set(`${changeOf}#`, plainFigure(relation, changeOf));
      base?.measures.set(`${changeOf}#`, plainFigure(base.relation, changeOf));
      const column = sql.identifier(`${changeOf}#`);
      const values = base && { now: sql`"g".${column}`, before: sql`${base.alias}.${column}` };
      selected.push([jsonKey(responseKey), jsonLeaf(changeBetween(values), figured.type)]);
      continue;
    }
    if (figured && figure && !isChange(figure)) {
      const { of, among } = figureOf(figure);
      measure(name, jsonLeaf(of, figured.type), among);
    }
    selected.push([jsonKey(responseKey), sql`"g".${sql.identifier(name === 'key' ? '$key' : name)}`]);
  }
  const groups = sql`select (${key})::text as "$key", ${named(measures)}${people.size > 0 ? sql`, ${named(people, '#')}` : sql``}${from} group by 1`;
  const places = ranks.size > 0 ? sql`, ${named(ranks)}` : sql``;
  const shown = people.size > 0 ? hideTooFew([...measures.keys()], groups) : groups;
  const then = base && base.measures.size > 0 ? joinBase(base, groupBy) : sql``;
  return sql`(select coalesce(json_agg(${jsonObject(selected)} ${order}), '[]'::json) from (select *${places} from (${shown}) "s" ${order} limit ${most}) "g"${then})`;
}

/** By size, or by a rank, the best first; all groups, or the first. */
function groupOrder(c: Compilation, field: Field, node: FieldNode) {
  const { shape, read } = c.argumentsOf(field, node);
  const best = typeof shape['orderBy'] === 'string' ? rankNamed(shape['orderBy']) : null;
  const by = best === null ? sql`"$size" desc nulls last` : sql`${sql.identifier(best)} nulls last`;
  const most = isPresent(shape['first'])
    ? c.bind((input) => String(sizeOf(read(input))), 'bigint')
    : sql.raw(String(mostGroups));
  return { best, order: sql`order by ${by}, "$key" collate "C"`, most };
}

/** Places are taken among all groups, also those that are not shown. */
function placeBy(figure: SQLWrapper): SQL {
  return sql`(case when ${figure} is not null then rank() over (order by ${figure} desc nulls last) end)::int`;
}

/** The field of a rank, by its name in the enum that groups are sorted by. */
export function rankNamed(value: string): string {
  return value.toLowerCase().replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The same groups in the base period; one that is new since has none. */
function joinBase({ alias, measures, relation, from }: Measured, groupBy: string): SQL {
  const key = relation.groupBy?.[groupBy] ?? sql`null`;
  return sql` left join (select (${key})::text as "$then", ${named(measures)}${from} group by 1) ${alias} on ${alias}."$then" = "g"."$key"`;
}

/**
 * Groups without the figures that rest on too few people. Where that is one group alone, the total less all others
 * would tell its figure: then the smallest of the others in which anybody is out of sight is left out as well.
 */
function hideTooFew(names: readonly string[], groups: SQL): SQL {
  const columns = names.map((name) => {
    const unseen = sql.identifier(`${name}#`);
    const few = tooFew(sql`${unseen}`);
    const alone = sql`count(*) filter (where ${few}) over () = 1`;
    const next = sql`row_number() over (order by ${unseen} < ${leastCell}, ${unseen}, "$key" collate "C") = 1`;
    const hidden = sql`${few} or (${unseen} >= ${leastCell} and ${alone} and ${next})`;
    return sql`case when ${hidden} then null else ${sql.identifier(name)} end as ${sql.identifier(name)}`;
  });
  return sql`select "$key", ${sql.join(columns, sql`, `)} from (${groups}) "c"`;
}

function openPart(
  c: Compilation,
  part: StatsPart<string>,
  { shape, read }: BoundArguments,
  day: Day,
  bounds: PeriodArgument = 'period',
): Counted<StatsRelation<string>> {
  const bounded = shape['boundaries'] === 'THEN' ? { ...part, relate: ofThen(part.relate) } : part;
  return openCounted(c, bounded, day, ({ period, args = {} }) => {
    const filters = Object.entries(args)
      .filter(([name]) => isPresent(shape[name]))
      .map(([name, filter]) =>
        filter.predicate((text, type) => c.bind((input) => text(read(input)[name]), type)),
      );
    if (!period || !isRecord(shape[bounds])) return filters;
    const limit = (side: 'from' | 'to') => c.bind((input) => periodOf(read(input), bounds)[side], 'date');
    return [
      ...filters,
      sql`${period} >= (${limit('from')}::timestamp at time zone ${cityTimeZone}) and ${period} < ((${limit('to')} + 1)::timestamp at time zone ${cityTimeZone})`,
    ];
  });
}

/** The same rows by where they lay when it happened. */
function ofThen(relate: StatsPart<string>['relate']): StatsPart<string>['relate'] {
  return (row) => {
    const { ofThen: former, ...relation } = relate(row);
    return { ...relation, ...former, groupBy: { ...relation.groupBy, ...former?.groupBy } };
  };
}

function periodOf(args: ReadArguments, name: PeriodArgument): Record<'from' | 'to', string> {
  const period = args[name];
  const [from, to] = isRecord(period) ? [String(period['from']), String(period['to'])] : ['', ''];
  if (to < from)
    throw badInput(`\`${name}\` ends on ${to}, before it begins on ${from}: turn the two round.`);
  return { from, to };
}

function named(measures: ReadonlyMap<string, SQL>, suffix = ''): SQL {
  return sql.join(
    [...measures].map(([name, measure]) => sql`${measure} as ${sql.identifier(`${name}${suffix}`)}`),
    sql`, `,
  );
}
