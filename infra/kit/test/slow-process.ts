import { once } from 'node:events';
import { createLogger } from '../src/log.ts';
import { createServer, serve } from '../src/server.ts';

/* A server of its own for the signal test: it says what happens to it, and answers when it is told to. */

const tell = (event: string) => process.send?.(event);
const server = createServer({ log: createLogger({ name: 'slow', level: 'silent' }) });

server.get('/slow', async () => {
  tell('entered');
  await once(process, 'message');
  return 'done';
});
process.on('SIGTERM', () => tell('signalled'));

const { url } = await serve(server, {
  log: createLogger({ name: 'slow', level: 'silent' }),
  port: 0,
  close: [() => new Promise((resolve) => process.send?.('pool closed', resolve))],
});
tell(url);
