/** Numbers that look random and follow from the seed alone, on every machine (sfc32). */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  pick<const T>(list: readonly T[]): T;
  chance(probability: number): boolean;
}

/** One stream for each thing that is made, so that a change to one does not move the others. */
export function createRandom(seed: string): Random {
  let [a, b, c, d] = [hash(seed, 1), hash(seed, 2), hash(seed, 3), 1];
  function next(): number {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 0x1_0000_0000;
  }
  for (let round = 0; round < 12; round += 1) next();
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    pick(list) {
      const picked = list[Math.floor(next() * list.length)];
      if (picked === undefined) throw new RangeError('there is nothing to pick from');
      return picked;
    },
    chance: (probability) => next() < probability,
  };
}

// FNV-1a over the UTF-16 units.
function hash(text: string, salt: number): number {
  let value = 0x811c9dc5 ^ salt;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

/**
 * Splits a whole number into parts in proportion to the weights (largest remainder), each at least `least`.
 * The parts add up to `total` exactly; `total` must be at least `least` for each weight.
 */
export function split(total: number, weights: readonly number[], least = 0): number[] {
  const free = total - least * weights.length;
  if (free < 0)
    throw new RangeError(`${total} can't be split into ${weights.length} parts of at least ${least}`);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const shares = weights.map((weight) => (sum === 0 ? 0 : (free * weight) / sum));
  const parts = shares.map(Math.floor);
  const byRemainder = shares
    .map((share, at) => ({ at, remainder: share - Math.floor(share) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.at - b.at);
  let missing = free - parts.reduce((all, part) => all + part, 0);
  for (const { at } of byRemainder) {
    if (missing <= 0) break;
    parts[at] = (parts[at] ?? 0) + 1;
    missing -= 1;
  }
  return parts.map((part) => part + least);
}
