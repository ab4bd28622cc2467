import { checkText, refusal } from '@graphroots/kit/user-error';
import type { SelfCheckRectificationInput } from '../types.generated.ts';
import { rectificationLife } from './rectification.life.ts';
import { createRectificationStore } from './rectification.store.ts';

export const selfCheckRectification = rectificationLife.step<SelfCheckRectificationInput>(
  'selfCheck',
  async ({ row, input: { finding }, tx }) => {
    const open = await createRectificationStore(tx).countOpenMeasures(row.id);
    const refusals = checkText('finding', finding, { longest: 2_000 });
    if (open > 0) {
      refusals.push(refusal('OPEN_MEASURES', 'rectification', `${open} measures are not settled yet.`));
    }
    return { refusals, set: { selfCheck: finding.trim() } };
  },
);
