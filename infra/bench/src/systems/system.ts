import { fork, type ChildProcess, type ForkOptions } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { asDeployed } from '../config.ts';
import { graphqlRequest, type ClientRequest } from '../clients/load.ts';
import type { Shape } from '../shapes/shapes.ts';

/** Of one service to the database: what all systems hold together is less than a server usually has. */
export const connections = 3;

/** What is sent for a shape, one request for each of its variables, and where to. */
export interface Questions {
  readonly url: string;
  readonly requests: readonly ClientRequest[];
}

/** One of those compared, listening in processes of its own. */
export interface System {
  readonly name: string;
  /** Whose processor time and memory are counted. */
  readonly pids: readonly number[];
  /** How it is asked for a shape; null for one that it does not answer. */
  askedFor(shape: Shape): Questions | null;
  /** The answer's `data` in the form of the graph's own. */
  dataOf(shape: Shape, data: unknown): unknown;
  stop(): Promise<void>;
}

const ready = z.object({ url: z.string(), callers: z.record(z.string(), z.array(z.string())).default({}) });

const memory = z.object({ heap: z.number(), buffers: z.number(), resident: z.number() });

/** What a process holds once its garbage is collected, in MB: objects, memory outside the heap, all of its pages. */
export type Memory = z.output<typeof memory>;

/** A process that tells where it listens, and what its callers of each kind send as `authorization`. */
export interface Started extends z.output<typeof ready> {
  readonly pid: number;
  memory(): Promise<Memory>;
  stop(): Promise<void>;
}

/** Starts a program of this folder, unless told otherwise with this one's options of Node, and waits until it listens. */
export async function startProgram(
  program: string,
  told: Readonly<Record<string, unknown>>,
  options: Pick<ForkOptions, 'cwd' | 'execPath' | 'execArgv'> = {},
): Promise<Started> {
  const path = fileURLToPath(new URL(program, import.meta.url));
  const child = fork(path, [JSON.stringify(told)], { ...options, env: asDeployed });
  const answer = ready.parse(await firstMessage(child, program));
  let ended: Promise<unknown> | undefined;
  return {
    ...answer,
    pid: child.pid ?? 0,
    async memory() {
      child.send('memory');
      return memory.parse(await firstMessage(child, program));
    },
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
  const answered = new AbortController();
  const ended = once(child, 'exit', { signal: answered.signal }).then(([code]) => {
    throw new Error(`${program} ended with ${String(code)} before it answered.`);
  });
  ended.catch(() => undefined);
  const [message] = z
    .tuple([z.unknown()])
    .rest(z.unknown())
    .parse(await Promise.race([once(child, 'message'), ended]));
  answered.abort();
  return message;
}

/** The graph's own question, sent by each of the callers in turn. */
export function questions(
  { query, variables }: Shape,
  url: string,
  callers: readonly string[] = [],
): Questions {
  return {
    url,
    requests: variables.map((each, index) => graphqlRequest(query, each, callers[index % callers.length])),
  };
}

/** One made of these programs. */
export function systemOf(
  name: string,
  programs: readonly Pick<Started, 'pid' | 'stop'>[],
  askedFor: System['askedFor'],
): System {
  return {
    name,
    pids: programs.map(({ pid }) => pid),
    askedFor,
    dataOf: (_, data) => data,
    async stop() {
      for (const program of programs) await program.stop();
    },
  };
}
