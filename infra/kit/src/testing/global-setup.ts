import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import postgres from 'postgres';
import { redactUrls } from '../log.ts';
import { testServerUrl } from './config.ts';
import { runTarPrefix, templateFolder } from './embedded-template.ts';
import { testDatabasePrefix } from './server-template.ts';

const templateLifeMs = 24 * 60 * 60 * 1000;

/** For vitest's `globalSetup`: says once which engine the run is on, and tidies up after it. */
export async function setup(): Promise<void> {
  const server = testServerUrl();
  if (server === undefined) {
    console.log(
      'Tests run on the embedded engine. Set TEST_DATABASE_URL=postgres://… to run them on a server.',
    );
    await removeOldTemplates();
  } else {
    console.log(`Tests run on ${redactUrls(server)}.`);
  }
}

/** Drops what the run shared, and the databases of test files that crashed before they could. */
export async function teardown(): Promise<void> {
  const server = testServerUrl();
  if (server === undefined) return removeTars((file) => file.startsWith(runTarPrefix(process.pid)));
  const admin = postgres(server, { max: 1, onnotice: () => undefined });
  try {
    const left = await admin<{ datname: string }[]>`
      select datname from pg_database where starts_with(datname, ${testDatabasePrefix(process.pid)})`;
    for (const { datname } of left) await admin`drop database if exists ${admin(datname)} with (force)`;
  } finally {
    await admin.end();
  }
}

async function removeOldTemplates(): Promise<void> {
  await removeTars(async (_, path) => Date.now() - (await stat(path)).mtimeMs > templateLifeMs);
}

async function removeTars(isOver: (file: string, path: string) => boolean | Promise<boolean>): Promise<void> {
  for (const file of await readdir(templateFolder).catch(() => [])) {
    const path = join(templateFolder, file);
    if (await isOver(file, path)) await rm(path, { force: true });
  }
}
