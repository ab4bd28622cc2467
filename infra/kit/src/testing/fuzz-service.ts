import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database.ts';
import type { Service } from '../server/start-service.ts';
import { fuzzSettings } from './config.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { fuzz } from './fuzz.ts';
import { sampleClock, sampleScalars, sampleViewers } from './fuzz-samples.ts';
import type { Samples } from './generate-query-values.ts';
import { createNaiveSchema } from './naive.ts';
import type { NaiveModel } from './naive-model.ts';
import { sampleAuditNames } from './sample-journal.ts';

/** A service's sample rows, what it answers over them, and the values to ask with. */
export interface FuzzedService<City, Rows extends { [N in keyof Rows]: object }> {
  readonly sdl: string;
  /** Fills the tables and gives back everything in them. */
  readonly insert: (database: Database) => Promise<City>;
  readonly naive: (city: City) => NaiveModel<Rows>;
  readonly samples: (city: City) => Pick<Samples, 'named' | 'representations'>;
}

/** Declares the test that compares a service with its naive model, for every sample viewer. */
export function testGeneratedQueries<City, Rows extends { [N in keyof Rows]: object }>(
  service: Service,
  { sdl, insert, naive, samples }: FuzzedService<City, Rows>,
): void {
  const { queries, seed } = fuzzSettings();

  describe(`compiled reads of ${service.name}`, () => {
    let databases: TestDatabase;
    let database: Database;
    let city: City;

    beforeAll(async () => {
      const migrations = [{ schema: service.name, folder: service.migrations }];
      databases = await createTestDatabase({ migrations });
      database = await databases.open(service.name);
      city = await insert(database);
    });
    afterAll(() => databases.drop());

    test(
      'answer generated queries as resolvers over plain rows do, by one statement for each root field',
      async () => {
        const { named, representations } = samples(city);
        const report = await fuzz({
          create: service.createSubgraph,
          database,
          clock: sampleClock,
          naive: createNaiveSchema(sdl, naive(city)),
          viewers: sampleViewers,
          queries,
          seed,
          samples: { scalars: sampleScalars, named: { ...sampleAuditNames, ...named }, representations },
        });
        // Two of the viewers have no rights: much of what is asked is refused to them.
        expect(report.refused).toBeLessThan(report.executions / 2);
        expect(queries < 100 ? [] : report.unanswered).toEqual([]);
      },
      60_000 + queries * 2_000,
    );
  });
}
