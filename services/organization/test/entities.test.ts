import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchWhole, resolvableEntities } from '@graphroots/kit/testing/entities';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { organization } from '../src/organization.ts';
import { createBuilders } from './builders.ts';

const names = ['Division', 'PartyOrganization'];

let service: TestService;
let keys: Readonly<Record<string, object>>;

beforeAll(async () => {
  service = await openTestService(organization, '2026-06-15T12:00:00+08:00');
  const { aDivision, anOrganization } = createBuilders(service.database.db);
  await aDivision({ code: '530100000000' });
  const city = await anOrganization();
  const district = await anOrganization({ below: city, kind: 'DISTRICT_COMMITTEE' });
  const dates = { validFrom: '2020-01-01', validTo: '2030-01-01' };
  const panlong = await aDivision({ code: '530103000000', partyCommitteeId: district.id, ...dates });
  const street = await anOrganization({
    below: district,
    foundedOn: '1990-07-01',
    dissolvedOn: '2026-01-01',
    territoryCode: panlong.code,
  });
  keys = { Division: { code: panlong.code }, PartyOrganization: { id: street.id } };
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
