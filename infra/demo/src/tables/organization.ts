import { bodiesOf, type Body } from '../bodies.ts';
import type { City } from '../model.ts';
import { memberId } from '../people.ts';
import { divisionsOf, type Place } from '../territory.ts';
import type { Cell, TableRows } from './table-rows.ts';

// The files don't say since when a division has had its code; this is before anything else in the demo city.
const firstDay = '2000-01-01';

// Once a quarter.
const meetingInterval = 3;

export function organizationTables(city: City): readonly TableRows[] {
  const divisions = divisionsOf(city.territory);
  const bodies = bodiesOf(city);
  return [
    {
      table: 'divisions',
      columns: 'code, name, level, kind, parent_code, valid_from, valid_to, party_committee_id',
      about: divisions.length,
      rows: () => divisionRows(city, divisions),
    },
    {
      table: 'division_successions',
      columns: 'predecessor_code, successor_code, "on"',
      about: 0,
      rows: () => formerDivisions(city).map(({ code, successor, on }) => [code, successor, on]),
    },
    {
      table: 'party_organizations',
      columns:
        'id, number, name, kind, rank, status, founded_on, dissolved_on, path, superior_id, territory_code',
      about: city.organizations.length,
      rows: () => organizationRows(city),
    },
    {
      table: 'units',
      columns: 'id, name, kind, territory_code, party_organization_id',
      about: city.departments.length,
      rows: () =>
        city.departments.map(({ id, name, districtCode, organization }) => [
          id,
          name,
          'STATE_ORGAN',
          districtCode,
          organization.id,
        ]),
    },
    {
      table: 'governing_bodies',
      columns:
        'id, name, kind, status, founded_on, territory_code, convener_id, chair_id, first_secretary_id, meeting_interval_months',
      about: bodies.length,
      rows: () => bodies.map(bodyRow),
    },
  ];
}

function bodyRow(body: Body): readonly Cell[] {
  const { id, name, kind, foundedOn, place, convener, chair, firstSecretary } = body;
  const secretary = firstSecretary === null ? null : memberId(firstSecretary);
  return [
    id,
    name,
    kind,
    'ACTIVE',
    foundedOn,
    place.code,
    convener.id,
    memberId(chair),
    secretary,
    meetingInterval,
  ];
}

function formerDivisions({ plantings, committees }: City) {
  return plantings.formerDivisions.filter(({ successor }) => committees.has(successor));
}

function* divisionRows(city: City, divisions: readonly Place[]): Iterable<readonly Cell[]> {
  const former = formerDivisions(city);
  for (const { code, name, level, kind, parentCode } of divisions) {
    const succeeded = former.find(({ successor }) => code.startsWith(successor.slice(0, 6)));
    const committee = city.committees.get(code)?.id ?? null;
    yield [code, name, level, kind, parentCode, succeeded?.on ?? firstDay, null, committee];
  }
  for (const { code, name, on } of former) {
    yield [code, name, 'DISTRICT', 'DISTRICT', city.territory.code, firstDay, on, null];
  }
}

function* organizationRows({ organizations }: City): Iterable<readonly Cell[]> {
  for (const {
    id,
    number,
    name,
    kind,
    rank,
    foundedOn,
    dissolvedOn,
    path,
    superior,
    territoryCode,
  } of organizations) {
    const status = dissolvedOn === null ? 'ACTIVE' : 'DISSOLVED';
    yield [
      id,
      number,
      name,
      kind,
      rank,
      status,
      foundedOn,
      dissolvedOn,
      path,
      superior?.id ?? null,
      territoryCode,
    ];
  }
}
