import { median } from '../measure/figures.ts';

/** What is held later may be so much more than at first before it is called growth: collecting garbage is no clockwork. */
const tolerated = 0.1;

/** Whether what was held in the last third of the time is more than in the first; the median of each. */
export function growthOf(values: readonly number[]): { first: number; last: number; grew: boolean } {
  const third = Math.max(1, Math.floor(values.length / 3));
  const first = median(values.slice(0, third));
  const last = median(values.slice(-third));
  return { first, last, grew: last > first * (1 + tolerated) };
}
