import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchWhole, resolvableEntities, typesShown } from '@graphroots/kit/testing/entities';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { unrestrictedViewer } from '@graphroots/kit/viewer';
import { grids } from '../src/grids.ts';
import { community, createBuilders } from './builders.ts';

const names = [
  'Grid',
  'GridPost',
  'Compound',
  'Building',
  'Issue',
  'PartyOrganization',
  'Member',
  'Division',
];

let service: TestService;
let keys: Readonly<Record<string, object>>;

beforeAll(async () => {
  service = await openTestService(grids, '2026-06-15T12:00:00+08:00');
  const { aGrid, aGridPost, aCompound, aBuilding, aCategory, anIssue, anEvent } = createBuilders(
    service.database.db,
  );
  const grid = await aGrid({ leadOrganizationId: 'org_1', validTo: '2030-01-01' });
  const post = await aGridPost({ in: grid, is: 'mbr_1', validTo: '2030-01-01' });
  const compound = await aCompound({ in: grid });
  const building = await aBuilding({ in: grid, compoundId: compound.id, leadOrganizationId: 'org_1' });
  const category = await aCategory('LIGHT');
  const handlerId = 'mbr_1';
  await anIssue({ at: building, category, handlerId });
  const issue = await anIssue({ at: building, category, handlerId, state: 'CLOSED', text: '三天不亮' });
  await anEvent({ of: issue, from: 'HANDLING', to: 'CLOSED', reason: '已修', actorId: 'mbr_1' });
  keys = {
    Grid: { id: grid.id },
    GridPost: { id: post.id },
    Compound: { id: compound.id },
    Building: { id: building.id },
    Issue: { id: issue.id },
    PartyOrganization: { id: 'org_1' },
    Member: { id: 'mbr_1' },
    Division: { code: community },
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

test.each(['Issue', 'IssueEvent'])('no %s is shown by any way to a viewer of nothing', async (typeName) => {
  const nobody = { ...unrestrictedViewer, territory: [], lines: [] };
  expect(await typesShown(service, keys, { viewer: unrestrictedViewer })).toContain(typeName);
  expect(await typesShown(service, keys, { viewer: nobody })).not.toContain(typeName);
});
