import { createLogger } from '@graphroots/kit/log';
import { run } from '@graphroots/kit/server/run';
import { closeDatabases } from '@graphroots/standalone/databases';
import { openCity } from '../city.ts';
import { readBenchConfig } from '../config.ts';
import { median } from '../measure/figures.ts';
import { startBareSide } from './bare-side.ts';
import { startClients } from '../clients/clients.ts';
import { compareAnswers } from './compare.ts';
import { startGuardedSide } from './guarded-side.ts';
import { createMeasured, measure, type Measured } from './measure.ts';
import { openPools } from './pools.ts';
import { readShapes } from './shapes.ts';

/*
 * What trust costs: the product as production runs it against the same subgraphs behind the bare gateway, on
 * one database, in rounds that take turns. Both sides run in this process, the clients in another. The ratio is
 * the median of the rounds' ratios; processor time tells the same on a machine that others use too.
 */

const slotMs = 500;
const rounds = 21;

await run(async () => {
  const { databaseUrl } = readBenchConfig();
  const log = createLogger({ name: 'bench', level: 'warn' });
  const { databases, city } = await openCity(databaseUrl, log);
  const shapes = await readShapes(databases);
  await closeDatabases(databases);
  const limited = await openPools(databaseUrl, { log, limitStatements: true });
  const unlimited = await openPools(databaseUrl, { log, limitStatements: false });
  const on = await startGuardedSide({ databases: limited, city, shapes, log });
  const off = await startBareSide(unlimited, log);
  const clients = startClients();

  const cells = shapes.flatMap((shape) =>
    [1, 32].map((connections) => ({ shape, connections, on: createMeasured(), off: createMeasured() })),
  );
  const sizes = new Map<string, number>();
  for (const shape of shapes) sizes.set(shape.name, await compareAnswers(shape, on, off));
  for (let round = -1; round < rounds; round += 1) {
    for (const { shape, connections, ...measured } of cells) {
      const load = { shape, connections, from: (round + 1) * 37, ms: slotMs };
      const turns = [
        { side: on, into: measured.on },
        { side: off, into: measured.off },
      ];
      // The first round plans, prepares and warms up.
      for (const { side, into } of round % 2 === 0 ? turns : turns.toReversed())
        await measure(round < 0 ? createMeasured() : into, side, clients, load);
    }
  }
  console.log(`With trust and without it on ${databases.organization.engine}, medians of ${rounds} rounds:`);
  console.table(
    cells.map(({ shape, connections, on, off }) => ({
      shape: shape.name,
      KB: round(sizes.get(shape.name) ?? 0),
      connections,
      ...columns('on', on),
      ...columns('off', off),
      ratio: round(median(ratios(on.perSecond, off.perSecond)), 2),
      'CPU ratio': round(median(ratios(off.cpu, on.cpu)), 2),
    })),
  );

  clients.stop();
  await off.stop();
  await on.stop();
  await closeDatabases(unlimited);
  await closeDatabases(limited);
});

function columns(side: string, { perSecond, cpu, statements, times }: Measured) {
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return {
    [`requests/s ${side}`]: round(median(perSecond)),
    [`CPU ms ${side}`]: round(median(cpu), 2),
    [`p50/p99 ms ${side}`]: `${round(at(0.5))}/${round(at(0.99))}`,
    [`statements ${side}`]: round(median(statements)),
  };
}

function ratios(over: readonly number[], under: readonly number[]): number[] {
  return over.map((value, index) => value / (under[index] ?? Number.NaN));
}

function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
