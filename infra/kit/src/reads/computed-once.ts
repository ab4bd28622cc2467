import { sql, type SQL } from 'drizzle-orm';

const computed = new WeakMap<SQL, SQL>();

/**
 * A value of rows further out, computed before the rows at hand are read. Without it, row-security keeps a bound
 * made by functions that might tell what they are given out of the index.
 */
export function computedOnce(value: SQL): SQL {
  const once = sql`(select ${value})`;
  computed.set(once, value);
  return once;
}

/** What `computedOnce` was given, when it made the expression. */
export function valueComputedOnce(expression: SQL): SQL | undefined {
  return computed.get(expression);
}
