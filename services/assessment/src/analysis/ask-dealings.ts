import { z } from 'zod';
import type { Graph, Occasion } from '@graphroots/kit/graph/graph';
import { connectionOf, nodesOf } from '@graphroots/kit/graph/pages';

const party = z.object({ id: z.string() }).nullable();
const exchange = z.object({
  id: z.string(),
  at: z.string(),
  direction: z.enum(['UNIT_TO_COMMUNITY', 'COMMUNITY_TO_UNIT']),
  quantity: z.number(),
  from: party,
  to: party,
});
const need = z.object({ id: z.string(), createdAt: z.string(), owner: party });

const exchangesQuestion = {
  text: `query ExchangesAround($code: ID!, $after: String, $from: DateTime, $before: DateTime) { division(code: $code) {
    exchanges(where: { direction: [UNIT_TO_COMMUNITY, COMMUNITY_TO_UNIT], enteredFrom: $from, enteredBefore: $before },
      first: 100, after: $after) { nodes { id at direction quantity from { id } to { id } } pageInfo { hasNextPage endCursor } } } }`,
  answer: z.object({ division: z.object({ exchanges: connectionOf(exchange) }).nullable() }),
};

const needsQuestion = {
  text: `query NeedsAround($code: ID!, $after: String, $from: DateTime, $before: DateTime) { division(code: $code) {
    needs(where: { state: [SUBMITTED, LISTED, CLAIMED, IN_DELIVERY, DELIVERED, CLOSED, EXPIRED], createdFrom: $from,
      createdBefore: $before }, first: 100, after: $after) { nodes { id createdAt owner { id } } pageInfo { hasNextPage endCursor } } } }`,
  answer: z.object({ division: z.object({ needs: connectionOf(need) }).nullable() }),
};

/** What units and the community side of a street did for each other between two moments, and what was asked there. */
export interface Dealings {
  readonly exchanges: readonly z.output<typeof exchange>[];
  readonly needs: readonly z.output<typeof need>[];
}

export async function askDealings(
  graph: Graph,
  asked: { readonly code: string; readonly from: string; readonly before: string },
  occasion: Occasion,
): Promise<Dealings> {
  const exchanges: z.output<typeof exchange>[] = [];
  const needs: z.output<typeof need>[] = [];
  for await (const one of nodesOf(graph, exchangesQuestion, (d) => d.division?.exchanges, asked, occasion))
    exchanges.push(one);
  for await (const one of nodesOf(graph, needsQuestion, (d) => d.division?.needs, asked, occasion))
    needs.push(one);
  return { exchanges, needs };
}
