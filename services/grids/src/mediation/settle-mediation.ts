import { checkText } from '@graphroots/kit/user-error';
import type { SettleMediationInput } from '../types.generated.ts';
import { mediationLife } from './mediation.life.ts';

export const settleMediation = mediationLife.step<SettleMediationInput>('settle', ({ input, clock }) => {
  const { agreement, petitionAvoided } = input;
  const refusals = checkText('result', input.result, { longest: 500 });
  const result = input.result.trim();
  const endedAt = clock.now().toISOString();
  return { refusals, set: { agreement, result, petitionAvoided: petitionAvoided ?? false, endedAt } };
});
