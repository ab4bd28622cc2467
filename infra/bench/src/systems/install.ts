import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

/** Where rivals are kept from run to run; nothing of it belongs to the workspace. */
const folder = fileURLToPath(new URL('../../../../.data/rivals', import.meta.url));

const run = promisify(execFile);

const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });

/** Installs packages, in exactly these versions, unless they are there; returns their folder. Throws what npm says. */
export async function installRival(
  name: string,
  dependencies: Readonly<Record<string, string>>,
): Promise<string> {
  const path = join(folder, name);
  const wanted = JSON.stringify({ private: true, dependencies }, null, 2);
  if (await isInstalled(path, wanted)) return path;
  console.log(`Installing ${name} …`);
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'package.json'), wanted);
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefix', path], { cwd: path });
  await writeFile(join(path, 'installed.json'), wanted);
  return path;
}

/** What was installed is noted last, so that an install that was broken off is begun again. */
async function isInstalled(path: string, wanted: string): Promise<boolean> {
  const noted = await readFile(join(path, 'installed.json'), 'utf8').catch(() => '{"dependencies":{}}');
  return (
    JSON.stringify(manifest.parse(JSON.parse(noted))) === JSON.stringify(manifest.parse(JSON.parse(wanted)))
  );
}
