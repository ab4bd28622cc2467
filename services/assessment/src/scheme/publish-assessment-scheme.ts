import type { PublishAssessmentSchemeInput } from '../types.generated.ts';
import { checkWeights } from './scheme-rules.ts';
import { assessmentSchemeLife } from './scheme.life.ts';
import { createSchemeStore } from './scheme.store.ts';

/** From now on a trigger keeps its items as they are. */
export const publishAssessmentScheme = assessmentSchemeLife.step<PublishAssessmentSchemeInput>(
  'publish',
  async ({ row, tx, clock }) => {
    const refusals = checkWeights(await createSchemeStore(tx).findItems(row.id), row.localWeight, 'scheme');
    return { refusals, set: { publishedAt: clock.now().toISOString() } };
  },
);
