import type { PersonalKeys } from '@graphroots/kit/personal/keys';
import { disclosure } from '@graphroots/kit/writes/command';
import { createRevealPersonalData } from './member/reveal-personal-data.ts';
import type { Resolvers } from './types.generated.ts';

export function createResolvers(keys: PersonalKeys): Pick<Resolvers, 'Mutation'> {
  return {
    Mutation: {
      revealPersonalData: disclosure(createRevealPersonalData(keys)),
    },
  };
}
