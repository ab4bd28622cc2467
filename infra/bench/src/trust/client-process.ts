import { Pool } from 'undici';
import { load, type Load, type Outcome } from './load.ts';

/* Plays the clients: one load after the other, as the parent says. An answer that is none ends the process. */

process.on('message', (message) => {
  void ask(load.parse(message)).then((outcome) => process.send?.(outcome));
});

async function ask({ url, callers, query, variables, from, connections, ms }: Load): Promise<Outcome> {
  const pool = new Pool(url, { connections, pipelining: 1 });
  const bodies = variables.map((each) => JSON.stringify({ query, variables: each }));
  const times: number[] = [];
  const began = performance.now();
  let next = from;

  async function askOnAndOn(caller: string): Promise<void> {
    const headers = { 'content-type': 'application/json', ...(caller !== '' && { authorization: caller }) };
    while (performance.now() < began + ms) {
      const sent = performance.now();
      const body = bodies[next++ % bodies.length] ?? '';
      const reply = await pool.request({ method: 'POST', path: '/graphql', headers, body });
      const text = await reply.body.text();
      times.push(performance.now() - sent);
      if (reply.statusCode !== 200 || !text.startsWith('{"data":')) throw new Error(text.slice(0, 500));
    }
  }

  await Promise.all(
    Array.from({ length: connections }, (_, index) => askOnAndOn(callers[index % callers.length] ?? '')),
  );
  const took = performance.now() - began;
  await pool.close();
  return { times, ms: took };
}
