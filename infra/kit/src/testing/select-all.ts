import {
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';

/**
 * A selection of every field of a type that a service answers itself, relations to a depth. Fields with
 * required arguments get the value that `argument` gives, and are left out where it gives none.
 */
export function selectAll(
  type: GraphQLObjectType,
  depth: number,
  argument: (argument: GraphQLArgument) => string | undefined = () => undefined,
): string {
  const fields = Object.values(type.getFields()).flatMap((field) => selectField(field, depth, argument));
  return `{ ${['__typename', ...fields].join(' ')} }`;
}

function selectField(
  field: GraphQLField<unknown, unknown>,
  depth: number,
  argument: (argument: GraphQLArgument) => string | undefined,
): readonly string[] {
  if (isExternal(field)) return [];
  const given = field.args.flatMap((arg) => {
    const value = argument(arg);
    return value === undefined ? [] : [`${arg.name}: ${value}`];
  });
  const required = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  if (required.some((arg) => argument(arg) === undefined)) return [];
  const call = given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name;
  const named = getNamedType(field.type);
  if (isLeafType(named)) return [call];
  if (!isObjectType(named)) return [];
  // Connections, edges and statistics are part of their field and cost no depth.
  const inner = isPart(named) ? depth : depth - 1;
  return inner < 0 ? [] : [`${call} ${selectAll(named, inner, argument)}`];
}

function isPart(type: GraphQLObjectType): boolean {
  const fields = type.getFields();
  return (
    'pageInfo' in fields || 'cursor' in fields || 'endCursor' in fields || 'base' in fields || isGroup(type)
  );
}

function isGroup(type: GraphQLObjectType): boolean {
  return type.name.endsWith('Group');
}

function isExternal({ astNode }: GraphQLField<unknown, unknown>): boolean {
  return astNode?.directives?.some(({ name }) => name.value === 'external') ?? false;
}
