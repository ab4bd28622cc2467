import type { City } from '@graphroots/gateway/graphiql-settings';
import { documentId } from '@graphroots/schema/documents';
import postgres from 'postgres';
import type { Clients } from '../clients/clients.ts';
import { hasSystem, options } from '../options.ts';
import type { Cell } from '../report/results.ts';
import { takeRounds } from '../rounds.ts';
import { startFloor } from '../systems/floor/floor.ts';
import { startOneProcess, startSixProcesses } from '../systems/ours/ours.ts';
import { startAll } from '../systems/start-all.ts';
import { compareWrites } from './compare-writes.ts';
import { readWrites } from './life.ts';

/** Measures writes of this project beside the floor's, on a database that is dropped afterwards. */
export async function measureWrites(databaseUrl: string, city: City, clients: Clients): Promise<Cell[]> {
  const sql = postgres(databaseUrl, { max: 1 });
  try {
    const shape = await readWrites(sql);
    const documents = Object.fromEntries((shape.steps ?? []).map(({ query }) => [documentId(query), query]));
    const told = { databaseUrl, city, documents };
    const floor = await startFloor(databaseUrl);
    const starts = [
      ['one', () => startOneProcess(told)],
      ['six', () => startSixProcesses(told)],
    ] as const;
    const { systems, stop } = await startAll(
      floor,
      starts.filter(([name]) => hasSystem(name)),
    );
    for (const system of systems) await compareWrites(shape, system, floor, sql);
    const cells = await takeRounds(
      { ...options, shapes: [shape], systems, sizes: new Map() },
      { clients, sql },
    );
    await stop();
    return cells;
  } finally {
    await sql.end();
  }
}
