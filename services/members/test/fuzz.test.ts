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
import { createMembersSubgraph } from '../src/subgraph.ts';
import { naiveMembers } from './naive-model.ts';
import { insertCity, organizations, type City } from './rows.ts';

const { queries, seed } = fuzzSettings();

describe('compiled reads of members', () => {
  let databases: TestDatabase;
  let database: Database;
  let city: City;

  beforeAll(async () => {
    const folder = fileURLToPath(new URL('../migrations', import.meta.url));
    databases = await createTestDatabase({ migrations: [{ schema: 'members', folder }] });
    database = await databases.open('members');
    city = await insertCity(database);
  });
  afterAll(() => databases.drop());

  test(
    'answer generated queries as resolvers over plain rows do, by one statement for each root field',
    async () => {
      const report = await fuzz({
        create: createMembersSubgraph,
        database,
        clock: sampleClock,
        naive: createNaiveSchema(readSubgraphSdl('members'), naiveMembers(city)),
        viewers: sampleViewers,
        queries,
        seed,
        samples: {
          named: {
            residence: [...sampleDivisions, ...sampleDivisions, 'nonsense'],
          },
          scalars: sampleScalars,
          representations: [
            ...representationsOf(city, 'id'),
            ...representationsOf({ Division: sampleDivisions.map((code) => ({ code })) }, 'code'),
            ...representationsOf({ PartyOrganization: organizations }, 'id'),
            ...organizations.map((organization) => ({ __typename: 'PartyOrganization', ...organization })),
          ],
        },
      });
      expect(report.refused).toBeLessThan(report.executions / 4);
      expect(queries < 100 ? [] : report.unanswered).toEqual([]);
    },
    60_000 + queries * 1_000,
  );
});
