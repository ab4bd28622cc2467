import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql';
import { badInput } from '../errors.ts';
import { cityTimeZone } from '../clock.ts';
import { isPresent, isRecord, type ReadArguments } from './arguments.ts';
import type { BoundArguments, Compilation } from './compilation.ts';
import { figureOf, isChange, leastCell, openCounted, told, tooFew, type Counted } from './counting.ts';
import type { Change, Stats, StatsPart, StatsRelation } from './readings.ts';
import type { Day } from './rows.ts';
import { nowPlaceholder } from './input.ts';
import { sizeOf } from './paging.ts';
import type { Field } from './inspection.ts';
import { selectionOf } from './selection.ts';
import { jsonKey, jsonLeaf, jsonObject, type Selected } from './sql-json.ts';

const mostGroups = 1_000;

/** The arguments that bound when something happened: what is asked about, and what it is compared with. */
type PeriodArgument = 'period' | 'basePeriod';

/**
 * Statistics: one row of measures for each part, and the groups of the first where groups are asked. The rows of a part
 * are read once for both.
 */
export function compileStats(
  c: Compilation,
  type: GraphQLObjectType,
  reading: Stats<string>,
  nodes: readonly FieldNode[],
  bound: BoundArguments,
  day: Day,
): SQL {
  const sets = nodes.map((node) => node.selectionSet);
  const selection = selectionOf(c, type, sets);
  const asksGroups = [...selection.values()].some(([{ name }]) => name.value === 'groups');
  const groupBy = asksGroups ? bound.shape['groupBy'] : undefined;
  const by = typeof groupBy === 'string' ? groupBy : null;
  const asksBase = isRecord(bound.shape['basePeriod']);
  const compared = reading.parts.map((part): Compared => ({
    now: openTally(c, by, part, bound, day),
    base: asksBase ? openTally(c, by, part, bound, day, 'basePeriod') : null,
  }));
  const selected = [...selection].map(([responseKey, wanted]): Selected => {
    const name = wanted[0].name.value;
    return [jsonKey(responseKey), compileTotal(c, type, reading, name, wanted, compared)];
  });
  const used = compared
    .flatMap(({ now, base }) => (base ? [now, base] : [now]))
    .filter(({ columns }) => columns.size > 0);
  if (used.length === 0) return jsonObject(selected);
  const grouped = by === null ? sql`` : sql`with ${sql.join(used.map(countGrouped), sql`, `)} `;
  const rows = used.map((tally) => (by === null ? countTogether(tally) : pickTogether(tally)));
  return sql`(${grouped}select ${jsonObject(selected)} from ${sql.join(rows, sql` cross join `)})`;
}

/** A part in the period asked about, and in the one it is compared with. */
interface Compared {
  readonly now: Tally;
  readonly base: Tally | null;
}

/** A field of statistics. */
function compileTotal(
  c: Compilation,
  type: GraphQLObjectType,
  reading: Stats<string>,
  name: string,
  wanted: readonly [FieldNode, ...FieldNode[]],
  compared: readonly Compared[],
): SQL {
  if (name === '__typename') return sql`${type.name}::text`;
  if (name === 'base') return sql`${reading.base}::text`;
  if (name === 'computedAt') return sql`${sql.placeholder(nowPlaceholder)}::text`;
  if (name === 'groups') return compileGroups(c, type, wanted, compared[0]);
  const part = compared.find(({ now }) => name in now.relation.measures);
  const field = type.getFields()[name];
  if (!part || !field) throw new Error(`${type.name}.${name} is measured by no part.`);
  const figure = part.now.relation.measures[name];
  if (figure && isChange(figure)) return compileChange(figure, field, part, part.now.alias);
  const { value, unseen } = part.now.measure(name, field);
  return told(sql`${part.now.alias}.${value}`, unseen && sql`${part.now.alias}.${unseen}`);
}

