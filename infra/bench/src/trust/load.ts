import { z } from 'zod';

/* What the benchmark and the process that plays its clients tell each other. */

/** To be asked for some time by so many connections, each sending its next request when it has its answer. */
export const load = z.object({
  url: z.string(),
  callers: z.array(z.string()),
  query: z.string(),
  variables: z.array(z.record(z.string(), z.unknown())),
  /** Which variables come first. */
  from: z.number(),
  connections: z.number(),
  ms: z.number(),
});

export type Load = z.output<typeof load>;

/** Times of answers in milliseconds, and how long all of them took. */
export const outcome = z.object({ times: z.array(z.number()), ms: z.number() });

export type Outcome = z.output<typeof outcome>;
