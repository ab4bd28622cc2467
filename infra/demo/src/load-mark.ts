import type { Sql } from 'postgres';
import type { DemoSize } from './city.ts';

/** Which city a load brings. */
export interface LoadMark {
  readonly city: string;
  readonly name: string;
  readonly size: DemoSize;
  readonly today: string;
}

/**
 * Writes down that a load begins, unless one has finished or the databases hold something else. A mark without an
 * end is that of a load that was killed: its rows may be cleared away.
 */
export async function beginLoad(
  sql: Sql,
  mark: LoadMark,
  areEmpty: () => Promise<boolean>,
): Promise<'begun' | 'finished' | { readonly refusal: string }> {
  await sql`create schema if not exists demo`;
  await sql`
    create table if not exists demo.load (
      only_one boolean primary key default true check (only_one),
      city text not null,
      name text not null,
      size text not null,
      today date not null,
      begun_at timestamptz not null default now(),
      finished_at timestamptz
    )`;
  const [found] = await sql<{ city: string; name: string; size: string; finished: boolean }[]>`
    select city, name, size, finished_at is not null as finished from demo.load`;
  if (found?.finished === true) {
    if (found.city === mark.city && found.size === mark.size) return 'finished';
    const there = `the demo city ${found.name} (${found.size})`;
    const wanted = `${mark.name} (${mark.size})`;
    return { refusal: `The database holds ${there}; to load ${wanted}, start with an empty database.` };
  }
  if (found === undefined && !(await areEmpty())) {
    return { refusal: 'The database holds data of its own; a demo city is only loaded into an empty one.' };
  }
  await sql`
    insert into demo.load (city, name, size, today) values (${mark.city}, ${mark.name}, ${mark.size}, ${mark.today})
    on conflict (only_one) do update set city = excluded.city, name = excluded.name, size = excluded.size,
      today = excluded.today, begun_at = excluded.begun_at`;
  return 'begun';
}

export async function finishLoad(sql: Sql): Promise<void> {
  await sql`update demo.load set finished_at = now()`;
}

export async function forgetLoad(sql: Sql): Promise<void> {
  await sql`delete from demo.load`;
}

/** Whether the load of a city, or of any, has come to its end. */
export async function isFinished(sql: Sql, mark?: LoadMark): Promise<boolean> {
  const [table] = await sql<{ exists: boolean }[]>`select to_regclass('demo.load') is not null as exists`;
  if (table?.exists !== true) return false;
  const [row] = await sql<{ city: string; size: string }[]>`
    select city, size from demo.load where finished_at is not null`;
  return row !== undefined && (!mark || (row.city === mark.city && row.size === mark.size));
}
