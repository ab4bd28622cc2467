import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { graphqlRequest, type ClientRequest } from '../clients/load.ts';
import type { Shape } from '../shapes/shapes.ts';

/** Of one service to the database: what all systems hold together is less than a server usually has. */
export const connections = 4;

/** One of those compared, listening in processes of its own. */
export interface System {
  readonly name: string;
  readonly url: string;
  /** Whose processor time and memory are counted. */
  readonly pids: readonly number[];
  /** What is sent for a shape, one for each of its variables. */
  requestsFor(shape: Shape): readonly ClientRequest[];
  /** The answer's `data` in the form of the graph's own. */
  dataOf(shape: Shape, data: unknown): unknown;
  stop(): Promise<void>;
}

const ready = z.object({ url: z.string(), callers: z.array(z.string()).default([]) });

/** A process that tells where it listens, and what its callers send as `authorization`. */
export interface Started extends z.output<typeof ready> {
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts a program of this folder, with this one's options of Node, and waits until it listens. */
export async function startProgram(
  program: string,
  told: Readonly<Record<string, unknown>>,
): Promise<Started> {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const child = fork(path, [JSON.stringify(told)]);
  const answer = ready.parse(await firstMessage(child, program));
  let ended: Promise<unknown> | undefined;
  return {
    ...answer,
    pid: child.pid ?? 0,
    async stop() {
      if (!ended) {
        ended = once(child, 'exit');
        child.disconnect();
      }
      await ended;
    },
  };
}

async function firstMessage(child: ChildProcess, program: string): Promise<unknown> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${program} ended with ${String(code)} before it listened.`);
  });
  ended.catch(() => undefined);
  const [message] = z
    .tuple([z.unknown()])
    .rest(z.unknown())
    .parse(await Promise.race([once(child, 'message'), ended]));
  return message;
}

/** One that is asked the graph's own questions. */
export function graphSystem(
  name: string,
  url: string,
  programs: readonly Started[],
  callers: readonly string[] = [],
): System {
  return {
    name,
    url,
    pids: programs.map(({ pid }) => pid),
    requestsFor: ({ query, variables }) =>
      variables.map((each, index) => graphqlRequest(query, each, callers[index % callers.length])),
    dataOf: (_, data) => data,
    async stop() {
      for (const program of programs) await program.stop();
    },
  };
}
