import { idFrom } from '@graphroots/kit/ids';
import { bodiesOf } from './bodies.ts';
import type { City } from './model.ts';
import { pick } from './pick.ts';
import type { StationsPlanting } from './plantings.ts';
import { seatsOf } from './seats.ts';
import { communitiesOf } from './territory.ts';

/** Where people volunteer, by who gives it room. */
export interface Station {
  readonly id: string;
  readonly name: string;
  readonly hostKind: 'COMMUNITY' | 'BUILDING' | 'ENTERPRISE' | 'SOCIAL_WORK_AGENCY';
  readonly unitId: string | null;
  readonly buildingId: string | null;
  readonly divisionCode: string;
}

/** Where nothing is known. */
const usual: StationsPlanting = {
  communities: 3,
  buildings: 1,
  enterprises: 1,
  agencies: 1,
  registered: 20,
  verified: 15,
};

/** What is planted for a city; little where its divisions are none of those. */
export function plantedStations({ plantings, territory }: City): StationsPlanting {
  return plantings.stations[territory.code] ?? usual;
}

export function stationsOf(city: City): readonly Station[] {
  const planted = plantedStations(city);
  const { units } = seatsOf(city, bodiesOf(city));
  const enterprises = pick(
    units.filter(({ kind }) => kind === 'NON_PUBLIC_ENTERPRISE'),
    planted.enterprises,
  );
  const agencies = pick(
    units.filter((unit) => !enterprises.has(unit)),
    planted.agencies,
  );
  const own = { unitId: null, buildingId: null };
  const stations: Omit<Station, 'id'>[] = [
    ...[...pick(communitiesOf(city.territory), planted.communities)].map(({ code, name }) => {
      return { ...own, name: `${name}志愿服务站`, hostKind: 'COMMUNITY' as const, divisionCode: code };
    }),
    ...[...pick(city.buildings, planted.buildings)].map(({ id, name, grid }) => ({
      ...own,
      name: `${name}志愿服务站`,
      hostKind: 'BUILDING' as const,
      buildingId: id,
      divisionCode: grid.communityCode,
    })),
    ...[...enterprises].map(({ id, name, streetCode }) => ({
      ...own,
      name: `${name}志愿服务站`,
      hostKind: 'ENTERPRISE' as const,
      unitId: id,
      divisionCode: streetCode,
    })),
    ...[...agencies].map(({ id, name, streetCode }) => ({
      ...own,
      name: `${name}志愿服务站`,
      hostKind: 'SOCIAL_WORK_AGENCY' as const,
      unitId: id,
      divisionCode: streetCode,
    })),
  ];
  return stations.map((station, at) => ({ ...station, id: idFrom('vst', at) }));
}
