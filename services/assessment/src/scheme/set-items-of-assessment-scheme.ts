import { newId } from '@graphroots/kit/ids';
import type { SetItemsOfAssessmentSchemeInput } from '../types.generated.ts';
import { columnsOf } from './check-item.ts';
import { checkItems } from './scheme-rules.ts';
import { assessmentSchemeLife } from './scheme.life.ts';
import { createSchemeStore } from './scheme.store.ts';

export const setItemsOfAssessmentScheme = assessmentSchemeLife.step<SetItemsOfAssessmentSchemeInput>(
  'setItemsOf',
  async ({ row, input: { items }, tx }) => {
    const store = createSchemeStore(tx);
    const measures = await store.findMeasures(items.flatMap(({ measure }) => measure ?? []));
    const refusals = checkItems(items, measures);
    if (refusals.length > 0) return { refusals };
    return {
      afterwards: () =>
        store.replaceItems(
          row.id,
          items.map((item, index) => ({
            ...columnsOf(item),
            id: newId('sit'),
            schemeId: row.id,
            number: index + 1,
          })),
        ),
    };
  },
);
