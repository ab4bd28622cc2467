import type { ReturnFloatingCaseInput } from '../types.generated.ts';
import { floatingCaseLife } from './floating-case.life.ts';

export const returnFloatingCase = floatingCaseLife.step<ReturnFloatingCaseInput>('return', ({ clock }) => ({
  set: { endedOn: clock.today() },
}));
