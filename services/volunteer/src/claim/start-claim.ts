import { claimLife } from './claim.life.ts';

export const startClaim = claimLife.step('start', ({ clock }) => ({
  set: { startedAt: clock.now().toISOString() },
}));
