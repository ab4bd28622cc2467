import { newId } from '@graphroots/kit/ids';
import { createCollectionStore } from '../collection/collection.store.ts';
import { periodOf } from '../collection/period.ts';
import type { CollectAssessmentCycleInput } from '../types.generated.ts';
import { assessmentCycleLife } from './cycle.life.ts';
import { createCycleStore } from './cycle.store.ts';

/** So many divisions are read with one question. */
const divisionsAtOnce = 100;

/** Says what is to be read: whom the cycle assesses, and then each item that is measured. */
export const collectAssessmentCycle = assessmentCycleLife.step<CollectAssessmentCycleInput>(
  'collect',
  async ({ row, tx, clock }) => {
    const items = await createCycleStore(tx).findItems(row);
    const collectionId = newId('col');
    const variables = { level: row.level === null ? null : [row.level], first: divisionsAtOnce };
    const parts = items
      .filter(({ source }) => source === 'MEASURED')
      .map(({ id, divisionCode, months }) => ({
        id: newId('cpt'),
        collectionId,
        itemId: id,
        variables: { ...variables, division: divisionCode ?? row.divisionCode, ...periodOf(row, months) },
      }));
    const { periodFrom: from, periodTo: to } = row;
    const whom = { ...variables, division: row.divisionCode, from, to };
    return {
      afterwards: () =>
        createCollectionStore(tx).insert(
          { id: collectionId, cycleId: row.id, startedAt: clock.now().toISOString() },
          [{ id: newId('cpa'), collectionId, variables: whom }, ...parts],
        ),
    };
  },
);
