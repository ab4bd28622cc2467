import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { SubgraphContext } from '@graphroots/kit/subgraph';
import { assessedOrganizations } from '../cycle/assessed-organization.table.ts';

const question = {
  text: `query SecretaryPostOf($id: ID!) { partyOrganization(id: $id) {
    posts(where: { role: [SECRETARY] }, first: 1) { nodes { id } } } }`,
  answer: z.object({
    partyOrganization: z
      .object({ posts: z.object({ nodes: z.array(z.object({ id: z.string() })) }).nullable() })
      .nullable(),
  }),
};

/** The post of the secretary of an organization assessed, as the graph says; null where there is none. */
export async function findSecretaryPost(
  assessedId: string,
  { graph, database, ...context }: SubgraphContext,
): Promise<string | null> {
  const [assessed] = await database.db
    .select({ id: assessedOrganizations.organizationId })
    .from(assessedOrganizations)
    .where(eq(assessedOrganizations.id, assessedId));
  if (!assessed) return null;
  const { partyOrganization } = await graph.ask(question, assessed, context);
  return partyOrganization?.posts?.nodes[0]?.id ?? null;
}
