import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/**
 * A plugin for GraphQL Code Generator: `Types` maps the name of each object, interface, input and enum type
 * to its TypeScript type, `FieldArgs` maps `Type.field` to the type of the field's arguments.
 */
export function plugin(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).filter(isMapped);
  const entries = types.map(({ name }) => `${name}: ${upperFirst(name)};`);
  return [
    `export type Types = {`,
    ...entries,
    `};`,
    `export type FieldArgs = {`,
    ...types.flatMap(args),
    `};`,
  ].join('\n');
}

function args(type: GraphQLNamedType): string[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields())
    .filter((field) => field.args.length > 0)
    .map(({ name }) => `'${type.name}.${name}': ${upperFirst(type.name)}${upperFirst(name)}Args;`);
}

function isMapped(type: GraphQLNamedType): boolean {
  if (type.name.startsWith('_')) return false;
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) || isEnumType(type);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
