import { checkText } from '@graphroots/kit/user-error';
import type { PlanWhistleInput } from '../types.generated.ts';
import { whistleLife } from './whistle.life.ts';

export const planWhistle = whistleLife.step<PlanWhistleInput>('plan', ({ input: { plan } }) => ({
  refusals: checkText('plan', plan, { longest: 2_000 }),
  set: { plan: plan.trim() },
}));
