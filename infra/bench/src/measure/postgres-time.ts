import type { Sql } from 'postgres';
import { processorMs } from './processes.ts';

/**
 * Processor time of the server's processes for this database, in milliseconds; NaN where the server is on another
 * machine.
 */
export async function postgresMs(sql: Sql): Promise<number> {
  const backends = await sql<{ pid: number }[]>`
    select pid from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`;
  return processorMs(backends.map(({ pid }) => pid));
}
