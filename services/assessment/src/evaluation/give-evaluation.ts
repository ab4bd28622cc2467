import { checkText, refusal, type UserError } from '@graphroots/kit/user-error';
import type { GiveEvaluationInput } from '../types.generated.ts';
import { evaluationLife } from './evaluation.life.ts';
import { createEvaluationStore } from './evaluation.store.ts';

/** The rater scores every item of the form; the score is their mean by weight. */
export const giveEvaluation = evaluationLife.step<GiveEvaluationInput>(
  'give',
  async ({ row, input: { scores, opinion = null }, tx, clock }) => {
    const store = createEvaluationStore(tx);
    const items = await store.findItems(row.id);
    const given = new Map(scores.map(({ item, score }) => [item, score]));
    const refusals: UserError[] = checkText('opinion', opinion, { longest: 2_000, optional: true });
    if (given.size < scores.length) refusals.push(refusal('TWICE', 'scores', 'Score each item once.'));
    for (const [index, { item, score }] of scores.entries()) {
      const at = (field: string): string[] => ['scores', String(index), field];
      if (!items.some(({ id }) => id === item)) {
        refusals.push(refusal('NOT_FOUND', at('item'), 'The form has no such item.'));
      }
      if (score < 0 || score > 100) refusals.push(refusal('OUT_OF_RANGE', at('score'), 'Give 0 to 100.'));
    }
    if (items.some(({ id }) => !given.has(id))) {
      refusals.push(refusal('REQUIRED', 'scores', 'Score every item of the form.'));
    }
    const weights = items.reduce((sum, { weight }) => sum + weight, 0);
    const score = items.reduce((sum, { id, weight }) => sum + weight * (given.get(id) ?? 0), 0) / weights;
    return {
      refusals,
      set: { givenOn: clock.today(), score, opinion: opinion?.trim() || null },
      afterwards: () => store.setScores(scores),
    };
  },
);
