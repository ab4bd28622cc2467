import { refusal } from '@graphroots/kit/user-error';
import type { PublishEvaluationInput } from '../types.generated.ts';
import { evaluationLife } from './evaluation.life.ts';

/** What is said of a cadre is never published. */
export const publishEvaluation = evaluationLife.step<PublishEvaluationInput>('publish', ({ row, clock }) =>
  row.purpose === 'YEARLY'
    ? { set: { publishedOn: clock.today() } }
    : {
        refusals: [
          refusal('ABOUT_A_CADRE', 'evaluation', 'An opinion about a cadre is sent, not published.'),
        ],
      },
);
