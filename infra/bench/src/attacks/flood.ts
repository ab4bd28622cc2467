import { once } from 'node:events';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A subgraph that answers every call with 300 MB. */
export async function startFlood(): Promise<{ url: string; stop(): void }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    // Whoever has had enough closes the connection.
    pipeline(Readable.from(megabytes(300, '[')), response).catch(() => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/graphql`,
    stop: () => server.close(),
  };
}

/** So many megabytes of one character. */
export function* megabytes(count: number, filling: string): Generator<Buffer> {
  for (let sent = 0; sent < count; sent += 1) yield Buffer.alloc(1024 * 1024, filling);
}
