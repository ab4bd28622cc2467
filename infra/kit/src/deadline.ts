import { setMaxListeners } from 'node:events';

/**
 * How long each link of the chain waits for the next, in milliseconds; always less than the one before it, so
 * that whoever waits learns what happened instead of giving up itself.
 */
export const deadlines = {
  /** A client for the gateway's whole answer. */
  operation: 10_000,
  /** The gateway for one call of a subgraph. */
  subgraph: 3_000,
  /** A subgraph for a read, where the database does not end the statement itself. */
  read: 2_500,
  /** The database with one statement. */
  statement: 2_000,
  /** A statement for a lock. */
  lock: 1_000,
  /** The database with a transaction whose client does nothing. */
  idleTransaction: 5_000,
} as const;

/** Nobody waits any longer for what was being done. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

/** The time that one piece of work has. */
export interface Deadline {
  /** Aborts when the time is over, with a DeadlineError, or when the work it belongs to is aborted. */
  readonly signal: AbortSignal;
  /** The end, in milliseconds of `performance.now()`. */
  readonly at: number;
  /** To be called when the work is done. */
  clear(): void;
}

/** Gives a piece of work `ms` milliseconds, and never more than `outer` has. */
export function startDeadline(ms: number, outer?: AbortSignal): Deadline {
  const controller = new AbortController();
  // Every call and statement of a request listens, which is no leak.
  setMaxListeners(0, controller.signal);
  const abort = () => controller.abort(outer?.reason);
  const expire = () => controller.abort(new DeadlineError(`Not done within ${Math.round(ms)} ms.`));
  const timer = setTimeout(expire, Math.max(0, ms)).unref();
  if (outer?.aborted) abort();
  else outer?.addEventListener('abort', abort, { once: true });
  return {
    signal: controller.signal,
    at: performance.now() + ms,
    clear() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', abort);
    },
  };
}

/** Waits for `work` until the signal aborts, then rejects with its reason; the work itself goes on. */
export async function unlessAborted<T>(work: PromiseLike<T>, signal: AbortSignal): Promise<T> {
  let abort = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
