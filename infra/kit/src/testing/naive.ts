import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  isUnionType,
  parse,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { guardsOf } from '../access/guards.ts';
import { refusalBy } from '../access/passage.ts';
import { badInput } from '../errors.ts';
import { dateScalar, dateTimeScalar } from '../scalars.ts';
import { connectionOf, orderOf, sortRows } from './naive-lists.ts';
import {
  isListed,
  typeOf,
  type Arguments,
  type Ask,
  type ErasedModel,
  type NaiveContext,
  type NaiveModel,
  type NaiveRow,
  type Order,
  type Seen,
} from './naive-model.ts';
import { refuseBadArguments } from './naive-refusals.ts';

type Resolver = GraphQLFieldResolver<unknown, NaiveContext, Arguments>;

/** A schema of the SDL that answers from rows in memory by ordinary resolvers. */
export function createNaiveSchema<T extends { [N in keyof T]: object }>(
  sdl: string,
  typed: NaiveModel<T>,
): GraphQLSchema {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- rows are only read by the model's own functions
  const model = typed as unknown as ErasedModel;
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl) }]);
  Object.assign(schema.getType('Date') ?? {}, coercionOf(dateScalar));
  Object.assign(schema.getType('DateTime') ?? {}, coercionOf(dateTimeScalar));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isUnionType(type)) type.resolveType = (value: Seen) => value.type;
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name === '_service') continue;
      if (field.name === '_entities') field.resolve = resolveEntities(model);
      else if (type === schema.getQueryType()) field.resolve = resolveRoot(model, field.name);
      else if (model.types[type.name]) field.resolve = resolveField(model, type, field.name);
      else if (field.name === 'computedAt') field.resolve = (_source, _args, { now }) => now;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: NaiveContext, info): unknown => {
        const refusal = refusalBy(guardsOf(schema).ofField(type, field), context.viewer);
        if (refusal) throw refusal;
        return resolve(source, args, context, info);
      };
    }
  }
  return schema;
}

function coercionOf({ serialize, parseValue, parseLiteral }: typeof dateScalar) {
  return { serialize, parseValue, parseLiteral };
}

function resolveRoot(model: ErasedModel, name: string): Resolver {
  return (_, args, context, info) => {
    refuseBadArguments(model, context.viewer, info, []);
    context.statements += 1;
    const answer = model.roots[name]?.(
      createAsk(model, context, args, dayOf(args, context.today), undefined),
    );
    return shape(model, answer, args, info, context);
  };
}

function resolveEntities(model: ErasedModel): Resolver {
  return (_, { representations }, context, info) => {
    const list: readonly NaiveRow[] = Array.isArray(representations) ? representations : [];
    const names = new Set(list.map((representation) => String(representation['__typename'])));
    const entity = info.schema.getType('_Entity');
    const types = isUnionType(entity) ? entity.getTypes().filter((type) => names.has(type.name)) : [];
    if (types.length < names.size) throw badInput('No such entity.');
    const refusals = new Map(
      types.map(({ name }) => [name, refusalBy(guardsOf(info.schema).ofType(name), context.viewer)]),
    );
    const open = [...names].flatMap((name) =>
      refusals.get(name) ? [] : types.filter((type) => type.name === name),
    );
    for (const type of open) refuseBadArguments(model, context.viewer, info, [type]);
    context.statements += open.length;
    return list.map(({ __typename, ...key }) => {
      const name = String(__typename);
      const refusal = refusals.get(name);
      if (refusal) return refusal;
      const type = typeOf(model, name);
      if (!model.rows[name]) return { type: name, row: key, day: context.today };
      return createAsk(model, context, {}, context.today, undefined).find(name, key[type.key]);
    });
  };
}

