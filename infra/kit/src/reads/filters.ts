import { sql, type AnyColumn, type SQL, type SQLWrapper } from 'drizzle-orm';
import { badInput } from '../errors.ts';
import { assertText } from '../scalars.ts';
import { arrayLiteral } from './input.ts';
import { prefixOfDivision } from './trees.ts';
import type { DataOf } from './types.ts';

/** Binds what `text` makes of the argument's value, cast to a PostgreSQL type. */
export type BindValue = (text: (value: unknown) => string | null, type: string) => SQL;

/** One key of a `where` input, or one argument, as a condition. `V` is the type of its value. */
export interface Filter<V> {
  readonly value?: (value: V) => void;
  readonly of: SQLWrapper;
  readonly predicate: (bind: BindValue) => SQL;
  /** The right without which it is refused: to be told which values are there can be as good as being told them. */
  readonly right?: string;
}

const asText = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;

const asList = (value: unknown): string => arrayLiteral(Array.isArray(value) ? value.map(asText) : []);

/**
 * The PostgreSQL type in which a column is compared: without its collation, and without a precision to which a
 * value would be rounded before it is compared.
 */
export function typeOfColumn(column: AnyColumn): string {
  return column
    .getSQLType()
    .replace(/ collate .*/i, '')
    .replace(/^(numeric|timestamp|time|varchar) ?\([\d, ]+\)/, '$1');
}

/** The column equals the value. */
export function is<C extends AnyColumn>(column: C): Filter<NonNullable<DataOf<C>>> {
  return { of: column, predicate: (bind) => sql`${column} = ${bind(asText, typeOfColumn(column))}` };
}

/** The value that a blind index stands for equals the value, for viewers with the right. */
export function isBehind(
  index: AnyColumn,
  right: string,
  indexOf: (value: string) => string,
): Filter<string> {
  const sought = (value: unknown): string | null =>
    typeof value === 'string' ? indexOf(assertText(value)) : null;
  return { of: index, right, predicate: (bind) => sql`${index} = ${bind(sought, 'text')}` };
}

/** The column is one of the values; none where the list is empty. */
export function oneOf<C extends AnyColumn>(column: C): Filter<readonly NonNullable<DataOf<C>>[]> {
  return {
    of: column,
    predicate: (bind) => sql`${column} = any(${bind(asList, `${typeOfColumn(column)}[]`)})`,
  };
}

/** The expression, of a PostgreSQL type, is one of the values; none where the list is empty. */
export function expressionOneOf<V extends string>(of: SQL<V>, type: string): Filter<readonly V[]> {
  return { of, predicate: (bind) => sql`${of} = any(${bind(asList, `${type}[]`)})` };
}

/** The column is the value or more. */
export function atLeast<C extends AnyColumn>(column: C): Filter<NonNullable<DataOf<C>>> {
  return { of: column, predicate: (bind) => sql`${column} >= ${bind(asText, typeOfColumn(column))}` };
}

/** The column is less than the value. */
export function below<C extends AnyColumn>(column: C): Filter<NonNullable<DataOf<C>>> {
  return { of: column, predicate: (bind) => sql`${column} < ${bind(asText, typeOfColumn(column))}` };
}

/** The expression, of a PostgreSQL type, is the value or more. */
export function expressionAtLeast<V>(of: SQL<V>, type: string): Filter<NonNullable<V>> {
  return { of, predicate: (bind) => sql`${of} >= ${bind(asText, type)}` };
}

/** The expression, of a PostgreSQL type, is less than the value. */
export function expressionBelow<V>(of: SQL<V>, type: string): Filter<NonNullable<V>> {
  return { of, predicate: (bind) => sql`${of} < ${bind(asText, type)}` };
}

/** The day lies between the first day and the first day no longer; with no such day there is no end. */
export function inForceOn(from: AnyColumn, to: AnyColumn): Filter<string> {
  return {
    of: from,
    predicate(bind) {
      const on = bind(asText, 'date');
      return sql`(${from} <= ${on} and (${to} is null or ${to} > ${on}))`;
    },
  };
}

/** The text holds the value, upper and lower case alike. */
export function contains(text: SQLWrapper): Filter<string> {
  const pattern = (value: unknown): string => `%${String(value).replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return { of: text, predicate: (bind) => sql`${text} ilike ${bind(pattern, 'text')}` };
}

/** The code lies in the division with the code given. */
export function within(code: AnyColumn): Filter<string> {
  const prefix = (value: unknown): string => {
    if (typeof value !== 'string' || !/^\d{12}$/.test(value)) {
      throw badInput(`"${String(value)}" is not a division's code: give 12 digits, such as 530112006001.`);
    }
    return prefixOfDivision(value);
  };
  return {
    of: code,
    predicate: (bind) =>
      sql`(${code} >= ${bind(prefix, 'text')} and ${code} < ${bind((value) => `${prefix(value)}:`, 'text')})`,
  };
}

/** The condition holds, or does not. */
export function holds(condition: SQL): Filter<boolean> {
  return { of: condition, predicate: (bind) => sql`(${condition}) = ${bind(asText, 'boolean')}` };
}
