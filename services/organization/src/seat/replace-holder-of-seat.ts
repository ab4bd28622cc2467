import type { ReplaceHolderOfSeatInput } from '../types.generated.ts';
import { seatLife } from './seat.life.ts';

/** The seat stays the unit's, whoever holds it; nobody answers for what the one before missed. */
export const replaceHolderOfSeat = seatLife.step<ReplaceHolderOfSeatInput>(
  'replaceHolderOf',
  ({ input }) => ({
    set: { holderId: input.holder ?? null, absencesInRow: 0 },
  }),
);
