import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchWhole, resolvableEntities, typesShown } from '@graphroots/kit/testing/entities';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { unrestrictedViewer } from '@graphroots/kit/viewer';
import { members } from '../src/members.ts';
import { createBuilders } from './builders.ts';

const names = ['Member', 'Affiliation', 'Post', 'PartyOrganization', 'Division'];

let service: TestService;
let keys: Readonly<Record<string, object>>;

beforeAll(async () => {
  service = await openTestService(members, '2026-06-15T12:00:00+08:00');
  const { aMember, anAffiliation, aPost } = createBuilders(service.database.db);
  const branch = { id: 'org_branch', path: '1/2/' };
  const member = await aMember();
  const end = { validTo: '2030-01-01' };
  const affiliation = await anAffiliation({ of: member, to: branch, partyGroupId: 'org_group', ...end });
  const post = await aPost({ of: member, in: branch, ...end });
  keys = {
    Member: { id: member.id },
    Affiliation: { id: affiliation.id },
    Post: { id: post.id },
    PartyOrganization: { ...branch },
    Division: { code: '530103001001' },
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

test.each(['Member', 'Affiliation'])('no %s is shown by any way to a viewer of nothing', async (typeName) => {
  const nobody = { ...unrestrictedViewer, territory: [], lines: [] };
  expect(await typesShown(service, keys, { viewer: unrestrictedViewer })).toContain(typeName);
  expect(await typesShown(service, keys, { viewer: nobody })).not.toContain(typeName);
});
