import { refusal } from '@graphroots/kit/user-error';
import { createScoreAppealStore } from '../appeal/score-appeal.store.ts';
import type { FinalizeAssessmentCycleInput } from '../types.generated.ts';
import { assessmentCycleLife } from './cycle.life.ts';

/** Nothing is final while somebody may still appeal, or waits to be heard. */
export const finalizeAssessmentCycle = assessmentCycleLife.step<FinalizeAssessmentCycleInput>(
  'finalize',
  async ({ row, tx, clock }) => {
    if (row.appealUntil !== null && row.appealUntil >= clock.today()) {
      return { refusals: [refusal('TOO_EARLY', 'cycle', `Appeals may be made until ${row.appealUntil}.`)] };
    }
    const open = await createScoreAppealStore(tx).countOpen(row.id);
    return open > 0
      ? { refusals: [refusal('OPEN_APPEALS', 'cycle', `${open} appeals have not been decided.`)] }
      : {};
  },
);
