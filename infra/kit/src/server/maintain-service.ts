import { createClock } from '../clock.ts';
import { openDatabase } from '../database.ts';
import { createLogger } from '../log.ts';
import { runJob, type Job } from '../writes/jobs.ts';

/** What is to be done on a service's rows from time to time. */
export interface Maintenance {
  /** The service's name, which is its schema's. */
  readonly name: string;
  readonly rowSecurity: boolean;
  /** By what they do, for people. */
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Runs the jobs one after the other, tells how they get on, and ends. */
export async function maintainService(
  { name, rowSecurity, jobs }: Maintenance,
  { databaseUrl, logLevel }: { readonly databaseUrl: string; readonly logLevel: string },
  say: (line: string) => void,
): Promise<void> {
  const log = createLogger({ name, level: logLevel });
  // Nobody waits for a batch, so no limits are set on its statements.
  const database = await openDatabase({ url: databaseUrl, schema: name, log, max: 1 });
  try {
    for (const [what, job] of Object.entries(jobs)) {
      const context = { database, rowSecurity, clock: createClock(), log };
      const changed = await runJob(job, context, (rows) => say(`${name}: ${what}: ${rows} …`));
      say(`${name}: ${what}: ${changed === 0 ? 'nothing to do' : `done, ${changed}`}.`);
    }
  } finally {
    await database.close();
  }
}
