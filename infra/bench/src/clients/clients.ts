import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { outcome, type Load, type Outcome } from './load.ts';

/** Clients in a process of their own, so that their work is not measured with the servers'. */
export interface Clients {
  ask(load: Load): Promise<Outcome>;
  stop(): void;
}

export function startClients(): Clients {
  const child = fork(fileURLToPath(new URL('client-process.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error('The clients have given up; they say why above.');
  });
  // Nobody waits for it between two loads.
  ended.catch(() => undefined);
  return {
    async ask(load) {
      const answered = once(child, 'message');
      child.send(load);
      const [answer] = z
        .tuple([outcome])
        .rest(z.unknown())
        .parse(await Promise.race([answered, ended]));
      return answer;
    },
    stop: () => child.disconnect(),
  };
}
