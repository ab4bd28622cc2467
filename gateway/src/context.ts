import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { anonymousViewer } from '@graphroots/kit/viewer';
import type { Call } from '@graphroots/kit/subgraph';

/** What the gateway knows of a request while it is planned and executed. */
export interface GatewayContext extends Call {
  /** Whom the request counts for in limits. */
  readonly client: string;
  /** Whether the answer is only written out: parts of it may stay the JSON that a subgraph wrote. */
  readonly asText?: boolean;
}

const FORWARDED = ['accept-language', 'idempotency-key'];

/** The request a subgraph is called for; health checks come from the gateway itself. */
export function contextOf(options: GraphQLDataSourceProcessOptions<GatewayContext>): GatewayContext {
  return 'incomingRequestContext' in options
    ? options.incomingRequestContext.context
    : { requestId: 'gateway', client: 'gateway', viewer: anonymousViewer, headers: {} };
}

/** The headers a subgraph may see, the same whether it is called in process or over HTTP. */
export function forwardedHeaders(context: GatewayContext): Record<string, string> {
  const headers: Record<string, string> = { 'x-request-id': context.requestId };
  for (const name of FORWARDED) {
    const value = context.headers[name];
    if (value !== undefined) headers[name] = value;
  }
  return headers;
}
