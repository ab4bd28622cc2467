import type { GraphQLSchema } from 'graphql';
import { createClock } from '../clock.ts';
import type { Database } from '../database.ts';
import type { Graph } from '../graph/graph.ts';
import type { Service } from '../server/start-service.ts';
import { createSubgraphClient, type SubgraphClient } from './client.ts';
import { createTestDatabase, testLog } from './database.ts';

/** A service on a migrated database of its own. */
export interface TestService extends SubgraphClient {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  close(): Promise<void>;
}

/**
 * Opens a service as it is at a moment, `2026-06-15T12:00:00+08:00`, which does not pass, or by a clock of the test's.
 * `graph` answers what it asks of the others.
 */
export async function openTestService(
  service: Service,
  now: string | (() => Date),
  graph?: Graph,
): Promise<TestService> {
  const migrations = [{ schema: service.name, folder: service.migrations }];
  const test = await createTestDatabase({ migrations });
  const database = await test.open(service.name);
  const clock = createClock(typeof now === 'string' ? () => new Date(now) : now);
  const subgraph = service.createSubgraph({ database, clock, log: testLog, ...(graph && { graph }) });
  return { ...createSubgraphClient(subgraph), schema: subgraph.schema, database, close: () => test.drop() };
}
