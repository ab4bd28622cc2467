import { daysAfter } from '@graphroots/kit/clock';
import type { SendTransferInput } from '../types.generated.ts';
import { transferLife } from './transfer.life.ts';

const validDays = 90;

export const sendTransfer = transferLife.step<SendTransferInput>('send', ({ clock }) => ({
  set: { dueOn: daysAfter(clock.today(), validDays) },
}));
