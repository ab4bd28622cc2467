import {
  Kind,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  typeFromAST,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { conditionsOf, withDefaults, type Variables } from '../operation/conditions.ts';
import { fragmentsOf } from '../operation/fragments.ts';

const DEFAULT_PAGE = 20;
/** Lists without pages are short ones, such as `ancestors`. */
const UNPAGED_LIST = 10;
/** One aggregate over many rows, whatever is selected in it. */
const STATISTICS_PRICE = 100;

/** What an operation asks for at most, with the variables of a request. */
export interface QueryCost {
  /** Every object counts one, every statistics field a fixed price. */
  requested(variables: Variables): number;
  /** The fields along which most of it lies, such as `division.children.nodes`. */
  dearestPath(variables: Variables): string;
}

type Times = (variables: Variables) => number;

/** An object that is asked for, or (with no key and no price) a fragment. */
interface Step {
  readonly key: string | null;
  readonly price: number;
  /** How many there are in each object around it. */
  readonly times: Times;
  readonly steps: readonly Step[];
}

const once: Times = () => 1;

/** Prepares a valid operation once. */
export function compileCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): QueryCost {
  const fragments = fragmentsOf(document);
  const complete = withDefaults(operation);
  const type = schema.getRootType(operation.operation);
  const root: Step = {
    key: null,
    price: 1,
    times: once,
    steps: type ? stepsOf(operation.selectionSet, type, null) : [],
  };

  return {
    requested: (variables) => Math.min(costOf(root, complete(variables)), Number.MAX_SAFE_INTEGER),
    dearestPath: (variables) => dearestKeys(root, complete(variables)).join('.'),
  };

  /** `page` is the size of the page when the selection is that of a connection. */
  function stepsOf(set: SelectionSetNode, parent: GraphQLCompositeType, page: Times | null): readonly Step[] {
    return set.selections.flatMap((selection) => {
      const step = stepOf(selection, parent, page);
      return step && (step.price > 0 || step.steps.length > 0) ? [whereIncluded(selection, step)] : [];
    });
  }

  function stepOf(selection: SelectionNode, parent: GraphQLCompositeType, page: Times | null): Step | null {
    if (selection.kind === Kind.FIELD) {
      const field =
        isObjectType(parent) || isInterfaceType(parent)
          ? parent.getFields()[selection.name.value]
          : undefined;
      return field ? objectsOf(selection, field, page) : null;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (!fragment) return null;
    const condition = fragment.typeCondition && typeFromAST(schema, fragment.typeCondition);
    const type = isCompositeType(condition) ? condition : parent;
    return { key: null, price: 0, times: once, steps: stepsOf(fragment.selectionSet, type, page) };
  }

  function objectsOf(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    page: Times | null,
  ): Step | null {
    const key = node.alias?.value ?? node.name.value;
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || !node.selectionSet) return null;
    if (type.name.endsWith('Stats')) return { key, price: STATISTICS_PRICE, times: once, steps: [] };
    const own = pageSize(node, field);
    if (!isListType(getNullableType(field.type))) {
      return { key, price: 1, times: once, steps: stepsOf(node.selectionSet, type, own) };
    }
    const times = own ?? page ?? (() => UNPAGED_LIST);
    return { key, price: 1, times, steps: stepsOf(node.selectionSet, type, null) };
  }
}

/** The size of the page a field asks for; null for a field that has no pages. */
function pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>): Times | null {
  const argument = field.args.find(({ name }) => name === 'first');
  if (!argument) return null;
  const usual = typeof argument.defaultValue === 'number' ? argument.defaultValue : DEFAULT_PAGE;
  const asked = ['first', 'last'].flatMap((name) => valueOf(node, name) ?? []);
  return (variables) => {
    for (const value of asked) {
      const size = valueFromASTUntyped(value, variables);
      if (typeof size === 'number') return Math.max(size, 1);
    }
    return usual;
  };
}

/** The same step, left out where `@skip` or `@include` say so. */
function whereIncluded(selection: SelectionNode, step: Step): Step {
  const conditions = conditionsOf(selection);
  if (conditions.length === 0) return step;
  return {
    ...step,
    times: (variables) => (conditions.every((holds) => holds(variables)) ? step.times(variables) : 0),
  };
}

function valueOf(node: Pick<FieldNode, 'arguments'>, name: string): ValueNode | undefined {
  return node.arguments?.find((argument) => argument.name.value === name)?.value;
}

function costOf(step: Step, variables: Variables): number {
  const times = step.times(variables);
  if (times === 0) return 0;
  let each = step.price;
  for (const inner of step.steps) each += costOf(inner, variables);
  return times * each;
}

/** Goes down as long as one selection holds at least half of what is around it. */
function dearestKeys(step: Step, variables: Variables): readonly string[] {
  let [dearest, most, all]: [Step | null, number, number] = [null, 0, step.price];
  for (const inner of step.steps) {
    const cost = costOf(inner, variables);
    all += cost;
    if (cost > most) [dearest, most] = [inner, cost];
  }
  if (!dearest || most * 2 < all) return [];
  return [...(dearest.key === null ? [] : [dearest.key]), ...dearestKeys(dearest, variables)];
}
