import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '@graphroots/kit/database';
import { fuzzSettings } from '@graphroots/kit/testing/config';
import { createTestDatabase, type TestDatabase } from '@graphroots/kit/testing/database';
import { fuzz } from '@graphroots/kit/testing/fuzz';
import {
  representationsOf,
  sampleClock,
  sampleDivisions,
  sampleScalars,
  sampleViewers,
} from '@graphroots/kit/testing/fuzz-samples';
import { createNaiveSchema } from '@graphroots/kit/testing/naive';
import { readSubgraphSdl } from '@graphroots/schema/sdl';
import { createAssessmentSubgraph } from '../src/subgraph.ts';
import { naiveAssessment } from './naive-model.ts';
import { insertCity, type City } from './rows.ts';

const { queries, seed } = fuzzSettings();

describe('compiled reads of assessment', () => {
  let databases: TestDatabase;
  let database: Database;
  let city: City;

  beforeAll(async () => {
    const folder = fileURLToPath(new URL('../migrations', import.meta.url));
    databases = await createTestDatabase({ migrations: [{ schema: 'assessment', folder }] });
    database = await databases.open('assessment');
    city = await insertCity(database);
  });
  afterAll(() => databases.drop());

  test(
    'answer generated queries as resolvers over plain rows do, by one statement for each root field',
    async () => {
      const scores = [0, 60, 85.55, 85.554, 85.555, 85.556, 99.999, 100, 1000, -1, 1e300];
      const report = await fuzz({
        create: createAssessmentSubgraph,
        database,
        clock: sampleClock,
        naive: createNaiveSchema(readSubgraphSdl('assessment'), naiveAssessment(city)),
        viewers: sampleViewers,
        queries,
        seed,
        samples: {
          named: {
            division: [...sampleDivisions, ...sampleDivisions, 'nonsense'],
            scoreFrom: scores,
            scoreBelow: scores,
          },
          scalars: sampleScalars,
          representations: [
            ...representationsOf(city, 'id'),
            ...representationsOf({ Division: sampleDivisions.map((code) => ({ code })) }, 'code'),
            ...representationsOf(
              { PartyOrganization: [{ id: 'org_1' }, { id: 'org_2' }, { id: 'org_%' }] },
              'id',
            ),
          ],
        },
      });
      expect(report.refused).toBeLessThan(report.executions / 4);
      expect(queries < 100 ? [] : report.unanswered).toEqual([]);
    },
    60_000 + queries * 1_000,
  );
});
