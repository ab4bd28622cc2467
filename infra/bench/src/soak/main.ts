import { parseArgs } from 'node:util';
import { createLogger } from '@graphroots/kit/log';
import { run } from '@graphroots/kit/server/run';
import { documentId } from '@graphroots/schema/documents';
import { closeDatabases } from '@graphroots/standalone/databases';
import { openCity } from '../city.ts';
import { startClients } from '../clients/clients.ts';
import { readServerConfig } from '../config.ts';
import { told } from '../report/results.ts';
import { readShapes, type Shape } from '../shapes/shapes.ts';
import { askedAs } from '../systems/ours/ours.ts';
import { startProgram, type Memory } from '../systems/system.ts';
import { readWrites } from '../writes/life.ts';
import { onCopy } from '../writes/on-copy.ts';
import { growthOf } from './growth.ts';
import { mixed } from './mix.ts';

/*
 * The one-process mode under a mixed load for some minutes, on a copy of the city: what it holds after each minute, once
 * its garbage is collected. What is held on purpose (plans, prepared statements, pools) is there after the first.
 */

const { values: options } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const readers = 28;
const writers = 4;
const minuteMs = 60_000;

/** How often a shape is asked for beside the others. */
const weights: Readonly<Record<string, number>> = { S: 40, M: 8, L: 1, R: 1 };

await run(async () => {
  const { databaseUrl } = readServerConfig();
  const { databases, city } = await openCity(databaseUrl, createLogger({ name: 'soak', level: 'warn' }));
  const { sql } = databases.organization;
  const shapes = (await readShapes(sql, city.code)).filter(({ name }) => weights[name] !== undefined);
  const writing = await readWrites(sql);
  await closeDatabases(databases);
  await onCopy(databaseUrl, async (copyUrl) => {
    const queries = [...shapes, ...(writing.steps ?? [])].map(({ query }) => query);
    const documents = Object.fromEntries(queries.map((query) => [documentId(query), query]));
    const program = await startProgram('ours/one-process-program.ts', {
      databaseUrl: copyUrl,
      city,
      documents,
    });
    const askedFor = (shape: Shape) => askedAs(shape, program).requests;
    const reading = mixed(
      shapes.map((shape) => ({ weight: weights[shape.name] ?? 0, requests: askedFor(shape) })),
      20,
    );
    const clients = { reading: startClients(), writing: startClients() };
    const minutes: Memory[] = [];
    for (let minute = 1; minute <= Number(options.minutes); minute += 1) {
      const load = { url: program.url, from: minute * 37, ms: minuteMs };
      const [read, written] = await Promise.all([
        clients.reading.ask({ ...load, requests: reading, connections: readers }),
        clients.writing.ask({
          ...load,
          requests: [...askedFor(writing)],
          steps: writing.steps?.length,
          connections: writers,
        }),
      ]);
      const memory = await program.memory();
      minutes.push(memory);
      const rate = ({ times, ms }: typeof read): string => told((times.length / ms) * 1_000);
      console.log(
        `minute ${minute}: ${rate(read)} reads/s, ${rate(written)} writes/s; ` +
          `heap ${told(memory.heap)} MB, buffers ${told(memory.buffers)} MB, resident ${told(memory.resident)} MB`,
      );
    }
    for (const each of Object.values(clients)) each.stop();
    await program.stop();
    for (const kind of ['heap', 'buffers', 'resident'] as const) tellGrowth(kind, minutes);
  });
});

function tellGrowth(kind: keyof Memory, minutes: readonly Memory[]): void {
  const { first, last, grew } = growthOf(minutes.map((memory) => memory[kind]));
  console.log(
    `${kind} ${grew ? 'GREW' : 'did not grow'}: ${told(first)} MB at first, ${told(last)} MB at last`,
  );
}
