import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { graphiqlBundle } from './graphiql.ts';

const require = createRequire(import.meta.url);

const page = fileURLToPath(new URL('../graphiql', import.meta.url));

/** What the bundle is made from, besides packages. */
const sources = [page, dirname(require.resolve('@graphroots/schema/operations/walk.graphql'))];

/**
 * Builds GraphiQL's bundle when it is missing or older than its sources, which takes a few seconds once.
 * `say` is told when there is something to wait for.
 */
export async function ensureGraphiqlBundle(say: (message: string) => void): Promise<void> {
  const built = await modified(join(graphiqlBundle, 'index.html'));
  if (built > Math.max(...(await Promise.all(sources.map(newest))))) return;

  say('Building GraphiQL, once …');
  try {
    await promisify(execFile)(process.execPath, [viteCommand(), 'build', page, '--logLevel', 'warn']);
  } catch (error) {
    throw new Error('GraphiQL cannot be built. Run `npm run build -w @graphroots/gateway` to see why.', {
      cause: error,
    });
  }
}

function viteCommand(): string {
  return join(dirname(require.resolve('vite/package.json')), 'bin/vite.js');
}

async function newest(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return Math.max(...(await Promise.all(files.map((file) => modified(join(folder, file))))));
}

async function modified(file: string): Promise<number> {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return 0;
  }
}
