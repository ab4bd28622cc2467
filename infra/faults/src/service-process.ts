import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '@graphroots/standalone/config';
import { freePort } from './free-port.ts';

/** A service in a process of its own, always at the same address. */
export interface ServiceProcess {
  readonly url: string;
  /** Resolves when it answers. */
  start(): Promise<void>;
  signal(signal: NodeJS.Signals): void;
  /** Sends a signal and waits for the end; the exit status, or the signal that ended it. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

export async function createServiceProcess(
  name: string,
  variables: Readonly<Record<string, string>>,
): Promise<ServiceProcess> {
  const port = await freePort();
  const main = fileURLToPath(new URL(`../../../services/${name}/src/main.ts`, import.meta.url));
  let child: ChildProcess | undefined;

  return {
    url: `http://127.0.0.1:${port}/graphql`,
    async start() {
      const started = spawn(process.execPath, ['--import', 'tsx', main], {
        env: childEnvironment({ ...variables, PORT: String(port), LOG_LEVEL: 'info' }),
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      child = started;
      const lines = createInterface({ input: started.stdout });
      await new Promise<void>((resolve, reject) => {
        lines.on('line', (line) => line.includes(`${name} answers`) && resolve());
        started.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it answered.`)));
      });
    },
    signal(signal) {
      child?.kill(signal);
    },
    async end(signal) {
      if (child?.exitCode !== null || child.signalCode !== null) return null;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
      return child.exitCode ?? child.signalCode;
    },
  };
}
