import { createServer, serve } from '../../src/server.ts';
import { createLogger } from '../../src/log.ts';
import { inWorkers } from '../../src/server/workers.ts';

/*
 * Two workers that say who answers. `fail` starts none; `/die` ends the one that is asked; `/slow` answers late.
 * Says its address once it has one.
 */

const log = createLogger({ name: 'workers', level: 'silent' });

await inWorkers({ workers: 2, log }, async () => {
  if (process.argv[2] === 'fail') process.exit(3);
  const server = createServer({ log });
  server.get('/who', async () => process.pid);
  server.get('/die', async () => process.exit(9));
  server.get('/slow', async () => {
    console.log('entered');
    await new Promise((resolve) => setTimeout(resolve, 500));
    return process.pid;
  });
  const { url } = await serve(server, { log, port: 0, host: '127.0.0.1' });
  console.log(url);
});
