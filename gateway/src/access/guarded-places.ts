import type { Guard, Guards } from '@graphroots/kit/access/guards';
import {
  Kind,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { conditionsOf, type Condition } from '../operation/conditions.ts';
import { fragmentsOf } from '../operation/fragments.ts';

/** Where an operation asks for something guarded. */
export interface GuardedPlace {
  readonly guard: Guard;
  readonly node: FieldNode;
  /** Response keys from the root. */
  readonly path: readonly string[];
  /** It is asked for where all of these hold. */
  readonly conditions: readonly Condition[];
}

/** What stands around a selection. */
interface Around {
  readonly parent: GraphQLCompositeType;
  /** What the object can be: fewer types than `parent` has, inside fragments on interfaces and unions. */
  readonly possible: readonly GraphQLObjectType[];
  readonly path: readonly string[];
  readonly conditions: readonly Condition[];
}

/**
 * All guards that a valid operation meets, in its order. A field of an interface meets those of every type the
 * object can be: what is closed on one of them is not opened by asking for all.
 */
export function findGuardedPlaces(
  schema: GraphQLSchema,
  guards: Guards,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly GuardedPlace[] {
  const fragments = fragmentsOf(document);
  const places: GuardedPlace[] = [];
  const root = schema.getRootType(operation.operation);
  if (root) enter(operation.selectionSet, { parent: root, possible: [root], path: [], conditions: [] });
  return places;

  function enter(set: SelectionSetNode, around: Around): void {
    for (const selection of set.selections) {
      const within = { ...around, conditions: [...around.conditions, ...conditionsOf(selection)] };
      if (selection.kind === Kind.FIELD) enterField(selection, within);
      else if (selection.kind === Kind.INLINE_FRAGMENT) enterFragment(selection, within);
      else enterFragment(fragments.get(selection.name.value), within);
    }
  }

  function enterFragment(
    fragment: InlineFragmentNode | FragmentDefinitionNode | undefined,
    around: Around,
  ): void {
    if (!fragment) return;
    const type = fragment.typeCondition && typeFromAST(schema, fragment.typeCondition);
    const parent = isCompositeType(type) ? type : around.parent;
    const fitting = possibleTypes(parent);
    const possible = around.possible.filter((each) => fitting.includes(each));
    enter(fragment.selectionSet, { ...around, parent, possible });
  }

  function enterField(node: FieldNode, { parent, possible, path: above, conditions }: Around): void {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return;
    const path = [...above, node.alias?.value ?? name];
    const met = new Set([parent, ...possible].flatMap((type) => guardsAt(type, name)));
    for (const guard of met) places.push({ guard, node, path, conditions });
    const target = typeOf(parent, name);
    if (!node.selectionSet || !isCompositeType(target)) return;
    enter(node.selectionSet, { parent: target, possible: possibleTypes(target), path, conditions });
  }

  function guardsAt(type: GraphQLCompositeType, name: string): readonly Guard[] {
    const field = isUnionType(type) ? undefined : type.getFields()[name];
    return [...guards.ofType(type.name), ...(field ? guards.ofField(type, field) : [])];
  }

  function possibleTypes(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  }
}

function typeOf(parent: GraphQLCompositeType, name: string) {
  const field = isUnionType(parent) ? undefined : parent.getFields()[name];
  return field && getNamedType(field.type);
}
