import { refusal } from '@graphroots/kit/user-error';
import { createCollectionStore } from '../collection/collection.store.ts';
import type { OpenSelfReviewOfAssessmentCycleInput } from '../types.generated.ts';
import { assessmentCycleLife } from './cycle.life.ts';

export const openSelfReviewOfAssessmentCycle = assessmentCycleLife.step<OpenSelfReviewOfAssessmentCycleInput>(
  'openSelfReviewOf',
  async ({ row, tx }) => {
    const isOpen = await createCollectionStore(tx).hasOpenParts(row.id);
    const message = 'Not all has been collected: see `progress`, and gather on.';
    return isOpen ? { refusals: [refusal('NOT_COLLECTED', 'cycle', message)] } : {};
  },
);
