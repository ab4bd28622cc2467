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
import { createGridsSubgraph } from '../src/subgraph.ts';
import { naiveGrids } from './naive-model.ts';
import { insertCity, type City } from './rows.ts';

const { queries, seed } = fuzzSettings();

describe('compiled reads of grids', () => {
  let databases: TestDatabase;
  let database: Database;
  let city: City;

  beforeAll(async () => {
    const folder = fileURLToPath(new URL('../migrations', import.meta.url));
    databases = await createTestDatabase({ migrations: [{ schema: 'grids', folder }] });
    database = await databases.open('grids');
    city = await insertCity(database);
  });
  afterAll(() => databases.drop());

  test(
    'answer generated queries as resolvers over plain rows do, by one statement for each root field',
    async () => {
      const { IssueCategory, IssueEvent: _, ...entities } = city;
      const report = await fuzz({
        create: createGridsSubgraph,
        database,
        clock: sampleClock,
        naive: createNaiveSchema(readSubgraphSdl('grids'), naiveGrids(city)),
        viewers: sampleViewers,
        queries,
        seed,
        samples: {
          named: {
            division: [...sampleDivisions, ...sampleDivisions, 'nonsense'],
            code: [...city.Grid.map((grid) => grid.code), '530112006001999', ''],
            category: [...IssueCategory.map((category) => category.code), 'missing'],
            action: ['report', 'accept', 'a"b', 'missing'],
            period: samplePeriods,
            name: awkwardTexts,
            title: awkwardTexts,
          },
          scalars: sampleScalars,
          representations: [
            ...representationsOf(entities, 'id'),
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
