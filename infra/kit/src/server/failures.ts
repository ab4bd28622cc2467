import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '../errors.ts';

const codes: Readonly<Record<number, ErrorCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  429: 'RATE_LIMITED',
};

/** A refusal before GraphQL is reached; the message is for the caller. */
export function httpRefusal(status: 400 | 401 | 403 | 429, message: string): Error {
  return Object.assign(new Error(message), { statusCode: status });
}

/**
 * Every failure outside GraphQL execution is JSON in the shape of a GraphQL error, so that a GraphQL client
 * shows its message too. The server's own faults are logged and never described to the client.
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
    return send(reply, request, status, codes[status] ?? 'BAD_REQUEST', error.message);
  });
}

function send(reply: FastifyReply, request: FastifyRequest, status: number, code: string, message: string) {
  const error = { message, extensions: { code, requestId: request.id } };
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [error] });
}

function pathOf(request: FastifyRequest): string {
  return new URL(request.url, 'http://server').pathname;
}
