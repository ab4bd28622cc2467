import type { GiveUpMicroWishInput } from '../types.generated.ts';
import { wishLife } from './wish.life.ts';

/** What a wish that returns to the pool has no longer. */
export const unclaimed = {
  claimedAt: null,
  dueOn: null,
  memberId: null,
  organizationId: null,
  unitId: null,
  teamId: null,
} as const;

export const giveUpMicroWish = wishLife.step<GiveUpMicroWishInput>('giveUp', () => ({ set: unclaimed }));
