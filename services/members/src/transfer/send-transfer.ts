import type { SendTransferInput } from '../types.generated.ts';
import { transferLife } from './transfer.life.ts';

const validDays = 90;

export const sendTransfer = transferLife.step<SendTransferInput>('send', ({ clock }) => {
  const last = Date.parse(clock.today()) + validDays * 24 * 60 * 60 * 1000;
  return { set: { dueOn: new Date(last).toISOString().slice(0, 10) } };
});
