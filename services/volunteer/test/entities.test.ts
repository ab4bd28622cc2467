import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchWhole, resolvableEntities, typesShown } from '@graphroots/kit/testing/entities';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { unrestrictedViewer } from '@graphroots/kit/viewer';
import { volunteer } from '../src/volunteer.ts';
import { createBuilders } from './builders.ts';

const names = ['VolunteerTeam', 'Activity', 'Participation', 'Division', 'PartyOrganization', 'Member'];

let service: TestService;
let keys: Readonly<Record<string, object>>;

beforeAll(async () => {
  service = await openTestService(volunteer, '2026-06-15T12:00:00+08:00');
  const { aTeam, anActivity, aParticipation } = createBuilders(service.database.db);
  const team = await aTeam({ ownerId: 'org_1' });
  const activity = await anActivity({ by: team });
  const participation = await aParticipation({ in: activity, member: 'mbr_1', organizationId: 'org_1' });
  keys = {
    VolunteerTeam: { id: team.id },
    Activity: { id: activity.id },
    Participation: { id: participation.id },
    Division: { code: team.divisionCode },
    PartyOrganization: { id: 'org_1' },
    Member: { id: 'mbr_1' },
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

test.each(['Participation'])('no %s is shown by any way to a viewer of nothing', async (typeName) => {
  const nobody = { ...unrestrictedViewer, territory: [], lines: [] };
  expect(await typesShown(service, keys, { viewer: unrestrictedViewer })).toContain(typeName);
  expect(await typesShown(service, keys, { viewer: nobody })).not.toContain(typeName);
});
