import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readSupergraphSdl } from '@graphroots/schema/sdl';
import { asDeployed } from '../../config.ts';
import { installRival } from '../install.ts';
import { questions, systemOf, type Started, type System } from '../system.ts';
import type { TextbookSubgraphs } from '../textbook/textbook.ts';

export const hiveVersion = '2.15.1';

const startMs = 60_000;

/** Equal requests that are under way are else sent once: what is measured then is no work done. */
const config = `export const gatewayConfig = {
  logging: 'error',
  transportEntries: { '*.http': { options: { deduplicateInflightRequests: false } } },
};
`;

/** Hive Gateway with its planner in Rust, over the textbook's servers. */
export async function startHive({ programs, urls }: TextbookSubgraphs): Promise<System> {
  const folder = await installRival('hive-gateway', { '@graphql-hive/gateway': hiveVersion });
  const gateway = await startGateway(folder, urls);
  return systemOf('Hive Gateway', [gateway, ...programs], (shape) =>
    shape.service ? null : questions(shape, gateway.url),
  );
}

async function startGateway(
  folder: string,
  urls: Readonly<Record<string, string>>,
): Promise<Omit<Started, 'memory' | 'callers'>> {
  await writeFile(join(folder, 'gateway.config.mjs'), config);
  await writeFile(join(folder, 'supergraph.graphql'), supergraphAt(urls));
  const port = await freePort();
  const child = spawn(
    join(folder, 'node_modules/.bin/hive-gateway'),
    'supergraph supergraph.graphql --hive-router-runtime --config-path gateway.config.mjs --host 127.0.0.1 --port'
      .split(' ')
      .concat(String(port)),
    { cwd: folder, env: asDeployed, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const url = `http://127.0.0.1:${port}/graphql`;
  process.once('exit', () => child.kill());
  await answers(url);
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

/** The supergraph with these addresses. */
function supergraphAt(urls: Readonly<Record<string, string>>): string {
  return readSupergraphSdl().replaceAll(
    /@join__graph\(name: "(\w+)", url: "[^"]*"\)/g,
    (_, name: string) => `@join__graph(name: "${name}", url: "${urls[name] ?? ''}")`,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function answers(url: string): Promise<void> {
  const body = JSON.stringify({ query: '{ __typename }' });
  for (const until = performance.now() + startMs; performance.now() < until; await setTimeout(200)) {
    const headers = { 'content-type': 'application/json' };
    const reply = await fetch(url, { method: 'POST', headers, body }).catch(() => undefined);
    if (reply?.ok === true) return;
  }
  throw new Error(`Nothing answers at ${url}.`);
}
