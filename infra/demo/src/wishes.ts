import { idFrom } from '@graphroots/kit/ids';
import type { City, Grid, Organization } from './model.ts';
import { memberId } from './people.ts';
import { createRandom, type Random } from './random.ts';
import type { Team } from './service.ts';
import { communitiesOf, type Place } from './territory.ts';

type State = 'SUBMITTED' | 'PUBLISHED' | 'CLAIMED' | 'FULFILLED' | 'CONFIRMED' | 'REFUSED' | 'EXPIRED';

/** Who claimed a wish: one of a member, a Party organization, a unit, a team. */
interface Claimant {
  readonly account: string;
  readonly path: string | null;
  readonly member: string | null;
  readonly organization: string | null;
  readonly unit: string | null;
  readonly team: string | null;
}

export interface Wish {
  readonly id: string;
  readonly state: State;
  readonly text: string;
  readonly category: string;
  readonly budget: number;
  readonly grid: Grid;
  /** The account of the resident; null where a grid worker submitted it. */
  readonly wisher: string | null;
  /** Days before today, with fractions. */
  readonly submitted: number;
  readonly published: number | null;
  readonly claimed: number | null;
  readonly fulfilled: number | null;
  readonly confirmed: number | null;
  readonly claimant: Claimant | null;
}

/** What a community has of wishes that are not over: one of these, and one three further on. */
const lively: readonly State[] = ['SUBMITTED', 'PUBLISHED', 'CLAIMED', 'FULFILLED', 'REFUSED', 'EXPIRED'];

/** The micro-wishes of the city, planted totals met exactly. */
export function* wishesOf(city: City, teams: readonly Team[]): Iterable<Wish> {
  const grids = new Map(
    city.grids
      .filter(({ layer, validTo, isArea }) => layer === 'PARTY_BUILDING' && validTo === null && !isArea)
      .map((grid) => [grid.communityCode, grid]),
  );
  const findClaimants = claimantsIn(city, teams);
  const places: Place[] = [];
  let next = 0;
  function wish(place: Place, state: State, ages: Ages, random: Random): Wish[] {
    const grid = grids.get(place.code);
    if (grid === undefined) return [];
    const [category, texts] = random.pick(matters);
    const isClaimed = ages.claimed !== null;
    const number = next++;
    return [
      {
        id: idFrom('wis', number),
        state,
        text: random.pick(texts),
        category,
        budget: category === 'COMPANY' ? 0 : random.between(2, 50) * 10,
        grid,
        wisher: random.chance(0.3) ? null : idFrom('acc', 2 ** 40 + Math.floor(number / 2)),
        claimant: isClaimed ? random.pick(claimantKinds)(findClaimants(place), random) : null,
        ...ages,
      },
    ];
  }
  for (const district of city.territory.children) {
    const random = createRandom(`wishes ${district.code}`);
    const communities = communitiesOf(district).filter(({ code }) => grids.has(code));
    places.push(...communities);
    const fulfilled =
      communities.length === 0
        ? 0
        : (city.plantings.fulfilledWishes[district.code] ?? Math.ceil(communities.length / 3));
    for (let at = 0; at < fulfilled; at += 1) {
      const place = communities[Math.floor((at * communities.length) / fulfilled)];
      if (place) yield* wish(place, 'CONFIRMED', agesOf('CONFIRMED', random), random);
    }
    for (const [at, place] of communities.entries()) {
      for (const step of [0, 3]) {
        const state = lively[(at + step) % lively.length] ?? 'SUBMITTED';
        yield* wish(place, state, agesOf(state, random), random);
      }
    }
  }
  const bad = city.plantings.wishes[city.territory.code];
  const random = createRandom(`bad wishes ${city.territory.code}`);
  const cases: readonly (readonly [number, State, () => Ages])[] = [
    [bad?.unclaimed ?? 0, 'PUBLISHED', () => aged(random.between(95, 170), { published: 2 })],
    [bad?.overdue ?? 0, 'CLAIMED', () => aged(random.between(45, 80), { published: 1, claimed: 2 })],
    [bad?.waiting ?? 0, 'SUBMITTED', () => aged(random.between(16, 40), {})],
  ];
  for (const [count, state, ages] of cases) {
    for (let at = 0; at < count; at += 1) {
      const place = places[Math.floor((at * places.length) / count)];
      if (place) yield* wish(place, state, ages(), random);
    }
  }
}

