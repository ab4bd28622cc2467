import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { openDatabase } from '../database.ts';
import { createLogger } from '../log.ts';
import { migrate } from '../migrate.ts';
import type { SchemaMigrations } from './database.ts';

const log = createLogger({ name: 'test', level: 'silent' });

function named(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** The databases of one test run, so that leftovers of a crashed worker can be found. */
export function testDatabasePrefix(runPid: number): string {
  return `graphroots_test_${runPid}_`;
}

/** A clone of a migrated template database on the server. */
export async function createServerTestDatabase(
  server: string,
  migrations: readonly SchemaMigrations[],
  hash: string,
): Promise<{ url: string; remove(): Promise<void> }> {
  const admin = postgres(server, { max: 1, onnotice: () => undefined });
  const name = `${testDatabasePrefix(process.ppid)}${randomUUID().slice(0, 8)}`;
  try {
    const template = await findTemplate(admin, server, migrations, hash);
    await admin`create database ${admin(name)} template ${admin(template)}`;
  } catch (error) {
    await admin.end();
    throw error;
  }
  return {
    url: named(server, name),
    async remove() {
      await admin`drop database if exists ${admin(name)} with (force)`;
      await admin.end();
    },
  };
}

async function findTemplate(
  admin: postgres.Sql,
  server: string,
  migrations: readonly SchemaMigrations[],
  hash: string,
): Promise<string> {
  const template = `graphroots_template_${hash}`;
  const [found] = await admin`select from pg_database where datname = ${template}`;
  if (found !== undefined) return template;
  // A session lock, because databases can't be created inside a transaction. It ends with the connection.
  await admin`select pg_advisory_lock(hashtext(${template}))`;
  try {
    const [made] = await admin`select from pg_database where datname = ${template}`;
    if (made !== undefined) return template;
    const unfinished = `${template}_unfinished`;
    await admin`drop database if exists ${admin(unfinished)} with (force)`;
    await admin`create database ${admin(unfinished)} template template0`;
    for (const { schema, folder } of migrations) {
      const database = await openDatabase({ url: named(server, unfinished), schema, log, max: 1 });
      await migrate(database, folder);
      await database.close();
    }
    await admin`alter database ${admin(unfinished)} rename to ${admin(template)}`;
  } finally {
    await admin`select pg_advisory_unlock(hashtext(${template}))`;
  }
  return template;
}
