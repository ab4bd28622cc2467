import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { signViewer } from '@graphroots/kit/access/viewer-signature';
import type { Logger } from '@graphroots/kit/log';
import { Pool, errors, type Dispatcher } from 'undici';
import { contextOf, forwardedHeaders, type GatewayContext } from './context.ts';
import { SubgraphFailure, describeFailure } from './subgraph-failure.ts';
import { readReply, type SubgraphReply } from './subgraph-reply.ts';

const DEFAULT_DEADLINE_MS = 3_000;
const DEFAULT_MAX_BYTES = 10 * 1024 * 1024;
const CONNECTIONS = 64;

export interface HttpDataSourceOptions {
  readonly name: string;
  readonly url: string;
  /** What calls are signed with, so that the subgraph knows its gateway. */
  readonly secret: string;
  readonly log: Logger;
  /** For one call, from sending it to the last byte of the answer. */
  readonly deadlineMs?: number;
  /** A larger answer is cut off while it arrives. */
  readonly maxBytes?: number;
}

export interface HttpDataSource extends GraphQLDataSource<GatewayContext> {
  close(): Promise<void>;
}

/** Reaches a subgraph over HTTP. Never throws: what goes wrong becomes an error that costs its own fields. */
export function createHttpDataSource(options: HttpDataSourceOptions): HttpDataSource {
  const { name, secret, log, deadlineMs = DEFAULT_DEADLINE_MS, maxBytes = DEFAULT_MAX_BYTES } = options;
  const { origin, pathname, search } = new URL(options.url);
  const pool = new Pool(origin, { connections: CONNECTIONS, connect: { timeout: deadlineMs } });

  async function call(options: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<SubgraphReply> {
    const { query, variables, operationName } = options.request;
    const context = contextOf(options);
    const body = JSON.stringify({ query, variables, operationName });
    const deadline = AbortSignal.timeout(deadlineMs);
    const request: Dispatcher.RequestOptions = {
      method: 'POST',
      path: pathname + search,
      headers: {
        ...forwardedHeaders(context),
        ...signViewer(context.viewer, { requestId: context.requestId, body }, secret),
        'content-type': 'application/json',
        accept: 'application/json',
      },
      body,
      signal: context.signal ? AbortSignal.any([context.signal, deadline]) : deadline,
    };
    try {
      const response = await send(request, isRead(query));
      return await readReply(response, { maxBytes, entities: representationsIn(variables) });
    } catch (error) {
      if (error instanceof SubgraphFailure) throw error;
      if (deadline.aborted) {
        throw new SubgraphFailure('SUBGRAPH_TIMEOUT', `No answer within ${deadlineMs} ms.`, { cause: error });
      }
      throw new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'The call failed.', { cause: error });
    }
  }

  /** A read is sent once more when its connection was closed under it, as happens when a subgraph restarts. */
  async function send(request: Dispatcher.RequestOptions, read: boolean): Promise<Dispatcher.ResponseData> {
    try {
      return await pool.request(request);
    } catch (error) {
      if (read && isConnectionLost(error)) return pool.request(request);
      throw error;
    }
  }

  return {
    async process(options) {
      try {
        return await call(options);
      } catch (error) {
        if (!(error instanceof SubgraphFailure)) throw error;
        const { requestId, signal } = contextOf(options);
        if (!signal?.aborted) log.warn({ err: error, service: name, requestId }, 'subgraph call failed');
        return { data: null, errors: [describeFailure(error)] };
      }
    },
    close: () => pool.close(),
  };
}

function isConnectionLost(error: unknown): boolean {
  if (error instanceof errors.SocketError) return true;
  return error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
}

function isRead(query: string | undefined): boolean {
  return !query?.trimStart().startsWith('mutation');
}

function representationsIn(variables: Record<string, unknown> | undefined): number | undefined {
  const representations = variables?.['representations'];
  return Array.isArray(representations) ? representations.length : undefined;
}
