import { createSubgraph, type Subgraph, type SubgraphOptions } from '@graphroots/kit/subgraph';
import { readSubgraphSdl } from '@graphroots/schema/sdl';
import { membersReads } from './reads.ts';

/** The members subgraph over its database; it listens nowhere. */
export function createMembersSubgraph(options: SubgraphOptions): Subgraph {
  return createSubgraph({ name: 'members', sdl: readSubgraphSdl('members'), reads: membersReads }, options);
}
