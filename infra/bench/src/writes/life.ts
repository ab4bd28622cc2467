import { readFile } from 'node:fs/promises';
import type { Sql } from 'postgres';
import type { Shape, Step } from '../shapes/shapes.ts';

/** The steps of an issue that a department settles; with the last its order is confirmed and it is resolved. */
const takers = {
  report: 'resident',
  accept: 'community',
  dispatch: 'centre',
  'accept-order': 'department',
  'complete-order': 'department',
  'confirm-order': 'centre',
} as const;

const lives = 64;

/** Issues are reported, dispatched and resolved, each step a request of its own. */
export async function readWrites(sql: Sql): Promise<Shape> {
  const places = await sql<{ building: string; department: string; category: string }[]>`
    select b.id as building, (select code from grids.issue_categories order by code limit 1) as category, (
      select d.id from grids.departments d where left(d.division_code, 6) = left(b.community_code, 6) order by d.id limit 1
    ) as department
    from grids.buildings b
    where exists (select from grids.departments d where left(d.division_code, 6) = left(b.community_code, 6))
    order by md5(b.id) limit ${lives}`;
  const steps = await Promise.all(
    Object.entries(takers).map(async ([name, by]): Promise<Step> => ({
      name,
      by,
      query: await readFile(new URL(`${name}.graphql`, import.meta.url), 'utf8'),
    })),
  );
  return {
    name: 'W',
    what: 'writes: issues reported, accepted, dispatched and resolved',
    query: '',
    variables: places.map((place) => ({ ...place, title: '路灯不亮', dueAt: '2100-01-01T00:00:00Z' })),
    steps,
  };
}
