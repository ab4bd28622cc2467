import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { guardsOf } from '../access/guards.ts';
import { refusalBy } from '../access/passage.ts';
import { badInput, refuse } from '../errors.ts';
import { assertText } from '../scalars.ts';
import { may, type Viewer } from '../viewer.ts';
import { orderOf, rowAt } from './naive-lists.ts';
import { typeOf, type Arguments, type ErasedModel, type NaiveRow } from './naive-model.ts';

/**
 * Throws where any field below a root field has arguments that can't be answered, whether or not there are rows
 * to reach it: a query is good or bad by its text and variables alone. What the viewer may not ask for is not looked
 * at. `entities` are the types that stand
 * behind `_Entity`.
 */
export function refuseBadArguments(
  model: ErasedModel,
  viewer: Viewer,
  info: GraphQLResolveInfo,
  entities: readonly GraphQLObjectType[],
): void {
  // What forbids the question comes first, then what its values make bad.
  for (const check of [checkQuestion, checkValues]) {
    for (const node of info.fieldNodes) checkField(info.parentType, node, check);
  }

  function checkField(parent: GraphQLObjectType, node: FieldNode, check: typeof checkValues): void {
    const field = parent.getFields()[node.name.value];
    if (!field || refusalBy(guardsOf(info.schema).ofField(parent, field), viewer)) return;
    const args = getArgumentValues(field, node, info.variableValues);
    if (field.name !== '_entities') check(model, viewer, parent, field, args);
    else if (check === checkValues) assertTexts(keysIn(args['representations'], entities, model));
    const target = getNamedType(field.type);
    if (!node.selectionSet) return;
    for (const type of isObjectType(target) ? [target] : entities) {
      checkSelections(type, node.selectionSet, check);
    }
  }

  function checkSelections(
    type: GraphQLObjectType,
    { selections }: SelectionSetNode,
    check: typeof checkValues,
  ): void {
    for (const node of selections.filter(isIncluded)) {
      if (node.kind === Kind.FIELD) {
        checkField(type, node, check);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value];
      const condition = fragment?.typeCondition?.name.value ?? type.name;
      if (fragment && [type.name, '_Entity'].includes(condition))
        checkSelections(type, fragment.selectionSet, check);
    }
  }

  /** A condition that is null by its variable is an error of graphql-js, when it gets there. */
  function isIncluded(node: SelectionNode): boolean {
    const valueOf = (directive: typeof GraphQLSkipDirective): unknown => {
      try {
        return getDirectiveValues(directive, node, info.variableValues)?.['if'];
      } catch {
        return false;
      }
    };
    return valueOf(GraphQLSkipDirective) !== true && valueOf(GraphQLIncludeDirective) !== false;
  }
}

/** Filters that the viewer has no right to, and arguments that do not go together. */
function checkQuestion(
  model: ErasedModel,
  viewer: Viewer,
  _parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
): void {
  const type = listedBy(field);
  if (type === undefined) return;
  const { first, last, offset, after, before, where } = args;
  for (const [name, right] of Object.entries(typeOf(model, type).whereRights ?? {})) {
    const asked = typeof where === 'object' && where !== null && given(Reflect.get(where, name));
    if (asked && !may(viewer, right)) throw refuse('FORBIDDEN', `${name} needs ${right}.`);
  }
  if (given(first) && given(last)) throw badInput('Both first and last.');
  if (given(offset) && [last, after, before].some(given)) throw badInput('An offset with a cursor.');
}

function listedBy(field: GraphQLField<unknown, unknown>): string | undefined {
  const connection = getNamedType(field.type);
  const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined;
  return nodes && getNamedType(nodes.type).name;
}

function checkValues(
  model: ErasedModel,
  _viewer: Viewer,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
): void {
  assertTexts(args);
  assertPeriod(args['period']);
  assertPeriod(args['basePeriod']);
  assertRange(args['first'], 1, 100);
  const type = listedBy(field);
  if (type === undefined) return;
  const { last, offset, after, before, where } = args;
  assertRange(last, 1, 100);
  assertRange(offset, 0, 10_000);
  const order = orderOf(model, type, args, model.types[parent.name]?.listOrders?.[field.name]);
  rowAt(model, type, order, after);
  rowAt(model, type, order, before);
  const filters = typeOf(model, type).where ?? {};
  if (typeof where !== 'object' || where === null) return;
  for (const [name, value] of Object.entries(where)) if (given(value)) filters[name]?.(value);
}

function given(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function assertRange(value: unknown, least: number, most: number): void {
  if (typeof value === 'number' && (value < least || value > most))
    throw badInput(`${value} is out of range.`);
}

function assertPeriod(period: unknown): void {
  if (typeof period !== 'object' || period === null || !('from' in period && 'to' in period)) return;
  if (String(period.to) < String(period.from)) throw badInput('The period ends before it begins.');
}

function assertTexts(value: unknown): void {
  if (typeof value === 'string') assertText(value);
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(assertTexts);
}

function keysIn(
  representations: unknown,
  entities: readonly GraphQLObjectType[],
  model: ErasedModel,
): readonly unknown[] {
  const names = entities.map(({ name }) => name);
  const list: readonly NaiveRow[] = Array.isArray(representations) ? representations : [];
  return list
    .filter(({ __typename }) => names.includes(String(__typename)))
    .map((representation) => representation[typeOf(model, String(representation['__typename'])).key]);
}