function resolveField(model: ErasedModel, type: GraphQLObjectType, name: string): Resolver {
  return (source, args, context, info) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `see` makes objects of these types
    const { row, day } = source as Seen;
    const naive = typeOf(model, type.name);
    const field = naive.fields?.[name];
    const ask = createAsk(model, context, args, dayOf(args, day), naive.listOrders?.[name]);
    const value = field ? field(row, ask) : row[name];
    const answer = shape(model, value, args, info, context);
    if (answer !== null && answer !== undefined) context.answered.add(`${type.name}.${name}`);
    return answer;
  };
}

function dayOf({ asOf }: Arguments, above: string): string {
  return typeof asOf === 'string' ? asOf : above;
}

/** Lists become what the SDL says: a plain list or a connection. Moments are written in UTC. */
function shape(
  model: ErasedModel,
  value: unknown,
  args: Arguments,
  info: Parameters<Resolver>[3],
  context: NaiveContext,
): unknown {
  if (!isListed(value)) {
    const moment = getNamedType(info.returnType).name === 'DateTime' && typeof value === 'string';
    return moment ? new Date(value).toISOString() : value;
  }
  const see = (row: NaiveRow): Seen => ({ type: value.type, row, day: dayOf(args, value.day) });
  if (isListType(getNullableType(info.returnType))) return value.rows.map(see);
  const connection = connectionOf(model, value, args, see);
  if (connection.nodes.length > 0) {
    for (const name of ['nodes', 'edges'])
      context.answered.add(`${info.returnType.toString().replace('!', '')}.${name}`);
  }
  return connection;
}

function createAsk(
  model: ErasedModel,
  context: NaiveContext,
  args: Arguments,
  day: string,
  listOrder: Order | undefined,
): Ask<Record<string, NaiveRow>> {
  const { viewer } = context;
  const visible = (type: string, row: NaiveRow): boolean => typeOf(model, type).visible?.(row, ask) ?? true;
  const valid = (type: string, { validFrom, validTo }: NaiveRow): boolean =>
    typeOf(model, type).dated !== true ||
    (String(validFrom) <= day && (typeof validTo !== 'string' || validTo > day));
  const ask: Ask<Record<string, NaiveRow>> = {
    args,
    viewer,
    day,
    find(type, key) {
      if (typeof key !== 'string') return null;
      const { key: name } = typeOf(model, type);
      const all = model.rows[type];
      if (!all) return { type, row: { [name]: key }, day };
      const row = all.find((candidate) => candidate[name] === key);
      return row && visible(type, row) ? { type, row, day } : null;
    },
    rows(type, test = () => true) {
      return (model.rows[type] ?? []).filter((row) => visible(type, row) && valid(type, row) && test(row));
    },
    list(type, test) {
      const { where = {} } = typeOf(model, type);
      const given = Object.entries(isObject(args['where']) ? args['where'] : {});
      const tests = given
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([name, value]) => where[name]?.(value));
      const rows = ask.rows(type, test).filter((row) => tests.every((meets) => meets?.(row) === true));
      const order = orderOf(model, type, args, listOrder);
      return { kind: 'list', type, rows: sortRows(model, type, order, rows), order, day };
    },
    first(type, test, order) {
      return sortRows(model, type, order ?? orderOf(model, type, {}, undefined), ask.rows(type, test))[0];
    },
    counted(type, test = () => true) {
      const all = viewer.rights === 'all' || viewer.rights.has('statistics:read');
      return (model.rows[type] ?? []).filter(
        (row) => (all || visible(type, row)) && valid(type, row) && test(row),
      );
    },
    unseen(type, rows) {
      const { person } = typeOf(model, type);
      if (!person) throw new Error(`${type} is not about people.`);
      const hidden = rows.filter((row) => !visible(type, row)).map(person);
      return new Set(hidden.filter((each) => each !== null)).size;
    },
    told: (type, rows, figure) => (isTooFew(ask.unseen(type, rows)) ? null : figure),
    see: (type, row) => (row ? { type, row, day } : null),
  };
  return ask;
}

/** Whether so many people are too few to be told of. */
export function isTooFew(people: number): boolean {
  return people >= 1 && people <= 4;
}

function isObject(value: unknown): value is Arguments {
  return typeof value === 'object' && value !== null;
}
