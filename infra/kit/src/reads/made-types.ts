import { getNamedType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import type { Catalog } from './catalog.ts';
import { entityKeyOf } from './keys.ts';

/**
 * The types of objects that resolvers make: what mutations answer with, and fields of `Query` that are no shape of SQL,
 * down to where rows and entities begin.
 */
export function madeTypes(schema: GraphQLSchema, catalog: Catalog): ReadonlySet<string> {
  const made = new Set<string>();
  const fieldsOf = (type: GraphQLNamedType | null | undefined) =>
    isObjectType(type) ? Object.values(type.getFields()) : [];
  const open = [
    ...fieldsOf(schema.getMutationType()),
    ...fieldsOf(schema.getQueryType()).filter(
      ({ name }) => !name.startsWith('_') && !Object.hasOwn(catalog.roots, name),
    ),
  ].map(({ type }) => getNamedType(type));
  for (const type of open) {
    if (!isObjectType(type) || made.has(type.name)) continue;
    if (catalog.byType.has(type.name) || catalog.added.has(type.name) || entityKeyOf(type)) continue;
    made.add(type.name);
    open.push(...fieldsOf(type).map((field) => getNamedType(field.type)));
  }
  return made;
}
