import {
  baseType,
  isAbstractType,
  isEnumType,
  isObjectType,
  type Operation,
  type OutputType,
  type Selection,
  type SelectionSet,
} from '@apollo/federation-internals';
import type { FetchNode, PlanNode, QueryPlanSelectionNode, ResponsePath } from '@apollo/query-planner';
import {
  isEnumType as isEnumInside,
  Kind,
  parse,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** A fetch of a plan: what it is made for, and what comes before it. */
interface Placed {
  readonly fetch: FetchNode;
  readonly path: ResponsePath;
  /** The nodes around it, each with its place in them. */
  readonly around: readonly { readonly node: PlanNode; readonly index: number }[];
}

/**
 * For each fetch of entities the response keys whose objects can be passed on in the JSON that the subgraph wrote: they
 * stand in the answer as they were fetched, and nobody else reads them or writes into them.
 */
export function findTexts(
  plan: PlanNode,
  { operation, supergraph }: { readonly operation: Operation; readonly supergraph: GraphQLSchema },
): ReadonlyMap<FetchNode, readonly string[]> {
  const fetches = [...fetchesIn(plan, [], [])];
  const found = new Map<FetchNode, readonly string[]>();
  for (const placed of fetches) {
    const { fetch, path } = placed;
    if (!fetch.requires || fetch.outputRewrites) continue;
    const answered = answeredAt(operation.selectionSet, path);
    if (!answered) continue;
    const fields = fieldsOf(fetch);
    const keys = [...new Set(fields.map(keyOf))].filter((key) => {
      const at = selected(answered, key);
      return (
        at &&
        fields.every((field) => keyOf(field) !== key || isSame(at, field, supergraph)) &&
        fetches.every((other) => other === placed || leavesAlone(other, placed, key))
      );
    });
    if (keys.length > 0) found.set(fetch, keys);
  }
  return found;
}

function* fetchesIn(node: PlanNode, path: ResponsePath, around: Placed['around']): Generator<Placed> {
  switch (node.kind) {
    case 'Fetch':
      yield { fetch: node, path, around };
      break;
    case 'Flatten':
      yield* fetchesIn(node.node, [...path, ...node.path], around);
      break;
    case 'Sequence':
    case 'Parallel':
      for (const [index, each] of node.nodes.entries())
        yield* fetchesIn(each, path, [...around, { node, index }]);
      break;
    case 'Condition':
      if (node.ifClause) yield* fetchesIn(node.ifClause, path, around);
      if (node.elseClause) yield* fetchesIn(node.elseClause, path, around);
      break;
    default:
      break;
  }
}

/** Whether another fetch neither looks into what stands under a key nor writes there once it has been fetched. */
function leavesAlone(other: Placed, { path, around }: Placed, key: string): boolean {
  if (other.fetch.requires?.some((selection) => names(selection, key))) return false;
  const inside = [...path, key];
  if (inside.every((step, index) => other.path[index] === step)) return false;
  if (!other.path.every((step, index) => path[index] === step)) return true;
  if (comesBefore(other.around, around)) return true;
  const next = inside.slice(other.path.length).find((step) => step !== '@');
  return !fieldsOf(other.fetch).some((field) => keyOf(field) === next);
}

function names(selection: QueryPlanSelectionNode, key: string): boolean {
  if (selection.kind === 'Field' && (selection.alias ?? selection.name) === key) return true;
  return selection.selections?.some((below) => names(below, key)) ?? false;
}

/** Whether one has ended when the other begins. */
function comesBefore(one: Placed['around'], other: Placed['around']): boolean {
  for (const [depth, { node, index }] of one.entries()) {
    const beside = other[depth];
    if (beside?.node !== node) return false;
    if (beside.index !== index) return node.kind === 'Sequence' && index < beside.index;
  }
  return false;
}

/** The fields that a fetch asks of the objects it is made for, whatever their types. */
function fieldsOf({ operation, requires }: FetchNode): readonly FieldNode[] {
  const [definition] = parse(operation).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  const fields = fieldsBelow(definition.selectionSet);
  return requires ? fields.flatMap(({ selectionSet }) => fieldsBelow(selectionSet)) : fields;
}

function fieldsBelow(set: SelectionSetNode | undefined): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    return selection.kind === Kind.INLINE_FRAGMENT ? fieldsBelow(selection.selectionSet) : [];
  });
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

type SelectedField = Extract<Selection, { readonly kind: 'FieldSelection' }>;

/** What the answer holds of the objects at a path; null where that depends on their types. */
function answeredAt(set: SelectionSet, path: ResponsePath): SelectionSet | null {
  let at: SelectionSet | undefined = set;
  for (const step of path) {
    if (step === '@') continue;
    at = selected(at, String(step))?.selectionSet;
    if (!at) return null;
  }
  return at;
}

/** The one field under a key; null where there are several, or conditions or types decide. */
function selected(set: SelectionSet, key: string): SelectedField | null {
  let found: SelectedField | null = null;
  for (const selection of set.selections()) {
    if (selection.kind !== 'FieldSelection' || selection.element.appliedDirectives.length > 0) return null;
    if (selection.element.responseName() !== key) continue;
    if (found) return null;
    found = selection;
  }
  return found;
}

/** Whether an object comes with the same keys in the same order as it is answered, and nothing in it depends on types. */
function isSame(
  { element, selectionSet }: SelectedField,
  fetched: FieldNode,
  supergraph: GraphQLSchema,
): boolean {
  const { type } = element.definition;
  return (
    isObject(type) &&
    element.name === fetched.name.value &&
    isSameBelow(selectionSet, fetched.selectionSet, supergraph)
  );
}

function isSameBelow(
  answered: SelectionSet | undefined,
  fetched: SelectionSetNode | undefined,
  supergraph: GraphQLSchema,
): boolean {
  if (!answered || !fetched) return !answered && !fetched;
  const fields = answered.selections();
  if (fields.length !== fetched.selections.length) return false;
  return fields.every((field, index) => {
    const node = fetched.selections[index];
    if (field.kind !== 'FieldSelection' || node?.kind !== Kind.FIELD) return false;
    const { element, selectionSet } = field;
    if (element.appliedDirectives.length > 0 || (node.directives ?? []).length > 0) return false;
    return (
      element.responseName() === keyOf(node) &&
      element.name === node.name.value &&
      isPlain(element.definition.type, supergraph) &&
      isSameBelow(selectionSet, node.selectionSet, supergraph)
    );
  });
}

function isObject(type: OutputType | undefined): boolean {
  return type !== undefined && isObjectType(baseType(type)) && !String(type).startsWith('[');
}

/** Whether values of a type are answered as they come: no type to be told apart, no value of an enum kept from clients. */
function isPlain(type: OutputType | undefined, supergraph: GraphQLSchema): boolean {
  const named = type && baseType(type);
  if (!named || isAbstractType(named)) return false;
  if (!isEnumType(named)) return true;
  const inside = supergraph.getType(named.name);
  return isEnumInside(inside) && inside.getValues().length === named.values.length;
}
