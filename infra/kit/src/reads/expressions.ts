import { Column, is, Name, Param, Placeholder, SQL, StringChunk, type SQLWrapper } from 'drizzle-orm';
import { valueComputedOnce } from './computed-once.ts';
import type { Reading } from './readings.ts';
import { guardedQueries } from './rows.ts';

const holdsQuery = 'it holds a query of its own: use `related`, `count` or `sum`';

/**
 * What is wrong with an expression of a declaration: a query of its own would go round the scope, a masked
 * column would be told by order or filter.
 */
export function faultsOf(expression: unknown, masked: ReadonlySet<string>): readonly string[] {
  if (Array.isArray(expression)) return expression.flatMap((part) => faultsOf(part, masked));
  if (is(expression, Column)) {
    return masked.has(expression.name) ? [`it uses the masked column ${expression.name}`] : [];
  }
  if (is(expression, SQL.Aliased)) return faultsOf(expression.sql, masked);
  if (is(expression, SQL)) {
    const once = valueComputedOnce(expression);
    if (once) return faultsOf(once, masked);
    return guardedQueries.has(expression) ? [] : faultsOf(expression.queryChunks, masked);
  }
  if (is(expression, StringChunk)) {
    return /\b(select|table)\b/i.test(expression.value.join('')) ? [holdsQuery] : [];
  }
  if (is(expression, Name) || is(expression, Param) || is(expression, Placeholder)) return [];
  // Whatever else can write SQL is a table, a view or a query being built.
  return isWrapper(expression) ? [holdsQuery] : [];
}

function isWrapper(value: unknown): value is SQLWrapper {
  return typeof value === 'object' && value !== null && 'getSQL' in value;
}

/** The columns whose values only some may see. */
export function maskedColumns(readings: readonly (Reading | undefined)[]): ReadonlySet<string> {
  return new Set(
    readings.flatMap((reading) => {
      if (reading?.kind === 'value') return [...maskedColumns(Object.values(reading.fields))];
      return reading?.kind === 'leaf' && reading.mask ? columnsIn(reading.of) : [];
    }),
  );
}

function columnsIn(expression: unknown): readonly string[] {
  if (Array.isArray(expression)) return expression.flatMap(columnsIn);
  if (is(expression, Column)) return [expression.name];
  return is(expression, SQL) ? columnsIn(expression.queryChunks) : [];
}
