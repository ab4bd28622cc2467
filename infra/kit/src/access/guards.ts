import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** What `@authenticated`, `@requiresScopes` and `@policy` ask of whoever wants a type or a field. */
export interface Guard {
  /** Where it stands: `Issue`, `Mutation.reportIssue`. */
  readonly coordinate: string;
  readonly authenticated: boolean;
  readonly demands: readonly Demand[];
}

/** Rights of one kind, of which one alternative has to be granted whole. */
export interface Demand {
  readonly kind: 'scope' | 'policy';
  readonly alternatives: readonly (readonly string[])[];
}

export interface Guards {
  /** What stands in the way of objects of a type. */
  ofType(name: string): readonly Guard[];
  /** What stands in the way of a field of an object at hand: its own guard, and that of the type it leads to. */
  ofField(
    parent: Readonly<Pick<GraphQLNamedType, 'name'>>,
    field: Readonly<Pick<GraphQLField<unknown, unknown>, 'name' | 'type'>>,
  ): readonly Guard[];
}

const known = new WeakMap<GraphQLSchema, Guards>();

/**
 * The guards in a schema's SDL, read once. Throws where a directive's argument is no list of lists of names:
 * a guard that cannot be read must not leave its field open.
 */
export function guardsOf(schema: GraphQLSchema): Guards {
  let guards = known.get(schema);
  if (!guards) known.set(schema, (guards = readGuards(schema)));
  return guards;
}

function readGuards(schema: GraphQLSchema): Guards {
  const byCoordinate = new Map<string, Guard>();
  const note = (coordinate: string, directives: readonly ConstDirectiveNode[] = []): void => {
    const guard = guardOf(coordinate, directives);
    if (guard) byCoordinate.set(coordinate, guard);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    const nodes = [type.astNode, ...type.extensionASTNodes];
    note(
      type.name,
      nodes.flatMap((node) => node?.directives ?? []),
    );
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}`, field.astNode?.directives);
    }
  }

  const at = (...coordinates: string[]): readonly Guard[] =>
    coordinates.flatMap((coordinate) => byCoordinate.get(coordinate) ?? []);
  return {
    ofType: (name) => at(name),
    ofField: (parent, field) => at(`${parent.name}.${field.name}`, getNamedType(field.type).name),
  };
}

function guardOf(coordinate: string, directives: readonly ConstDirectiveNode[]): Guard | undefined {
  let authenticated = false;
  const demands: Demand[] = [];
  for (const directive of directives) {
    // Federation's own prefix stands where a subgraph does not import the name.
    switch (directive.name.value.replace(/^federation__/, '')) {
      case 'authenticated':
        authenticated = true;
        break;
      case 'requiresScopes':
        demands.push({ kind: 'scope', alternatives: alternativesOf(coordinate, directive) });
        break;
      case 'policy':
        demands.push({ kind: 'policy', alternatives: alternativesOf(coordinate, directive) });
        break;
    }
  }
  return authenticated || demands.length > 0 ? { coordinate, authenticated, demands } : undefined;
}

function alternativesOf(coordinate: string, directive: ConstDirectiveNode): string[][] {
  const [argument] = directive.arguments ?? [];
  const lists: unknown[] = asList(argument && valueFromASTUntyped(argument.value));
  return lists.map((list) =>
    asList(list).map((name) => {
      if (typeof name === 'string') return name;
      throw new Error(`${coordinate}: @${directive.name.value} takes lists of lists of names.`);
    }),
  );
}

/** GraphQL takes a single value for a list of one. */
function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
