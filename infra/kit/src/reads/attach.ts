import {
  getNamedType,
  isObjectType,
  isScalarType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { guardsOf } from '../access/guards.ts';
import { refusalBy } from '../access/passage.ts';
import { reportOutage } from '../database-outage.ts';
import { badInput } from '../errors.ts';
import {
  assertText,
  bigIntScalar,
  dateScalar,
  dateTimeScalar,
  decimalScalar,
  geoJsonScalar,
} from '../scalars.ts';
import type { SubgraphContext } from '../subgraph.ts';
import { isRecord, type ReadArguments } from './arguments.ts';
import { createCatalog, type Catalog, type Reads } from './catalog.ts';
import { problemsOf } from './check.ts';
import { createAnswer, representationsIn, type Answer, type RootRead } from './direct.ts';
import { createEntityLoader } from './entity-loader.ts';
import { someDay } from './input.ts';
import type { KeepFigures } from './kept-figures.ts';
import { entityKeyOf } from './keys.ts';
import { madeTypes } from './made-types.ts';
import { createReader, type Reader, type Representation } from './reader.ts';
import type { Reading, Resolved } from './readings.ts';
import { createCompilation } from './compilation.ts';
import { openRows } from './rows.ts';
import { jsonKey } from './sql-json.ts';
import { unrestrictedViewer } from '../viewer.ts';

type Field = GraphQLField<unknown, SubgraphContext>;
type Resolve = NonNullable<Field['resolve']>;

const scalars = {
  Date: dateScalar,
  DateTime: dateTimeScalar,
  BigInt: bigIntScalar,
  Decimal: decimalScalar,
  GeoJSON: geoJsonScalar,
};

/**
 * Makes a schema answer from its declarations, by its resolvers and, as what is returned, by what its statements
 * write. Throws an error that names every field without a reading or resolver and every resolvable key without a
 * reference reading.
 */
export function attachReads(schema: GraphQLSchema, reads: Reads, keeping?: KeepFigures): Answer {
  const catalog = createCatalog(reads);
  const hasResolver = (type: string, field: string): boolean => {
    const named = schema.getType(type);
    return isObjectType(named) && named.getFields()[field]?.resolve !== undefined;
  };
  const problems = problemsOf(schema, catalog, hasResolver);
  if (problems.length > 0) {
    throw new Error(`The reads do not fit the schema:\n${problems.map((line) => `  ${line}`).join('\n')}`);
  }
  const reader = createReader(schema, catalog, keeping);
  const made = madeTypes(schema, catalog);
  const written = new Set<GraphQLField<unknown, unknown>>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type)) {
      const scalar = Object.entries(scalars).find(([name]) => name === type.name)?.[1];
      if (scalar) Object.assign(type, pickCoercion(scalar));
    }
    if (!isObjectType(type) || type.name.startsWith('__') || type.name === '_Service') continue;
    const resolved = resolvedFields(schema, catalog, type);
    for (const field of Object.values(type.getFields())) {
      if (field.name === '_service') continue;
      const resolve = resolverOf({ schema, catalog, reader, made }, type, field, resolved[field.name]);
      if (resolve === asWritten) written.add(field);
      field.resolve = guarded(schema, type, field, resolve);
    }
  }
  return createAnswer(schema, rootReads(schema, catalog, reader), (field) => written.has(field));
}

/** The fields of `Query` that are read, by their names. */
function rootReads(schema: GraphQLSchema, catalog: Catalog, reader: Reader): ReadonlyMap<string, RootRead> {
  const fields = schema.getQueryType()?.getFields() ?? {};
  const reads = new Map<string, RootRead>();
  const entities = fields['_entities'];
  if (entities) {
    reads.set('_entities', {
      field: entities,
      ask: async (info, context) =>
        reader.entities(representationsOf(representationsIn(info)), context, info),
    });
  }
  for (const [name, reading] of Object.entries(catalog.roots)) {
    const field = fields[name];
    if (field)
      reads.set(name, {
        field,
        ask: async (info, context) => reader.root(field.name, reading, context, info),
      });
  }
  return reads;
}

/** What a statement wrote, under the key it is asked by. */
const asWritten: Resolve = (source, _, __, info) =>
  isRecord(source) ? source[jsonKey(String(info.path.key))] : undefined;

