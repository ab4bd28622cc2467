import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openDevelopmentIssuer } from '@graphroots/gateway/identity/development-issuer';
import { createTestDatabase } from '@graphroots/kit/testing/database';
import { testServerUrl } from '@graphroots/kit/testing/config';
import { subgraphNames } from '@graphroots/schema/sdl';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { childEnvironment } from '../src/config.ts';
import { services } from '../src/services.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const writers = 4;
const enough = 60;

let databaseUrl: string;
let keyFolder: string;
let authorization: string;
let remove: () => Promise<void>;

beforeAll(async () => {
  if (testServerUrl() === undefined) {
    const folder = await mkdtemp(join(tmpdir(), 'graphroots-crash-'));
    databaseUrl = `pglite:${folder}`;
    remove = () => rm(folder, { recursive: true, force: true });
  } else {
    const migrations = subgraphNames.map((name) => ({ schema: name, folder: services[name].migrations }));
    const test = await createTestDatabase({ migrations });
    databaseUrl = test.url;
    remove = () => test.drop();
  }
});
beforeAll(async () => {
  keyFolder = await mkdtemp(join(tmpdir(), 'graphroots-key-'));
  const issuer = await openDevelopmentIssuer(join(keyFolder, 'key.json'));
  const claims = { subject: 'writer', roles: ['command-centre'], scope: '', territory: ['5301'], lines: [] };
  authorization = `Bearer ${await issuer.issue(claims, 1)}`;
});
afterAll(async () => {
  await remove();
  await rm(keyFolder, { recursive: true });
});

interface Running {
  readonly url: string;
  readonly child: ChildProcess;
}

async function start(): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    env: childEnvironment({
      DATABASE_URL: databaseUrl,
      DEVELOPMENT_KEY_FILE: join(keyFolder, 'key.json'),
      PORT: '0',
      DEMO_SIZE: 'street',
      DEMO_CITY: 'kunming',
    }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /GraphQL +(http\S+)/.exec(line)?.[1];
    if (url !== undefined) return { url, child };
  }
  throw new Error(`The server ended with ${child.exitCode} before it answered.`);
}

async function ask(url: string, query: string, variables: object, headers = {}): Promise<unknown> {
  const reply = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return reply.json();
}

const report = `mutation ($title: String!, $grid: ID!) {
  reportIssue(input: { title: $title, category: "LIGHTING", source: RESIDENT, grid: $grid }) { issue { id } }
}`;
const reported = z.object({
  data: z.object({ reportIssue: z.object({ issue: z.object({ id: z.string() }) }) }),
});
const listed = z.object({
  data: z.object({
    issues: z.object({
      nodes: z.array(
        z.object({ id: z.string(), title: z.string(), history: z.object({ totalCount: z.number() }) }),
      ),
    }),
  }),
});
const gridList = z.object({
  data: z.object({ grids: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }),
});

interface Report {
  readonly title: string;
  readonly grid: string;
}

/** Reports under the title as its key; answers with the issue's id. */
async function send(url: string, variables: Report): Promise<string> {
  const headers = { 'idempotency-key': variables.title.replaceAll(' ', '-') };
  return reported.parse(await ask(url, report, { ...variables }, headers)).data.reportIssue.issue.id;
}

/** Writes until the server is gone; answers with the ids of the reports it acknowledged, and the one it did not. */
async function writeUntilGone(url: string, grid: string, writer: number, acknowledge: () => void) {
  const acknowledged = new Map<string, string>();
  for (let number = 0; ; number += 1) {
    const cutOff = { title: `crash ${writer}-${number}`, grid };
    try {
      acknowledged.set(cutOff.title, await send(url, cutOff));
    } catch {
      return { acknowledged, cutOff };
    }
    acknowledge();
  }
}

async function reportsStored(url: string): Promise<{ id: string; title: string; steps: number }[]> {
  const stored: { id: string; title: string; steps: number }[] = [];
  for (let offset = 0; ; offset += 100) {
    const { data } = listed.parse(
      await ask(
        url,
        `query ($offset: Int!) { issues(first: 100, offset: $offset, where: { title: "crash " }) {
          nodes { id title history { totalCount } } } }`,
        { offset },
      ),
    );
    stored.push(
      ...data.issues.nodes.map(({ id, title, history }) => ({ id, title, steps: history.totalCount })),
    );
    if (data.issues.nodes.length < 100) return stored;
  }
}

it('a server killed in the middle of writes has lost nothing it acknowledged, and doubles nothing that is sent again', async () => {
  const first = await start();
  const grids = gridList.parse(await ask(first.url, '{ grids(first: 1) { nodes { id } } }', {}));
  const grid = grids.data.grids.nodes[0]?.id ?? '';
  let count = 0;
  const acknowledge = () => {
    count += 1;
    if (count === enough) first.child.kill('SIGKILL');
  };
  const written = await Promise.all(
    Array.from({ length: writers }, (_, writer) => writeUntilGone(first.url, grid, writer, acknowledge)),
  );
  const acknowledged = new Map(written.flatMap((writer) => [...writer.acknowledged]));
  expect(acknowledged.size).toBeGreaterThanOrEqual(enough);

  const second = await start();
  try {
    const stored = await reportsStored(second.url);
    const byTitle = new Map(stored.map((issue) => [issue.title, issue]));
    expect(stored).toHaveLength(byTitle.size);
    for (const [title, id] of acknowledged) expect(byTitle.get(title)).toEqual({ id, title, steps: 1 });
    expect(stored.length - acknowledged.size).toBeLessThanOrEqual(writers);

    for (const { cutOff } of written) acknowledged.set(cutOff.title, await send(second.url, cutOff));
    const repeated = await reportsStored(second.url);
    expect(new Map(repeated.map(({ title, id }) => [title, id]))).toEqual(acknowledged);
    expect(repeated).toHaveLength(acknowledged.size);
    for (const { id, title } of stored) expect(acknowledged.get(title)).toBe(id);
  } finally {
    second.child.kill('SIGTERM');
    await once(second.child, 'exit');
  }
}, 120_000);
