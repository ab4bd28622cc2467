import { createSubgraph, type Subgraph, type SubgraphOptions } from '@graphroots/kit/subgraph';
import { readSubgraphSdl } from '@graphroots/schema/sdl';
import { assessmentReads } from './reads.ts';
import { resolvers } from './resolvers.ts';

/** The assessment subgraph over its database; it listens nowhere. */
export function createAssessmentSubgraph(options: SubgraphOptions): Subgraph {
  return createSubgraph(
    { name: 'assessment', sdl: readSubgraphSdl('assessment'), reads: assessmentReads, resolvers },
    options,
  );
}
