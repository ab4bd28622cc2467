import type { Ask } from './naive-model.ts';
import { compareValues } from './naive-words.ts';
import { isTooFew } from './naive.ts';

/** A figure over rows about people, and the rows it rests on; a share needs to know all of them as well. */
export interface NaiveMeasure<R> {
  readonly among: (row: R) => boolean;
  readonly of: (some: readonly R[], all: readonly R[]) => number | null;
}

type Measures<R> = Readonly<Record<string, NaiveMeasure<R>>>;
type Figures = Readonly<Record<string, number | null>>;

/** Figures over rows about people, each null where it rests on too few out of sight. */
export function toldFigures<T, N extends keyof T & string>(
  { told }: Ask<T>,
  type: N,
  rows: readonly T[N][],
  measures: Measures<T[N]>,
): Figures {
  return Object.fromEntries(
    Object.entries(measures).map(([name, { among, of }]) => {
      const some = rows.filter(among);
      return [name, told(type, some, of(some, rows))];
    }),
  );
}

/** The same by group: the largest first, those whose size is left out last. */
export function toldGroups<T, N extends keyof T & string>(
  ask: Ask<T>,
  type: N,
  rows: readonly T[N][],
  keyOf: ((row: T[N]) => string) | undefined,
  measures: Measures<T[N]>,
): readonly object[] {
  if (!keyOf) return [];
  const groups = new Map<string, T[N][]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  const size: NaiveMeasure<T[N]> = { among: () => true, of: ({ length }) => length };
  const columns = Object.entries({ ...measures, $size: size }).map(([name, { among, of }]) => {
    const figures = [...groups].map(([key, all]) => {
      const some = all.filter(among);
      return { key, figure: of(some, all), unseen: ask.unseen(type, some) };
    });
    return [name, hideFew(figures)] as const;
  });
  const sizes = columns.find(([name]) => name === '$size')?.[1];
  const sizeOf = (key: string): number => sizes?.get(key) ?? -1;
  return [...groups.keys()]
    .toSorted((a, b) => sizeOf(b) - sizeOf(a) || compareValues(a, b))
    .map((key) => ({
      key,
      ...Object.fromEntries(columns.map(([name, figures]) => [name, figures.get(key) ?? null])),
    }));
}

interface GroupFigure {
  readonly key: string;
  readonly figure: number | null;
  readonly unseen: number;
}

/** Where one group alone is left out, the smallest of the others in which anybody is out of sight is as well. */
function hideFew(figures: readonly GroupFigure[]): ReadonlyMap<string, number | null> {
  const few = figures.filter(({ unseen }) => isTooFew(unseen));
  const [next] = figures
    .filter(({ unseen }) => unseen > 4)
    .toSorted((a, b) => a.unseen - b.unseen || compareValues(a.key, b.key));
  const hidden = new Set([...few, ...(few.length === 1 && next ? [next] : [])]);
  return new Map(figures.map((each) => [each.key, hidden.has(each) ? null : each.figure]));
}
