import { readFile } from 'node:fs/promises';
import type { Databases } from '@graphroots/standalone/databases';

/** A query that is asked over and over, each time for another place. */
export interface Shape {
  readonly name: string;
  readonly query: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

/** The lists of the larger shape have so many entries at most: in the largest streets that makes some 50 groups. */
const pageSize = 6;

/** One Party group, and the walk from a street to its groups. */
export async function readShapes({ organization: { sql } }: Databases): Promise<readonly Shape[]> {
  const groups = await sql<{ id: string }[]>`
    select id from organization.party_organizations where kind = 'PARTY_GROUP' order by md5(id) limit 500`;
  const streets = await sql<{ street: string }[]>`
    select street.territory_code as street from organization.party_organizations street
    join organization.party_organizations of_group
      on of_group.kind = 'PARTY_GROUP' and starts_with(of_group.path, street.path)
    where street.kind = 'STREET_WORKING_COMMITTEE' group by street.id order by count(*) desc, street.id limit 30`;
  return [
    { name: 'S', query: await read('group'), variables: groups.map(({ id }) => ({ id })) },
    {
      name: 'M',
      query: await read('street'),
      variables: streets.map(({ street }) => ({ street, n: pageSize })),
    },
  ];
}

function read(name: string): Promise<string> {
  return readFile(new URL(`${name}.graphql`, import.meta.url), 'utf8');
}
