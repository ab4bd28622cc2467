import { setTimeout as delay } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { Counter, Gauge, type Registry } from 'prom-client';
import { GraphError } from '../graph/graph-error.ts';
import type { Subgraph } from '../subgraph.ts';
import { unrestrictedViewer } from '../viewer.ts';
import type { Follower } from './follower.ts';
import { takePage } from './take-page.ts';

/** Between two looks at a feed that has nothing new. */
const IDLE_MS = 1_000;

/** The longest pause after failures in a row. */
const LONGEST_PAUSE_MS = 60_000;

/** A service that follows the feeds of others. */
export interface Following {
  /** Takes on all that the feeds tell now. Throws what stands in the way. */
  catchUp(): Promise<void>;
  /** Goes on in the background until it is stopped; what fails is tried again after a pause. */
  start(): void;
  /** Ends after what is being taken on. */
  stop(): Promise<void>;
}

export interface FollowingOptions {
  readonly subgraph: Subgraph;
  readonly followers: readonly Follower[];
  /** Where the lag is told. */
  readonly metrics?: Registry;
  readonly idleMs?: number;
}

export function createFollowing(options: FollowingOptions): Following {
  const { subgraph, followers, metrics, idleMs = IDLE_MS } = options;
  const measures = metrics && measuresIn(metrics);
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();

  async function catchUpWith(follower: Follower): Promise<void> {
    for (;;) {
      stopping.signal.throwIfAborted();
      const context = subgraph.createContext({
        requestId: randomUUID(),
        headers: {},
        viewer: unrestrictedViewer,
      });
      if (!(await takePage(follower, context))) break;
    }
    measures?.caughtUp(subgraph.name, follower.feed);
  }

  async function followForEver(follower: Follower): Promise<void> {
    const { log } = subgraph.createContext({
      requestId: 'follower',
      headers: {},
      viewer: unrestrictedViewer,
    });
    let failures = 0;
    while (!stopping.signal.aborted) {
      try {
        await catchUpWith(follower);
        failures = 0;
      } catch (error) {
        if (stopping.signal.aborted) return;
        failures += 1;
        measures?.failed(subgraph.name, follower.feed);
        const { feed } = follower;
        if (error instanceof GraphError && error.temporary && failures < 5)
          // As when all processes start together: where it came from says nothing that the reason does not.
          log.info({ reason: error.message, feed, failures }, 'a feed cannot be followed yet');
        else log.warn({ err: error, feed, failures }, 'a feed could not be followed');
      }
      const pause = Math.min(idleMs * 2 ** failures, LONGEST_PAUSE_MS);
      await delay(pause, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
  }

  return {
    async catchUp() {
      for (const follower of followers) await catchUpWith(follower);
    },
    start() {
      for (const { feed } of followers) measures?.started(subgraph.name, feed);
      running = Promise.all(followers.map(followForEver)).then(() => undefined);
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

type Measures = ReturnType<typeof createMeasures>;

/** One set for each registry: all services of a process tell theirs there. */
const made = new WeakMap<Registry, Measures>();

function measuresIn(metrics: Registry): Measures {
  let measures = made.get(metrics);
  if (!measures) made.set(metrics, (measures = createMeasures(metrics)));
  return measures;
}

function createMeasures(metrics: Registry) {
  const ends = new Map<string, { readonly service: string; readonly feed: string; readonly at: number }>();
  const lag = new Gauge({
    name: 'follower_lag_seconds',
    help: 'Time since a service had last taken on all that a feed tells.',
    labelNames: ['service', 'feed'],
    // What one worker has taken on, none has to.
    aggregator: 'min',
    registers: [],
    collect() {
      for (const { service, feed, at } of ends.values()) {
        this.set({ service, feed }, (performance.now() - at) / 1000);
      }
    },
  });
  metrics.registerMetric(lag);
  const failures = new Counter({
    name: 'follower_failures_total',
    help: 'Attempts to follow a feed that failed.',
    labelNames: ['service', 'feed'],
    registers: [metrics],
  });
  const note = (service: string, feed: string): void =>
    void ends.set(`${service} ${feed}`, { service, feed, at: performance.now() });
  return {
    started: note,
    caughtUp: note,
    failed: (service: string, feed: string) => failures.inc({ service, feed }),
  };
}
