import { readFile } from 'node:fs/promises';
import type { Sql } from 'postgres';
import type { SubgraphName } from '@graphroots/schema/sdl';
import { withFreshNames } from './fresh-names.ts';

/** One write in the life of an issue, and who takes the step. */
export interface Step {
  readonly name: string;
  readonly query: string;
  readonly by: 'resident' | 'community' | 'centre' | 'department';
}

/** A question asked over and over, each time about something else. */
export interface Shape {
  readonly name: string;
  readonly what: string;
  readonly query: string;
  readonly variables: readonly Readonly<Record<string, unknown>>[];
  /** Whether no two requests are the same text: what is kept of one helps no other. */
  readonly fresh?: boolean;
  /** So many ask at once at most; left out where as many as are measured ask. */
  readonly most?: number;
  /** The service that is asked itself, as gateways ask it; left out where the graph is asked. */
  readonly service?: SubgraphName;
  /** The writes that are sent in turn, in place of the query; left out where only is read. */
  readonly steps?: readonly Step[];
}

/** Pages of the walk's lists, from districts to issues. */
const medium = { districts: 2, streets: 2, communities: 3, grids: 2, groups: 3, issues: 4 };
const large = { districts: 3, streets: 4, communities: 20, grids: 4, groups: 10, issues: 10 };

const keysAtOnce = 1_000;

/** The questions, for a city. */
export async function readShapes(sql: Sql, city: string): Promise<readonly Shape[]> {
  const groups = await sql<{ id: string }[]>`
    select id from organization.party_organizations where kind = 'PARTY_GROUP' order by md5(id) limit 500`;
  const walk = await read('walk');
  const walks = [0, 2, 4, 8, 10, 12].map((offset) => ({ city, offset, ...medium }));
  return [
    {
      name: 'S',
      what: 'one Party group',
      query: await read('group'),
      variables: groups.map(({ id }) => ({ id })),
    },
    { name: 'M', what: 'a walk of 48 groups or so', query: walk, variables: walks },
    {
      name: 'L',
      what: 'a walk of 1,000 groups or so',
      query: walk,
      variables: [0, 3].map((offset) => ({ city, offset, ...large })),
    },
    {
      name: 'A',
      what: 'the walk M in words never seen before',
      query: withFreshNames(walk),
      variables: walks,
      fresh: true,
    },
    {
      name: 'B',
      what: '1,000 buildings by their keys, of the service itself',
      query: await read('buildings'),
      variables: await buildings(sql),
      service: 'grids',
    },
    {
      name: 'R',
      what: 'issues of the whole city by street, and its members by kind',
      query: await read('roll-up'),
      variables: Array.from({ length: 9 }, (_, day) => ({
        city,
        from: `2024-01-0${day + 1}`,
        to: '2026-12-31',
      })),
      // Few ask for a whole city at once, and it takes PostgreSQL seconds: a slot would take a minute.
      most: 4,
    },
  ];
}

/** Some thousands of buildings as gateways name them, a thousand at once. */
async function buildings(sql: Sql): Promise<{ representations: unknown[] }[]> {
  const found = await sql<
    { id: string }[]
  >`select id from grids.buildings order by md5(id) limit ${4 * keysAtOnce}`;
  const representations = found.map(({ id }) => ({ __typename: 'Building', id }));
  return [0, 1, 2, 3].map((page) => ({
    representations: representations.slice(page * keysAtOnce, (page + 1) * keysAtOnce),
  }));
}

function read(name: string): Promise<string> {
  return readFile(new URL(`${name}.graphql`, import.meta.url), 'utf8');
}
