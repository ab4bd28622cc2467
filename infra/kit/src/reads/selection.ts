import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type GraphQLObjectType,
  type SelectionSetNode,
  type SelectionNode,
} from 'graphql';
import { guardsOf } from '../access/guards.ts';
import { passes } from '../access/passage.ts';
import type { Compilation } from './compilation.ts';

/**
 * The fields asked of one object, by response key, each with all nodes that ask for it. Without those whose guards
 * stop the viewer: what may not be seen is not read, and its resolver says why.
 */
export type Selection = ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]>;

export function selectionOf(
  c: Compilation,
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
): Selection {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
  const seen = new Set<string>();
  const collect = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (!isIncluded(c, node)) continue;
      if (node.kind === Kind.FIELD) {
        if (!isOpen(c, type, node.name.value)) continue;
        const key = node.alias?.value ?? node.name.value;
        const nodes = fields.get(key);
        if (nodes) nodes.push(node);
        else fields.set(key, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (appliesTo(c, node.typeCondition?.name.value, type)) collect(node.selectionSet);
      } else if (!seen.has(node.name.value)) {
        seen.add(node.name.value);
        const fragment = c.fragments[node.name.value];
        if (fragment && appliesTo(c, fragment.typeCondition.name.value, type)) collect(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) if (set) collect(set);
  return fields;
}

/** Whether statistics of an object are asked for, under whatever condition. */
export function asksStatistics(
  type: GraphQLObjectType,
  set: SelectionSetNode | undefined,
  fragments: Compilation['fragments'],
): boolean {
  return (set?.selections ?? []).some((node): boolean => {
    if (node.kind === Kind.INLINE_FRAGMENT) return asksStatistics(type, node.selectionSet, fragments);
    if (node.kind === Kind.FRAGMENT_SPREAD)
      return asksStatistics(type, fragments[node.name.value]?.selectionSet, fragments);
    const field = type.getFields()[node.name.value];
    const named = field && getNamedType(field.type);
    return isObjectType(named) && 'computedAt' in named.getFields();
  });
}

function appliesTo(c: Compilation, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = c.schema.getType(condition);
  return isAbstractType(named) && c.schema.isSubType(named, type);
}

function isOpen(c: Compilation, type: GraphQLObjectType, name: string): boolean {
  const field = type.getFields()[name];
  if (!field) return true;
  return guardsOf(c.schema)
    .ofField(type, field)
    .every((guard) => c.ask(({ viewer }) => String(passes(viewer, guard))) === 'true');
}

function isIncluded(c: Compilation, node: SelectionNode): boolean {
  for (const directive of node.directives ?? []) {
    if (directive.name.value === GraphQLSkipDirective.name && conditionOf(c, directive)) return false;
    if (directive.name.value === GraphQLIncludeDirective.name && !conditionOf(c, directive)) return false;
  }
  return true;
}

function conditionOf(c: Compilation, directive: DirectiveNode): boolean {
  const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
  if (value?.kind === Kind.BOOLEAN) return value.value;
  if (value?.kind !== Kind.VARIABLE) return false;
  const name = value.name.value;
  return c.ask((input) => String(input.variables[name] === true)) === 'true';
}
