import type { ReadArguments } from './arguments.ts';
import type { Viewer } from '../viewer.ts';

/** All that a prepared statement can depend on at the moment it runs. */
export interface ReadInput {
  readonly variables: Readonly<Record<string, unknown>>;
  /** Coerced arguments of each field with arguments, in the order the compiler met them. */
  readonly args: readonly ReadArguments[];
  readonly viewer: Viewer;
  /** The city's date, `YYYY-MM-DD`. */
  readonly today: string;
  /** The moment, ISO 8601. */
  readonly now: string;
  /** Columns of keys: one array per key field, all of one length. */
  readonly keys: readonly (readonly (string | null)[])[];
}

/** A value bound when the statement runs: always text, cast in the statement. */
export type Slot = (input: ReadInput) => string | null;

/** A day and moment for statements that are compiled to be looked at, and never run. */
export const someDay = { today: '2000-01-01', now: '2000-01-01T00:00:00.000Z' } as const;

/** The name of the placeholder that stands for `now`. */
export const nowPlaceholder = 'now';

/** The name of the placeholder that stands for the viewer's account. */
export const accountPlaceholder = 'account';

/** A PostgreSQL array literal, so that lists are bound as text like everything else. */
export function arrayLiteral(values: readonly (string | null)[]): string {
  const quoted = values.map((value) => (value === null ? 'NULL' : `"${value.replaceAll(/["\\]/g, '\\$&')}"`));
  return `{${quoted.join(',')}}`;
}
