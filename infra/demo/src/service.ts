import { idFrom } from '@graphroots/kit/ids';
import type { City, Organization } from './model.ts';
import { shortName } from './names.ts';
import { createRandom, split, type Random } from './random.ts';
import { communitiesOf, type Place } from './territory.ts';

export interface Team {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly kind: 'PARTY_MEMBERS' | 'COMMUNITY' | 'UNIT' | 'YOUTH';
  readonly owner: Organization | null;
  readonly community: Place;
  readonly foundedDaysAgo: number;
  readonly activities: readonly PlannedActivity[];
}

export interface PlannedActivity {
  readonly settled: boolean;
  /** By members and registered volunteers. */
  readonly personTimes: number;
  readonly residentPersonTimes: number;
}

/** The volunteer teams of the city with how much each did, planted totals met exactly. */
export function* teamsOf(city: City): Iterable<Team> {
  let next = 0;
  for (const district of city.territory.children) {
    const communities = communitiesOf(district);
    if (communities.length === 0) continue;
    const random = createRandom(`teams ${district.code}`);
    const plan = planDistrict(city, district, communities.length, random);
    for (const [at, activities] of plan.entries()) {
      const community = communities[Math.floor((at * communities.length) / plan.length)];
      if (community === undefined) continue;
      const kind = random.pick(['PARTY_MEMBERS', 'COMMUNITY', 'COMMUNITY', 'YOUTH', 'UNIT']);
      yield {
        id: idFrom('vtm', next),
        number: next++,
        name: `${shortName(community.name, community.kind)}${random.pick(teamNames[kind])}`,
        kind,
        owner: city.committees.get(community.code) ?? null,
        community,
        foundedDaysAgo: random.between(500, 3_000),
        activities,
      };
    }
  }
}

const teamNames = {
  PARTY_MEMBERS: ['党员先锋志愿服务队', '红色管家志愿服务队'],
  COMMUNITY: ['邻里互助志愿服务队', '银龄志愿服务队', '环保志愿服务队'],
  YOUTH: ['青年志愿服务队', '青春助学志愿服务队'],
  UNIT: ['共建单位志愿服务队', '医疗义诊志愿服务队'],
} as const;

function planDistrict(city: City, district: Place, communities: number, random: Random): PlannedActivity[][] {
  const teams = city.plantings.volunteer[district.code]?.teams ?? Math.ceil(communities / 2);
  const vary = (count: number) => Array.from({ length: count }, () => 0.5 + random.next());
  const { activitiesOfTeam, personTimesOfActivity } = city.plantings.density;
  const settled = city.plantings.volunteer[district.code]?.settledActivities ?? teams * activitiesOfTeam;
  const personTimes = city.plantings.volunteer[district.code]?.personTimes ?? settled * personTimesOfActivity;
  const residents = city.plantings.volunteer[district.code]?.residentPersonTimes ?? settled;
  const served = split(personTimes, vary(settled), 1);
  const joined = split(residents, vary(settled));
  return split(settled, vary(teams), 1).map((count) => {
    const activities = Array.from({ length: count }, () => ({
      settled: true,
      personTimes: served.pop() ?? 0,
      residentPersonTimes: joined.pop() ?? 0,
    }));
    return random.chance(0.3)
      ? [...activities, { settled: false, personTimes: 0, residentPersonTimes: 0 }]
      : activities;
  });
}
