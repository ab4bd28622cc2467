import { refusal, type UserError } from '@graphroots/kit/user-error';
import type { TakeUpSeatInput } from '../types.generated.ts';
import { seatLife } from './seat.life.ts';

/** A seat is taken up by somebody, and not before its term. */
export const takeUpSeat = seatLife.step<TakeUpSeatInput>('takeUp', ({ row, clock }) => {
  const refusals: UserError[] = [];
  if (row.holderId === null)
    refusals.push(refusal('NO_HOLDER', 'seat', 'Nobody holds it: say who does first.'));
  if (row.termFrom > clock.today()) {
    refusals.push(refusal('NOT_YET', 'seat', `Its term begins on ${row.termFrom}.`));
  }
  return { refusals };
});
