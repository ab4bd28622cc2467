import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { Filter } from '../reads/filters.ts';
import { arrayLiteral } from '../reads/input.ts';
import type { Ordering } from '../reads/readings.ts';
import { fold } from './fold.ts';

/**
 * How names in the tables of a schema are looked for: by any part of them, whatever script they are written in. The
 * schema needs `folded` (see `foldFunction`), and a table an index `using gin` over `characters`, which holds each
 * character of a name by itself: so it also answers for one or two characters, the length of most Chinese words.
 */
export function namesIn(schema: string) {
  const folded = (name: SQLWrapper): SQL => sql`${sql.identifier(schema)}."folded"(${name})`;
  const characters = (name: SQLWrapper): SQL => sql`string_to_array(${folded(name)}, null)`;
  return {
    characters,

    /** The name holds the value. */
    named(name: SQLWrapper): Filter<string> {
      return {
        of: name,
        predicate: (bind) =>
          sql`(${characters(name)} @> ${bind(charactersOf, 'text[]')} and ${folded(name)} like ${bind(patternOf, 'text')})`,
      };
    },

    /** Sorts what `where.name` finds: names equal to the value, then those that begin with it, then the others. */
    bestNamed(name: SQLWrapper): Ordering {
      const rank = (sought: SQL): SQL =>
        sql`(case when ${folded(name)} = ${sought} then 0 when starts_with(${folded(name)}, ${sought}) then 1 else 2 end)`;
      return {
        of: sql`0::int`,
        type: 'int',
        sought: { by: 'name', text: (value) => fold(String(value)), rank },
      };
    },
  };
}

function charactersOf(sought: unknown): string {
  return arrayLiteral([...new Set(Array.from(fold(String(sought))))]);
}

function patternOf(sought: unknown): string {
  return `%${fold(String(sought)).replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
