import type { MoveCheckInInput } from '../types.generated.ts';
import { checkInLife } from './check-in.life.ts';

export const moveCheckIn = checkInLife.step<MoveCheckInInput>('move', ({ clock }) => ({
  set: { endedOn: clock.today() },
}));
