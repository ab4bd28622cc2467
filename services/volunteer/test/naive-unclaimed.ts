import { sampleClock } from '@graphroots/kit/testing/fuzz-samples';
import { cityDayOf } from '@graphroots/kit/testing/naive-words';
import type { Item } from '../src/item/item.store.ts';

/** Days on the list without a claim; null where there are none to tell. */
export function daysUnclaimed({ state, taken, listedAt }: Item): number | null {
  if (state !== 'LISTED' || taken > 0 || listedAt === null) return null;
  return (Date.parse(sampleClock.today()) - Date.parse(cityDayOf(listedAt))) / 86_400_000;
}
