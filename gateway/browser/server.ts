import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as delay } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { readBrowserConfig, standaloneEnvironment } from './config.ts';

declare module 'vitest' {
  interface ProvidedContext {
    baseUrl: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs once before all browser tests: they share one server. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { baseUrl } = readBrowserConfig();
  if (baseUrl !== undefined) {
    project.provide('baseUrl', baseUrl);
    return undefined;
  }
  const port = await freePort();
  // A group of its own: npm does not reliably pass the signal on to what it started.
  const server = spawn('npm', ['start'], {
    cwd: root,
    env: standaloneEnvironment(port),
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  const exited = once(server, 'exit');
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([
    untilReady(url),
    exited.then(([code]) => Promise.reject(new Error(`npm start ended with status ${String(code)}.`))),
  ]);
  project.provide('baseUrl', url);
  return async () => {
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
    await exited;
  };
}

async function untilReady(url: string): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    const ready = await fetch(`${url}/health/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await delay(250);
  }
  throw new Error(`${url} was not ready within two minutes.`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
