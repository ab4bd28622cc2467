import type { GraphQLSchema } from 'graphql';
import { createClock } from '../clock.ts';
import type { Database } from '../database.ts';
import type { Service } from '../server/start-service.ts';
import { createSubgraphClient, type SubgraphClient } from './client.ts';
import { createTestDatabase, testLog } from './database.ts';

/** A service on a migrated database of its own. */
export interface TestService extends SubgraphClient {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  close(): Promise<void>;
}

/** Opens a service as it is at a moment, `2026-06-15T12:00:00+08:00`, which does not pass, or by a clock of the test's. */
export async function openTestService(service: Service, now: string | (() => Date)): Promise<TestService> {
  const migrations = [{ schema: service.name, folder: service.migrations }];
  const test = await createTestDatabase({ migrations });
  const database = await test.open(service.name);
  const clock = createClock(typeof now === 'string' ? () => new Date(now) : now);
  const subgraph = service.createSubgraph({ database, clock, log: testLog });
  return { ...createSubgraphClient(subgraph), schema: subgraph.schema, database, close: () => test.drop() };
}
