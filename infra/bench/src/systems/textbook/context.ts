import { createClock } from '@graphroots/kit/clock';
import DataLoader from 'dataloader';
import { and, gt, isNull, lte, or, type AnyColumn, type SQL } from 'drizzle-orm';
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js';

const clock = createClock();

/** What the resolvers of one request share. */
export class TextbookContext {
  readonly db: PostgresJsDatabase;
  readonly today = clock.today();
  // No private name: Apollo copies a context for each operation.
  readonly loaders = new Map<string, unknown>();

  constructor(db: PostgresJsDatabase) {
    this.db = db;
  }

  /** The request's loader of this name; `batch` finds what belongs to each of the keys. */
  loader<V>(
    name: string,
    batch: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
  ): DataLoader<string, V | undefined> {
    const known = this.loaders.get(name);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a name stands for one kind of loader
    if (known) return known as DataLoader<string, V | undefined>;
    const loader = new DataLoader<string, V | undefined>(async (keys) => {
      const found = await batch(keys);
      return keys.map((key) => found.get(key));
    });
    this.loaders.set(name, loader);
    return loader;
  }
}

/** Holds for what is valid on a day. */
export function validOn(
  day: string,
  { validFrom, validTo }: { readonly validFrom: AnyColumn; readonly validTo: AnyColumn },
): SQL | undefined {
  return and(lte(validFrom, day), or(isNull(validTo), gt(validTo, day)));
}

/** Rows by their key, one each. */
export function byKey<R>(rows: readonly R[], keyOf: (row: R) => string | null): Map<string, R> {
  return new Map(rows.map((row) => [keyOf(row) ?? '', row]));
}

/** Rows by their key, many each, in their order. */
export function groupedBy<R>(rows: readonly R[], keyOf: (row: R) => string | null): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row) ?? '';
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Measures added up over all rows. */
export function summedUp<K extends string>(
  rows: readonly Readonly<Record<K, number>>[],
  measures: readonly K[],
): Record<string, number> {
  return Object.fromEntries(measures.map((name) => [name, rows.reduce((sum, row) => sum + row[name], 0)]));
}
