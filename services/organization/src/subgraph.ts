import { createSubgraph, type Subgraph, type SubgraphOptions } from '@graphroots/kit/subgraph';
import { readSubgraphSdl } from '@graphroots/schema/sdl';
import { organizationReads } from './reads.ts';
import { resolvers } from './resolvers.ts';

/** The organization subgraph over its database; it listens nowhere. */
export function createOrganizationSubgraph(options: SubgraphOptions): Subgraph {
  return createSubgraph(
    { name: 'organization', sdl: readSubgraphSdl('organization'), reads: organizationReads, resolvers },
    options,
  );
}
