import { from, to } from './fold-table.generated.ts';

const targets = Array.from(to);
const table = new Map(Array.from(from, (character, at) => [character, targets[at] ?? character]));

/**
 * A name as it is looked for: traditional characters and regional variants as the simplified one, full width as half
 * width, upper as lower case. The database's `folded` answers the same.
 */
export function fold(name: string): string {
  return Array.from(name.normalize('NFKC'), (character) => table.get(character) ?? character).join('');
}

/**
 * The SQL that makes `folded` in a schema, for the migration that first looks for names there. Most names hold nothing
 * to be folded, which a regular expression sees a dozen times faster than `translate`.
 */
export function foldFunction(schema: string): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  const any = `[${Array.from(from).join('')}]`;
  return `CREATE FUNCTION "${schema}"."folded"(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $folded$
  SELECT CASE WHEN name ~ ${quoted(any)} THEN translate(name, ${quoted(from)}, ${quoted(to)}) ELSE name END
  FROM (SELECT normalize($1, NFKC) AS name) normal
$folded$;`;
}
