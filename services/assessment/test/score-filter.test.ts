import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClock } from '@graphroots/kit/clock';
import { createSubgraphClient, type SubgraphClient } from '@graphroots/kit/testing/client';
import { createTestDatabase, testLog, type TestDatabase } from '@graphroots/kit/testing/database';
import { assessmentCycles } from '../src/cycle/cycle.table.ts';
import { assessmentScores } from '../src/score/assessment-score.table.ts';
import { createAssessmentSubgraph } from '../src/subgraph.ts';

let databases: TestDatabase;
let client: SubgraphClient;

beforeAll(async () => {
  const folder = fileURLToPath(new URL('../migrations', import.meta.url));
  databases = await createTestDatabase({ migrations: [{ schema: 'assessment', folder }] });
  const database = await databases.open('assessment');
  await database.db.insert(assessmentCycles).values({
    id: 'asc_1',
    name: '2025',
    state: 'FINAL',
    periodFrom: '2025-01-01',
    periodTo: '2025-12-31',
    divisionCode: '530100000000',
  });
  await database.db.insert(assessmentScores).values({
    id: 'ass_1',
    cycleId: 'asc_1',
    organizationId: 'org_1',
    path: '1/2/',
    score: 85.55,
    grade: 'GOOD',
    scoredOn: '2025-12-31',
  });
  client = createSubgraphClient(createAssessmentSubgraph({ database, clock: createClock(), log: testLog }));
});
afterAll(() => databases.drop());

test.each([
  ['scoreFrom: 85.55', 1],
  ['scoreFrom: 85.554', 0],
  ['scoreBelow: 85.55', 0],
  ['scoreBelow: 85.554', 1],
  ['scoreFrom: 1000', 0],
  ['scoreBelow: 1e300', 1],
])('a bound of more digits than scores have is not rounded: %s', async (where, totalCount) => {
  const query = `{ assessmentCycle(id: "asc_1") { scores(where: { ${where} }) { totalCount } } }`;
  expect(await client.query(query)).toEqual({ assessmentCycle: { scores: { totalCount } } });
});
