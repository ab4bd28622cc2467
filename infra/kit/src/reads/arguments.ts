import { getArgumentValues, Kind, visit, BREAK, type FieldNode, type GraphQLField } from 'graphql';

/** Coerced arguments of one field. */
export type ReadArguments = Readonly<Record<string, unknown>>;

/** A field with arguments as it stands in a document. */
export interface ArgumentSite {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

export function readArguments(
  site: ArgumentSite,
  variables: Readonly<Record<string, unknown>>,
): ReadArguments {
  return getArgumentValues(site.field, site.node, variables);
}

export function dependsOnVariables(node: FieldNode): boolean {
  let found = false;
  for (const argument of node.arguments ?? []) {
    visit(argument, {
      [Kind.VARIABLE]: () => {
        found = true;
        return BREAK;
      },
    });
  }
  return found;
}

/** Arguments whose value, not only whose presence, decides the statement. */
const structural: ReadonlySet<string> = new Set(['orderBy', 'groupBy', 'boundaries']);

/** What of the arguments decides the shape of the statement; values of filters and pages do not. */
export function signatureOf(args: ReadArguments): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(args)) {
    if (!isPresent(value)) continue;
    if (structural.has(name)) parts.push(`${name}=${JSON.stringify(value)}`);
    else if (isRecord(value)) parts.push(`${name}{${signatureOf(value)}}`);
    else parts.push(name);
  }
  return parts.join(',');
}

/** The value of a filter of `where`. */
export function filterOf({ where }: ReadArguments, name: string): unknown {
  return isRecord(where) ? where[name] : undefined;
}

/** GraphQL tells a null from a missing argument; a read does not. */
export function isPresent(value: unknown): boolean {
  return value !== null && value !== undefined;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
