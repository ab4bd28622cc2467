/** Rounded to two digits, halves away from zero, as the database rounds. */
function rounded(hundredths: number): number {
  return (Math.sign(hundredths) * Math.round(Number(Math.abs(hundredths).toPrecision(15)))) / 100;
}

export function meanOf(values: readonly number[]): number | null {
  const sum = values.reduce((all, each) => all + each, 0);
  return values.length === 0 ? null : rounded((sum / values.length) * 100);
}

export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2)].map(
    (at) => sorted[at],
  );
  return low === undefined || high === undefined ? null : rounded(((low + high) / 2) * 100);
}

export function percentageOf(some: number, all: number): number | null {
  return all === 0 ? null : rounded((some * 10_000) / all);
}

/** Of two figures with two digits, how much the first differs from the second, in percent of it. */
export function changeFrom(now: number | null, then: number | null | undefined): number | null {
  if (now === null || then === null || then === undefined || then === 0) return null;
  const [a, b] = [Math.round(now * 100), Math.round(then * 100)];
  return rounded(((a - b) * 10_000) / b) || 0;
}
