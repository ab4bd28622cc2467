import { claimLife } from './claim.life.ts';

const ended = ({ clock }: { readonly clock: { now(): Date } }) => ({
  set: { decidedAt: clock.now().toISOString(), endedAt: clock.now().toISOString() },
});

export const declineClaim = claimLife.step('decline', ended);

/** What happens to a claim whose item is taken off the list. */
export const lapseClaim = claimLife.step('lapse', ended);
