import { readFile } from 'node:fs/promises';
import type { Sql } from 'postgres';

/** A question asked over and over, each time about something else. */
export interface Shape {
  readonly name: string;
  readonly what: string;
  readonly query: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
}

/** Pages of the walk's lists, from districts to issues. */
const medium = { districts: 2, streets: 2, communities: 3, grids: 2, groups: 3, issues: 4 };
const large = { districts: 3, streets: 4, communities: 20, grids: 4, groups: 10, issues: 10 };

/** The questions, for a city. */
export async function readShapes(sql: Sql, city: string): Promise<readonly Shape[]> {
  const groups = await sql<{ id: string }[]>`
    select id from organization.party_organizations where kind = 'PARTY_GROUP' order by md5(id) limit 500`;
  const walk = await read('walk');
  return [
    {
      name: 'S',
      what: 'one Party group',
      query: await read('group'),
      variables: groups.map(({ id }) => ({ id })),
    },
    {
      name: 'M',
      what: 'a walk of 48 groups or so',
      query: walk,
      variables: [0, 2, 4, 8, 10, 12].map((offset) => ({ city, offset, ...medium })),
    },
    {
      name: 'L',
      what: 'a walk of 1,000 groups or so',
      query: walk,
      variables: [0, 3].map((offset) => ({ city, offset, ...large })),
    },
  ];
}

function read(name: string): Promise<string> {
  return readFile(new URL(`${name}.graphql`, import.meta.url), 'utf8');
}
