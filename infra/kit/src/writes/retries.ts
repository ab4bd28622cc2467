import { setTimeout as delay } from 'node:timers/promises';

const mostAttempts = 4;
// With the wait for a lock that the last attempt may take, the answer still comes before a gateway gives up.
const lastStartMs = 1_500;
const pauseMs = 20;

/** Runs `work` again, a few times at most, after errors that `mayPass` when it is repeated. */
export async function retrying<T>(work: () => Promise<T>, mayPass: (error: unknown) => boolean): Promise<T> {
  const start = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const pause = pauseMs * 2 ** attempt * Math.random();
      const isLate = performance.now() - start + pause > lastStartMs;
      if (attempt === mostAttempts || isLate || !mayPass(error)) throw error;
      await delay(pause);
    }
  }
}
