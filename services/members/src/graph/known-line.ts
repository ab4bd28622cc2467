import type { Graph } from '@graphroots/kit/graph/graph';
import { connectionOf, nodesOf } from '@graphroots/kit/graph/pages';
import { createReferences, type Referable, type References } from '@graphroots/kit/import/references';
import { z } from 'zod';

const organization = z.object({ id: z.string(), name: z.string(), path: z.string() });

const branchesAsked = {
  text: `query BranchesToReferTo($after: String) {
    partyOrganizations(where: { status: [ACTIVE], rank: [BRANCH] }, first: 100, after: $after) {
      nodes { id name path } pageInfo { hasNextPage endCursor } } }`,
  answer: z.object({ partyOrganizations: connectionOf(organization).nullable() }),
};

const divisionsAsked = {
  text: `query DivisionsToReferTo($after: String) {
    divisions(first: 100, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }`,
  answer: z.object({ divisions: connectionOf(z.object({ code: z.string() })).nullable() }),
};

export interface Branch extends Referable {
  readonly path: string;
}

/** What rows of members refer to of the service organization. */
export interface KnownLine {
  readonly branches: References<Branch>;
  readonly divisions: ReadonlySet<string>;
}

export async function askKnownLine(graph: Graph): Promise<KnownLine> {
  const branches: Branch[] = [];
  for await (const node of nodesOf(graph, branchesAsked, (a) => a.partyOrganizations)) branches.push(node);
  const divisions = new Set<string>();
  for await (const { code } of nodesOf(graph, divisionsAsked, (a) => a.divisions)) divisions.add(code);
  return { branches: createReferences(branches, 'branches'), divisions };
}
