import { Kind, getNamedType, isNonNullType, type GraphQLObjectType } from 'graphql';

/** The fields of an object type's `@key`, and whether the service answers `_entities` for it. */
export function entityKeyOf(
  type: GraphQLObjectType,
): { fields: readonly string[]; resolvable: boolean } | null {
  for (const node of [type.astNode, ...type.extensionASTNodes]) {
    for (const directive of node?.directives ?? []) {
      if (directive.name.value !== 'key') continue;
      const args = new Map(directive.arguments?.map((argument) => [argument.name.value, argument.value]));
      const fields = args.get('fields');
      const resolvable = args.get('resolvable');
      if (fields?.kind !== Kind.STRING) continue;
      return {
        fields: fields.value.split(/[\s,]+/).filter(Boolean),
        resolvable: !(resolvable?.kind === Kind.BOOLEAN && !resolvable.value),
      };
    }
  }
  return null;
}

/** What tells two rows of a type apart: its `@key`, or its first field of type `ID!`. */
export function keyFieldsOf(type: GraphQLObjectType): readonly string[] {
  const key = entityKeyOf(type);
  if (key) return key.fields;
  for (const field of Object.values(type.getFields())) {
    if (isNonNullType(field.type) && getNamedType(field.type).name === 'ID') return [field.name];
  }
  throw new Error(`${type.name} is listed, but has neither a @key nor a field of type ID!.`);
}
