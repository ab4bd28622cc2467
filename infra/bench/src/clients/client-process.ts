import { Pool } from 'undici';
import type { z } from 'zod';
import { load, type Outcome } from './load.ts';

/* Plays the clients: one load after the other, as the parent says. An answer that is none ends the process. */

process.on('message', (message) => {
  void ask(load.parse(message)).then((outcome) => process.send?.(outcome));
});

async function ask(loaded: z.output<typeof load>): Promise<Outcome> {
  const { url, requests, from, connections, ms, once } = loaded;
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 });
  const times: number[] = [];
  const began = performance.now();
  let next = from;

  async function askOnAndOn(): Promise<void> {
    while (performance.now() < began + ms && !(once && next - from >= requests.length)) {
      const request = requests[next++ % requests.length];
      if (!request) throw new Error('There is nothing to ask.');
      const sent = performance.now();
      const reply = await pool.request({ method: 'POST', path, ...request });
      const text = await reply.body.text();
      times.push(performance.now() - sent);
      if (reply.statusCode !== 200 || !text.startsWith('{"data":')) throw new Error(text.slice(0, 500));
    }
  }

  await Promise.all(Array.from({ length: connections }, () => askOnAndOn()));
  const took = performance.now() - began;
  await pool.close();
  return { times, ms: took };
}
