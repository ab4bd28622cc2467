import cluster, { type Worker } from 'node:cluster';
import { ConfigError } from '../config.ts';
import type { Logger } from '../log.ts';
import { answerMetricsOfAll } from './metrics-of-all.ts';

/** Between the end of a worker and the start of the one that takes its place. */
const REPLACE_AFTER_MS = 1_000;

/**
 * Runs `start`, in this process or in `workers` of its kind that share its port. Then this one only watches over
 * them: it replaces those that die and ends all of them on SIGTERM and SIGINT. The first starts alone, so that what
 * they share is made once; where it can't start, none does, and the process ends with status 1.
 */
export async function inWorkers(
  { workers, log }: { readonly workers: number; readonly log: Logger },
  start: () => Promise<unknown>,
): Promise<void> {
  if (workers === 1 || cluster.isWorker) {
    await start();
    return;
  }
  const serving = new Set<Worker>();
  let served = false;
  let ending = false;

  function end(status: number): void {
    ending = true;
    process.exitCode ||= status;
    // By their own signal and not `disconnect`: a worker drains as a process of its own does.
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGTERM');
  }

  cluster.on('listening', (worker) => {
    serving.add(worker);
    if (served || ending) return;
    served = true;
    for (let number = 1; number < workers; number += 1) cluster.fork();
  });
  cluster.on('exit', (worker, code, signal) => {
    serving.delete(worker);
    const { pid } = worker.process;
    if (ending) process.exitCode ||= code;
    else if (!served) end(code || 1);
    else {
      log.error({ pid, code, signal }, 'a worker ended and is replaced');
      setTimeout(() => ending || cluster.fork(), REPLACE_AFTER_MS);
    }
  });
  process.on('SIGTERM', () => end(0)).on('SIGINT', () => end(0));
  answerMetricsOfAll(serving);
  cluster.fork();
}

/** Whether this process is the one that tells how a start goes: the only one, or the first of several. */
export function tellsOfStart(): boolean {
  return cluster.isPrimary || cluster.worker?.id === 1;
}

/**
 * What several workers need to be one server. `embedded` says that a database belongs to one process, `uncounted`
 * that nothing counts what clients ask of all workers together. Throws a ConfigError that says what to do.
 */
export function checkWorkers(
  workers: number,
  { embedded = false, uncounted = false }: { readonly embedded?: boolean; readonly uncounted?: boolean },
): void {
  if (workers === 1) return;
  const problems = [
    ...(embedded ? ['WORKERS: several share a PostgreSQL server; name one in DATABASE_URL'] : []),
    ...(uncounted ? ['REDIS_URL is missing: several WORKERS count there what each client asks'] : []),
  ];
  if (problems.length > 0) throw new ConfigError(problems);
}
