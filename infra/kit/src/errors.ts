import { GraphQLError } from 'graphql';
import type { Logger } from './log.ts';

/** The codes a caller can act on. Everything else is a bug and is masked. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'NOT_FOUND'
  | 'QUERY_TOO_LARGE'
  | 'QUERY_TOO_EXPENSIVE'
  | 'RATE_LIMITED'
  | OutageCode;

/** A part of the graph that does not work at the moment; the same call may succeed later. */
export type OutageCode = 'SUBGRAPH_UNAVAILABLE' | 'SUBGRAPH_TIMEOUT';

/** An error for the caller: `throw refuse('BAD_USER_INPUT', '…')`; `reason` is one word for what is missing. */
export function refuse(code: ErrorCode, message: string, reason?: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...(reason !== undefined && { reason }) } });
}

const outages: Readonly<Record<OutageCode, string>> = {
  SUBGRAPH_UNAVAILABLE: 'A part of the graph cannot be reached at the moment.',
  SUBGRAPH_TIMEOUT: 'A part of the graph did not answer in time.',
};

/** An outage as the caller may know of it; the reason, with addresses and statements, stays for the log. */
export function outage(code: OutageCode, reason?: unknown): GraphQLError {
  const originalError = reason instanceof Error ? { originalError: reason } : {};
  return new GraphQLError(outages[code], { ...originalError, extensions: { code } });
}

export function badInput(message: string): GraphQLError {
  return refuse('BAD_USER_INPUT', message);
}

const publicCodes: ReadonlySet<unknown> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'CONFLICT',
  'NOT_FOUND',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
  'QUERY_TOO_LARGE',
  'QUERY_TOO_EXPENSIVE',
  'RATE_LIMITED',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
]);

/**
 * The one masking. Errors with a code of the list above keep their message; everything else is logged with
 * the request's id and answered as INTERNAL_SERVER_ERROR. Stacks never leave.
 */
export function maskError(error: GraphQLError, log: Logger, requestId: string): GraphQLError {
  const { code, reason, serviceName } = error.extensions;
  const place = {
    ...(error.nodes && { nodes: error.nodes }),
    ...(error.source && { source: error.source }),
    ...(error.positions && { positions: error.positions }),
    ...(error.path && { path: error.path }),
  };
  const service = typeof serviceName === 'string' ? { serviceName } : {};
  if (publicCodes.has(code)) {
    const why = typeof reason === 'string' ? { reason } : {};
    return new GraphQLError(error.message, { ...place, extensions: { code, ...why, ...service } });
  }
  log.error({ err: error.originalError ?? error, requestId, path: error.path }, 'unexpected error');
  return new GraphQLError(`Something went wrong here; quote request id ${requestId} to the operator.`, {
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', ...service, requestId },
  });
}
