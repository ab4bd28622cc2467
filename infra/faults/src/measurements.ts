import { expect } from 'vitest';
import type { Load } from './load.ts';
import type { SmallCity } from './small-city.ts';

type Row = Readonly<Record<string, string | number>>;

const rows: Row[] = [];

/** Half of the returns are noticed in this time; single ones may wait for a busy machine. */
const RECOVERY_MS = 1_000;

/** Answers come while somebody waits for them. */
const LONGEST_ANSWER_MS = 10_000;

/** Waits for everybody who still reports, and holds what is stored against what was promised. */
export async function settle(
  experiment: string,
  city: SmallCity,
  load: Load,
  recoveries: readonly number[],
): Promise<void> {
  await load.stop();
  const stored = await city.stored(load.name);
  const titles = new Set(stored);
  const lost = [...load.acknowledged].filter((title) => !titles.has(title));
  const sorted = recoveries.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  rows.push({
    experiment,
    times: recoveries.length,
    'recovery, median ms': Math.round(median),
    'recovery, longest ms': Math.round(sorted.at(-1) ?? 0),
    acknowledged: load.acknowledged.size,
    refused: load.failed,
    stored: stored.length,
    lost: lost.length,
    doubled: stored.length - titles.size,
    disturbed: load.disturbed,
    'slowest answer, ms': Math.round(load.slowest),
  });
  expect(lost).toEqual([]);
  expect(stored).toHaveLength(titles.size);
  expect(load.acknowledged.size).toBeGreaterThan(0);
  expect(median).toBeLessThan(RECOVERY_MS);
  expect(load.slowest).toBeLessThan(LONGEST_ANSWER_MS);
}

/** What was measured so far, for people. */
export function showMeasurements(): void {
  console.table(rows);
}
