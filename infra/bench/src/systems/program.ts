import { run } from '@graphroots/kit/server/run';
import type { z } from 'zod';

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
  await run(async () => {
    process.send?.(await start(told.parse(JSON.parse(process.argv[2] ?? '{}'))));
  });
}
