import { newId } from '@graphroots/kit/ids';
import { refusal } from '@graphroots/kit/user-error';
import type { SetItemsOfAssessmentSchemeInput } from '../types.generated.ts';
import { checkItem, columnsOf } from './check-item.ts';
import { assessmentSchemeLife } from './scheme.life.ts';
import { createSchemeStore } from './scheme.store.ts';

const mostItems = 50;

export const setItemsOfAssessmentScheme = assessmentSchemeLife.step<SetItemsOfAssessmentSchemeInput>(
  'setItemsOf',
  async ({ row, input: { items }, tx }) => {
    if (items.length === 0 || items.length > mostItems) {
      return { refusals: [refusal('REQUIRED', 'items', `Give 1 to ${mostItems} items.`)] };
    }
    const store = createSchemeStore(tx);
    const measures = await store.findMeasures(items.flatMap(({ measure }) => measure ?? []));
    const refusals = items.flatMap((item, index) =>
      checkItem(item, (name) => ['items', String(index), name], measures),
    );
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
