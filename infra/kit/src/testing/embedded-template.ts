import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { openDatabase } from '../database.ts';
import { acquireEmbedded, type EmbeddedOptions } from '../embedded/shared-engine.ts';
import { createLogger } from '../log.ts';
import { migrate } from '../migrate.ts';
import type { SchemaMigrations } from './database.ts';

const log = createLogger({ name: 'test', level: 'silent' });

/** Where migrated data directories are kept between runs, as tars. */
export const templateFolder = join(tmpdir(), `graphroots-test-${process.getuid?.() ?? 'user'}`);

/** An in-memory database loaded from a migrated data directory. */
export async function createEmbeddedTestDatabase(
  migrations: readonly SchemaMigrations[],
  hash: string,
  options: Partial<EmbeddedOptions> = {},
): Promise<{ url: string; remove(): Promise<void> }> {
  const template = await findTemplate(migrations, hash);
  const url = `pglite:memory#${randomUUID()}`;
  // Held until the end, so that the database outlives the last client that closes.
  const embedded = await acquireEmbedded(url, { log, template, ...options });
  return { url, remove: () => embedded.release() };
}

/** Test workers that need the same template at once each make it; renaming keeps a half-written one unseen. */
async function findTemplate(migrations: readonly SchemaMigrations[], hash: string): Promise<string> {
  const name = `${hash}-pglite-${await engineVersion()}`;
  const path = join(templateFolder, `${name}.tar`);
  if (existsSync(path)) return path;
  const url = `pglite:memory#${randomUUID()}`;
  const embedded = await acquireEmbedded(url, { log });
  try {
    for (const { schema, folder } of migrations) {
      const database = await openDatabase({ url, schema, log, max: 1 });
      await migrate(database, folder);
      await database.close();
    }
    await mkdir(templateFolder, { recursive: true, mode: 0o700 });
    const unfinished = join(templateFolder, `${name}.${randomUUID()}`);
    await writeFile(unfinished, await embedded.dump());
    await rename(unfinished, path);
  } finally {
    await embedded.release();
  }
  return path;
}

const manifest = z.object({ dependencies: z.object({ '@electric-sql/pglite': z.string() }) });

/** One engine's data directory is not another's. */
async function engineVersion(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return manifest.parse(JSON.parse(text)).dependencies['@electric-sql/pglite'];
}
