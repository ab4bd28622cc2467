import { refusal } from '@graphroots/kit/user-error';
import type { GatherAnalysisInput } from '../types.generated.ts';
import { analysisLife } from './analysis.life.ts';

export const usualPages = 5;
const mostPages = 20;

/** Whoever may gather says for how many pages; what is read follows when this is stored. */
export const gatherAnalysis = analysisLife.step<GatherAnalysisInput>('gather', ({ input }) => {
  const pages = input.pages ?? usualPages;
  return pages < 1 || pages > mostPages
    ? { refusals: [refusal('OUT_OF_RANGE', 'pages', `Give 1 to ${mostPages}.`)] }
    : {};
});
