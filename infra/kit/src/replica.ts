import { setTimeout as delay } from 'node:timers/promises';
import type postgres from 'postgres';
import type { Logger } from './log.ts';

/** What a read may miss: a replica is asked while it shows all that was committed so long ago. */
const MOST_BEHIND_MS = 500;

/** Between two looks at how far it has come. */
const LOOK_EVERY_MS = 100;

/** The same while a writer waits for it. */
const LOOK_AGAIN_MS = 5;

/**
 * A server that repeats what its primary does. Whoever has written reads it everywhere from then on, in whichever
 * process: a write is answered once it stands on the replica, or after the time a read may miss. By then every process
 * has seen for itself that the replica is behind, and reads at the primary.
 */
export interface Replica {
  /** Whether a read may be sent there now. */
  isFresh(): boolean;
  /** A read failed there: none is sent before it was looked at again. */
  doubt(): void;
  /** Resolves when what has been committed until now is seen by every read that begins then; at once if none is sent there. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** `primary` and `replica` are clients of one connection or more; that of the replica is closed with this. */
export function watchReplica({
  primary,
  replica,
  log,
}: {
  readonly primary: postgres.Sql;
  readonly replica: postgres.Sql;
  readonly log: Logger;
}): Replica {
  /** Where the primary was, and when at the latest, in bytes of its log and ms; oldest first. */
  const samples: { readonly at: number; readonly position: number }[] = [];
  const closing = new AbortController();
  let replayed = -1;
  /** It shows all that was committed until then. */
  let shows = -Infinity;
  let wasFresh: boolean | undefined;
  let looking: Promise<void> | undefined;

  const isFresh = (): boolean => performance.now() - shows < MOST_BEHIND_MS;

  async function lookAtPrimary(): Promise<number> {
    const at = performance.now();
    const [row] = await primary<{ position: number }[]>`
      select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float8 as position`;
    const position = row?.position ?? Infinity;
    samples.push({ at, position });
    // What is older would not make it fresh.
    while (samples[0] && samples[0].at < at - MOST_BEHIND_MS) samples.shift();
    return position;
  }

  async function lookAtReplica(): Promise<void> {
    const [row] = await replica<{ position: number | null }[]>`
      select pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::float8 as position`;
    // One that has become a primary itself repeats nothing any more.
    replayed = row?.position ?? -1;
    while (samples[0] && samples[0].position <= replayed) shows = samples.shift()?.at ?? shows;
  }

  /** Those who ask meanwhile wait for the same look. */
  const look = (): Promise<void> => (looking ??= lookAtReplica().finally(() => (looking = undefined)));

  function tell(error?: unknown): void {
    const fresh = isFresh();
    if (fresh === wasFresh) return;
    wasFresh = fresh;
    if (fresh) log.info('the replica keeps up and is read');
    else log.warn({ err: error }, 'the replica is not read until it keeps up');
  }

  /** Of another city's server no position means anything. */
  async function compareSystems(): Promise<void> {
    const systemOf = async (sql: postgres.Sql) => {
      const [row] = await sql<
        { id: string }[]
      >`select system_identifier::text as id from pg_control_system()`;
      return row?.id;
    };
    const [its, own] = [await systemOf(replica), await systemOf(primary)];
    if (its !== own) {
      log.error('REPLICA_URL names a server that repeats another database; it is not read');
      closing.abort();
    }
  }

  async function keepLooking(): Promise<void> {
    const { signal } = closing;
    let known = false;
    while (!signal.aborted) {
      try {
        if (!known) await compareSystems();
        known = true;
        if (signal.aborted) return;
        await lookAtPrimary();
        await look();
        tell();
      } catch (error) {
        if (!signal.aborted) tell(error);
      }
      await delay(LOOK_EVERY_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }
  const watching = keepLooking();

  return {
    isFresh,
    doubt() {
      shows = -Infinity;
    },
    async settled() {
      const late = performance.now() + MOST_BEHIND_MS;
      const position = await lookAtPrimary().catch(() => Infinity);
      while (!closing.signal.aborted && replayed < position && performance.now() < late) {
        await Promise.race([look().catch(() => undefined), delay(MOST_BEHIND_MS, undefined, { ref: false })]);
        if (replayed < position) await delay(LOOK_AGAIN_MS);
      }
    },
    async close() {
      closing.abort();
      await replica.end({ timeout: 0 });
      await watching;
    },
  };
}
