import { command } from '@graphroots/kit/writes/command';
import { proposeSeat } from './seat/propose-seat.ts';
import { renewSeat } from './seat/renew-seat.ts';
import { replaceHolderOfSeat } from './seat/replace-holder-of-seat.ts';
import { seatLife } from './seat/seat.life.ts';
import { takeUpSeat } from './seat/take-up-seat.ts';
import type { Resolvers } from './types.generated.ts';

export const resolvers: Pick<Resolvers, 'Mutation'> = {
  Mutation: {
    proposeSeat: command(proposeSeat),
    consentSeat: command(seatLife.step('consent')),
    declineSeat: command(seatLife.step('decline')),
    confirmSeat: command(seatLife.step('confirm')),
    takeUpSeat: command(takeUpSeat),
    renewSeat: command(renewSeat),
    replaceHolderOfSeat: command(replaceHolderOfSeat),
    endSeat: command(seatLife.step('end')),
  },
};
