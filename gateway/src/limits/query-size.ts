import {
  GraphQLError,
  Kind,
  type ASTNode,
  type ASTVisitor,
  type DirectiveNode,
  type DocumentNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { fragmentsOf } from '../operation/fragments.ts';

/** What a document may have at most, fragments counted wherever they are spread. */
export interface QuerySizeLimits {
  readonly depth: number;
  readonly fragmentDepth: number;
  readonly selections: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Of one answer's field, asked for again and again; each pair of them is compared. */
  readonly repeats: number;
  readonly directives: number;
  readonly variables: number;
}

/** Well above the walk (16 levels), GraphiQL's introspection and a crowded page of a portal. */
export const querySizeLimits: QuerySizeLimits = {
  depth: 25,
  fragmentDepth: 25,
  selections: 1000,
  aliases: 50,
  rootFields: 25,
  repeats: 20,
  directives: 5,
  variables: 100,
};

const counted: Readonly<Record<keyof QuerySizeLimits, string>> = {
  depth: 'levels of fields',
  fragmentDepth: 'levels of fragments',
  selections: 'fields and fragments',
  aliases: 'aliases',
  rootFields: 'fields at the root',
  repeats: 'selections of one field',
  directives: 'directives in one place',
  variables: 'variables',
};

/**
 * A rule for `validate` that refuses what is too large before another rule has looked into it: the time of
 * validation and planning grows faster than the document.
 */
export function limitQuerySize(limits: QuerySizeLimits): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    Document(document) {
      const excess = findExcess(document, limits);
      if (!excess) return undefined;
      context.reportError(excess);
      // In place of the document, the other rules are led through an empty one.
      return { kind: Kind.DOCUMENT, definitions: [] };
    },
  });
}

/** The first limit that a document exceeds, or null. Looks at one selection more than the limit at most. */
export function findExcess(document: DocumentNode, limits: QuerySizeLimits): GraphQLError | null {
  try {
    count(document, limits);
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function count(document: DocumentNode, limits: QuerySizeLimits): void {
  const fragments = fragmentsOf(document);
  const unused = new Set(fragments.keys());
  let [selections, aliases, rootFields] = [0, 0, 0];

  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const name = definition.name?.value ?? definition.operation;
    countDirectives(definition, name);
    check('variables', definition.variableDefinitions?.length ?? 0, definition, name);
    enter(definition.selectionSet, createPlace(), 0, 0);
  }
  // GraphQL refuses them, but other rules read them first.
  for (const name of unused) enterFragment(name, createPlace(), 1, 1);

  function enter(set: SelectionSetNode, place: Place, depth: number, fragmentDepth: number): void {
    for (const selection of set.selections) {
      const name = selection.kind === Kind.INLINE_FRAGMENT ? '...' : selection.name.value;
      selections += 1;
      check('selections', selections, selection, name);
      countDirectives(selection, name);
      if (selection.kind === Kind.FIELD) {
        if (selection.alias) check('aliases', (aliases += 1), selection, name);
        if (depth === 0) check('rootFields', (rootFields += 1), selection, name);
        check('depth', depth + 1, selection, name);
        const inner = placeIn(place, selection.alias?.value ?? name);
        check('repeats', (inner.repeats += 1), selection, name);
        if (selection.selectionSet) enter(selection.selectionSet, inner, depth + 1, fragmentDepth);
      } else {
        check('fragmentDepth', fragmentDepth + 1, selection, name);
        if (selection.kind === Kind.FRAGMENT_SPREAD) enterFragment(name, place, depth, fragmentDepth + 1);
        else enter(selection.selectionSet, place, depth, fragmentDepth + 1);
      }
    }
  }

  function enterFragment(name: string, place: Place, depth: number, fragmentDepth: number): void {
    const fragment = fragments.get(name);
    if (!fragment) return;
    if (unused.delete(name)) countDirectives(fragment, name);
    enter(fragment.selectionSet, place, depth, fragmentDepth);
  }

  function countDirectives(
    node: ASTNode & { readonly directives?: readonly DirectiveNode[] },
    name: string,
  ): void {
    check('directives', node.directives?.length ?? 0, node, name);
  }

  function check(limit: keyof QuerySizeLimits, value: number, node: ASTNode, name: string): void {
    if (value <= limits[limit]) return;
    throw new GraphQLError(
      `This query has ${value} ${counted[limit]}, counted up to "${name}"; at most ${limits[limit]} are allowed.`,
      { nodes: node, extensions: { code: 'QUERY_TOO_LARGE', reason: limit } },
    );
  }
}

/** A field of the answer: all selections under one key of one parent are merged into it. */
interface Place {
  repeats: number;
  readonly inner: Map<string, Place>;
}

const createPlace = (): Place => ({ repeats: 0, inner: new Map() });

function placeIn(parent: Place, key: string): Place {
  const known = parent.inner.get(key);
  if (known) return known;
  const place = createPlace();
  parent.inner.set(key, place);
  return place;
}
