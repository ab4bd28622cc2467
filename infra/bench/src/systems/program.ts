import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { run } from '@graphroots/kit/server/run';
import { z } from 'zod';
import type { Memory } from './system.ts';

/** What a program that is measured answers once it listens. */
interface Listening {
  readonly url: string;
  /** Headers `authorization`, by the kind of caller. */
  readonly callers?: Readonly<Record<string, readonly string[]>>;
}

/** Runs one of the programs that `startProgram` starts: told what to do, it says where it listens, until it is let go. */
export async function runProgram<T extends z.ZodType>(
  told: T,
  start: (told: z.output<T>) => Promise<Listening>,
): Promise<void> {
  process.on('disconnect', () => process.exit(0));
  process.on('message', () => process.send?.(memoryHeld()));
  await run(async () => {
    process.send?.(await start(told.parse(JSON.parse(process.argv[2] ?? '{}'))));
  });
}

/** What is held once garbage is collected. */
function memoryHeld(): Memory {
  setFlagsFromString('--expose-gc');
  z.function().parse(runInNewContext('gc'))();
  const { heapUsed, external, rss } = process.memoryUsage();
  const megabytes = (bytes: number): number => bytes / 1024 ** 2;
  return { heap: megabytes(heapUsed), buffers: megabytes(external), resident: megabytes(rss) };
}
