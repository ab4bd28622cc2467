import {
  getNamedType,
  getNullableType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

export type Field = GraphQLField<unknown, unknown>;

/** A way from `Query` to the objects of a type: the fields on it, each with its arguments. */
export interface Place {
  readonly type: GraphQLObjectType;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly parent: GraphQLObjectType;
  readonly field: Field;
  /** The key of the row that the way begins at, where lists hardly lead. */
  readonly id?: () => string;
}

/**
 * Every object type a client can ask for, with the shortest way to it; for those in `starts`, with the shortest way from
 * one row, found by a field of `Query`.
 */
export function placesIn(
  schema: GraphQLSchema,
  starts: Readonly<Record<string, { readonly field: string; readonly id: () => string }>>,
): readonly Place[] {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  return placesFrom({ type: query, steps: [] }).map((place) => {
    const start = starts[place.type.name];
    const field = start && query.getFields()[start.field];
    const type = field && getNamedType(field.type);
    if (!start || !field || !isObjectType(type)) return place;
    const { id } = start;
    const inner = placesFrom({ type, steps: [{ parent: query, field, id }] });
    return inner.find((other) => other.type === place.type) ?? place;
  });
}

function placesFrom(root: Place): readonly Place[] {
  const places = new Map<GraphQLNamedType, Place>([[root.type, root]]);
  for (const { type, steps } of places.values()) {
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      // Keys have to be known; lists lead to all rows.
      if (!isObjectType(target) || places.has(target) || requiredArguments(field).length > 0) continue;
      places.set(target, { type: target, steps: [...steps, { parent: type, field }] });
    }
  }
  return [...places.values()];
}

/** The types of what a change answers with, or what is computed of an input. */
export function typesOfAnswers(schema: GraphQLSchema): ReadonlySet<string> {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const fields = roots.flatMap((type) => Object.values(type?.getFields() ?? {}));
  const answers = fields.filter((field) => requiredArguments(field).some(({ name }) => name === 'input'));
  const types = answers.map(({ type }) => getNamedType(type)).filter(isObjectType);
  return new Set(types.flatMap((type) => placesFrom({ type, steps: [] }).map(({ type: { name } }) => name)));
}

export function requiredArguments(field: Field) {
  return field.args.filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined);
}

/** The name of the field that tells rows of a type apart; null for types that are no rows. */
export function keyOf(type: GraphQLObjectType): 'id' | 'code' | null {
  const fields = type.getFields();
  if ('id' in fields) return 'id';
  return 'code' in fields && !('message' in fields) ? 'code' : null;
}

/** What is asked of an object only to see that it is there: its type and key, or what it holds. */
export function glimpse(type: GraphQLObjectType): string {
  const key = keyOf(type);
  if (key) return `{ ${rowMarks(type).join(' ')} }`;
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if (isLeafType(target)) return [field.name];
    return ['nodes', 'edges', 'node', 'groups'].includes(field.name) && isObjectType(target)
      ? [`${field.name} ${glimpse(target)}`]
      : [];
  });
  return `{ ${['__typename', ...parts].join(' ')} }`;
}

/**
 * What tells that a row was shown: its type, its key, and a value that only the row itself has. The key alone
 * may come from another service, which knows that it points there and nothing more; where none does, the key will do.
 */
export function rowMarks(type: GraphQLObjectType): readonly string[] {
  const key = keyOf(type);
  if (!key) return ['__typename'];
  const own = Object.values(type.getFields()).filter(
    (field) => field.name !== key && !isExternal(field) && isNonNullType(field.type),
  );
  const leaf = own.find((field) => isLeafType(getNamedType(field.type)));
  const value = leaf?.name ?? own.map(rowOf).find((row) => row !== null) ?? (isEntity(type) ? null : key);
  return ['__typename', `_key: ${key}`, ...(value ? [`_value: ${value}`] : [])];
}

/** An object that other services may point to; told by a subgraph's own schema only. */
function isEntity({ astNode, extensionASTNodes }: GraphQLObjectType): boolean {
  return [astNode, ...extensionASTNodes].some((node) =>
    node?.directives?.some(({ name }) => name.value === 'key'),
  );
}

/** A field that always leads to one row, as it is asked; null for others. */
function rowOf({ name, type }: Field): string | null {
  const target = getNullableType(type);
  return isObjectType(target) && keyOf(target) !== null ? `${name} { __typename }` : null;
}

/** A field that a subgraph is told and cannot answer itself. */
export function isExternal({ astNode }: Pick<Field, 'astNode'>): boolean {
  return astNode?.directives?.some(({ name }) => name.value === 'external') ?? false;
}

/** A field as it is asked; lists in their usual length, so that rows of several places come. */
export function ask(field: Field, args = '', selection = selectionOf(field)): string {
  const first = field.args.some(({ name }) => name === 'first') ? 'first: 50' : '';
  const given = [args, first].filter(Boolean).join(', ');
  return `${field.name}${given ? `(${given})` : ''} ${selection}`;
}

function selectionOf(field: Field): string {
  const target = getNamedType(field.type);
  return isObjectType(target) ? glimpse(target) : '';
}

/** A whole query that asks a selection of the objects at a place. */
export function atPlace({ steps }: Place, selection: string): string {
  return steps.reduceRight((inner, { parent, field, id }, level) => {
    const seen = rowMarks(parent).join(' ');
    // A few rows a level are enough, or lists in lists grow without bounds; near the root there may be more of them.
    const rows = level === 0 && steps.length <= 4 ? 50 : 15;
    const few = field.args.some(({ name }) => name === 'first') ? `(first: ${rows})` : '';
    const args = id ? `(id: ${JSON.stringify(id())})` : few;
    return `{ ${seen} ${field.name}${args} ${inner} }`;
  }, selection);
}
