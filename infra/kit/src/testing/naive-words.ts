import { badInput } from '../errors.ts';
import { fold } from '../names/fold.ts';
import type { Viewer } from '../viewer.ts';

/** One key of a `where` input: takes its value and gives the condition on a row. */
export type NaiveFilter<R> = (value: unknown) => (row: R) => boolean;

type Sortable = string | number;

export function oneOf<R>(of: (row: R) => unknown): NaiveFilter<R> {
  return (values) => (row) => Array.isArray(values) && values.includes(of(row));
}

export function is<R>(of: (row: R) => unknown): NaiveFilter<R> {
  return (value) => (row) => of(row) === value;
}

export function contains<R>(of: (row: R) => string): NaiveFilter<R> {
  return (value) => (row) => of(row).toLowerCase().includes(String(value).toLowerCase());
}

/** Whatever script, width or case the name is written in. */
export function named<R>(of: (row: R) => string): NaiveFilter<R> {
  return (value) => (row) => fold(of(row)).includes(fold(String(value)));
}

/** The name is what is sought, begins with it, or holds it; all are alike while nothing is sought. */
export function rankOf<R>(of: (row: R) => string): (row: R, sought: string | undefined) => number {
  return (row, sought) => {
    if (sought === undefined) return 0;
    const name = fold(of(row));
    return name === sought ? 0 : name.startsWith(sought) ? 1 : 2;
  };
}

export function atLeast<R>(of: (row: R) => Sortable): NaiveFilter<R> {
  return (value) => (row) => compareValues(of(row), sortable(value)) >= 0;
}

export function below<R>(of: (row: R) => Sortable): NaiveFilter<R> {
  return (value) => (row) => compareValues(of(row), sortable(value)) < 0;
}

/** A moment that has not come is neither before nor after. */
export function atLeastMoment<R>(of: (row: R) => string | null): NaiveFilter<R> {
  return (value) => (row) => {
    const moment = of(row);
    return moment !== null && momentOf(moment) >= momentOf(String(value));
  };
}

export function beforeMoment<R>(of: (row: R) => string | null): NaiveFilter<R> {
  return (value) => (row) => {
    const moment = of(row);
    return moment !== null && momentOf(moment) < momentOf(String(value));
  };
}

/** The row's code lies in the division with the code given. */
export function within<R>(of: (row: R) => string | null): NaiveFilter<R> {
  return (value) => {
    if (!/^\d{12}$/.test(String(value))) throw badInput(`${String(value)} is no division's code.`);
    return (row) => liesIn(of(row), String(value));
  };
}

/** Whether a division's or grid's code lies in a division; nothing lies in what is no division's code. */
export function liesIn(code: string | null, division: string): boolean {
  return division.length === 12 && (code?.startsWith(significant(division)) ?? false);
}

function significant(division: string): string {
  const digits = [2, 4, 6, 9].find((count) => division.endsWith('0'.repeat(12 - count)));
  return division.slice(0, digits);
}

/** Whether the viewer's territory holds a place. */
export function inTerritory({ territory }: Viewer, code: string | null): boolean {
  return territory === 'all' || territory.some((area) => liesIn(code, area));
}

/** Whether the viewer's lines hold an organization. */
export function inLines({ lines }: Viewer, path: string | null): boolean {
  return lines === 'all' || lines.some((line) => path?.startsWith(line) ?? false);
}

/** Whether a row is the viewer's own. */
export function isOwn({ id }: Viewer, account: string | null): boolean {
  return id !== null && account === id;
}

/** A moment as the database writes it, as a number. */
export function momentOf(text: string): number {
  return new Date(text).getTime();
}

const cityOffset = 8 * 3_600_000;

/** The day a moment falls on in the city, `YYYY-MM-DD`. */
export function cityDayOf(moment: string): string {
  return new Date(momentOf(moment) + cityOffset).toISOString().slice(0, 10);
}

/** Whether a moment lies in the `period` of the arguments; always where none was given. */
export function inPeriod({ period }: Readonly<Record<string, unknown>>, moment: string): boolean {
  if (typeof period !== 'object' || period === null || !('from' in period && 'to' in period)) return true;
  const day = cityDayOf(moment);
  return day >= String(period.from) && day <= String(period.to);
}

/** Rows by group, largest first, then by the bytes of the key. */
export function groupsOf<R>(
  rows: readonly R[],
  keyOf: ((row: R) => string) | undefined,
  measure: (rows: readonly R[]) => object,
): readonly object[] {
  if (!keyOf) return [];
  const groups = new Map<string, R[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups]
    .toSorted(([a, left], [b, right]) => right.length - left.length || compareValues(a, b))
    .map(([key, members]) => ({ key, ...measure(members) }));
}

/** Groups with their places by figures, and, sorted by these, the first of them, as the arguments of `groups` ask. */
export function rankedGroups(
  groups: readonly object[],
  ranks: Readonly<Record<string, string>>,
): (args: Readonly<Record<string, unknown>>) => readonly object[] {
  const figures = groups.map((group) => new Map<string, unknown>(Object.entries(group)));
  const numbersOf = (name: string) =>
    figures.map((each) => each.get(name)).filter((value) => typeof value === 'number');
  const placed = figures.map((group) => {
    const places = Object.entries(ranks).map(([name, of]): [string, number | null] => {
      const own = group.get(of);
      return [name, typeof own === 'number' ? 1 + numbersOf(of).filter((other) => other > own).length : null];
    });
    return new Map<string, unknown>([...group, ...places]);
  });
  return ({ orderBy, first }) => {
    const by = Object.keys(ranks).find((name) => name.replaceAll(/[A-Z]/g, '_$&').toUpperCase() === orderBy);
    const placeOf = (group: ReadonlyMap<string, unknown>): number =>
      Number(by && (group.get(by) ?? Infinity));
    const sorted = by
      ? placed.toSorted(
          (a, b) => placeOf(a) - placeOf(b) || compareValues(String(a.get('key')), String(b.get('key'))),
        )
      : placed;
    return sorted
      .slice(0, typeof first === 'number' ? first : undefined)
      .map((group) => Object.fromEntries(group));
  };
}

/** A sum of amounts with two decimals, without the errors of adding fractions. */
export function sumOf<R>(rows: readonly R[], of: (row: R) => number): number {
  return rows.reduce((sum, row) => sum + Math.round(of(row) * 100), 0) / 100;
}

/** Texts are compared by their bytes, moments by time, numbers as numbers. */
export function compareValues(a: Sortable, b: Sortable): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}

function sortable(value: unknown): Sortable {
  return typeof value === 'number' ? value : String(value);
}
