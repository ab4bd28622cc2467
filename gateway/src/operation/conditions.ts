import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  valueFromASTUntyped,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** Whether a selection stays in, as one directive says. False only where that is certain. */
export type Condition = (variables: Variables) => boolean;

const leavesOut: Readonly<Record<string, boolean>> = {
  [GraphQLSkipDirective.name]: true,
  [GraphQLIncludeDirective.name]: false,
};

/** The `@skip` and `@include` of a selection. */
export function conditionsOf({ directives = [] }: SelectionNode): readonly Condition[] {
  return directives.flatMap((directive) => {
    const out = leavesOut[directive.name.value];
    const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
    return out === undefined || !value ? [] : [(given) => valueFromASTUntyped(value, given) !== out];
  });
}

/** Fills in what an operation's variables are when a request leaves them out. */
export function withDefaults({
  variableDefinitions = [],
}: OperationDefinitionNode): (given: Variables) => Variables {
  const defaults: Record<string, unknown> = {};
  for (const { variable, defaultValue } of variableDefinitions) {
    if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue);
  }
  return (given) => ({ ...defaults, ...given });
}
