import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { checkWorkers } from '../src/server/workers.ts';

vi.setConfig({ testTimeout: 60_000 });

const program = fileURLToPath(new URL('./programs/serve-in-workers.ts', import.meta.url));

let child: ChildProcess | undefined;
afterEach(() => child?.kill('SIGKILL'));

function start(...args: string[]): { readonly running: ChildProcess; readonly lines: Interface } {
  const running = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = running;
  if (!running.stdout) throw new Error('The program has no output.');
  return { running, lines: createInterface({ input: running.stdout }) };
}

async function serving() {
  const { running, lines } = start();
  const url = await lineOf(lines);
  return { running, lines, url, answering: () => answeringAt(url) };
}

async function lineOf(lines: Interface): Promise<string> {
  const [line] = await once(lines, 'line');
  return String(line);
}

/** Which processes answer now; each request comes by a connection of its own. */
async function answeringAt(url: string): Promise<ReadonlySet<string>> {
  const answers = Array.from({ length: 8 }, async () => {
    const response = await fetch(`${url}/who`, { headers: { connection: 'close' } });
    return response.text();
  });
  return new Set(await Promise.all(answers));
}

test('workers share one port, and the first process answers nothing itself', async () => {
  const { answering, running } = await serving();
  await vi.waitFor(async () => expect((await answering()).size).toBe(2), 20_000);
  expect([...(await answering())]).not.toContain(String(running.pid));
});

test('one that dies is replaced, while the other answers', async () => {
  const { answering, url } = await serving();
  await vi.waitFor(async () => expect((await answering()).size).toBe(2), 20_000);
  const before = await answering();
  await expect(fetch(`${url}/die`)).rejects.toThrow('fetch failed');
  expect((await answering()).size).toBe(1);
  await vi.waitFor(async () => expect((await answering()).size).toBe(2), 20_000);
  const after = await answering();
  expect([...after].filter((pid) => before.has(pid))).toHaveLength(1);
});

test('a scrape of any of them tells what all have measured', async () => {
  const { answering, url } = await serving();
  await vi.waitFor(async () => expect((await answering()).size).toBe(2), 20_000);
  const count = async () => {
    const response = await fetch(`${url}/metrics`, { headers: { connection: 'close' } });
    const line = /^http_request_duration_seconds_count\{.*"\/who".*\} (\d+)$/m.exec(await response.text());
    return Number(line?.[1]);
  };
  const before = await count();
  await answering();
  // Of two scrapes in a row each worker is asked for one.
  expect([await count(), await count()]).toEqual([before + 8, before + 8]);
});

test('a scrape is told of those that serve, and not kept waiting by one that starts', async () => {
  const { url } = await serving();
  const response = await fetch(`${url}/metrics`, { headers: { connection: 'close' } });
  expect(response.status).toBe(200);
});

test('a signal lets what they are asked finish, and ends all of them', async () => {
  const { running, lines, url } = await serving();
  const entered = lineOf(lines);
  const answer = fetch(`${url}/slow`);
  await entered;
  const ended = once(running, 'exit');
  running.kill('SIGTERM');
  expect((await answer).status).toBe(200);
  expect(await ended).toEqual([0, null]);
  await expect(fetch(`${url}/who`)).rejects.toThrow('fetch failed');
});

test('where the first cannot start none does, and its status is that of the whole', async () => {
  const { running } = start('fail');
  expect(await once(running, 'exit')).toEqual([3, null]);
});

test('several are refused where they would not be one server, with what to do', () => {
  expect(() => checkWorkers(2, { embedded: true, uncounted: true })).toThrow(
    /WORKERS: several share a PostgreSQL server.*REDIS_URL is missing/s,
  );
  expect(() => checkWorkers(1, { embedded: true, uncounted: true })).not.toThrow();
});
