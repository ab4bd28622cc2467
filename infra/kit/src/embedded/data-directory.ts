import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { lockDirectory } from './lockfile.ts';

/** A directory on disk with one database cluster in it, held by this process. */
export interface DataDirectory {
  /** Where PostgreSQL's own files are. */
  readonly cluster: string;
  /** Says that the cluster is complete. */
  created(): void;
  release(): void;
}

/** Creates the directory as needed, claims it, and clears away a first start that was interrupted. */
export function claimDirectory(path: string): DataDirectory {
  const directory = resolve(path);
  mkdirSync(directory, { recursive: true });
  const release = lockDirectory(directory);
  try {
    const cluster = join(directory, 'pgdata');
    const creating = join(directory, 'creating');
    if (existsSync(creating)) rmSync(cluster, { recursive: true, force: true });
    if (!existsSync(cluster)) writeFileSync(creating, '');
    return { cluster, created: () => rmSync(creating, { force: true }), release };
  } catch (error) {
    release();
    throw error;
  }
}
