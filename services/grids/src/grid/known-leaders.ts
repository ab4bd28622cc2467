import type { SubgraphContext } from '@graphroots/kit/subgraph';
import { z } from 'zod';

const question = {
  text: 'query LeaderOfGrid($id: ID!) { partyOrganization(id: $id) { id } }',
  answer: z.object({ partyOrganization: z.object({ id: z.string() }).nullable() }),
};

/** Which of these Party organizations there are. */
export async function knownLeaders(
  ids: readonly (string | null | undefined)[],
  { graph, ...occasion }: SubgraphContext,
): Promise<ReadonlySet<string>> {
  const wanted = new Set(ids.flatMap((id) => id ?? []));
  const found = await Promise.all(
    [...wanted].map(async (id) => (await graph.ask(question, { id }, occasion)).partyOrganization?.id),
  );
  return new Set(found.flatMap((id) => id ?? []));
}
