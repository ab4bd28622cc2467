import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createLogger } from '@graphroots/kit/log';
import { run } from '@graphroots/kit/server/run';
import { documentId } from '@graphroots/schema/documents';
import { closeDatabases } from '@graphroots/standalone/databases';
import { openCity } from './city.ts';
import { startClients } from './clients/clients.ts';
import { compareAnswers } from './compare-answers.ts';
import { readServerConfig } from './config.ts';
import { createMeasured, measure } from './measure/measure.ts';
import { writeDocument } from './report/document.ts';
import { currentCommit, describeMachine } from './report/machine.ts';
import { drawPlot } from './report/plot.ts';
import { figuresOf, told, type Cell } from './report/results.ts';
import { readShapes } from './shapes/shapes.ts';
import { startFloor } from './systems/floor/floor.ts';
import { startHive } from './systems/hive/hive.ts';
import { startOneProcess, startSixProcesses } from './systems/ours/ours.ts';
import { startPostgraphile } from './systems/postgraphile/postgraphile.ts';
import {
  startTextbook,
  startTextbookSubgraphs,
  type TextbookSubgraphs,
} from './systems/textbook/textbook.ts';
import type { System } from './systems/system.ts';

/*
 * This project beside what others would take instead, over the same data, in rounds that take turns, so that a busy
 * machine slows all of them alike. Answers are compared with the floor's before anything is timed.
 */

const { values: options } = parseArgs({
  options: {
    /** For a few minutes. */
    quick: { type: 'boolean', default: false },
    /** Some of them only, by the names below; nothing is written then. */
    systems: { type: 'string' },
    shapes: { type: 'string' },
    connections: { type: 'string', default: '1,32' },
  },
});
const { rounds, slotMs } = options.quick ? { rounds: 2, slotMs: 500 } : { rounds: 9, slotMs: 2_000 };
const document = new URL('../../../docs/performance.md', import.meta.url);
const plot = new URL('../../../docs/performance.svg', import.meta.url);

await run(async () => {
  const { databaseUrl } = readServerConfig();
  const { databases, city } = await openCity(databaseUrl, createLogger({ name: 'bench', level: 'warn' }));
  const { sql } = databases.organization;
  const shapes = (await readShapes(sql, city.code)).filter(({ name }) => isChosen(options.shapes, name));
  const documents = Object.fromEntries(shapes.map(({ query }) => [documentId(query), query]));
  const told = { databaseUrl, city, documents };

  let servers: Promise<TextbookSubgraphs> | undefined;
  const subgraphs = () => (servers ??= startTextbookSubgraphs(databaseUrl));
  const floor = await startFloor(databaseUrl);
  const { systems, missing } = await startAll(floor, {
    textbook: async () => startTextbook(await subgraphs()),
    hive: async () => startHive(await subgraphs()),
    postgraphile: () => startPostgraphile(databaseUrl, sql),
    one: () => startOneProcess(told),
    six: () => startSixProcesses(told),
  });
  const sizes = new Map<string, number>();
  for (const shape of shapes) {
    for (const system of systems) {
      const size = await compareAnswers(shape, system, floor);
      if (system.askedFor(shape)) sizes.set(shape.name, size);
    }
  }

  const clients = startClients();
  const cells = shapes.flatMap((shape) =>
    options.connections.split(',').map((connections) => ({
      shape,
      connections: Number(connections),
      of: new Map(
        systems.filter((system) => system.askedFor(shape)).map(({ name }) => [name, createMeasured()]),
      ),
    })),
  );
  for (let round = -1; round < rounds; round += 1) {
    for (const { shape, connections, of } of cells) {
      const first = Math.max(round, 0) % systems.length;
      for (const system of [...systems.slice(first), ...systems.slice(0, first)]) {
        const asked = system.askedFor(shape);
        const measured = of.get(system.name);
        if (!asked || !measured) continue;
        // The first round plans, prepares and warms up.
        const asking = round < 0 ? Math.min(connections, 4) : connections;
        const load = { ...asked, from: (round + 1) * 37, connections: asking, ms: slotMs };
        await measure(round < 0 ? createMeasured() : measured, system, load, { clients, sql });
      }
    }
  }
  const results = cells.map(({ shape: { name, what }, connections, of }): Cell => {
    return { shape: name, what, size: sizes.get(name) ?? Number.NaN, connections, of };
  });
  results.forEach(show);
  if (options.systems === undefined && options.shapes === undefined) {
    const names = systems.map(({ name }) => name);
    const circumstances = {
      systems: names,
      missing,
      machine: await describeMachine(sql),
      commit: await currentCommit(),
      day: new Date().toISOString().slice(0, 10),
      rounds,
      slotMs,
    };
    await writeFile(document, await writeDocument(fileURLToPath(document), results, circumstances));
    const most = results.filter(({ connections }) => connections > 1);
    await writeFile(plot, drawPlot(most, names));
    console.log('\ndocs/performance.md is written.');
  }
  clients.stop();
  for (const system of systems.toReversed()) await system.stop();
  await closeDatabases(databases);
});

/** Starts those that were chosen. Whoever cannot start is missing, with the reason. */
async function startAll(floor: System, starts: Readonly<Record<string, () => Promise<System>>>) {
  const systems = [floor];
  const missing = new Map<string, string>();
  for (const [name, start] of Object.entries(starts)) {
    if (!isChosen(options.systems, name)) continue;
    try {
      systems.push(await start());
    } catch (error) {
      const [reason = ''] = String(error).split('\n');
      console.warn(`${name} cannot start: ${reason}`);
      missing.set(name, reason);
    }
  }
  return { systems, missing };
}

function isChosen(chosen: string | undefined, name: string): boolean {
  return chosen === undefined || chosen.split(',').includes(name);
}

function show(cell: Cell): void {
  const { shape, what, size, connections } = cell;
  console.log(`\n${shape}, ${what}, ${told(size)} KB, ${connections} at once`);
  const rows: Record<string, Record<string, string>> = {};
  for (const system of cell.of.keys()) {
    rows[system] = {};
    for (const [name, value] of Object.entries<number>({ ...figuresOf(cell, system) }))
      rows[system][name] = told(value);
  }
  console.table(rows);
}
