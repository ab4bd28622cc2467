import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createServer } from '../src/server.ts';
import { testLog } from '../src/testing/database.ts';

/** Sends a beginning and then a byte now and then, until the server ends it; what the server said. */
async function trickle(beginning: string): Promise<string> {
  const server = createServer({ log: testLog, arrivalMs: 200 });
  server.post('/echo', async () => 'received');
  const url = new URL(await server.listen({ port: 0, host: '127.0.0.1' }));
  const socket = connect(Number(url.port), url.hostname);
  const drip = setInterval(() => socket.write('x'), 10);
  onTestFinished(async () => {
    clearInterval(drip);
    socket.destroy();
    await server.close();
  });
  let answer = '';
  socket.setEncoding('utf8').on('data', (text) => (answer += String(text)));
  // A byte that crosses with the end of the connection is no concern of this test.
  socket.on('error', () => undefined);
  socket.write(beginning);
  await once(socket, 'close');
  return answer;
}

const head = 'POST /echo HTTP/1.1\r\nhost: here\r\ncontent-type: text/plain\r\n';

describe('a client that sends its request byte by byte is cut off', () => {
  it('in the headers', async () => {
    expect(await trickle(`${head}x-slow: `)).toMatch(/^(HTTP\/1\.1 408 |$)/);
  });

  it('in the body', async () => {
    expect(await trickle(`${head}content-length: 100000\r\n\r\n`)).toMatch(/^(HTTP\/1\.1 408 |$)/);
  });
});
