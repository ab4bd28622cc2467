import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import type { SmallCity } from './small-city.ts';

const report = `mutation ($title: String!, $grid: ID!) {
  reportIssue(input: { title: $title, category: "LIGHTING", source: RESIDENT, grid: $grid }) { issue { id } }
}`;
const acknowledgement = z.object({
  data: z.object({ reportIssue: z.object({ issue: z.object({ id: z.string() }) }) }),
});

/** Between two reports of one writer: the machine is there for others too. */
const PAUSE_MS = 10;

/** People who report issues, and one who asks for something else. */
export interface Load {
  /** All titles begin so. */
  readonly name: string;
  /** Titles that the graph said it has stored. */
  readonly acknowledged: ReadonlySet<string>;
  readonly failed: number;
  /** Answers to the one who asks for something else that had errors. */
  readonly disturbed: number;
  /** The longest that anybody waited for an answer, in milliseconds. */
  readonly slowest: number;
  /** Resolves at the next acknowledgement of a report sent from now on, with its moment. */
  nextAcknowledged(): Promise<number>;
  /** Resolves when so many more reports are acknowledged. */
  acknowledgedMore(count: number): Promise<void>;
  stop(): Promise<void>;
}

export function startLoad(city: SmallCity, writers = 8): Load {
  const name = `fault ${randomUUID().slice(0, 8)} `;
  const acknowledged = new Set<string>();
  const waiting = new Set<{ since: number; resolve: (moment: number) => void }>();
  let failed = 0;
  let disturbed = 0;
  let slowest = 0;
  let stopped = false;

  async function timed<T>(work: Promise<T>): Promise<T> {
    const began = performance.now();
    try {
      return await work;
    } finally {
      slowest = Math.max(slowest, performance.now() - began);
    }
  }

  /** Reports one thing after another, each until it is acknowledged, under one key. */
  async function write(writer: number): Promise<void> {
    for (let n = 0; !stopped; n += 1) {
      const title = `${name}${writer}-${n}`;
      const headers = { 'idempotency-key': randomUUID() };
      while (!stopped && !(await send(title, headers))) await delay(PAUSE_MS);
      await delay(PAUSE_MS);
    }
  }

  async function send(title: string, headers: Readonly<Record<string, string>>): Promise<boolean> {
    const sent = performance.now();
    const answer = await timed(city.ask(report, { title, grid: city.grid }, headers));
    if (!acknowledgement.safeParse(answer).success) {
      failed += 1;
      return false;
    }
    acknowledged.add(title);
    for (const one of waiting) {
      if (sent < one.since) continue;
      waiting.delete(one);
      one.resolve(performance.now());
    }
    return true;
  }

  async function askSomethingElse(): Promise<void> {
    while (!stopped) {
      const { errors } = await timed(city.ask('{ partyOrganizations(first: 1) { nodes { id name } } }'));
      if (errors) disturbed += 1;
      await delay(5 * PAUSE_MS);
    }
  }

  const nextAcknowledged = () =>
    new Promise<number>((resolve) => void waiting.add({ since: performance.now(), resolve }));

  const work = Promise.all([
    askSomethingElse(),
    ...Array.from({ length: writers }, (_, writer) => write(writer)),
  ]);

  async function stop(): Promise<void> {
    stopped = true;
    await work;
  }
  onTestFinished(stop);

  return {
    name,
    acknowledged,
    get failed() {
      return failed;
    },
    get disturbed() {
      return disturbed;
    },
    get slowest() {
      return slowest;
    },
    nextAcknowledged,
    async acknowledgedMore(count) {
      const enough = acknowledged.size + count;
      while (acknowledged.size < enough) await nextAcknowledged();
    },
    stop,
  };
}
