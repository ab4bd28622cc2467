import type { GiveUpClaimInput } from '../types.generated.ts';
import { actsFor } from '../party/acts-for.ts';
import { claimantOf, claimLife } from './claim.life.ts';

/** Whoever gives up what was agreed is remembered: it counts in the evaluation of units. */
export const giveUpClaim = claimLife.step<GiveUpClaimInput>('giveUp', ({ row, viewer, clock }) => ({
  set: {
    givenUpById: actsFor(claimantOf(row), viewer) ? row.claimantId : row.ownerId,
    endedAt: clock.now().toISOString(),
  },
}));
