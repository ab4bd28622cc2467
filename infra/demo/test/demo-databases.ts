import { fileURLToPath } from 'node:url';
import { createTestDatabase } from '@graphroots/kit/testing/database';
import type { Filling } from '@graphroots/kit/testing/template';
import { openDemoDatabases } from '../src/filling.ts';
import type { DemoDatabases } from '../src/load.ts';

const services = ['organization', 'members', 'grids', 'volunteer', 'assessment'] as const;

/** Five migrated schemas in one database, empty where nothing fills them. */
export async function createDemoDatabases(filling?: Filling): Promise<{
  databases: DemoDatabases;
  drop: () => Promise<void>;
}> {
  const migrations = services.map((schema) => ({
    schema,
    folder: fileURLToPath(new URL(`../../../services/${schema}/migrations`, import.meta.url)),
  }));
  const test = await createTestDatabase({ migrations, ...(filling && { filling }) });
  const databases = await openDemoDatabases((schema) => test.open(schema));
  return { databases, drop: () => test.drop() };
}

/** How many rows each table of the five schemas holds. */
export async function countRows(databases: DemoDatabases): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await tablesOf(databases)) {
    const [row] = await databases.organization.sql.unsafe<{ rows: number }[]>(
      `select count(*)::int as rows from ${table}`,
    );
    counts[table] = row?.rows ?? 0;
  }
  return counts;
}

/** A checksum of each table, whatever the order of its rows. Seals are left out: they differ each time. */
export async function checksums(databases: DemoDatabases): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const table of await tablesOf(databases)) {
    const [row] = await databases.organization.sql.unsafe<{ sum: string }[]>(
      `select md5(coalesce(string_agg(row, '' order by row collate "C"), '')) as sum
       from (select (to_jsonb(t) - '{phone_sealed,national_id_sealed}'::text[])::text as row from ${table} t) rows`,
    );
    sums[table] = row?.sum ?? '';
  }
  return sums;
}

/** Tables that migrations fill: what every city has. */
const given = [
  'migration',
  'working_calendars',
  'calendar_hours',
  'calendar_shifts',
  'public_holidays',
  'level_calendars',
  'membership_rules',
  'assessment_measures',
  'formalism_rules',
  'analysis_thresholds',
];

async function tablesOf({ organization }: DemoDatabases): Promise<string[]> {
  const tables = await organization.sql<{ name: string }[]>`
    select table_schema || '.' || table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema in ${organization.sql(services)} 
      and table_name <> all(${given}) order by 1`;
  return tables.map(({ name }) => name);
}
