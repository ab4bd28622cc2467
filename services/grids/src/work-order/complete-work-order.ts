import { checkText } from '@graphroots/kit/user-error';
import type { CompleteWorkOrderInput } from '../types.generated.ts';
import { workOrderLife } from './work-order.life.ts';

export const completeWorkOrder = workOrderLife.step<CompleteWorkOrderInput>(
  'complete',
  ({ input, clock }) => {
    const refusals = checkText('reply', input.reply, { longest: 500 });
    return { refusals, set: { reply: input.reply.trim(), doneAt: clock.now().toISOString() } };
  },
);
