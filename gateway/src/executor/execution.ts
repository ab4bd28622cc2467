import type { Operation } from '@apollo/federation-internals';
import { computeResponse } from '@apollo/gateway/dist/resultShaping.js';
import type { GatewayExecutionResult, GatewayExecutor } from '@apollo/server-gateway-interface';
import { GraphQLError, getVariableValues, type GraphQLSchema, type VariableDefinitionNode } from 'graphql';
import { bareObject, openTexts } from './merge.ts';
import type { Run } from './plan.ts';
import { odd, type Shape } from './shape.ts';

/** An operation in its compiled parts. */
export interface Compiled {
  readonly schema: GraphQLSchema;
  readonly operation: Operation;
  readonly definitions: readonly VariableDefinitionNode[];
  readonly plan: (run: Run) => Promise<void>;
  readonly shape: Shape;
  /** Apollo's own executor. */
  readonly otherwise: GatewayExecutor;
}

/** Fetches by the compiled plan, then writes the answer: by the compiled shape, or where that gives up as Apollo does. */
export function compileExecution(compiled: Compiled): GatewayExecutor {
  const { schema, definitions, plan, otherwise } = compiled;
  return async (requestContext) => {
    const { variables = {} } = requestContext.request;
    // Nothing is fetched yet, so Apollo may still say what is wrong with them.
    if (getVariableValues(schema, definitions, variables).errors) return otherwise(requestContext);
    const run: Run = { requestContext, data: bareObject(), errors: [] };
    await plan(run);
    return answerOf(run, compiled);
  };
}

function answerOf(run: Run, { operation, shape }: Compiled): GatewayExecutionResult {
  const { variables } = run.requestContext.request;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whatever was thrown: the server makes it GraphQL's
  const errors = run.errors as GraphQLError[];
  const data = shape(run.data, variables ?? {});
  if (data !== odd) return errors.length > 0 ? { errors, data } : { data };
  openTexts(run.data);
  try {
    const { data, errors: notes } = computeResponse({
      operation,
      ...(variables && { variables }),
      input: run.data,
      introspectionHandling: neverAsked,
    });
    if (errors.length > 0) return { errors, data: data ?? null };
    return notes.length > 0
      ? { extensions: { valueCompletion: notes }, data: data ?? null }
      : { data: data ?? null };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    if (error instanceof Error)
      return { errors: [new GraphQLError(error.message, { originalError: error })] };
    run.requestContext.logger.error(`Unexpected error during query plan execution: ${String(error)}`);
    return { errors: [new GraphQLError('Unexpected error during query plan execution')] };
  }
}

function neverAsked(): never {
  throw new Error('Operations that ask for the schema are not compiled.');
}
