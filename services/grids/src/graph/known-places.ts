import type { Graph } from '@graphroots/kit/graph/graph';
import { connectionOf, nodesOf } from '@graphroots/kit/graph/pages';
import { createReferences, type Referable, type References } from '@graphroots/kit/import/references';
import { z } from 'zod';

const organizations = connectionOf(z.object({ id: z.string(), name: z.string() }));
const divisions = connectionOf(z.object({ code: z.string() }));

const organizationsAsked = {
  text: `query OrganizationsToReferTo($after: String) {
    partyOrganizations(where: { status: [PREPARING, ACTIVE] }, first: 100, after: $after) {
      nodes { id name } pageInfo { hasNextPage endCursor } } }`,
  answer: z.object({ partyOrganizations: organizations.nullable() }),
};

const communitiesAsked = {
  text: `query CommunitiesToReferTo($after: String) {
    divisions(where: { level: [COMMUNITY] }, first: 100, after: $after) {
      nodes { code } pageInfo { hasNextPage endCursor } } }`,
  answer: z.object({ divisions: divisions.nullable() }),
};

/** What rows of grids and buildings refer to of the service organization. */
export interface KnownPlaces {
  readonly organizations: References<Referable>;
  readonly communities: ReadonlySet<string>;
}

/** Asks page by page, whatever the number of rows: the graph has tens of pages for a city. */
export async function askKnownPlaces(graph: Graph, needsOrganizations: boolean): Promise<KnownPlaces> {
  const found: Referable[] = [];
  if (needsOrganizations) {
    for await (const node of nodesOf(graph, organizationsAsked, (a) => a.partyOrganizations))
      found.push(node);
  }
  const codes = new Set<string>();
  for await (const { code } of nodesOf(graph, communitiesAsked, (a) => a.divisions)) codes.add(code);
  return { organizations: createReferences(found, 'Party organizations'), communities: codes };
}
