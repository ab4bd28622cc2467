import { Pool } from 'undici';
import type { z } from 'zod';
import { freshened } from '../shapes/fresh-names.ts';
import { takeSteps } from './life.ts';
import { load, type ClientRequest, type Outcome } from './load.ts';

/* Plays the clients: one load after the other, as the parent says. An answer that is none ends the process. */

process.on('message', (message) => {
  void ask(load.parse(message)).then((outcome) => process.send?.(outcome));
});

/** Counted over all loads: what is fresh in one was sent in no other. */
let freshRequests = 0;

async function ask(loaded: z.output<typeof load>): Promise<Outcome> {
  const { url, requests, from, connections, ms, once, fresh, steps } = loaded;
  const { origin, pathname: path } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 });
  const times: number[] = [];
  const began = performance.now();
  const isTime = (): boolean => performance.now() < began + ms;
  let next = from;

  async function send(request: ClientRequest): Promise<string> {
    const sent = performance.now();
    const reply = await pool.request({ method: 'POST', path, ...request });
    const text = await reply.body.text();
    times.push(performance.now() - sent);
    if (reply.statusCode !== 200 || !text.startsWith('{"data":')) throw new Error(text.slice(0, 500));
    return text;
  }

  async function askOnAndOn(): Promise<void> {
    while (isTime() && !(once && next - from >= requests.length)) {
      const first = (next++ * steps) % requests.length;
      const [request, ...more] = requests.slice(first, first + steps);
      if (!request) throw new Error('There is nothing to ask.');
      if (more.length > 0) await takeSteps([request, ...more], send, isTime);
      else await send(fresh ? freshened(request, ++freshRequests) : request);
    }
  }

  await Promise.all(Array.from({ length: connections }, () => askOnAndOn()));
  const took = performance.now() - began;
  await pool.close();
  return { times, ms: took };
}
