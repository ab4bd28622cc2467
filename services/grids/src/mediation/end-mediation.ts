import type { FailMediationInput, WithdrawMediationInput } from '../types.generated.ts';
import { mediationLife } from './mediation.life.ts';

/** Without an agreement; the reason stands in the trace. */
export const failMediation = mediationLife.step<FailMediationInput>('fail', ({ clock }) => ({
  set: { endedAt: clock.now().toISOString() },
}));

export const withdrawMediation = mediationLife.step<WithdrawMediationInput>('withdraw', ({ clock }) => ({
  set: { endedAt: clock.now().toISOString() },
}));
