import { refusal } from '@graphroots/kit/user-error';
import type { AcceptTransferInput } from '../types.generated.ts';
import { transferLife } from './transfer.life.ts';

export const acceptTransfer = transferLife.step<AcceptTransferInput>('accept', ({ row, clock }) => {
  if (row.dueOn === null || row.dueOn >= clock.today()) return {};
  const message = `Its last day was ${row.dueOn}: ask for the transfer anew.`;
  return { refusals: [refusal('TOO_LATE', 'transfer', message)] };
});
