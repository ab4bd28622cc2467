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
import type { ErrorCode } from '../errors.ts';
import { may, type Viewer } from '../viewer.ts';

/** What `@authenticated`, `@requiresScopes` and `@policy` ask of whoever wants a type or a field. */
export interface Guard {
  /** Where it stands: `Issue`, `Mutation.reportIssue`. */
  readonly coordinate: string;
  readonly authenticated: boolean;
  readonly demands: readonly Demand[];
}

/** Rights of one kind, of which one alternative has to be granted whole. */
interface Demand {
  readonly kind: 'scope' | 'policy';
  readonly alternatives: readonly (readonly string[])[];
}

export interface Guards {
  ofType(name: string): Guard | undefined;
  /** Every guard on the way to a field's value: of the type it belongs to, its own, of the type it leads to. */
  ofField(parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>): readonly Guard[];
}

/** The right that a policy of `@policy` is granted as; scopes are granted by their own name. */
export function policyRight(policy: string): string {
  return `policy:${policy}`;
}

/**
 * Reads the guards of a schema from its SDL. Throws where a directive's argument is no list of lists of names:
 * a guard that cannot be read must not leave its field open.
 */
export function readGuards(schema: GraphQLSchema): Guards {
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

  return {
    ofType: (name) => byCoordinate.get(name),
    ofField: (parent, field) =>
      [parent.name, `${parent.name}.${field.name}`, getNamedType(field.type).name].flatMap(
        (coordinate) => byCoordinate.get(coordinate) ?? [],
      ),
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

/** Whether a viewer may pass. */
export function passes(viewer: Viewer, guard: Guard): boolean {
  return (
    (!guard.authenticated || viewer.id !== null) && guard.demands.every((demand) => meets(viewer, demand))
  );
}

function meets(viewer: Viewer, { kind, alternatives }: Demand): boolean {
  return alternatives.some((names) =>
    names.every((name) => may(viewer, kind === 'scope' ? name : policyRight(name))),
  );
}

export interface Refusal {
  readonly code: Extract<ErrorCode, 'UNAUTHENTICATED' | 'FORBIDDEN'>;
  /** `Issue needs the scope issues:read.` */
  readonly message: string;
}

/** What to tell a viewer who does not pass: UNAUTHENTICATED to the anonymous, FORBIDDEN to everybody else. */
export function refusalOf(guard: Guard, viewer: Viewer): Refusal {
  const missing = guard.demands.filter((demand) => !meets(viewer, demand)).map(describe);
  if (guard.authenticated && viewer.id === null) missing.unshift('a signed-in caller');
  return {
    code: viewer.id === null ? 'UNAUTHENTICATED' : 'FORBIDDEN',
    message: `${guard.coordinate} needs ${missing.join(' and ')}.`,
  };
}

function describe({ kind, alternatives }: Demand): string {
  const nouns = { scope: ['the scope', 'the scopes'], policy: ['the policy', 'the policies'] }[kind];
  return alternatives
    .map((names) => `${nouns[names.length === 1 ? 0 : 1] ?? ''} ${names.join(' and ')}`)
    .join(', or ');
}
