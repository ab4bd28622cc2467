import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RequestInfo } from '../subgraph.ts';

const REQUEST_ID = /^[\w.:-]{8,128}$/;

/** Keeps the caller's `x-request-id` when it is safe to log and to send on; otherwise makes one. */
export function requestId(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}

/** What a resolver may know of the HTTP request; `signal` aborts when the client goes away. */
export function requestInfo(request: FastifyRequest, reply: FastifyReply): RequestInfo {
  const abort = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) abort.abort();
  });
  return { requestId: request.id, headers: singleValued(request.headers), signal: abort.signal };
}

function singleValued(headers: IncomingHttpHeaders): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}
