import { setTimeout } from 'node:timers/promises';
import { run } from '@graphroots/kit/server/run';
import { median } from '../measure/figures.ts';
import { startClients } from '../clients/clients.ts';
import { graphqlRequest } from '../clients/load.ts';
import { attacks, type Attack } from './attacks.ts';
import { startFlood } from './flood.ts';
import { startVictim } from './victim.ts';

/*
 * What attacks do to a gateway: how long its event loop stands still and how soon it refuses, while others ask
 * for small things. Gateway, attacker and the others are three processes. The first row is without attack: what
 * it shows comes from the machine.
 */

const flooder = 'volunteer';
const small = 'query ($id: ID!) { partyOrganization(id: $id) { name memberCount } }';
const connections = 2;
const pauseMs = 50;

await run(async () => {
  const flood = await startFlood();
  const victim = await startVictim(flooder, flood.url);
  const clients = startClients();
  const { url, callers, variables } = victim;
  const requests = variables.map((each, index) =>
    graphqlRequest(small, each, callers[index % callers.length]),
  );
  const ask = (ms: number) => clients.ask({ url: `${url}/graphql`, requests, from: 0, connections, ms });

  async function measure({ name, ms, throwAt }: Attack) {
    const [caller = ''] = callers;
    const blocks: number[] = [];
    const times: number[] = [];
    const answers = new Set<string>();
    await victim.longestBlock();
    const others = ask(ms);
    const until = performance.now() + ms;
    while (performance.now() < until) {
      const began = performance.now();
      answers.add(await throwAt(url, caller));
      times.push(performance.now() - began);
      blocks.push(await victim.longestBlock());
      await setTimeout(pauseMs);
    }
    const { times: waited } = await others;
    const [p50, p99] = [at(waited, 0.5), at(waited, 0.99)];
    return {
      attack: name,
      times: times.length,
      answer: [...answers].join(', '),
      'answered, ms (median/worst)': `${median(times).toFixed(0)}/${at(times, 1).toFixed(0)}`,
      'block, ms (median/worst)': `${median(blocks).toFixed(0)}/${at(blocks, 1).toFixed(0)}`,
      'others, ms (p50/p99)': `${p50.toFixed(0)}/${p99.toFixed(0)}`,
    };
  }

  await ask(2_000);
  const rows = [];
  for (const attack of attacks('{ volunteerTeam(id: "any") { name } }')) rows.push(await measure(attack));
  console.table(rows);
  clients.stop();
  victim.stop();
  flood.stop();
});

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
