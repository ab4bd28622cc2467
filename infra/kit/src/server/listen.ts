import type { FastifyInstance } from 'fastify';
import { OperatorError } from '../operator-error.ts';

/** The address could not be taken; the message says what to do about it. */
export class ListenError extends OperatorError {
  override readonly name = 'ListenError';
}

/** Starts listening and returns the server's address, for example `http://127.0.0.1:4000`. */
export async function listen(
  server: FastifyInstance,
  address: { port: number; host: string },
): Promise<string> {
  const { port, host } = address;
  try {
    return await server.listen({ port, host });
  } catch (error) {
    const advice = adviceFor(error, port, host);
    if (advice) throw new ListenError(advice, { cause: error });
    throw error;
  }
}

function adviceFor(error: unknown, port: number, host: string): string | undefined {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return `Port ${port} is already in use. Stop the program that holds it, or choose another port: PORT=${port + 1}`;
    case 'EACCES':
      return `Port ${port} needs more rights than this user has. Choose a port above 1023: PORT=4000`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Choose another one: HOST=127.0.0.1`;
    default:
      return undefined;
  }
}
