import type { Row, Sql } from 'postgres';
import { isCanceled, isConnectionLost, isUnable } from './database-outage.ts';
import { deadlines, within, type Cancellation } from './deadline.ts';
import { createGate } from './gate.ts';
import type { Replica } from './replica.ts';

/** Reads that wait for a connection; more are refused at once. */
const MOST_WAITING = 500;

/** What was sent and can be stopped. */
export type CancellableQuery<T> = Promise<T> & { cancel(): unknown };

/** Makes the statement for the server that it is sent to. */
export type Send<T> = (sql: Sql) => CancellableQuery<T>;

/**
 * Sends a statement that only reads, and `signal` says how long somebody waits for it: then it is cancelled at
 * the database. It is sent once more when its connection was lost. Rejects with a DeadlineError, a GateFullError,
 * the signal's reason, or what the driver says.
 */
export type DatabaseRead = <T extends Row[]>(send: Send<T>, signal?: Cancellation) => Promise<T>;

/** `deadlineMs` ends reads that a server in trouble does not end itself. */
export function createDatabaseRead(sql: Sql, deadlineMs: number | undefined): DatabaseRead {
  // As many as there are connections: the driver would put a further one behind another's on the same connection.
  const gate = createGate({ places: sql.options.max, waiting: MOST_WAITING });

  async function attempt<T extends Row[]>(send: Send<T>, signal: Cancellation | undefined): Promise<T> {
    const leave = await gate.enter(signal);
    // The place is free when the connection is, not when nobody waits any longer.
    try {
      signal?.throwIfAborted();
      const query = send(sql);
      return signal ? await cancelledBy(signal, query) : await query;
    } finally {
      leave();
    }
  }

  async function twice<T extends Row[]>(send: Send<T>, signal: Cancellation | undefined) {
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

  return (send, signal) =>
    deadlineMs === undefined && !signal
      ? twice(send, signal)
      : within(deadlineMs ?? Infinity, signal, (deadline) => twice(send, deadline.signal));
}

/** Waits for a statement, which is cancelled at the database when the signal aborts. */
async function cancelledBy<T>(signal: Cancellation, query: CancellableQuery<T>): Promise<T> {
  const cancelling = {
    // The answer to a cancel request does not matter: a connection that ignores it is dropped (see patches/).
    handleEvent() {
      void Promise.resolve<unknown>(query.cancel()).catch(() => undefined);
    },
  };
  signal.addEventListener('abort', cancelling);
  try {
    return await query;
  } finally {
    signal.removeEventListener('abort', cancelling);
  }
}

/** Reads at a replica while that is fresh, and at the primary what it could not answer. */
export function readNearby(replica: Replica, there: DatabaseRead, here: DatabaseRead): DatabaseRead {
  return async function read(send, signal) {
    if (!replica.isFresh()) return here(send, signal);
    try {
      return await there(send, signal);
    } catch (error) {
      if (signal?.aborted || !isUnable(error)) throw error;
      replica.doubt();
      return here(send, signal);
    }
  };
}
