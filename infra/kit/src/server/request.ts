import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { startDeadline } from '../deadline.ts';
import type { RequestInfo } from '../subgraph.ts';

const REQUEST_ID = /^[\w.:-]{8,128}$/;

/** Keeps the caller's `x-request-id` when it is safe to log and to send on; otherwise makes one. */
export function requestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}

/** The milliseconds that a caller still waits; it can shorten the time an answer may take, never lengthen it. */
export const deadlineHeader = 'x-deadline-ms';

/**
 * What a resolver may know of the HTTP request; `signal` aborts when the client goes away, and when the answer
 * takes longer than `deadlineMs` or than the client says that it waits.
 */
export function requestInfo(request: FastifyRequest, reply: FastifyReply, deadlineMs: number): RequestInfo {
  const deadline = startDeadline(Math.min(deadlineMs, patienceOf(request.headers)));
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) deadline.abort(new Error('The client went away.'));
    deadline.clear();
  });
  const { signal, at } = deadline;
  return { requestId: request.id, headers: singleValued(request.headers), signal, deadline: at };
}

function patienceOf(headers: IncomingHttpHeaders): number {
  const given = headers[deadlineHeader];
  return typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : Infinity;
}

function singleValued(headers: IncomingHttpHeaders): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}
