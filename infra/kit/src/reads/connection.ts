import { sql, type SQL } from 'drizzle-orm';
import { getNamedType, isObjectType, type FieldNode, type GraphQLObjectType } from 'graphql';
import type { BoundArguments, Compilation } from './compilation.ts';
import { pageOf, type Page } from './paging.ts';
import { whereOf, type OpenRows } from './rows.ts';
import { selectionOf } from './selection.ts';
import { cursorOf, orderItems, type Sorting } from './sorting.ts';
import { jsonKey, jsonObject, type Selected } from './sql-json.ts';

/** A list before it is cut into pages. */
export interface Listed {
  readonly rows: OpenRows;
  readonly conditions: readonly (SQL | undefined)[];
  readonly sorting: Sorting;
  /** The JSON of one row. */
  readonly node: (nodes: readonly FieldNode[]) => SQL;
  /** The same rows under another alias, to be counted. */
  readonly again: () => { rows: OpenRows; conditions: readonly (SQL | undefined)[] };
}

/** A list that the SDL promises to be short is cut off here at the latest. */
const longestList = 1_000;

/** A plain list, whole and in order. */
export function compileList(listed: Listed, nodes: readonly FieldNode[]): SQL {
  const alias = sql.identifier(listed.rows.alias);
  const order = orderItems(listed.sorting);
  // What is limited comes sorted: sorting it once more would cost as much as reading it.
  return sql`(select coalesce(json_agg(${listed.node(nodes)}), '[]'::json) from (select ${alias}.* from ${listed.rows.from}${whereOf(listed.conditions)} order by ${order} limit ${sql.raw(String(longestList))}) ${alias})`;
}

/**
 * A connection: aggregates over one page inside, shaped outside. The page holds one row more than asked, and
 * FILTER is evaluated before an aggregate's arguments, so that row is never expanded.
 */
export function compileConnection(
  c: Compilation,
  type: GraphQLObjectType,
  listed: Listed,
  nodes: readonly FieldNode[],
  bound: BoundArguments,
): SQL {
  const page = pageOf(c, listed.sorting, bound);
  const inside = createAggregates(listed, page);
  const selected: Selected[] = [];
  const sets = nodes.map((node) => node.selectionSet);
  for (const [responseKey, wanted] of selectionOf(c, type, sets)) {
    const key = jsonKey(responseKey);
    const name = wanted[0].name.value;
    if (name === 'nodes') selected.push([key, inside.list(listed.node(wanted))]);
    else if (name === 'edges') selected.push([key, inside.list(compileEdge(c, type, listed, wanted))]);
    else if (name === 'pageInfo') selected.push([key, compilePageInfo(c, type, page, inside, wanted)]);
    else if (name === 'totalCount') selected.push([key, countOf(listed)]);
    else selected.push([key, sql`${type.name}::text`]);
  }
  return sql`(select ${jsonObject(selected)} from (${inside.query()}) "g")`;
}

interface Aggregates {
  /** All rows of the page, each as this JSON. */
  list(json: SQL): SQL;
  /** Whether a row follows in the direction of reading. */
  more(): SQL;
  /** The cursor of the page's first or last row. */
  cursor(end: 'first' | 'last'): SQL;
  query(): SQL;
}

function createAggregates(listed: Listed, page: Page): Aggregates {
  const columns: SQL[] = [];
  const alias = sql.identifier(listed.rows.alias);
  const place = sql`${alias}."$rn"`;
  const add = (aggregate: SQL): SQL => {
    const name = sql.identifier(`x${columns.length}`);
    columns.push(sql`${aggregate} as ${name}`);
    return sql`"g".${name}`;
  };
  const kept = () => sql`filter (where ${place} <= ${page.end()})`;
  // Rows come sorted in the direction of reading: only those read from the end are turned round.
  const inOrder = page.backwards ? sql` order by ${place} desc` : sql``;
  let sorted: readonly SQL[] | undefined;
  return {
    list: (json) => add(sql`coalesce(json_agg(${json}${inOrder}) ${kept()}, '[]'::json)`),
    more: () => add(sql`coalesce(bool_or(${place} > ${page.end()}), false)`),
    cursor(end) {
      // What rows are sorted by is gathered, and one cursor written of it, not one for each row.
      const [first = sql`null`, ...keys] = (sorted ??= listed.sorting.columns.map(({ of }) =>
        add(sql`array_agg(${of}) ${kept()}`),
      ));
      const at = (end === 'last') === page.backwards ? sql`1` : sql`cardinality(${first})`;
      const values = [first, ...keys].map((list) => sql`${list}[${at}]`);
      return sql`case when ${first} is not null then ${cursorOf(listed.sorting, values)} end`;
    },
    query() {
      if (columns.length === 0) return sql`select 1`;
      const order = orderItems(listed.sorting, page.backwards);
      const where = whereOf([...listed.conditions, ...page.conditions]);
      return sql`select ${sql.join(columns, sql`, `)} from (select ${alias}.*, row_number() over (order by ${order}) as "$rn" from ${listed.rows.from}${where} order by ${order} ${page.limit}) ${alias}`;
    },
  };
}

function compileEdge(
  c: Compilation,
  connection: GraphQLObjectType,
  listed: Listed,
  nodes: readonly FieldNode[],
): SQL {
  const type = part(connection, 'edges');
  const sets = nodes.map((node) => node.selectionSet);
  const selected = [...selectionOf(c, type, sets)].map(([responseKey, wanted]): Selected => {
    const key = jsonKey(responseKey);
    const name = wanted[0].name.value;
    if (name === 'node') return [key, listed.node(wanted)];
    return [key, name === 'cursor' ? cursorOf(listed.sorting) : sql`${type.name}::text`];
  });
  return jsonObject(selected);
}

function compilePageInfo(
  c: Compilation,
  connection: GraphQLObjectType,
  page: Page,
  inside: Aggregates,
  nodes: readonly FieldNode[],
): SQL {
  const type = part(connection, 'pageInfo');
  const answer = (name: string): SQL => {
    switch (name) {
      case 'hasNextPage':
        return page.backwards ? page.before : inside.more();
      case 'hasPreviousPage':
        return page.backwards ? inside.more() : page.before;
      case 'startCursor':
        return inside.cursor('first');
      case 'endCursor':
        return inside.cursor('last');
      default:
        return sql`${type.name}::text`;
    }
  };
  const sets = nodes.map((node) => node.selectionSet);
  return jsonObject(
    [...selectionOf(c, type, sets)].map(([key, [node]]) => [jsonKey(key), answer(node.name.value)]),
  );
}

function countOf(listed: Listed): SQL {
  const { rows, conditions } = listed.again();
  return sql`(select count(*)::int from ${rows.from}${whereOf(conditions)})`;
}

function part(type: GraphQLObjectType, name: string): GraphQLObjectType {
  const field = type.getFields()[name];
  const named = field && getNamedType(field.type);
  if (!isObjectType(named)) throw new Error(`${type.name} is no connection: it has no ${name}.`);
  return named;
}
