import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createGraph, noGraph, type Variables } from '../../src/graph/graph.ts';
import { GraphError } from '../../src/graph/graph-error.ts';
import { connectionOf, nodesOf, pagesOf } from '../../src/graph/pages.ts';

const places = {
  text: 'query ($after: String) { places(after: $after) { nodes pageInfo { hasNextPage endCursor } } }',
  answer: z.object({ places: connectionOf(z.string()).nullable() }),
};

type Page = z.output<typeof places.answer>['places'];

/** A graph that answers with these pages in turn, and what it was asked. */
function graphOf(...pages: readonly Page[]) {
  const asked: Variables[] = [];
  const graph = createGraph(async ({ variables }) => {
    asked.push(variables);
    return { data: { places: pages[asked.length - 1] ?? null } };
  });
  return { graph, asked };
}

const page = (nodes: string[], endCursor: string | null, hasNextPage = true) => ({
  nodes,
  pageInfo: { hasNextPage, endCursor },
});

async function all<T>(nodes: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const node of nodes) found.push(node);
  return found;
}

describe('a connection of the graph', () => {
  it('is read to its end, each page after the cursor of the one before', async () => {
    const { graph, asked } = graphOf(page(['a', 'b'], 'B'), page([], 'C'), page(['c'], 'D', false));
    const found = await all(nodesOf(graph, places, (answer) => answer.places, { city: '5301' }));
    expect(found).toEqual(['a', 'b', 'c']);
    expect(asked).toEqual([
      { city: '5301', after: null },
      { city: '5301', after: 'B' },
      { city: '5301', after: 'C' },
    ]);
  });

  it('is gone on with after a cursor that was kept', async () => {
    const { graph, asked } = graphOf(page(['c'], 'D', false));
    const pages = await all(pagesOf(graph, places, (answer) => answer.places, { after: 'C' }));
    expect(pages).toEqual([page(['c'], 'D', false)]);
    expect(asked).toEqual([{ after: 'C' }]);
  });

  it('ends where the entity above it is gone', async () => {
    const { graph } = graphOf(page(['a'], 'A'), null);
    expect(await all(nodesOf(graph, places, (answer) => answer.places))).toEqual(['a']);
  });

  it('is not asked for ever where its cursor stands still', async () => {
    const { graph } = graphOf(page(['a'], 'A'), page(['a'], 'A'));
    const reading = all(nodesOf(graph, places, (answer) => answer.places));
    await expect(reading).rejects.toThrow('does not go on');
  });
});

it('a service that was started without a gateway is told so when it asks', async () => {
  await expect(noGraph.ask(places)).rejects.toThrow(GraphError);
  await expect(noGraph.ask(places)).rejects.toThrow('GATEWAY_URL');
});

it('what answers is no gateway when it sends no GraphQL response', async () => {
  for (const sent of ['<h1>proxy</h1>', null, [], { errors: 'none' }]) {
    const graph = createGraph(async () => sent);
    await expect(graph.ask(places)).rejects.toThrow('no GraphQL response');
  }
});
