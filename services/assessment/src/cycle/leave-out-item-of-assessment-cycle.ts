import { newId } from '@graphroots/kit/ids';
import { refusal } from '@graphroots/kit/user-error';
import { createCollectionStore } from '../collection/collection.store.ts';
import type { LeaveOutItemOfAssessmentCycleInput } from '../types.generated.ts';
import { assessmentCycleLife } from './cycle.life.ts';

/** A measure that does not answer stops no cycle: its item counts for nobody, whatever was read of it already. */
export const leaveOutItemOfAssessmentCycle = assessmentCycleLife.step<LeaveOutItemOfAssessmentCycleInput>(
  'leaveOutItemOf',
  async ({ row, input, tx, viewer, clock }) => {
    const store = createCollectionStore(tx);
    const part = await store.lockOpenPart(row.id, input.item);
    if (!part) {
      return { refusals: [refusal('NOT_FOUND', 'item', 'Nothing is left to be read for such an item.')] };
    }
    const { failure } = part;
    if (failure === null) {
      return { refusals: [refusal('NOT_FAILING', 'item', 'Nothing went wrong with it: gather on.')] };
    }
    const [decidedAs] = viewer.roles;
    const decision = { reason: input.reason.trim(), failure, decidedAs, decidedOn: clock.today() };
    return {
      afterwards: () =>
        store.leaveOut(
          part,
          { ...decision, id: newId('omi'), cycleId: row.id, itemId: input.item },
          clock.now().toISOString(),
        ),
    };
  },
);
