import { z } from 'zod';
import type { Graph, Occasion } from '@graphroots/kit/graph/graph';

/** Where an organization stands, as the service that has it says. */
export interface Standing {
  readonly path: string;
  readonly divisionCode: string;
}

const question = {
  text: 'query StandingOf($id: ID!) { partyOrganization(id: $id) { path territory { code } } }',
  answer: z.object({
    partyOrganization: z
      .object({ path: z.string(), territory: z.object({ code: z.string() }).nullable() })
      .nullable(),
  }),
};

/** Null where there is none, or none with a territory. Throws a GraphError when the graph does not answer. */
export async function findOrganization(
  graph: Graph,
  id: string,
  occasion: Occasion,
): Promise<Standing | null> {
  const { partyOrganization: found } = await graph.ask(question, { id }, occasion);
  return found?.territory ? { path: found.path, divisionCode: found.territory.code } : null;
}
