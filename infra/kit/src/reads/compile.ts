import { eq, getTableName, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import {
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { refuse } from '../errors.ts';
import { may } from '../viewer.ts';
import { filterOf, isPresent, isRecord, type ReadArguments } from './arguments.ts';
import type { Row } from './catalog.ts';
import type { BoundArguments, Compilation } from './compilation.ts';
import { compileConnection, compileList, type Listed } from './connection.ts';
import { openCounted, told } from './counting.ts';
import type { Filter } from './filters.ts';
import { keyFieldsOf } from './keys.ts';
import type { Given, Key, Reading, Relation } from './readings.ts';
import { createQuery, openRows, whereOf, type Day, type OpenRows } from './rows.ts';
import { selectionOf } from './selection.ts';
import { orderItems, sortingOf, type Seek } from './sorting.ts';
import { jsonKey, jsonLeaf, jsonObject, typeOfInput, type Selected } from './sql-json.ts';
import { compileStats } from './statistics.ts';

type Field = GraphQLField<unknown, unknown>;
type Nodes = readonly [FieldNode, ...FieldNode[]];

/** An object at hand: how its fields are read, and its row where it has one. */
export interface Source {
  readonly fields: Readonly<Record<string, Reading | undefined>>;
  readonly row: Row;
}

/** What is wanted of an object besides what the nodes ask. */
export interface Wanted {
  /** The values of these keys are strings of JSON. */
  readonly texts?: ReadonlySet<string> | undefined;
  /** Leaves out fields that are read in another way. */
  readonly only?: (name: string, reading: Reading) => boolean;
}

/** The JSON of an object, shaped as the nodes ask. */
export function compileObject(
  c: Compilation,
  type: GraphQLObjectType,
  source: Source,
  nodes: readonly FieldNode[],
  day: Day,
  { texts, only }: Wanted = {},
): SQL {
  const selected: Selected[] = [];
  const sets = nodes.map((node) => node.selectionSet);
  for (const [responseKey, [node, ...more]] of selectionOf(c, type, sets)) {
    const name = node.name.value;
    if (name === '__typename') {
      selected.push([jsonKey(responseKey), sql`${type.name}::text`]);
      continue;
    }
    const field = type.getFields()[name];
    const column = source.row[name];
    const reading = source.fields[name] ?? (column && ({ kind: 'leaf', of: column } as const));
    if (!field || !reading) throw new Error(`${type.name}.${name} has no reading.`);
    if (only && !only(name, reading)) continue;
    if (reading.kind === 'resolved') {
      const columns = Object.entries(reading.columns).map(([key, of]) => [key, sql`${of}`] as const);
      selected.push([`$${jsonKey(responseKey)}`, jsonObject(columns)]);
    } else {
      const json = compileField(c, field, reading, [node, ...more], source, day);
      selected.push([jsonKey(responseKey), texts?.has(responseKey) ? sql`(${json})::text` : json]);
    }
  }
  return jsonObject(selected);
}

/** The expression that answers one field of an object at hand, or of `Query`. */
export function compileField(
  c: Compilation,
  field: Field,
  reading: Reading,
  nodes: Nodes,
  source: Source,
  dayAbove: Day,
): SQL {
  const bound = c.argumentsOf(field, nodes[0]);
  const day: Day = isPresent(bound.shape['asOf'])
    ? () => c.bind((input) => String(bound.read(input)['asOf']), 'date')
    : dayAbove;
  return c.during(day, () => compileReading(c, field, reading, nodes, source, bound, day));
}

function compileReading(
  c: Compilation,
  field: Field,
  reading: Reading,
  nodes: Nodes,
  source: Source,
  bound: BoundArguments,
  day: Day,
): SQL {
  switch (reading.kind) {
    case 'leaf':
      return jsonLeaf(compileLeaf(c, reading), field.type);
    case 'key':
      return compileKey(c, objectTypeOf(field), keysOf(c, field, reading, bound), nodes, day);
    case 'one': {
      const { rows, type, conditions, order } = c.whileLookingUp(() => relate(c, reading, bound, day));
      const sorting = sortingOf(rows, type.name, keyFieldsOf(type), {}, order);
      const json = compileObject(c, type, sourceOf(rows), nodes, day);
      const alias = sql.identifier(rows.alias);
      return sql`(select ${json} from (select ${alias}.* from ${rows.from}${whereOf(conditions)} order by ${orderItems(sorting)} limit 1) ${alias})`;
    }
    case 'through': {
      const rows = openRows(c, reading.table, day);
      const { on, order, key } = reading.relate(rows.table);
      const first = sql`(select ${key} from ${rows.from}${whereOf([...rows.conditions, on])}${firstOf(c, reading.table, rows, order)} limit 1)`;
      return compileKey(c, objectTypeOf(field), [first], nodes, day);
    }
    case 'many': {
      const { rows, type, conditions, order } = relate(c, reading, bound, day);
      const seek: Seek = (by, text) => c.bind((input) => text(filterOf(bound.read(input), by)), 'text');
      const sorting = sortingOf(rows, type.name, keyFieldsOf(type), bound.shape, order, seek);
      const listed: Listed = {
        rows,
        conditions,
        sorting,
        node: (wanted) => compileObject(c, type, sourceOf(rows), wanted, day),
        again: () => relate(c, reading, bound, day),
      };
      return isListType(getNullableType(field.type))
        ? compileList(listed, nodes)
        : compileConnection(c, objectTypeOf(field), listed, nodes, bound);
    }
    case 'aggregate': {
      const { relation, from, where, unseen } = openCounted(c, reading, day);
      const figure = jsonLeaf(relation.of ?? sql`count(*)`, field.type);
      return sql`(select ${told(figure, unseen())}${from}${where})`;
    }
    case 'value':
      return compileObject(c, objectTypeOf(field), { fields: reading.fields, row: source.row }, nodes, day);
    case 'asked': {
      const { on, fields } = reading.make(givenTo(c, bound, day));
      const json = compileObject(c, objectTypeOf(field), { fields, row: source.row }, nodes, day);
      return on ? sql`(case when ${on} then ${json} end)` : json;
    }
    case 'stats':
      return compileStats(c, objectTypeOf(field), reading, nodes, bound, day);
    case 'resolved':
      throw new Error(`${field.name}: an ordinary resolver is no part of a statement.`);
  }
}

function givenTo(c: Compilation, { read }: BoundArguments, day: Day): Given {
  return {
    argument: (name, type, valueOf = (args) => textOrNull(args[name])) =>
      c.bind((input) => valueOf(read(input)), type),
    day: day(),
    ...createQuery(c),
  };
}

function compileLeaf(c: Compilation, { of, mask }: Extract<Reading, { kind: 'leaf' }>): SQLWrapper {
  if (!mask) return of;
  const allowed = c.ask(({ viewer }) => String(may(viewer, mask.right))) === 'true';
  return allowed ? of : mask.shown;
}

/** The entity with this key: a row of ours, or the key with what we add to another service's entity. */
export function compileKey(
  c: Compilation,
  type: GraphQLObjectType,
  keys: readonly SQLWrapper[],
  nodes: readonly FieldNode[],
  day: Day,
): SQL {
  const names = keyFieldsOf(type);
  const ours = c.catalog.byType.get(type.name);
  if (ours) {
    const rows = openRows(c, ours.table, null);
    const matches = names.map((name, index) =>
      eq(columnNamed(rows.row, type, name), keys[index] ?? sql`null`),
    );
    const json = compileObject(c, type, sourceOf(rows), nodes, day);
    return sql`(select ${json} from ${rows.from}${whereOf([...rows.conditions, ...matches])})`;
  }
  const alias = c.alias();
  const added = c.catalog.added.get(type.name);
  const columns = (added?.keys ?? names).map((name) => {
    const index = names.indexOf(name);
    // A column of `@requires` is not at hand here: the gateway asks for such fields through `_entities`.
    const value = index >= 0 ? keys[index] : undefined;
    return sql`${value ?? sql`null::text`} as ${sql.identifier(name)}`;
  });
  const source = addedSource(c, type, alias);
  const present = names.map((name) => sql`${sql.identifier(alias)}.${sql.identifier(name)} is not null`);
  const json = compileObject(c, type, source, nodes, day);
  return sql`(select ${json} from (select ${sql.join(columns, sql`, `)}) ${sql.identifier(alias)}${whereOf(present)})`;
}

/** An entity of another service, of which only the key and `@requires` columns are at hand. */
export function addedSource(c: Compilation, type: GraphQLObjectType, alias: string): Source {
  const added = c.catalog.added.get(type.name);
  const names = added?.keys ?? keyFieldsOf(type);
  const row = Object.fromEntries(
    names.map((name) => [name, sql`${sql.identifier(alias)}.${sql.identifier(name)}`]),
  );
  return { row, fields: added?.declare(row, createQuery(c)).fields ?? {} };
}

export function sourceOf(rows: OpenRows): Source {
  return { row: rows.row, fields: rows.declaration.fields ?? {} };
}

export function columnNamed(row: Row, type: GraphQLObjectType, name: string): SQLWrapper {
  const column = row[name];
  if (!column) throw new Error(`${type.name} has no column for its key field ${name}.`);
  return column;
}

/** The order of a type's rows; rows that nobody lists need none, because there is one of them. */
function firstOf(c: Compilation, table: PgTable, rows: OpenRows, order: string | undefined): SQL {
  if (typeof c.catalog.byTable.get(table)?.typeName !== 'string') return sql``;
  const type = typeReadFrom(c, table);
  return sql` order by ${orderItems(sortingOf(rows, type.name, keyFieldsOf(type), {}, order))}`;
}

interface Related {
  readonly rows: OpenRows;
  readonly type: GraphQLObjectType;
  readonly conditions: readonly (SQL | undefined)[];
  readonly order: string | undefined;
}

/** Opens the rows of a relation under the scope, the day, the relation's condition and the field's filters. */
function relate(
  c: Compilation,
  reading: Extract<Reading, { kind: 'one' | 'many' }>,
  bound: BoundArguments,
  day: Day,
): Related {
  const rows = openRows(c, reading.table, day);
  const relation = reading.relate(rows.table);
  return {
    rows,
    type: typeReadFrom(c, reading.table),
    conditions: [...rows.conditions, relation.on, ...filtersOf(c, rows, relation, bound)],
    order: relation.order,
  };
}

function typeReadFrom(c: Compilation, table: PgTable): GraphQLObjectType {
  const type = c.schema.getType(c.catalog.byTable.get(table)?.typeName ?? '');
  if (!isObjectType(type)) throw new Error(`${getTableName(table)}: no type is read from it.`);
  return type;
}

function filtersOf(
  c: Compilation,
  rows: OpenRows,
  relation: Relation,
  { shape, read }: BoundArguments,
): SQL[] {
  const apply = (name: string, filter: Filter<never>, valueOf: (args: ReadArguments) => unknown): SQL => {
    requireRight(c, name, filter);
    return filter.predicate((text, type) => c.bind((input) => text(valueOf(read(input))), type));
  };
  const own = Object.entries(relation.args ?? {})
    .filter(([name]) => isPresent(shape[name]))
    .map(([name, filter]) => apply(name, filter, (args) => args[name]));
  const where = shape['where'];
  if (!isRecord(where)) return own;
  const named = Object.entries(rows.declaration.where ?? {})
    .filter(([name]) => isPresent(where[name]))
    .map(([name, filter]) =>
      apply(`where.${name}`, filter, (args) => isRecord(args['where']) && args['where'][name]),
    );
  return [...own, ...named];
}

/** Asked, so that a plan made for those with the right is not used for those without. */
function requireRight(c: Compilation, name: string, { right }: Filter<never>): void {
  if (right === undefined) return;
  const allowed = c.ask(({ viewer }) => String(may(viewer, right))) === 'true';
  if (!allowed) throw refuse('FORBIDDEN', `The filter ${name} needs the scope ${right}.`, right);
}

function keysOf(
  c: Compilation,
  field: Field,
  reading: Key<boolean>,
  { read }: BoundArguments,
): readonly SQLWrapper[] {
  if (reading.of !== 'arguments') return reading.of;
  return keyFieldsOf(objectTypeOf(field)).map((name) => {
    const type = field.args.find((argument) => argument.name === name)?.type;
    return c.bind(
      (input) => textOrNull(read(input)[name]),
      typeOfInput(type ? getNamedType(type).name : 'ID'),
    );
  });
}

/** A key that is not given is nobody's. */
function textOrNull(value: unknown): string | null {
  return isPresent(value) ? String(value) : null;
}

function objectTypeOf(field: Field): GraphQLObjectType {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`${field.name}: ${type.name} is not an object type.`);
  return type;
}
