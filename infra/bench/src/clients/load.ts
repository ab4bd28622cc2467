import { z } from 'zod';

/* What the benchmark and the process that plays its clients tell each other. */

const request = z.object({ headers: z.record(z.string(), z.string()), body: z.string() });

/** What a client sends by POST. */
export type ClientRequest = z.output<typeof request>;

/** To be asked for some time by so many connections, each sending its next request when it has its answer. */
export const load = z.object({
  url: z.string(),
  requests: z.array(request),
  /** Which request comes first. */
  from: z.number(),
  connections: z.number(),
  ms: z.number(),
  /** Whether each is sent once at most: the load ends when all are. */
  once: z.boolean().default(false),
  /** Whether each request is made one that was never sent before. */
  fresh: z.boolean().default(false),
  /** So many requests are steps of one life: a connection sends them in turn, each knows what the earlier were told. */
  steps: z.number().default(1),
});

export type Load = z.input<typeof load>;

/** Times of answers in milliseconds, and how long all of them took. */
export const outcome = z.object({ times: z.array(z.number()), ms: z.number() });

export type Outcome = z.output<typeof outcome>;

/** GraphQL over POST, sent by somebody with this `authorization`. */
export function graphqlRequest(query: string, variables: object, authorization = ''): ClientRequest {
  return {
    headers: { 'content-type': 'application/json', ...(authorization !== '' && { authorization }) },
    body: JSON.stringify({ query, variables }),
  };
}
