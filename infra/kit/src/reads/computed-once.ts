import { is, sql, SQL } from 'drizzle-orm';

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

/** The same expression with all such values in the planner's sight, for a statement that is planned for what it is given. */
export function computedInSight(expression: SQL): SQL {
  const value = computed.get(expression);
  if (value) return sql`(${computedInSight(value)})`;
  return new SQL(expression.queryChunks.map((chunk) => (is(chunk, SQL) ? computedInSight(chunk) : chunk)));
}
