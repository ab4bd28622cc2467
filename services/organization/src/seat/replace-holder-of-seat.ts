import type { ReplaceHolderOfSeatInput } from '../types.generated.ts';
import { seatLife } from './seat.life.ts';

/** The seat stays the unit's, whoever holds it. */
export const replaceHolderOfSeat = seatLife.step<ReplaceHolderOfSeatInput>(
  'replaceHolderOf',
  ({ input }) => ({
    set: { holderId: input.holder ?? null },
  }),
);
