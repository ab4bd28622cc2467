import { checkText, refusal } from '@graphroots/kit/user-error';
import type { SettleMeasureOfRectificationInput } from '../types.generated.ts';
import { rectificationLife } from './rectification.life.ts';
import { createRectificationStore } from './rectification.store.ts';

export const settleMeasureOfRectification = rectificationLife.step<SettleMeasureOfRectificationInput>(
  'settleMeasureOf',
  async ({ row, input: { measure: id, result }, tx, clock }) => {
    const store = createRectificationStore(tx);
    const measure = await store.findMeasure(row.id, id);
    const refusals = checkText('result', result, { longest: 500 });
    if (!measure) refusals.push(refusal('NOT_FOUND', 'measure', 'Its plan has no such measure.'));
    if (measure?.settledOn) {
      refusals.push(refusal('TWICE', 'measure', `It was settled on ${measure.settledOn}.`));
    }
    return { refusals, afterwards: () => store.settleMeasure(id, clock.today(), result.trim()) };
  },
);
