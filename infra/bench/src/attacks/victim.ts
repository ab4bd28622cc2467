import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const ready = z.object({
  url: z.string(),
  callers: z.array(z.string()),
  variables: z.array(z.record(z.string(), z.unknown())),
});

/** What the attacked gateway tells when it listens: its address, who may ask it, and for which groups. */
export type Ready = z.output<typeof ready>;

/** A gateway in a process of its own. */
export interface Victim extends Ready {
  /** How many milliseconds its event loop stood still at most since this was asked last. */
  longestBlock(): Promise<number>;
  stop(): void;
}

/** `flooder` is the subgraph that is reached under `floodUrl`. */
export async function startVictim(flooder: string, floodUrl: string): Promise<Victim> {
  const child = fork(fileURLToPath(new URL('gateway-process.ts', import.meta.url)), [flooder, floodUrl], {
    execArgv: ['--import', 'tsx'],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error('The gateway has ended; it says why above.');
  });
  // Nobody waits for it between two questions.
  ended.catch(() => undefined);
  const answer = async () =>
    z.array(z.unknown()).parse(await Promise.race([once(child, 'message'), ended]))[0];
  return {
    ...ready.parse(await answer()),
    async longestBlock() {
      const answered = answer();
      child.send('how long?');
      return z.number().parse(await answered);
    },
    stop: () => child.disconnect(),
  };
}
