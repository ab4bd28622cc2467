import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@graphroots/kit/database';
import { fuzzSettings } from '@graphroots/kit/testing/config';
import { createTestDatabase, type TestDatabase } from '@graphroots/kit/testing/database';
import { fuzz } from '@graphroots/kit/testing/fuzz';
import {
  awkwardTexts,
  representationsOf,
  sampleClock,
  sampleDivisions,
  sampleScalars,
  sampleViewers,
} from '@graphroots/kit/testing/fuzz-samples';
import { createNaiveSchema } from '@graphroots/kit/testing/naive';
import { readSubgraphSdl } from '@graphroots/schema/sdl';
import { createOrganizationSubgraph } from '../src/subgraph.ts';
import { naiveOrganization } from './naive-model.ts';
import { insertCity, type City } from './rows.ts';

const { queries, seed } = fuzzSettings();

describe('compiled reads of organization', () => {
  let databases: TestDatabase;
  let database: Database;
  let city: City;

  beforeAll(async () => {
    const folder = fileURLToPath(new URL('../migrations', import.meta.url));
    databases = await createTestDatabase({ migrations: [{ schema: 'organization', folder }] });
    database = await databases.open('organization');
    city = await insertCity(database);
  });
  afterAll(() => databases.drop());

  test(
    'answer generated queries as resolvers over plain rows do, by one statement for each root field',
    async () => {
      const report = await fuzz({
        create: createOrganizationSubgraph,
        database,
        clock: sampleClock,
        naive: createNaiveSchema(readSubgraphSdl('organization'), naiveOrganization(city)),
        viewers: sampleViewers,
        queries,
        seed,
        samples: {
          named: {
            within: [...sampleDivisions, ...sampleDivisions, 'nonsense'],
            territory: [...sampleDivisions, ...sampleDivisions, 'nonsense'],
            name: awkwardTexts,
          },
          scalars: sampleScalars,
          representations: [
            ...representationsOf({ Division: city.Division }, 'code', 20),
            ...representationsOf({ PartyOrganization: city.PartyOrganization }, 'id', 20),
          ],
        },
      });
      expect(report.refused).toBeLessThan(report.executions / 4);
      expect(queries < 100 ? [] : report.unanswered).toEqual([]);
    },
    60_000 + queries * 1_000,
  );
});
