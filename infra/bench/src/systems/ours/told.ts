import { z } from 'zod';

/** What the programs of this project are told. */
export const guardedBench = z.object({
  databaseUrl: z.string(),
  city: z.object({ code: z.string(), line: z.string().nullable() }),
  /** What may be asked, by its hash. */
  documents: z.record(z.string(), z.string()),
});

export type GuardedBench = z.output<typeof guardedBench>;
