import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { maskError, refuse } from '../errors.ts';
import type { Logger } from '../log.ts';

export interface Masking {
  formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
  readonly plugin: ApolloServerPlugin;
}

/** The one place where an Apollo server turns errors into what a client may read. */
export function createMasking(log: Logger): Masking {
  const requestIds = new WeakMap<object, string>();

  return {
    formatError(formatted, error) {
      const requestId = error instanceof Error ? requestIds.get(error) : undefined;
      return maskError(asGraphQLError(error, formatted.message), log, requestId ?? 'unknown').toJSON();
    },
    plugin: {
      // formatError is not told which request it serves, but it gets the very error objects seen here.
      async requestDidStart({ request }) {
        const requestId = request.http?.headers.get('x-request-id');
        return {
          async didEncounterErrors({ errors }) {
            if (requestId) for (const error of errors) requestIds.set(error, requestId);
          },
        };
      },
    },
  };
}

/** A gateway also reports errors that are none of GraphQL's. */
function asGraphQLError(error: unknown, message: string): GraphQLError {
  if (error instanceof GraphQLError) return withOwnCode(error);
  return new GraphQLError(message, error instanceof Error ? { originalError: error } : {});
}

/** Apollo gives one code to whatever parser and validation rules report; those that know better keep theirs. */
function withOwnCode(error: GraphQLError): GraphQLError {
  const { originalError } = error;
  if (!(originalError instanceof GraphQLError)) return error;
  switch (error.extensions['code']) {
    case 'GRAPHQL_VALIDATION_FAILED':
      return 'code' in originalError.extensions ? originalError : error;
    case 'GRAPHQL_PARSE_FAILED':
      // The parser calls itself for each level.
      return originalError.originalError instanceof RangeError
        ? refuse('QUERY_TOO_LARGE', 'This query is nested too deeply to be read.', 'depth')
        : error;
    default:
      return error;
  }
}
