import { checkText } from '@graphroots/kit/user-error';
import type { CompleteResolutionInput } from '../types.generated.ts';
import { resolutionLife } from './resolution.life.ts';

export const completeResolution = resolutionLife.step<CompleteResolutionInput>('complete', ({ input }) => ({
  refusals: checkText('result', input.result, { longest: 500 }),
  set: { result: input.result.trim() },
}));
