import { claimLife } from './claim.life.ts';

export const withdrawClaim = claimLife.step('withdraw', ({ clock }) => ({
  set: { endedAt: clock.now().toISOString() },
}));
