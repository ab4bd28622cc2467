import { signService } from '../access/service-signature.ts';
import { abortSignalOf } from '../deadline.ts';
import { deadlineHeader } from '../server/request.ts';
import { createGraph, type Graph } from './graph.ts';

export interface HttpGraphOptions {
  /** Who asks. */
  readonly service: string;
  /** The gateway's `/graphql`. */
  readonly url: string;
  /** What calls are signed with, the same for gateway and services. */
  readonly secret: string;
}

/** The graph of a gateway elsewhere, asked with signed calls. */
export function createHttpGraph({ service, url, secret }: HttpGraphOptions): Graph {
  return createGraph(async ({ query, variables, requestId, signal, deadline }) => {
    const body = JSON.stringify({ query, variables });
    const reply = await fetch(url, {
      method: 'POST',
      headers: {
        ...signService(service, { requestId, body }, secret),
        'content-type': 'application/json',
        accept: 'application/json',
        'x-request-id': requestId,
        [deadlineHeader]: String(Math.max(0, Math.ceil(deadline - performance.now()))),
      },
      body,
      signal: abortSignalOf(signal),
      // A signature is for this gateway only.
      redirect: 'error',
    });
    return reply.json();
  });
}
