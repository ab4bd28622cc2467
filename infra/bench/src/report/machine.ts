import { execFile } from 'node:child_process';
import { availableParallelism, totalmem } from 'node:os';
import { promisify } from 'node:util';
import type { Sql } from 'postgres';

/** The machine in general terms. */
export async function describeMachine(sql: Sql): Promise<string> {
  const [server] = await sql<{ version: string }[]>`select current_setting('server_version') as version`;
  const version = /^\d+/.exec(server?.version ?? '')?.[0] ?? 'of some version';
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  return `${availableParallelism()} cores for clients, systems and database together, ${gigabytes} GB of memory, ${process.platform}, Node ${process.version.slice(1)}, PostgreSQL ${version}`;
}

/** The commit that was measured. */
export async function currentCommit(): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['rev-parse', '--short=12', 'HEAD']);
  return stdout.trim();
}
