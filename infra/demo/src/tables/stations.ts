import { idFrom } from '@graphroots/kit/ids';
import type { City } from '../model.ts';
import { plantedStations, stationsOf } from '../stations.ts';
import { communitiesOf } from '../territory.ts';
import { momentText, type Cell, type TableRows } from './table-rows.ts';

/** Volunteer stations, and people who registered as volunteers. */
export function stationTables(city: City): readonly TableRows[] {
  const stations = stationsOf(city);
  return [
    {
      table: 'volunteer_stations',
      columns: 'id, name, host_kind, unit_id, building_id, division_code, place, state, opened_on',
      about: stations.length,
      rows: () =>
        stations.map(({ id, name, hostKind, unitId, buildingId, divisionCode }) => {
          return [id, name, hostKind, unitId, buildingId, divisionCode, '一楼服务台', 'OPEN', '2018-03-05'];
        }),
    },
    {
      table: 'volunteer_registrations',
      columns: 'id, account_id, division_code, state, registered_at, verified_at, version',
      about: plantedStations(city).registered,
      rows: () => registrationRows(city),
    },
  ];
}

/** By accounts that nobody has. */
function* registrationRows(city: City): Iterable<readonly Cell[]> {
  const { registered, verified } = plantedStations(city);
  const communities = communitiesOf(city.territory);
  const at = (daysAgo: number): string => momentText(city.calendar.moment(daysAgo, 10));
  for (let next = 0; next < registered; next += 1) {
    const isVerified = next < verified;
    const daysAgo = 30 + (next % 700);
    yield [
      idFrom('vrg', next),
      idFrom('acc', 5_000_000 + next),
      communities[next % communities.length]?.code ?? null,
      isVerified ? 'VERIFIED' : 'REGISTERED',
      at(daysAgo),
      isVerified ? at(daysAgo - 7) : null,
      isVerified ? 2 : 1,
    ];
  }
}
