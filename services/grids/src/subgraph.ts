import { createSubgraph, type Subgraph, type SubgraphOptions } from '@graphroots/kit/subgraph';
import { readSubgraphSdl } from '@graphroots/schema/sdl';
import { gridsReads } from './reads.ts';
import { resolvers } from './resolvers.ts';

/** The grids subgraph over its database; it listens nowhere. */
export function createGridsSubgraph(options: SubgraphOptions): Subgraph {
  return createSubgraph(
    { name: 'grids', sdl: readSubgraphSdl('grids'), reads: gridsReads, resolvers },
    options,
  );
}
