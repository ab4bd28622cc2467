import type { City } from '@graphroots/gateway/graphiql-settings';
import { documentId } from '@graphroots/schema/documents';
import type { Sql } from 'postgres';
import type { Clients } from './clients/clients.ts';
import { compareAnswers } from './compare-answers.ts';
import { hasShape, hasSystem, options } from './options.ts';
import type { Cell } from './report/results.ts';
import { takeRounds } from './rounds.ts';
import { readShapes } from './shapes/shapes.ts';
import { startFloor } from './systems/floor/floor.ts';
import { startHive } from './systems/hive/hive.ts';
import { startOneProcess, startSixProcesses } from './systems/ours/ours.ts';
import { startPostgraphile } from './systems/postgraphile/postgraphile.ts';
import { startAll } from './systems/start-all.ts';
import {
  startTextbook,
  startTextbookSubgraphs,
  type TextbookSubgraphs,
} from './systems/textbook/textbook.ts';

/** Measures reads of all systems, once the answers of each are the floor's. */
export async function measureReads(
  databaseUrl: string,
  city: City,
  { clients, sql }: { readonly clients: Clients; readonly sql: Sql },
): Promise<{ cells: Cell[]; names: string[]; missing: ReadonlyMap<string, string> }> {
  const shapes = (await readShapes(sql, city.code)).filter(hasShape);
  const trusted = shapes.filter(({ fresh, service }) => !fresh && service === undefined);
  const documents = Object.fromEntries(trusted.map(({ query }) => [documentId(query), query]));
  const told = { databaseUrl, city, documents };

  let servers: Promise<TextbookSubgraphs> | undefined;
  const subgraphs = () => (servers ??= startTextbookSubgraphs(databaseUrl));
  const floor = await startFloor(databaseUrl);
  const starts = [
    ['textbook', async () => startTextbook(await subgraphs())],
    ['hive', async () => startHive(await subgraphs())],
    ['postgraphile', () => startPostgraphile(databaseUrl, sql)],
    ['one', () => startOneProcess(told)],
    ['six', () => startSixProcesses(told)],
  ] as const;
  const { systems, missing, stop } = await startAll(
    floor,
    starts.filter(([name]) => hasSystem(name)),
  );
  const sizes = new Map<string, number>();
  for (const shape of shapes) {
    for (const system of systems.filter((system) => system.askedFor(shape)))
      sizes.set(shape.name, await compareAnswers(shape, system, floor));
  }
  const cells = await takeRounds({ ...options, shapes, systems, sizes }, { clients, sql });
  await stop();
  return { cells, names: systems.map(({ name }) => name), missing };
}
