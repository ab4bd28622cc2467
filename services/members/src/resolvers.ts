import { blindIndex } from '@graphroots/kit/personal/blind-index';
import type { PersonalKeys } from '@graphroots/kit/personal/keys';
import { command, disclosure } from '@graphroots/kit/writes/command';
import { giveConsent, withdrawConsent } from './consent/change-consent.ts';
import { createCorrectPersonalData } from './member/correct-personal-data.ts';
import { erasePersonalData } from './member/erase-personal-data.ts';
import { createRevealPersonalData } from './member/reveal-personal-data.ts';
import type { Resolvers } from './types.generated.ts';

const requestHash = { table: 'members.idempotency_keys', column: 'request_hash' };

export function createResolvers(keys: PersonalKeys): Pick<Resolvers, 'Mutation'> {
  return {
    Mutation: {
      revealPersonalData: disclosure(createRevealPersonalData(keys)),
      // A plain hash of the input would tell a telephone number to whoever tries them all.
      correctPersonalData: command(createCorrectPersonalData(keys), {
        hash: (input) => blindIndex(input, requestHash, keys),
      }),
      erasePersonalData: command(erasePersonalData),
      giveConsent: command(giveConsent),
      withdrawConsent: command(withdrawConsent),
    },
  };
}
