import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { getNamedType, type GraphQLOutputType } from 'graphql';
import { createHash } from 'node:crypto';
import { badInput } from '../errors.ts';

/** A response key and the expression that answers it. */
export type Selected = readonly [key: string, value: SQL];

/** PostgreSQL cuts names at 63 bytes; a longer response key travels under a short name of its own. */
export function jsonKey(responseKey: string): string {
  return responseKey.length <= 60
    ? responseKey
    : `$${createHash('sha256').update(responseKey).digest('base64url')}`;
}

/** PostgreSQL allows 1,664 columns in a row. */
const mostColumns = 1_600;

/** A JSON object of the selected expressions, keyed by response key. */
export function jsonObject(selected: readonly Selected[]): SQL {
  if (selected.length > mostColumns) {
    throw badInput(`More than ${mostColumns} fields are asked of one object: ask for fewer at a time.`);
  }
  const list = selected.length > 0 ? selected : [['$', sql`null::text`] as const];
  const columns = list.map(([key, value]) => sql`${value} as ${sql.identifier(key)}`);
  // No response key begins with `$`: a column of the alias's name would be taken for the row.
  return sql`(select to_json("$row") from (select ${sql.join(columns, sql`, `)}) "$row")`;
}

/** A leaf as its GraphQL type travels in JSON: moments in UTC with milliseconds, big numbers as text. */
export function jsonLeaf(of: SQLWrapper, type: GraphQLOutputType): SQL {
  switch (getNamedType(type).name) {
    case 'Int':
      return sql`(${of})::int`;
    case 'Float':
      return sql`(${of})::float8`;
    case 'DateTime':
      return sql`to_char((${of}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
    case 'Decimal':
      return sql`trim_scale(${of})::text`;
    case 'Date':
    case 'BigInt':
      return sql`(${of})::text`;
    default:
      return sql`${of}`;
  }
}

/** The PostgreSQL type in which a key or an argument of a GraphQL type is compared. */
export function typeOfInput(name: string): string {
  const types: Readonly<Record<string, string>> = {
    Int: 'int',
    Float: 'float8',
    Boolean: 'boolean',
    Date: 'date',
    DateTime: 'timestamptz',
    BigInt: 'numeric',
    Decimal: 'numeric',
  };
  return types[name] ?? 'text';
}
