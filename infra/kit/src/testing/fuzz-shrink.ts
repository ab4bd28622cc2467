import { Kind, validate, visit, type ASTNode, type DocumentNode, type GraphQLSchema } from 'graphql';

const mostTries = 400;

/** A smaller query that is still wrong, found by leaving out one piece after the other. */
export async function shrink(
  schema: GraphQLSchema,
  document: DocumentNode,
  isWrong: (document: DocumentNode) => Promise<boolean>,
): Promise<DocumentNode> {
  let smallest = document;
  let place = 0;
  let shrunk = false;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const smaller = without(smallest, place);
    if (!smaller) {
      // What could not go at first may be needless now.
      if (!shrunk) break;
      place = 0;
      shrunk = false;
      continue;
    }
    const valid = isComplete(smaller) && validate(schema, smaller).length === 0;
    if (valid && (await isWrong(smaller))) {
      smallest = smaller;
      shrunk = true;
    } else place += 1;
  }
  return smallest;
}

/** The document without its n-th removable piece, and without what nothing refers to any more. */
function without(document: DocumentNode, place: number): DocumentNode | null {
  let index = -1;
  let removed = false;
  const leaveOut = (): null | undefined => {
    index += 1;
    if (index !== place) return undefined;
    removed = true;
    return null;
  };
  const rest = visit(document, {
    SelectionSet: {
      enter(set) {
        if (set.selections.length > 1) return undefined;
        const [only] = set.selections;
        // What is inside an inline fragment can stand in its place.
        const inner =
          only?.kind === Kind.INLINE_FRAGMENT && !only.typeCondition ? only.selectionSet : undefined;
        if (inner && leaveOut() === null) return inner;
        return undefined;
      },
    },
    Field: { enter: leaveOut },
    InlineFragment: { enter: leaveOut },
    FragmentSpread: { enter: leaveOut },
    Argument: { enter: leaveOut },
    ObjectField: { enter: leaveOut },
    Directive: { enter: leaveOut },
  });
  return removed ? prune(rest) : null;
}

function prune(document: DocumentNode): DocumentNode {
  const names = (kind: Kind.VARIABLE | Kind.FRAGMENT_SPREAD, node: ASTNode): ReadonlySet<string> => {
    const found = new Set<string>();
    visit(node, {
      VariableDefinition: (definition) => (definition ? false : undefined),
      [kind]: (used: { name: { value: string } }) => void found.add(used.name.value),
    });
    return found;
  };
  const spread = names(Kind.FRAGMENT_SPREAD, document);
  const kept = {
    ...document,
    definitions: document.definitions.filter(
      (definition) => definition.kind !== Kind.FRAGMENT_DEFINITION || spread.has(definition.name.value),
    ),
  };
  if (kept.definitions.length < document.definitions.length) return prune(kept);
  const used = names(Kind.VARIABLE, kept);
  return visit(kept, {
    VariableDefinition: (definition) => (used.has(definition.variable.name.value) ? undefined : null),
  });
}

/** Whether every selection still selects something: `validate` takes for granted that a parser saw to that. */
function isComplete(document: DocumentNode): boolean {
  let complete = true;
  visit(document, {
    SelectionSet: ({ selections }) => {
      if (selections.length === 0) complete = false;
    },
  });
  return complete;
}
