import { createSubgraph, type Subgraph, type SubgraphOptions } from '@graphroots/kit/subgraph';
import { readSubgraphSdl } from '@graphroots/schema/sdl';
import { volunteerReads } from './reads.ts';
import { resolvers } from './resolvers.ts';

/** The volunteer subgraph over its database; it listens nowhere. */
export function createVolunteerSubgraph(options: SubgraphOptions): Subgraph {
  return createSubgraph(
    { name: 'volunteer', sdl: readSubgraphSdl('volunteer'), reads: volunteerReads, resolvers },
    options,
  );
}
