import { refusal } from '@graphroots/kit/user-error';
import type { FinalizeAssessmentCycleInput } from '../types.generated.ts';
import { assessmentCycleLife } from './cycle.life.ts';

export const finalizeAssessmentCycle = assessmentCycleLife.step<FinalizeAssessmentCycleInput>(
  'finalize',
  ({ row, clock }) =>
    row.appealUntil !== null && row.appealUntil >= clock.today()
      ? { refusals: [refusal('TOO_EARLY', 'cycle', `Appeals may be made until ${row.appealUntil}.`)] }
      : {},
);
