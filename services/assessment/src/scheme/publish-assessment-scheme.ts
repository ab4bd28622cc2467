import { refusal } from '@graphroots/kit/user-error';
import type { PublishAssessmentSchemeInput } from '../types.generated.ts';
import { assessmentSchemeLife } from './scheme.life.ts';
import { createSchemeStore } from './scheme.store.ts';

/** From now on a trigger keeps its items as they are. */
export const publishAssessmentScheme = assessmentSchemeLife.step<PublishAssessmentSchemeInput>(
  'publish',
  async ({ row, tx, clock }) => {
    const items = await createSchemeStore(tx).findItems(row.id);
    const sum = items.reduce((total, { weight }) => total + weight, row.localWeight);
    if (items.length > 0 && sum === 100) return { set: { publishedAt: clock.now().toISOString() } };
    const message = `Its weights and what is left to local items make ${sum}; they have to make 100.`;
    return { refusals: [refusal('WEIGHTS', 'scheme', message)] };
  },
);
