import { daysAfter } from '@graphroots/kit/clock';
import { refusal, type UserError } from '@graphroots/kit/user-error';

/** What is wrong with a last day: it lies after today, and not further ahead than so many days. */
export function checkAhead(field: string, last: string, today: string, most: number): UserError[] {
  if (last > today && last <= daysAfter(today, most)) return [];
  return [refusal('OUT_OF_RANGE', field, `Give a day after today, at most ${most} days ahead.`)];
}
