import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchWhole, resolvableEntities } from '@graphroots/kit/testing/entities';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { assessment } from '../src/assessment.ts';
import { createBuilders } from './builders.ts';

const names = ['AssessmentCycle', 'AssessmentScore', 'Division', 'PartyOrganization'];

let service: TestService;
let keys: Readonly<Record<string, object>>;

beforeAll(async () => {
  service = await openTestService(assessment, '2026-06-15T12:00:00+08:00');
  const { aCycle, aScore } = createBuilders(service.database.db);
  const cycle = await aCycle();
  const score = await aScore({ in: cycle, of: 'org_1' });
  keys = {
    AssessmentCycle: { id: cycle.id },
    AssessmentScore: { id: score.id },
    Division: { code: cycle.divisionCode },
    PartyOrganization: { id: 'org_1' },
  };
});

afterAll(() => service.close());

test('every entity that the service answers for is tried here', () => {
  expect(names.toSorted()).toEqual(resolvableEntities(service.schema).toSorted());
});

test.each(names)('a %s is answered through _entities with every field it has', async (typeName) => {
  const found = await fetchWhole(service, typeName, keys[typeName] ?? {});
  expect(found).toMatchObject({ __typename: typeName });
  expect(Object.keys(found ?? {}).filter((name) => found?.[name] === null)).toEqual([]);
});
