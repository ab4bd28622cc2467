import { refusal } from '@graphroots/kit/user-error';
import type { CompleteTransferInput } from '../types.generated.ts';
import { transferLife } from './transfer.life.ts';
import { createTransferStore } from './transfer.store.ts';

/** One formal affiliation ends and the other begins on the same day: there are never none, and never two. */
export const completeTransfer = transferLife.step<CompleteTransferInput>(
  'complete',
  async ({ row, tx, clock }) => {
    const store = createTransferStore(tx);
    const today = clock.today();
    const formal = await store.lockFormal(row.memberId);
    if (formal?.organizationId !== row.fromId) {
      const message = 'The member does not belong to the branch any more: return it.';
      return { refusals: [refusal('CONFLICT', 'transfer', message)] };
    }
    if (formal.validFrom >= today) {
      const message = 'The member came to the present branch today: complete it tomorrow.';
      return { refusals: [refusal('TOO_SOON', 'transfer', message)] };
    }
    await store.moveFormal(row, today);
    return { set: { completedOn: today } };
  },
);