/** How much a measure has changed, of all rows or of a group, which is a row of `of`. */
function compileChange({ changeOf }: Change, field: Field, { now, base }: Compared, of: SQL): SQL {
  const values = base && {
    now: sql`${of}.${now.plainly(changeOf)}`,
    before: sql`${base.alias}.${base.plainly(changeOf)}`,
  };
  return jsonLeaf(changeBetween(values), field.type);
}

function changeBetween(values: { readonly now: SQL; readonly before: SQL } | null): SQL {
  if (!values) return sql`null`;
  const { now, before } = values;
  return sql`round((100 * (${now} - ${before}) / nullif(${before}, 0))::numeric, 2)`;
}

/** The column of a figure, and that of how many people out of sight it rests on, where there can be any. */
interface Counts {
  readonly value: SQL;
  readonly unseen?: SQL;
}

/** The rows of a part in a period, counted once for all that is asked of them: together and, with a key, by group. */
interface Tally {
  readonly by: string | null;
  readonly relation: StatsRelation<string>;
  /** The row of all of them. */
  readonly alias: SQL;
  /** With a key: that row and one for each group. */
  readonly grouped: SQL;
  /** What it counts, by column. */
  readonly columns: ReadonlyMap<string, SQL>;
  /** Figures that may rest on people out of sight, by their column. */
  readonly people: ReadonlyMap<string, Counts>;
  /** ` from … where …`, with the key at hand as `"k"."$key"`. */
  readonly from: SQL;
  /** How many rows there are. */
  size(): Counts;
  /** A measure as GraphQL tells it. */
  measure(name: string, field: Field): Counts;
  /** A measure as the database counts it: changes and ranks are not told of figures about people. */
  plainly(name: string): SQL;
}

function openTally(
  c: Compilation,
  by: string | null,
  part: StatsPart<string>,
  bound: BoundArguments,
  day: Day,
  period?: PeriodArgument,
): Tally {
  const alias = sql`${sql.identifier(c.alias())}`;
  const grouped = sql`${sql.identifier(c.alias())}`;
  const { relation, from, where, unseen } = openPart(c, part, bound, day, period);
  const { measures, groupBy } = relation;
  const key = by === null ? null : groupBy?.[by];
  if (key === undefined) throw new Error(`Nothing is grouped by ${by}.`);
  const columns = new Map<string, SQL>();
  const people = new Map<string, Counts>();
  const put = (column: string, of: SQL): SQL => {
    columns.set(column, of);
    return sql`${sql.identifier(column)}`;
  };
  const count = (column: string, { of, among }: { of: SQL; among?: SQL }): Counts => {
    const value = put(column, of);
    const hidden = unseen(among);
    if (!hidden) return { value };
    const counts = { value, unseen: put(`${column}?`, hidden) };
    people.set(column, counts);
    return counts;
  };
  const figureNamed = (name: string) => {
    const figure = measures[name];
    if (!figure || isChange(figure)) throw new Error(`There is no measure ${name}.`);
    return figureOf(figure);
  };
  return {
    by,
    relation,
    alias,
    grouped,
    columns,
    people,
    from: key
      ? sql`${from} cross join lateral (select (${key})::text as "$key") "k"${where}`
      : sql`${from}${where}`,
    size: () => count('$size', { of: sql`count(*)` }),
    measure(name, { type }) {
      const figure = figureNamed(name);
      return count(name, { ...figure, of: jsonLeaf(figure.of, type) });
    },
    plainly: (name) => put(`${name}#`, figureNamed(name).of),
  };
}

/** One row; `having` makes it one also where every measure asked for is known without the rows. */
function countTogether({ alias, columns, from }: Tally): SQL {
  return sql`(select ${named(columns)}${from} having true) ${alias}`;
}

/** One row for all rows together, and one for each group. */
function countGrouped({ grouped, columns, from }: Tally): SQL {
  return sql`${grouped} as (select "k"."$key", grouping("k"."$key") as "$together", ${named(columns)}${from} group by grouping sets ((), ("k"."$key")))`;
}

