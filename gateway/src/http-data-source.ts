import { signViewer } from '@graphroots/kit/access/viewer-signature';
import { deadlines } from '@graphroots/kit/deadline';
import { deadlineHeader } from '@graphroots/kit/server/request';
import { Pool, errors, type Dispatcher } from 'undici';
import { forwardedHeaders } from './context.ts';
import type { SubgraphCall, SubgraphSource } from './subgraph-calls.ts';
import { SubgraphFailure } from './subgraph-failure.ts';
import { readReply, type SubgraphReply } from './subgraph-reply.ts';

const DEFAULT_MAX_BYTES = 10 * 1024 * 1024;
const CONNECTIONS = 64;

export interface HttpDataSourceOptions {
  readonly name: string;
  readonly url: string;
  /** What calls are signed with, so that the subgraph knows its gateway. */
  readonly secret: string;
  /** A larger answer is cut off while it arrives. */
  readonly maxBytes?: number;
}

export interface HttpDataSource extends SubgraphSource {
  close(): Promise<void>;
}

/** Reaches a subgraph over HTTP. */
export function createHttpDataSource(options: HttpDataSourceOptions): HttpDataSource {
  const { secret, maxBytes = DEFAULT_MAX_BYTES } = options;
  const { origin, pathname, search } = new URL(options.url);
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    connect: { timeout: deadlines.subgraph },
    maxResponseSize: maxBytes,
  });

  async function process({ request: asked, context }: SubgraphCall): Promise<SubgraphReply> {
    const { query, variables, operationName } = asked;
    const { signal, deadline } = context;
    const body = JSON.stringify({ query, variables, operationName });
    const request: Dispatcher.RequestOptions = {
      method: 'POST',
      path: pathname + search,
      headers: {
        ...forwardedHeaders(context),
        ...signViewer(context.viewer, { requestId: context.requestId, body }, secret),
        ...(deadline !== undefined && { [deadlineHeader]: millisecondsUntil(deadline) }),
        'content-type': 'application/json',
        accept: 'application/json',
      },
      body,
      ...(signal && { signal }),
    };
    try {
      const response = await send(request, isRead(query));
      return await readReply(response, representationsIn(variables));
    } catch (error) {
      if (error instanceof SubgraphFailure) throw error;
      throw new SubgraphFailure(`${options.name} cannot be called.`, { cause: error, answered: false });
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

  return { process, close: () => pool.close() };
}

function millisecondsUntil(deadline: number): string {
  return String(Math.max(0, Math.ceil(deadline - performance.now())));
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
