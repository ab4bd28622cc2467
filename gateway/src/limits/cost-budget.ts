import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { compileCost, type QueryCost } from './query-cost.ts';
import { pointsFor, tooManyRequests, type RateLimiter } from './rate-limit.ts';
import { kindOf, type Allowance, type ViewerKind } from './viewer-limits.ts';

/**
 * Refuses operations over the viewer's budget before they are planned, charges the others to their client, and
 * tells cost and budget in `extensions.cost` and in the headers `x-query-cost` and `x-query-cost-budget`.
 */
export function limitCost(budgets: Allowance, rate: RateLimiter): ApolloServerPlugin<GatewayContext> {
  // Apollo keeps valid documents by their text, so an operation is compiled as often as it is parsed.
  const compiled = new WeakMap<OperationDefinitionNode, QueryCost>();

  return {
    async requestDidStart({ contextValue: { viewer, client } }) {
      const kind = kindOf(viewer);
      const budget = budgets[kind];
      let requested: number | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          let cost = compiled.get(operation);
          if (!cost) compiled.set(operation, (cost = compileCost(schema, document, operation)));
          const variables = request.variables ?? {};
          requested = cost.requested(variables);
          if (requested > budget) throw tooExpensive(requested, cost.dearestPath(variables), budget, kind);
          const wait = await rate.take(client, pointsFor(requested));
          if (wait !== null) throw rateLimited(wait);
        },
        async willSendResponse({ response: { http, body } }) {
          if (requested === undefined || body.kind !== 'single') return;
          http.headers.set('x-query-cost', String(requested));
          http.headers.set('x-query-cost-budget', String(budget));
          const { singleResult } = body;
          singleResult.extensions = { ...singleResult.extensions, cost: { requested, budget } };
        },
      };
    },
  };
}

const figures = new Intl.NumberFormat('en');

function tooExpensive(requested: number, path: string, budget: number, kind: ViewerKind): GraphQLError {
  const whom = kind === 'anonymous' ? ' without a token' : '';
  return new GraphQLError(
    `This query asks for up to ${figures.format(requested)} objects; at most ${figures.format(budget)} are ` +
      `allowed${whom}. Most of them lie along ${path}: lower "first" there, and fetch further pages ` +
      'with "after".',
    { extensions: { code: 'QUERY_TOO_EXPENSIVE', reason: 'cost', http: { status: 400 } } },
  );
}

function rateLimited(wait: number): GraphQLError {
  const headers = new HeaderMap([['retry-after', String(wait)]]);
  return new GraphQLError(tooManyRequests(wait), {
    extensions: { code: 'RATE_LIMITED', reason: 'points', http: { status: 429, headers } },
  });
}
