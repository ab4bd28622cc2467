import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { Variables } from '../operation/conditions.ts';
import { compileCost, type QueryCost } from './query-cost.ts';
import { pointsFor, tooManyRequests, type RateLimiter } from './rate-limit.ts';

/**
 * Refuses operations over the budget before they are planned, charges the others to their client, and tells the
 * cost in `extensions.cost` and in the header `x-query-cost`.
 */
export function limitCost(budget: number, rate: RateLimiter): ApolloServerPlugin<GatewayContext> {
  // Apollo keeps valid documents by their text, so an operation is compiled as often as it is parsed.
  const compiled = new WeakMap<OperationDefinitionNode, (variables: Variables) => QueryCost>();

  return {
    async requestDidStart() {
      let requested: number | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return;
          let costOf = compiled.get(operation);
          if (!costOf) compiled.set(operation, (costOf = compileCost(schema, document, operation)));
          const cost = costOf(request.variables ?? {});
          ({ requested } = cost);
          if (requested > budget) throw tooExpensive(cost, budget);
          const wait = await rate.take(contextValue.client, pointsFor(requested));
          if (wait !== null) throw rateLimited(wait);
        },
        async willSendResponse({ response: { http, body } }) {
          if (requested === undefined || body.kind !== 'single') return;
          http.headers.set('x-query-cost', String(requested));
          const { singleResult } = body;
          singleResult.extensions = { ...singleResult.extensions, cost: { requested, budget } };
        },
      };
    },
  };
}

const figures = new Intl.NumberFormat('en');

function tooExpensive(cost: QueryCost, budget: number): GraphQLError {
  return new GraphQLError(
    `This query asks for up to ${figures.format(cost.requested)} objects; at most ${figures.format(budget)} are ` +
      `allowed. Most of them lie along ${cost.dearestPath()}: lower "first" there, and fetch further pages with "after".`,
    { extensions: { code: 'QUERY_TOO_EXPENSIVE', http: { status: 400 } } },
  );
}

function rateLimited(wait: number): GraphQLError {
  const headers = new HeaderMap([['retry-after', String(wait)]]);
  return new GraphQLError(tooManyRequests(wait), {
    extensions: { code: 'RATE_LIMITED', http: { status: 429, headers } },
  });
}
