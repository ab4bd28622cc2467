import { check, customType, date, timestamp, type AnyPgColumn, type CheckBuilder } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { arrayLiteral } from './reads/input.ts';

/** A column for ids, codes and paths: text that sorts by bytes on every server, so that a prefix is a range. */
export const code = customType<{ data: string; driverData: string }>({ dataType: () => 'text COLLATE "C"' });

/** A column for several of those. */
export const codes = customType<{ data: string[]; driverData: string | string[] }>({
  dataType: () => 'text[] COLLATE "C"',
  toDriver: arrayLiteral,
});

/** A column for a calendar day, `YYYY-MM-DD`. */
export function day(name: string) {
  return date(name, { mode: 'string' });
}

/** A column for a moment, to the millisecond: the API shows no more, and a cursor must find its row again. */
export function moment(name: string) {
  return timestamp(name, { withTimezone: true, precision: 3, mode: 'string' });
}

/** A check that `column` holds one of `values`; name it `<table>_<column>_known`. */
export function isOneOf(name: string, column: AnyPgColumn, values: readonly string[]): CheckBuilder {
  const list = values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');
  return check(name, sql`${column} in (${sql.raw(list)})`);
}
