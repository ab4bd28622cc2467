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
  samplePeriods,
  sampleScalars,
  sampleViewers,
} from '@graphroots/kit/testing/fuzz-samples';
import { createNaiveSchema } from '@graphroots/kit/testing/naive';
import { readSubgraphSdl } from '@graphroots/schema/sdl';
import { createVolunteerSubgraph } from '../src/subgraph.ts';
import { naiveVolunteer } from './naive-model.ts';
import { insertCity, type City } from './rows.ts';

const { queries, seed } = fuzzSettings();

describe('compiled reads of volunteer', () => {
  let databases: TestDatabase;
  let database: Database;
  let city: City;

  beforeAll(async () => {
    const folder = fileURLToPath(new URL('../migrations', import.meta.url));
    databases = await createTestDatabase({ migrations: [{ schema: 'volunteer', folder }] });
    database = await databases.open('volunteer');
    city = await insertCity(database);
  });
  afterAll(() => databases.drop());

  test(
    'answer generated queries as resolvers over plain rows do, by one statement for each root field',
    async () => {
      const report = await fuzz({
        create: createVolunteerSubgraph,
        database,
        clock: sampleClock,
        naive: createNaiveSchema(readSubgraphSdl('volunteer'), naiveVolunteer(city)),
        viewers: sampleViewers,
        queries,
        seed,
        samples: {
          named: {
            division: [...sampleDivisions, ...sampleDivisions, 'nonsense'],
            period: samplePeriods,
            name: awkwardTexts,
            title: awkwardTexts,
          },
          scalars: sampleScalars,
          representations: [
            ...representationsOf(city, 'id'),
            ...representationsOf({ Division: sampleDivisions.map((code) => ({ code })) }, 'code'),
            ...representationsOf(
              { PartyOrganization: [{ id: 'org_1' }, { id: 'org_2' }, { id: 'org_%' }] },
              'id',
            ),
            ...representationsOf({ Member: [{ id: 'mbr_1' }, { id: 'mbr_2' }, { id: 'mbr_3' }] }, 'id'),
          ],
        },
      });
      expect(report.refused).toBeLessThan(report.executions / 4);
      expect(queries < 100 ? [] : report.unanswered).toEqual([]);
    },
    60_000 + queries * 1_000,
  );
});
