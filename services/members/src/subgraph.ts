import type { PersonalKeys } from '@graphroots/kit/personal/keys';
import { createSubgraph, type Subgraph, type SubgraphOptions } from '@graphroots/kit/subgraph';
import { readSubgraphSdl } from '@graphroots/schema/sdl';
import { createMembersReads } from './reads.ts';
import { createResolvers } from './resolvers.ts';

export interface MembersOptions extends SubgraphOptions {
  /** What telephone and identity numbers are sealed and found with. */
  readonly personalKeys: PersonalKeys;
}

/** The members subgraph over its database; it listens nowhere. */
export function createMembersSubgraph({ personalKeys, ...options }: MembersOptions): Subgraph {
  return createSubgraph(
    {
      name: 'members',
      sdl: readSubgraphSdl('members'),
      reads: createMembersReads(personalKeys),
      resolvers: createResolvers(personalKeys),
    },
    options,
  );
}
