import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const subgraphNames = ['organization', 'members', 'grids', 'volunteer', 'assessment'] as const;

export type SubgraphName = (typeof subgraphNames)[number];

/** Absolute path of a subgraph's hand-written SDL file. */
export function subgraphSdlPath(name: SubgraphName): string {
  return fileURLToPath(new URL(`../${name}.graphql`, import.meta.url));
}

/** Absolute path of the composed supergraph, which is written by `npm run compose` only. */
export const supergraphSdlPath = fileURLToPath(new URL('../supergraph.graphql', import.meta.url));

export function readSubgraphSdl(name: SubgraphName): string {
  return readFileSync(subgraphSdlPath(name), 'utf8');
}

export function readSupergraphSdl(): string {
  return readFileSync(supergraphSdlPath, 'utf8');
}