/** Throws for a viewer whom a guard stops, before the field is looked at or a mutation is run. */
function guarded(schema: GraphQLSchema, type: GraphQLObjectType, field: Field, resolve: Resolve): Resolve {
  const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
  const guards = [
    // Other objects are at hand only where the guards of their type were passed.
    ...(isRoot ? guardsOf(schema).ofType(type.name) : []),
    ...guardsOf(schema).ofField(type, field),
  ];
  if (guards.length === 0) return resolve;
  return (source, args, context, info) => {
    const refusal = refusalBy(guards, context.viewer);
    if (refusal) throw refusal;
    return resolve(source, args, context, info);
  };
}

type Coercion = Pick<typeof dateScalar, 'serialize' | 'parseValue' | 'parseLiteral'>;

function pickCoercion({ serialize, parseValue, parseLiteral }: Coercion): Coercion {
  return { serialize, parseValue, parseLiteral };
}

interface Attached {
  readonly schema: GraphQLSchema;
  readonly catalog: Catalog;
  readonly reader: Reader;
  /** The types of objects that resolvers make. */
  readonly made: ReadonlySet<string>;
}

function resolverOf(
  { schema, catalog, reader, made }: Attached,
  type: GraphQLObjectType,
  field: Field,
  resolved: Resolved<unknown> | undefined,
): Resolve {
  if (type === schema.getQueryType()) {
    if (field.name === '_entities') {
      return async (_, args: { representations?: unknown }, context, info) => {
        const representations = representationsOf(args.representations);
        const found = await reader.entities(representations, context, info);
        return found.map((entity, index) => named(entity, representations[index]));
      };
    }
    const reading = catalog.roots[field.name];
    if (reading) return (_, __, context, info) => reader.root(field.name, reading, context, info);
  }
  const own = field.resolve;
  if ((type === schema.getMutationType() || type === schema.getQueryType()) && own) {
    return async (source, args, context, info) => {
      assertTexts(args);
      try {
        return await own(source, args, context, info);
      } catch (error) {
        throw reportOutage(error, context);
      }
    };
  }
  if (resolved) {
    return (source, args: ReadArguments, context, info) =>
      resolved.resolve(recordIn(source, `$${jsonKey(String(info.path.key))}`), args, context);
  }
  const target = getNamedType(field.type);
  if (type.name.endsWith('Payload') && isObjectType(target) && catalog.byType.has(target.name)) {
    // A payload carries the key of what was changed; how it looks now is read like everything else.
    return (source, _, context, info) => {
      const key = isRecord(source) ? source[field.name] : null;
      return typeof key === 'string' ? reader.entity(target, key, context, info) : null;
    };
  }
  if (own) return own;
  if (!made.has(type.name)) return asWritten;
  // Objects that resolvers make carry field names, and entities by their keys; all others carry response keys.
  const load = isObjectType(target) && entityKeyOf(target) ? createEntityLoader(reader, target) : null;
  return (source, _, context, info) => {
    const value = isRecord(source) ? source[field.name] : undefined;
    return load && typeof value === 'string' ? load(value, context, info) : value;
  };
}

function resolvedFields(
  schema: GraphQLSchema,
  catalog: Catalog,
  type: GraphQLObjectType,
): Readonly<Record<string, Resolved<unknown> | undefined>> {
  const ours = catalog.byType.get(type.name);
  const added = catalog.added.get(type.name);
  if (!ours && !added) return {};
  const input = { variables: {}, args: [], viewer: unrestrictedViewer, keys: [], ...someDay };
  const c = createCompilation({ schema, catalog, fragments: {}, input });
  const fields: Readonly<Record<string, Reading | undefined>> = ours
    ? (openRows(c, ours.table, null).declaration.fields ?? {})
    : (added?.declare({}, { related: () => neverAsked() }).fields ?? {});
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, reading]) =>
      reading?.kind === 'resolved' ? [[name, reading]] : [],
    ),
  );
}

function neverAsked(): never {
  throw new Error('Conditions are asked for while compiling only.');
}

function representationsOf(value: unknown): readonly Representation[] {
  if (!Array.isArray(value) || !value.every(isRecord)) throw badInput('Representations must be objects.');
  return value;
}

/** The name travels beside the answer, under a key that no response key can take. */
function named(entity: unknown, of: Representation | undefined): unknown {
  return isRecord(entity) && !(entity instanceof Error)
    ? { ...entity, $typename: of?.['__typename'] }
    : entity;
}

function recordIn(source: unknown, key: string): Readonly<Record<string, unknown>> {
  const value = isRecord(source) ? source[key] : null;
  return isRecord(value) ? value : {};
}

function assertTexts(value: unknown): void {
  if (typeof value === 'string') assertText(value);
  else if (Array.isArray(value)) value.forEach(assertTexts);
  else if (isRecord(value)) Object.values(value).forEach(assertTexts);
}
