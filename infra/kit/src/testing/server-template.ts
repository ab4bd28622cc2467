import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { furnish, type Template } from './template.ts';

function named(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

/** The databases of one test run, so that leftovers of a crashed worker can be found. */
export function testDatabasePrefix(runPid: number): string {
  return `graphroots_test_${runPid}_`;
}

/** A clone of a template database on the server. */
export async function createServerTestDatabase(
  server: string,
  template: Template,
): Promise<{ url: string; remove(): Promise<void> }> {
  const admin = postgres(server, { max: 1, onnotice: () => undefined });
  const name = `${testDatabasePrefix(process.ppid)}${randomUUID().slice(0, 8)}`;
  try {
    const found = await findTemplate(admin, server, template);
    await admin`create database ${admin(name)} template ${admin(found)}`;
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

async function findTemplate(admin: postgres.Sql, server: string, template: Template): Promise<string> {
  const { hash, migrations, filling } = template;
  // What fills it follows from code, which the hash does not know: it ends with the run. PostgreSQL cuts names at 63 bytes.
  const name = filling
    ? `${testDatabasePrefix(process.ppid)}${hash.slice(0, 8)}_${filling.name}`
    : `graphroots_template_${hash}`;
  const [found] = await admin`select from pg_database where datname = ${name}`;
  if (found !== undefined) return name;
  const base = filling ? await findTemplate(admin, server, { hash, migrations }) : 'template0';
  // A session lock, because databases can't be created inside a transaction. It ends with the connection.
  await admin`select pg_advisory_lock(hashtext(${name}))`;
  try {
    const [made] = await admin`select from pg_database where datname = ${name}`;
    if (made !== undefined) return name;
    const unfinished = `${name}_unfinished`;
    await admin`drop database if exists ${admin(unfinished)} with (force)`;
    await admin`create database ${admin(unfinished)} template ${admin(base)}`;
    await furnish(named(server, unfinished), template);
    await admin`alter database ${admin(unfinished)} rename to ${admin(name)}`;
  } finally {
    await admin`select pg_advisory_unlock(hashtext(${name}))`;
  }
  return name;
}
