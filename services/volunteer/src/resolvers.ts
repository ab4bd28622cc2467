import { command } from '@graphroots/kit/writes/command';
import type { Resolvers } from './types.generated.ts';
import { claimMicroWish } from './wish/claim-micro-wish.ts';
import { confirmMicroWish } from './wish/confirm-micro-wish.ts';
import { disputeMicroWish, fulfilMicroWish } from './wish/fulfil-micro-wish.ts';
import { publishMicroWish } from './wish/publish-micro-wish.ts';
import { giveUpMicroWish } from './wish/return-micro-wish.ts';
import { submitMicroWish } from './wish/submit-micro-wish.ts';
import { wishLife } from './wish/wish.life.ts';

export const resolvers: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    submitMicroWish: command(submitMicroWish),
    publishMicroWish: command(publishMicroWish),
    refuseMicroWish: command(wishLife.step('refuse')),
    claimMicroWish: command(claimMicroWish),
    giveUpMicroWish: command(giveUpMicroWish),
    fulfilMicroWish: command(fulfilMicroWish),
    disputeMicroWish: command(disputeMicroWish),
    confirmMicroWish: command(confirmMicroWish),
  },
};
