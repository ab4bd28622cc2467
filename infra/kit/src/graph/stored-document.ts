import { Kind, OperationTypeNode, parse, type OperationDefinitionNode } from 'graphql';

/** Which variables a document that is data may use, and which it has to. */
export interface DocumentRules {
  readonly given: readonly string[];
  readonly needed: readonly string[];
}

export interface DocumentFault {
  readonly code: 'SYNTAX' | 'NOT_A_QUERY' | 'VARIABLES';
  readonly message: string;
}

/**
 * What is wrong with a document that is stored to be asked later, as far as that can be told without the graph: it is one
 * query, with the variables it will be given. Null where nothing is.
 */
export function faultOfDocument(text: string, rules: DocumentRules): DocumentFault | null {
  let definitions;
  try {
    ({ definitions } = parse(text, { noLocation: true }));
  } catch {
    return { code: 'SYNTAX', message: 'It is no GraphQL document.' };
  }
  const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || operation?.operation !== OperationTypeNode.QUERY) {
    return { code: 'NOT_A_QUERY', message: 'It holds one query, and nothing else that runs.' };
  }
  return faultOfVariables(operation, rules);
}

function faultOfVariables(
  { variableDefinitions = [] }: OperationDefinitionNode,
  { given, needed }: DocumentRules,
): DocumentFault | null {
  const names = variableDefinitions.map(({ variable }) => variable.name.value);
  const unknown = names.filter((name) => !given.includes(name));
  const missing = needed.filter((name) => !names.includes(name));
  if (unknown.length > 0) return { code: 'VARIABLES', message: `Nobody gives it $${unknown.join(', $')}.` };
  return missing.length > 0 ? { code: 'VARIABLES', message: `It needs $${missing.join(', $')} too.` } : null;
}
