import { z } from 'zod';
import type { Graph, Occasion, Question, Variables } from './graph.ts';

/** The form of a connection whose nodes have a form: select `nodes` and `pageInfo { hasNextPage endCursor }`. */
export function connectionOf<T>(node: z.ZodType<T>) {
  return z.object({
    nodes: z.array(node),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  });
}

export type Page<T> = z.output<ReturnType<typeof connectionOf<T>>>;

/**
 * The pages of a connection, one after the other. The document takes the variable `$after`, and `pick` finds the
 * connection in its answer; null, where the entity above it is gone, ends the pages.
 */
export async function* pagesOf<T, N>(
  graph: Graph,
  question: Question<T>,
  pick: (answer: T) => Page<N> | null | undefined,
  variables: Variables = {},
  occasion: Occasion = {},
): AsyncGenerator<Page<N>, void> {
  let after = variables['after'] ?? null;
  for (;;) {
    const page = pick(await graph.ask(question, { ...variables, after }, occasion));
    if (!page) return;
    yield page;
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage) return;
    if (endCursor === null || endCursor === after)
      throw new Error('A connection does not go on after its cursor.');
    after = endCursor;
  }
}

/** All nodes of a connection, page by page. */
export async function* nodesOf<T, N>(...request: Parameters<typeof pagesOf<T, N>>): AsyncGenerator<N, void> {
  for await (const { nodes } of pagesOf<T, N>(...request)) yield* nodes;
}
