import type { Sql } from 'postgres';
import { endedChildrenMs, processorMs } from './processes.ts';

/**
 * Processor time of the server's processes for this database, in milliseconds; NaN where the server is on another
 * machine. Workers that share a statement end with it: their time is found with their parent, that of all processes
 * which have ended.
 */
export async function postgresMs(sql: Sql): Promise<number> {
  const backends = await sql<{ pid: number; own: boolean }[]>`
    select pid, pid = pg_backend_pid() as own from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend'`;
  const asking = backends.filter(({ own }) => !own).map(({ pid }) => pid);
  const own = backends.find(({ own }) => own)?.pid ?? 0;
  return (await processorMs(asking)) + (await endedChildrenMs(own));
}
