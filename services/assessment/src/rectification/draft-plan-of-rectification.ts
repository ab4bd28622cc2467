import { checkText, refusal } from '@graphroots/kit/user-error';
import type { DraftPlanOfRectificationInput } from '../types.generated.ts';
import { rectificationLife } from './rectification.life.ts';
import { createRectificationStore } from './rectification.store.ts';

const mostMeasures = 30;

/** One organization has one plan: what a new one says comes beside what was done before. */
export const draftPlanOfRectification = rectificationLife.step<DraftPlanOfRectificationInput>(
  'draftPlanOf',
  async ({ row, input: { measures }, tx, clock }) => {
    if (measures.length === 0) {
      return { refusals: [refusal('REQUIRED', 'measures', 'Say what will be done.')] };
    }
    const store = createRectificationStore(tx);
    const before = await store.countMeasures(row.id);
    const refusals = measures.flatMap(({ text, dueOn }, index) => {
      const at = (name: string): string[] => ['measures', String(index), name];
      const errors = checkText(at('text'), text, { longest: 500 });
      if (dueOn < clock.today()) errors.push(refusal('PAST', at('dueOn'), 'It must not be over.'));
      return errors;
    });
    if (before + measures.length > mostMeasures) {
      const message = `A rectification has at most ${mostMeasures} measures.`;
      refusals.push(refusal('TOO_MANY', 'measures', message));
    }
    const planned = measures.map(({ text, dueOn }) => ({ text: text.trim(), dueOn }));
    return { refusals, afterwards: () => store.insertMeasures(row.id, planned) };
  },
);
