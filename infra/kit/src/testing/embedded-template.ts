import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { acquireEmbedded, type EmbeddedOptions } from '../embedded/shared-engine.ts';
import { createLogger } from '../log.ts';
import { furnish, type Template } from './template.ts';

const log = createLogger({ name: 'test', level: 'silent' });

/** Where data directories are kept, as tars: migrated ones between runs. */
export const templateFolder = join(tmpdir(), `graphroots-test-${process.getuid?.() ?? 'user'}`);

/** What begins the names of tars that end with a run. */
export function runTarPrefix(runPid: number): string {
  return `run-${runPid}-`;
}

/** An in-memory database loaded from a template's data directory. */
export async function createEmbeddedTestDatabase(
  template: Template,
  options: Partial<EmbeddedOptions> = {},
): Promise<{ url: string; remove(): Promise<void> }> {
  const tar = await findTemplate(template);
  const url = `pglite:memory#${randomUUID()}`;
  // Held until the end, so that the database outlives the last client that closes.
  const embedded = await acquireEmbedded(url, { log, template: tar, ...options });
  return { url, remove: () => embedded.release() };
}

/** Test workers that need the same template at once each make it; renaming keeps a half-written one unseen. */
async function findTemplate(template: Template): Promise<string> {
  const { hash, migrations, filling } = template;
  const prefix = filling ? `${runTarPrefix(process.ppid)}${filling.name}-` : '';
  const name = `${prefix}${hash}-pglite-${await engineVersion()}`;
  const path = join(templateFolder, `${name}.tar`);
  if (existsSync(path)) return path;
  const base = filling && { template: await findTemplate({ hash, migrations }) };
  const url = `pglite:memory#${randomUUID()}`;
  const embedded = await acquireEmbedded(url, { log, ...base });
  try {
    await furnish(url, template);
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
