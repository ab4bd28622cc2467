import { noonOf } from '@graphroots/kit/clock';
import { checkText, refusal } from '@graphroots/kit/user-error';
import type { CreditCheckInInput } from '../types.generated.ts';
import { checkInLife } from './check-in.life.ts';
import { createCheckInStore } from './check-in.store.ts';
import { longestName } from './check-in.texts.ts';

const mostHours = 24;

/** Service done since the check-in; idleness is counted from the last. */
export const creditCheckIn = checkInLife.step<CreditCheckInInput>('credit', ({ row, input, tx, clock }) => {
  const { what, servedOn, hours } = input;
  const refusals = checkText('what', what, { longest: longestName });
  const tenths = Math.round(hours * 10) / 10;
  if (!(tenths > 0 && tenths <= mostHours)) {
    refusals.push(refusal('OUT_OF_RANGE', 'hours', `More than 0 and up to ${mostHours}, in tenths.`));
  }
  if (servedOn > clock.today()) {
    refusals.push(refusal('NOT_YET', 'servedOn', 'Credit it when it is done.'));
  }
  if (row.registeredOn !== null && servedOn < row.registeredOn) {
    const message = `The check-in was registered on ${row.registeredOn}: credit what was done since.`;
    refusals.push(refusal('TOO_EARLY', 'servedOn', message));
  }
  const activeOn = row.activeOn !== null && row.activeOn > servedOn ? row.activeOn : servedOn;
  return {
    refusals,
    set: { activeOn },
    ...(servedOn < clock.today() && { at: noonOf(servedOn) }),
    afterwards: () =>
      createCheckInStore(tx).credit({ checkInId: row.id, what: what.trim(), servedOn, hours: tenths }),
  };
});
