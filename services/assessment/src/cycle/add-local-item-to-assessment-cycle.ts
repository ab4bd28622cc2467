import { newId } from '@graphroots/kit/ids';
import { prefixOfDivision } from '@graphroots/kit/reads/trees';
import { refusal } from '@graphroots/kit/user-error';
import { covers } from '@graphroots/kit/viewer';
import { checkItem, columnsOf } from '../scheme/check-item.ts';
import { createSchemeStore } from '../scheme/scheme.store.ts';
import type { AddLocalItemToAssessmentCycleInput } from '../types.generated.ts';
import { assessmentCycleLife } from './cycle.life.ts';
import { createCycleStore } from './cycle.store.ts';

const mostLocalItems = 100;

/** A place adds what it wants to be measured by, inside the division and where the caller has a say. */
export const addLocalItemToAssessmentCycle = assessmentCycleLife.step<AddLocalItemToAssessmentCycleInput>(
  'addLocalItemTo',
  async ({ row, input, tx, viewer }) => {
    const { item } = input;
    const divisionCode = input.division ?? row.divisionCode;
    const store = createCycleStore(tx);
    const [measures, items] = await Promise.all([
      createSchemeStore(tx).findMeasures(item.measure ? [item.measure] : []),
      store.findItems(row),
    ]);
    const refusals = checkItem(item, (name) => ['item', name], measures);
    const isInside =
      /^\d{12}$/.test(divisionCode) && divisionCode.startsWith(prefixOfDivision(row.divisionCode));
    if (!isInside || !covers(viewer, divisionCode)) {
      refusals.push(
        refusal('OUTSIDE', 'division', 'You have no say there, or it is no part of the division.'),
      );
    }
    if (items.filter(({ cycleId }) => cycleId !== null).length >= mostLocalItems) {
      refusals.push(refusal('TOO_MANY', 'cycle', `It has ${mostLocalItems} local items already.`));
    }
    const { schemeId } = row;
    if (refusals.length > 0 || schemeId === null) return { refusals };
    return {
      afterwards: () =>
        store.insertItem({
          ...columnsOf(item),
          id: newId('sit'),
          schemeId,
          cycleId: row.id,
          divisionCode,
          number: Math.max(...items.map(({ number }) => number), 0) + 1,
        }),
    };
  },
);
