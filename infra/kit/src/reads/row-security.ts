import type { PendingQuery, Row, TransactionSql } from 'postgres';
import { may, statistics, type Viewer } from '../viewer.ts';
import { endOfLine, prefixOfDivision } from './trees.ts';

declare module 'postgres' {
  interface PendingQuery<TRow extends readonly MaybeRow[]> {
    /**
     * Ours, see patches/: sends a statement ahead whose rows are dropped. Both are one transaction. The same array of
     * parameters, which nobody changes, is written once for a connection.
     */
    after(text: string, parameters: readonly string[]): this;
  }
}

/** The role that reads the tables of a schema in sight; the service's migrations make it. Never their owner. */
export function readerOf(schema: string): string {
  return `graphroots_${schema}_reader`;
}

const settings = `select set_config('role', $1, true), set_config('graphroots.viewer', $2, true),
  set_config('graphroots.territory', $3, true), set_config('graphroots.lines', $4, true),
  set_config('graphroots.statistics', $5, true)`;

const readSettings = `${settings}, set_config('transaction_read_only', 'on', true)`;

/**
 * Tells the policies of a database whose sight a transaction has, until it ends; to be sent first. It goes on as
 * whoever connected, whom no policy holds back where that is a superuser.
 */
export function setSight(tx: TransactionSql, viewer: Viewer): PendingQuery<Row[]> {
  return tx.unsafe(settings, ['none', ...writeSight(viewer)], { prepare: true });
}

/**
 * A statement, not sent yet, that is to have a viewer's sight and to change nothing. The settings travel with it:
 * where they fail it does not run, and both end with its answer.
 */
export function inSight<T extends Row[]>(
  query: PendingQuery<T>,
  viewer: Viewer,
  schema: string,
): PendingQuery<T> {
  return query.after(readSettings, sightOf(viewer, readerOf(schema)));
}

const known = new WeakMap<Viewer, Map<string, readonly string[]>>();

/** Written once for a viewer, who asks many reads; the driver then knows it again, see patches/. */
export function sightOf(viewer: Viewer, reader: string): readonly string[] {
  let sights = known.get(viewer);
  if (!sights) known.set(viewer, (sights = new Map<string, readonly string[]>()));
  let sight = sights.get(reader);
  if (!sight) sights.set(reader, (sight = [reader, ...writeSight(viewer)]));
  return sight;
}

function writeSight(viewer: Viewer): readonly string[] {
  return [
    viewer.id ?? '',
    rangesOf(viewer.territory, prefixOfDivision, (division) => `${prefixOfDivision(division)}:`),
    rangesOf(viewer.lines, (line) => line, endOfLine),
    may(viewer, statistics) ? 'on' : '',
  ];
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
