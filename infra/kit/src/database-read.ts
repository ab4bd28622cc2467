import type { Row } from 'postgres';
import { isCanceled, isConnectionLost } from './database-outage.ts';
import { deadlines, startDeadline, unlessAborted, type Cancellation } from './deadline.ts';
import { createGate } from './gate.ts';

/** Reads that wait for a connection; more are refused at once. */
const MOST_WAITING = 500;

/** What was sent and can be stopped. */
export type CancellableQuery<T> = Promise<T> & { cancel(): unknown };

/**
 * Sends a statement that only reads, and `signal` says how long somebody waits for it: then it is cancelled at
 * the database. It is sent once more when its connection was lost. Rejects with a DeadlineError, a GateFullError,
 * the signal's reason, or what the driver says.
 */
export type DatabaseRead = <T extends Row[]>(
  send: () => CancellableQuery<T>,
  signal?: Cancellation,
) => Promise<T>;

/** `connections` is what the pool holds; `deadlineMs` ends reads that a server in trouble does not end itself. */
export function createDatabaseRead(options: {
  readonly connections: number;
  readonly deadlineMs: number | undefined;
}): DatabaseRead {
  // As many as there are connections: the driver would put a further one behind another's on the same connection.
  const gate = createGate({ places: options.connections, waiting: MOST_WAITING });

  async function attempt<T extends Row[]>(
    send: () => CancellableQuery<T>,
    signal: Cancellation | undefined,
  ): Promise<T> {
    const leave = await gate.enter(signal);
    const query = send();
    // The place is free when the connection is, not when nobody waits any longer.
    if (!signal) return query.finally(leave);
    return unlessAborted(query, signal, {
      // The answer to a cancel request does not matter: a connection that ignores it is dropped (see patches/).
      aborted() {
        void Promise.resolve<unknown>(query.cancel()).catch(() => undefined);
      },
      ended: leave,
    });
  }

  async function twice<T extends Row[]>(send: () => CancellableQuery<T>, signal: Cancellation | undefined) {
    const began = performance.now();
    try {
      return await attempt(send, signal);
    } catch (error) {
      // A cancel request names a connection, not a statement: it can hit the one that follows.
      const hitByMistake = isCanceled(error) && performance.now() - began < deadlines.statement;
      if (signal?.aborted || !(isConnectionLost(error) || hitByMistake)) throw error;
      return attempt(send, signal);
    }
  }

  return async function read(send, signal) {
    if (options.deadlineMs === undefined) return twice(send, signal);
    const deadline = startDeadline(options.deadlineMs, signal);
    try {
      return await twice(send, deadline.signal);
    } finally {
      deadline.clear();
    }
  };
}
