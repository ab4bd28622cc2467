import { getNamedType, isObjectType, isUnionType, type GraphQLField, type GraphQLSchema } from 'graphql';

/** Whether a field of a type is worth asking for: it was not answered yet, or leads nearer to one that was not. */
export type IsWanted = (typeName: string, field: GraphQLField<unknown, unknown>) => boolean;

/** The way to fields that were not answered yet, each as `Type.field`. */
export function wayTo(schema: GraphQLSchema, unanswered: readonly string[]): IsWanted {
  const missing = new Set(unanswered);
  const steps = new Map<string, number>();
  for (const place of unanswered) steps.set(place.slice(0, place.indexOf('.')), 0);
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  for (let size = -1; size !== steps.size;) {
    size = steps.size;
    const near = new Map(steps);
    for (const type of types) {
      if (near.has(type.name)) continue;
      const nearest = Math.min(...Object.values(type.getFields()).map((field) => stepsFrom(field, near)));
      if (nearest < Infinity) steps.set(type.name, nearest + 1);
    }
  }
  return (typeName, field) => {
    if (missing.has(`${typeName}.${field.name}`)) return true;
    const here = steps.get(typeName) ?? Infinity;
    return stepsFrom(field, steps) < here;
  };
}

/** Of a union, such as that of all entities, from its nearest member. */
function stepsFrom(field: GraphQLField<unknown, unknown>, steps: ReadonlyMap<string, number>): number {
  const target = getNamedType(field.type);
  const types = isUnionType(target) ? target.getTypes() : [target];
  return Math.min(...types.map(({ name }) => steps.get(name) ?? Infinity));
}