type Ages = Pick<Wish, 'submitted' | 'published' | 'claimed' | 'fulfilled' | 'confirmed'>;

/** Steps of a wish, each so many days after the one before; undefined where it was not taken. */
type Delays = Partial<Record<'published' | 'claimed' | 'fulfilled' | 'confirmed', number>>;

function aged(submitted: number, { published, claimed, fulfilled, confirmed }: Delays): Ages {
  let age = submitted;
  const step = (delay: number | undefined): number | null => (delay === undefined ? null : (age -= delay));
  return {
    submitted,
    published: step(published),
    claimed: step(claimed),
    fulfilled: step(fulfilled),
    confirmed: step(confirmed),
  };
}

/** Ages at which nothing is late. */
function agesOf(state: State, random: Random): Ages {
  const days = (low: number, high: number): number => random.between(low * 8, high * 8) / 8;
  if (state === 'SUBMITTED' || state === 'REFUSED') return aged(days(1, 10), {});
  if (state === 'PUBLISHED') return aged(days(10, 60), { published: days(1, 3) });
  if (state === 'EXPIRED') return aged(days(200, 360), { published: days(1, 3) });
  const claimed = { published: days(1, 3), claimed: days(0, 9) };
  if (state === 'CLAIMED') return aged(days(13, 25), claimed);
  const fulfilled = { ...claimed, fulfilled: days(1, 20) };
  if (state === 'FULFILLED') return aged(days(33, 40), fulfilled);
  return aged(days(60, 364), { ...fulfilled, confirmed: days(0, 5) });
}

const matters = [
  ['GOODS', ['一副老花镜', '一台收音机', '一床厚棉被', '一个电饭煲', '一张轮椅坐垫']],
  ['STUDY', ['一套课外书', '一个新书包', '一盏护眼台灯']],
  ['REPAIR', ['修好漏水的水龙头', '换一把门锁', '装一根卫生间扶手']],
  ['COMPANY', ['有人陪着散步', '有人教用智能手机', '过生日有人来坐坐']],
  ['HEALTH', ['量一次血压血糖', '一台电子血压计']],
  ['ERRAND', ['代取一次药', '代缴水电费']],
] as const;

interface Claimants {
  readonly homes: readonly Organization[];
  readonly teams: readonly Team[];
  readonly departments: City['departments'];
}

function claimantsIn(city: City, teams: readonly Team[]): (place: Place) => Claimants {
  const homes = groupBy(
    city.organizations.filter(({ ownMembers }) => ownMembers > 0),
    (o) => o.territoryCode,
  );
  const teamsOf = groupBy(teams, ({ community }) => community.code);
  const departments = groupBy(city.departments, ({ districtCode }) => districtCode);
  const committees = new Map(city.committees);
  return ({ code }) => {
    const committee = committees.get(code);
    return {
      homes: homes.get(code) ?? (committee ? [committee] : []),
      teams: teamsOf.get(code) ?? [],
      departments: departments.get(`${code.slice(0, 6)}000000`) ?? [],
    };
  };
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const nobody: Claimant = {
  account: 'acc_demo',
  path: null,
  member: null,
  organization: null,
  unit: null,
  team: null,
};

function byMember({ homes }: Claimants, random: Random): Claimant {
  const home = homes[random.between(0, homes.length - 1)];
  const member = memberId(
    (home?.firstMember ?? 0) + random.between(0, Math.max(0, (home?.ownMembers ?? 1) - 1)),
  );
  return { ...nobody, account: member, member };
}

function byOrganization(claimants: Claimants, random: Random): Claimant {
  const home = claimants.homes[random.between(0, claimants.homes.length - 1)];
  return home ? { ...nobody, organization: home.id, path: home.path } : byMember(claimants, random);
}

function byTeam(claimants: Claimants, random: Random): Claimant {
  const [team] = claimants.teams;
  return team
    ? { ...nobody, team: team.id, path: team.owner?.path ?? null }
    : byOrganization(claimants, random);
}

function byUnit(claimants: Claimants, random: Random): Claimant {
  const { departments } = claimants;
  const unit = departments[random.between(0, Math.max(0, departments.length - 1))];
  return unit
    ? { ...nobody, unit: unit.id, path: unit.organization.path }
    : byOrganization(claimants, random);
}

const claimantKinds = [
  byMember,
  byMember,
  byMember,
  byMember,
  byOrganization,
  byOrganization,
  byTeam,
  byUnit,
];
