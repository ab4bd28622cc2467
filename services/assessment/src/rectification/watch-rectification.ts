import { refusal } from '@graphroots/kit/user-error';
import { addDays } from '../days.ts';
import type { WatchRectificationInput } from '../types.generated.ts';
import { rectificationLife } from './rectification.life.ts';

const shortest = 30;
const usual = 365;

export const watchRectification = rectificationLife.step<WatchRectificationInput>(
  'watch',
  ({ input, clock }) => {
    const today = clock.today();
    const watchUntil = input.until ?? addDays(today, usual);
    return watchUntil < addDays(today, shortest)
      ? { refusals: [refusal('TOO_SHORT', 'until', `Watch for ${shortest} days at least.`)] }
      : { set: { watchUntil } };
  },
);
