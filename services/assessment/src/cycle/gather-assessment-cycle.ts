import { refusal } from '@graphroots/kit/user-error';
import type { GatherAssessmentCycleInput } from '../types.generated.ts';
import { assessmentCycleLife } from './cycle.life.ts';

export const usualPages = 5;
const mostPages = 50;

/** Whoever may gather says for how many pages; what is read follows when this is stored. */
export const gatherAssessmentCycle = assessmentCycleLife.step<GatherAssessmentCycleInput>(
  'gather',
  ({ input }) => {
    const pages = input.pages ?? usualPages;
    return pages < 1 || pages > mostPages
      ? { refusals: [refusal('OUT_OF_RANGE', 'pages', `Give 1 to ${mostPages}.`)] }
      : {};
  },
);
