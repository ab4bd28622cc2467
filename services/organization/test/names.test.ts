import { testNames } from '@graphroots/kit/testing/names';
import { organization } from '../src/organization.ts';

testNames(organization, [
  {
    root: 'divisions',
    table: 'divisions',
    index: 'divisions_name_index',
    name: 'name',
    store: `insert into organization.divisions (code, name, level, kind, parent_code, valid_from)
      values ('530100000000', '城', 'CITY', 'CITY', null, '2020-01-01');
      insert into organization.divisions (code, name, level, kind, parent_code, valid_from)
      select '5301' || lpad(at::text, 8, '0'), name, 'COMMUNITY', 'RESIDENTS_COMMITTEE', '530100000000', '2020-01-01'
      from named`,
  },
  {
    root: 'partyOrganizations',
    table: 'party_organizations',
    index: 'party_organizations_name_index',
    name: 'name',
    store: `insert into organization.party_organizations (id, name, kind, rank, status, path)
      select 'org_' || at, name, 'CITY_COMMITTEE', 'COMMITTEE', 'ACTIVE', at || '/' from named`,
  },
  {
    root: 'units',
    table: 'units',
    index: 'units_name_index',
    name: 'name',
    store: `insert into organization.units (id, name, kind, territory_code)
      select 'unt_' || at, name, 'SCHOOL', '530100000000' from named`,
  },
]);
