import { fold } from '@graphroots/kit/names/fold';

/** What of a text is compared: its pairs of characters, without script, width, case, digits and marks. */
function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...fold(text).replaceAll(/[^\p{L}]/gu, '')];
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`));
}

/** A text made ready to be compared many times. */
export interface Comparable {
  readonly id: string;
  readonly pairs: ReadonlySet<string>;
}

export function comparable({
  id,
  title,
  text,
}: {
  id: string;
  title: string;
  text: string | null;
}): Comparable {
  return { id, pairs: pairsOf(`${title} ${text ?? ''}`) };
}

/** How alike two texts are, 0 to 1: the pairs of characters they share, of all the pairs they have (Jaccard). */
export function likeness(a: Comparable, b: Comparable): number {
  const shared = [...a.pairs].filter((pair) => b.pairs.has(pair)).length;
  const all = a.pairs.size + b.pairs.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** How alike two lists of texts are: the mean, over every text of both, of its likeness to the nearest one of the other. */
export function likenessOfLists(a: readonly Comparable[], b: readonly Comparable[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  const nearest = (one: Comparable, others: readonly Comparable[]): number =>
    Math.max(...others.map((other) => likeness(one, other)));
  const all = [...a.map((one) => nearest(one, b)), ...b.map((one) => nearest(one, a))];
  return all.reduce((sum, each) => sum + each, 0) / all.length;
}

/** How much two distributions differ, 0 to 1: the share that would have to move for one to become the other. */
export function difference(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number | null {
  const total = (of: ReadonlyMap<string, number>): number => [...of.values()].reduce((sum, n) => sum + n, 0);
  const [wholeA, wholeB] = [total(a), total(b)];
  if (wholeA === 0 || wholeB === 0) return null;
  const keys = [...new Set([...a.keys(), ...b.keys()])];
  return (
    keys.reduce((sum, key) => sum + Math.abs((a.get(key) ?? 0) / wholeA - (b.get(key) ?? 0) / wholeB), 0) / 2
  );
}
