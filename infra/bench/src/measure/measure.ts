import type { Sql } from 'postgres';
import type { Clients } from '../clients/clients.ts';
import type { Questions, System } from '../systems/system.ts';
import { postgresMs } from './postgres-time.ts';
import { forgetPeaks, peakMegabytes, processorMs } from './processes.ts';

/** One shape asked of one system by so many connections: figures of each round, times of all answers. */
export interface Measured {
  readonly perSecond: number[];
  /** Processor time for one request, in milliseconds. */
  readonly nodeMs: number[];
  readonly postgresMs: number[];
  readonly megabytes: number[];
  readonly times: number[];
}

export const createMeasured = (): Measured => ({
  perSecond: [],
  nodeMs: [],
  postgresMs: [],
  megabytes: [],
  times: [],
});

/** Loads a system for `ms` milliseconds, at least until each connection has an answer, and notes what it did. */
export async function measure(
  measured: Measured,
  { pids }: System,
  load: Questions & {
    readonly from: number;
    readonly connections: number;
    readonly ms: number;
    readonly fresh?: boolean | undefined;
    readonly steps?: number | undefined;
  },
  { clients, sql }: { readonly clients: Clients; readonly sql: Sql },
): Promise<void> {
  await forgetPeaks(pids);
  const before = await processorMs(pids);
  const postgresBefore = await postgresMs(sql);
  const { times, ms } = await clients.ask({ ...load, requests: [...load.requests] });
  const postgresAfter = await postgresMs(sql);
  const after = await processorMs(pids);
  measured.perSecond.push((times.length / ms) * 1000);
  measured.nodeMs.push((after - before) / times.length);
  measured.postgresMs.push((postgresAfter - postgresBefore) / times.length);
  measured.megabytes.push(await peakMegabytes(pids));
  measured.times.push(...times);
}
