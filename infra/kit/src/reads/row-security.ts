import type { PendingQuery, Row, Sql, TransactionSql } from 'postgres';
import type { CancellableQuery } from '../database-read.ts';
import { may, statistics, type Viewer } from '../viewer.ts';
import { endOfLine, prefixOfDivision } from './trees.ts';

/** The role that reads the tables of a schema in sight; the service's migrations make it. Never their owner. */
export function readerOf(schema: string): string {
  return `graphroots_${schema}_reader`;
}

const settings = `select set_config('role', $1, true), set_config('graphroots.viewer', $2, true),
  set_config('graphroots.territory', $3, true), set_config('graphroots.lines', $4, true),
  set_config('graphroots.statistics', $5, true)`;

/**
 * Tells the policies of a database whose sight a transaction has, until it ends; to be sent first. Without a role
 * it goes on as whoever connected, whom no policy holds back where that is a superuser.
 */
export function setSight(tx: TransactionSql, viewer: Viewer, role = 'none'): PendingQuery<Row[]> {
  const values = [
    role,
    viewer.id ?? '',
    rangesOf(viewer.territory, prefixOfDivision, (division) => `${prefixOfDivision(division)}:`),
    rangesOf(viewer.lines, (line) => line, endOfLine),
    may(viewer, statistics) ? 'on' : '',
  ];
  return tx.unsafe(settings, values, { prepare: true });
}

/** Sends a statement in a transaction that has a viewer's sight and changes nothing. */
export function readInSight<T extends Row[]>(
  { sql, schema }: { readonly sql: Sql; readonly schema: string },
  viewer: Viewer,
  send: (client: TransactionSql) => PendingQuery<T>,
): CancellableQuery<T> {
  let query: PendingQuery<T> | undefined;
  let cancelled = false;
  const answer = sql.begin('read only', async (tx) => {
    if (cancelled) throw new Error('The read was cancelled before it was sent.');
    // Sent together: the second runs only where the first succeeded.
    const narrowed = setSight(tx, viewer, readerOf(schema)).execute();
    query = send(tx).execute();
    const [, rows] = await Promise.all([narrowed, query]);
    return { rows };
  });
  return Object.assign(
    answer.then(({ rows }) => rows),
    {
      cancel() {
        cancelled = true;
        return query?.cancel();
      },
    },
  );
}

/** As PostgreSQL writes several ranges of text; the ranges are those that scopes compare with. */
function rangesOf(
  bounds: 'all' | readonly string[],
  low: (bound: string) => string,
  high: (bound: string) => string,
): string {
  if (bounds === 'all') return '{(,)}';
  return `{${bounds.map((bound) => `["${low(bound)}","${high(bound)}")`).join(',')}}`;
}
