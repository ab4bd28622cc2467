import { refusal } from '@graphroots/kit/user-error';
import type { RenewSeatInput } from '../types.generated.ts';
import { seatLife } from './seat.life.ts';

/** A new term ends after the one before. */
export const renewSeat = seatLife.step<RenewSeatInput>('renew', ({ row, input }) =>
  input.termTo > (row.termTo ?? row.termFrom)
    ? { set: { termTo: input.termTo }, told: { from: row.termTo, to: input.termTo } }
    : { refusals: [refusal('NOT_LATER', 'termTo', 'The new term ends after the present one.')] },
);
