import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** What can be refused before GraphQL is reached, with its status. */
const statuses = {
  BAD_REQUEST: 400,
  QUERY_TOO_LARGE: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
} as const;

type RefusalCode = keyof typeof statuses;

class HttpRefusal extends Error {
  readonly statusCode: number;
  readonly refusal: { readonly code: RefusalCode; readonly reason: string };

  constructor(code: RefusalCode, reason: string, message: string) {
    super(message);
    this.statusCode = statuses[code];
    this.refusal = { code, reason };
  }
}

/** A refusal before GraphQL is reached; `reason` is one word for what is missing, the message is for the caller. */
export function httpRefusal(code: RefusalCode, reason: string, message: string): Error {
  return new HttpRefusal(code, reason, message);
}

/**
 * Every failure outside GraphQL execution is JSON in the shape of a GraphQL error, so that a GraphQL client
 * shows its message too. The server's own faults are logged and never described to the client; what it refuses is
 * reported.
 */
export function mountFailures(server: FastifyInstance): void {
  server.setNotFoundHandler((request, reply) =>
    send(reply, request, 404, 'NOT_FOUND', `There is nothing at ${request.method} ${pathOf(request)}.`),
  );

  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      request.log.error({ err: error }, 'request failed');
      return send(reply, request, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on the server.');
    }
    const { code, reason } =
      error instanceof HttpRefusal ? error.refusal : { code: 'BAD_REQUEST', reason: error.code };
    server.reportRefusal({ code, reason }, { requestId: request.id, viewer: request.viewer });
    return send(reply, request, status, code, error.message, reason);
  });
}

function send(
  reply: FastifyReply,
  request: FastifyRequest,
  status: number,
  code: string,
  message: string,
  reason?: string,
) {
  const error = { message, extensions: { code, reason, requestId: request.id } };
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [error] });
}

function pathOf(request: FastifyRequest): string {
  return new URL(request.url, 'http://server').pathname;
}