function pickTogether({ grouped, alias }: Tally): SQL {
  return sql`(select * from ${grouped} where "$together" = 1) ${alias}`;
}

function compileGroups(
  c: Compilation,
  type: GraphQLObjectType,
  nodes: readonly [FieldNode, ...FieldNode[]],
  part: Compared | undefined,
): SQL {
  const field = type.getFields()['groups'];
  if (!field) throw new Error(`${type.name} has no groups.`);
  const { best, order, most } = groupOrder(c, field, nodes[0]);
  // A page that is none is refused also where there are no groups.
  if (!part?.now.by) return sql`(select '[]'::json limit ${most})`;
  const { now, base } = part;
  const group = getNamedType(field.type);
  if (!isObjectType(group)) throw new Error(`The groups of ${type.name} are no objects.`);
  now.size();
  const ranks = new Map<string, SQL>();
  const rank = (name: string): void => {
    const of = now.relation.ranks?.[name]?.rankOf;
    if (of === undefined) throw new Error(`${type.name} has no rank ${name}.`);
    ranks.set(name, placeBy(now.plainly(of)));
  };
  if (best !== null) rank(best);
  const g = sql`"g"`;
  let changes = false;
  const sets = nodes.map((node) => node.selectionSet);
  const selected = [...selectionOf(c, group, sets)].map(([responseKey, [node]]): Selected => {
    const name = node.name.value;
    const key = jsonKey(responseKey);
    if (name === '__typename') return [key, sql`${group.name}::text`];
    if (name === 'key') return [key, sql`${g}."$key"`];
    const told = group.getFields()[name];
    const figure = now.relation.measures[name];
    if (!told) throw new Error(`${group.name} has no field ${name}.`);
    if (figure && isChange(figure)) {
      changes = true;
      return [key, compileChange(figure, told, part, g)];
    }
    if (figure) return [key, sql`${g}.${now.measure(name, told).value}`];
    rank(name);
    return [key, sql`${g}.${sql.identifier(name)}`];
  });
  const places = ranks.size > 0 ? sql`, ${named(ranks)}` : sql``;
  const before = base && changes ? joinGroups(base) : sql``;
  return sql`(select coalesce(json_agg(${jsonObject(selected)} ${order}), '[]'::json) from (select *${places} from (${pickGroups(now)}) "s" ${order} limit ${most}) "g"${before})`;
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
function joinGroups({ grouped, alias, columns }: Tally): SQL {
  const counted = [...columns.keys()].map((column) => sql.identifier(column));
  const groups = sql`select "$key" as "$then", ${sql.join(counted, sql`, `)} from ${grouped} where "$together" = 0`;
  return sql` left join (${groups}) ${alias} on ${alias}."$then" = "g"."$key"`;
}

/**
 * Groups without the figures that rest on too few people. Where that is one group alone, the total less all others
 * would tell its figure: then the smallest of the others in which anybody is out of sight is left out as well.
 */
function pickGroups({ grouped, columns, people }: Tally): SQL {
  const shown = [...columns.keys()].map((column) => {
    const { value, unseen } = people.get(column) ?? {};
    if (!value || !unseen) return sql.identifier(column);
    const few = tooFew(unseen);
    const alone = sql`count(*) filter (where ${few}) over () = 1`;
    const next = sql`row_number() over (order by ${unseen} < ${leastCell}, ${unseen}, "$key" collate "C") = 1`;
    const hidden = sql`${few} or (${unseen} >= ${leastCell} and ${alone} and ${next})`;
    return sql`case when ${hidden} then null else ${value} end as ${value}`;
  });
  return sql`select "$key", ${sql.join(shown, sql`, `)} from ${grouped} where "$together" = 0`;
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

function named(columns: ReadonlyMap<string, SQL>): SQL {
  return sql.join(
    [...columns].map(([name, of]) => sql`${of} as ${sql.identifier(name)}`),
    sql`, `,
  );
}
