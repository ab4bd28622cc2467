import cluster, { type Worker } from 'node:cluster';
import { on } from 'node:events';
import { AggregatorRegistry, type Registry } from 'prom-client';
import { z } from 'zod';

/*
 * A scrape reaches one worker of several and is told of all: that one asks the process that watches over them, which
 * asks each that serves already.
 */

const scrape = z.object({ scrape: z.int(), text: z.string().optional() });
const measurement = z.object({
  measure: z.int(),
  metrics: z.array(z.record(z.string(), z.unknown())).optional(),
});

const DEADLINE_MS = 5_000;

let asked = 0;

/** In the process that watches over the workers: tells any of them what those that serve have measured, added up. */
export function answerMetricsOfAll(serving: ReadonlySet<Worker>): void {
  cluster.on('message', (worker, message) => {
    const { success, data } = scrape.safeParse(message);
    if (!success) return;
    // Without an answer, as when a worker ends meanwhile, the scrape fails and comes again.
    Promise.all([...serving].map(measure))
      .then(async (all) => worker.send({ ...data, text: await AggregatorRegistry.aggregate(all).metrics() }))
      .catch(() => undefined);
  });
}

async function measure(worker: Worker): Promise<object> {
  const number = (asked += 1);
  worker.send({ measure: number });
  for await (const [message] of heard(worker)) {
    const { data } = measurement.safeParse(message);
    if (data?.measure === number && data.metrics) return data.metrics;
  }
  throw new Error('The worker is gone.');
}

/** In a worker: what it measures is counted with what the others do. */
export function countWithOthers(registry: Registry): void {
  process.on('message', (message) => {
    const { success, data } = measurement.safeParse(message);
    if (!success) return;
    registry.getMetricsAsJSON().then(
      (metrics) => process.send?.({ ...data, metrics }),
      () => undefined,
    );
  });
}

/** In a worker: what all of them have measured. Rejects when that is not known in time. */
export async function metricsOfAll(): Promise<string> {
  const number = (asked += 1);
  process.send?.({ scrape: number });
  for await (const [message] of heard(process)) {
    const { data } = scrape.safeParse(message);
    if (data?.scrape === number && data.text !== undefined) return data.text;
  }
  throw new Error('The process that watches over the workers is gone.');
}

function heard(from: Worker | NodeJS.Process) {
  return on(from, 'message', { signal: AbortSignal.timeout(DEADLINE_MS) });
}
