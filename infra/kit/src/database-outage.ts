import { GraphQLError } from 'graphql';
import { DeadlineError } from './deadline.ts';
import { outage, type OutageCode } from './errors.ts';
import { GateFullError } from './gate.ts';
import type { SubgraphContext } from './subgraph.ts';

const lost = ['CONNECTION_CLOSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02'];
const unreachable = [
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ENOENT',
  '57P03',
];
// Connections, resources (disk full) and input or output of the server's own.
const unableClasses = /^(08|53|58)/;
const late = ['57014', '55P03', '25P03'];
const contention = ['40001', '40P01', '55P03'];

/** Whether the connection ended under a statement; one that only reads may be sent once more. */
export function isConnectionLost(error: unknown): boolean {
  return codesOf(error).some((code) => lost.includes(code) || code.startsWith('08'));
}

/** Whether the database ended a statement because it was told to, or because it took too long. */
export function isCanceled(error: unknown): boolean {
  return codesOf(error).includes('57014');
}

/** Whether a transaction only stood in the way of another: a deadlock, or a lock that was not had in time. */
export function isContention(error: unknown): boolean {
  return codesOf(error).some((code) => contention.includes(code));
}

/** Whether what was reported took too long. */
export function isLate(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions['code'] === 'SUBGRAPH_TIMEOUT';
}

/** Whether a server could not answer that another may; a replica also ends a read that holds up what it repeats. */
export function isUnable(error: unknown): boolean {
  return codesOf(error).includes('40001') || outageCodeOf(error) === 'SUBGRAPH_UNAVAILABLE';
}

/** What to throw: an outage, logged with its reason, where the database could not work; else the error itself. */
export function reportOutage(
  error: unknown,
  { log, requestId, signal }: Pick<SubgraphContext, 'log' | 'requestId' | 'signal'>,
): unknown {
  // Nobody waits any longer; there is nothing to log.
  if (signal?.aborted && error === signal.reason) return outage('SUBGRAPH_TIMEOUT', error);
  const code = outageCodeOf(error);
  if (!code) return error;
  log.warn({ err: error, requestId }, 'the database could not answer');
  return outage(code, error);
}

function outageCodeOf(error: unknown): OutageCode | undefined {
  if (error instanceof DeadlineError) return 'SUBGRAPH_TIMEOUT';
  if (error instanceof GateFullError) return 'SUBGRAPH_UNAVAILABLE';
  const codes = codesOf(error);
  if (codes.some((code) => late.includes(code))) return 'SUBGRAPH_TIMEOUT';
  return codes.some((code) => [...lost, ...unreachable].includes(code) || unableClasses.test(code))
    ? 'SUBGRAPH_UNAVAILABLE'
    : undefined;
}

/** Drizzle wraps what the driver throws. */
function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  return [...own, ...codesOf(error.cause)];
}
