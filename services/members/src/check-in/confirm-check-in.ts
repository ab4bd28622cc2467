import type { ConfirmCheckInInput } from '../types.generated.ts';
import { checkInLife } from './check-in.life.ts';

export const confirmCheckIn = checkInLife.step<ConfirmCheckInInput>('confirm', ({ clock }) => ({
  set: { activeOn: clock.today() },
}));
