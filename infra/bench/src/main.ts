import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createLogger } from '@graphroots/kit/log';
import { run } from '@graphroots/kit/server/run';
import { closeDatabases } from '@graphroots/standalone/databases';
import { openCity } from './city.ts';
import { startClients, type Clients } from './clients/clients.ts';
import { readServerConfig } from './config.ts';
import { measureReads } from './measure-reads.ts';
import { hasShape, options } from './options.ts';
import { writeDocument } from './report/document.ts';
import { currentCommit, describeMachine } from './report/machine.ts';
import { drawPlot } from './report/plot.ts';
import { figuresOf, told, type Cell } from './report/results.ts';
import { measureWrites } from './writes/measure-writes.ts';
import { onCopy } from './writes/on-copy.ts';

/*
 * This project beside what others would take instead, over the same data, in rounds that take turns, so that a busy
 * machine slows all of them alike. Answers are compared with the floor's before anything is timed. What writes
 * does so in a copy of the city.
 */

const log = createLogger({ name: 'bench', level: 'warn' });
const document = new URL('../../../docs/performance.md', import.meta.url);
const plot = new URL('../../../docs/performance.svg', import.meta.url);

await run(async () => {
  const { databaseUrl } = readServerConfig();
  const clients = startClients();
  const writes = hasShape({ name: 'W' }) ? await measureOnCopy(databaseUrl, clients) : [];
  const { databases, city } = await openCity(databaseUrl, log);
  const { sql } = databases.organization;
  const { cells: reads, names, missing } = await measureReads(databaseUrl, city, { clients, sql });
  const machine = await describeMachine(sql);
  await closeDatabases(databases);
  clients.stop();
  const cells = [...reads, ...writes];
  cells.forEach(show);
  if (!options.isWhole) return;
  const { rounds, slotMs } = options;
  const circumstances = {
    systems: names,
    missing,
    machine,
    commit: await currentCommit(),
    day: new Date().toISOString().slice(0, 10),
    rounds,
    slotMs,
  };
  await writeFile(document, await writeDocument(fileURLToPath(document), cells, circumstances));
  const most = cells.filter(({ connections }) => connections > 1);
  await writeFile(plot, drawPlot(most, names));
  console.log('\ndocs/performance.md is written.');
});

/** What is written goes into a copy of the city, so that the next run finds the city as it was. */
async function measureOnCopy(databaseUrl: string, clients: Clients): Promise<Cell[]> {
  const { databases, city } = await openCity(databaseUrl, log);
  await closeDatabases(databases);
  return onCopy(databaseUrl, (copyUrl) => measureWrites(copyUrl, city, clients));
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
