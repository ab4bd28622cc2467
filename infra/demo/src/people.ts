import { idFrom } from '@graphroots/kit/ids';
import type { City, Organization } from './model.ts';
import { personName } from './names.ts';
import type { CommuterPlanting } from './plantings.ts';
import { createRandom, type Random } from './random.ts';
import { communitiesOf, divisionsOf } from './territory.ts';

export interface Person {
  readonly number: number;
  readonly name: string;
  readonly birthYear: number;
  readonly kind: 'IN_SERVICE' | 'RETIRED' | 'FLOATING' | 'NEW_SECTOR' | 'STUDENT';
  readonly status: 'FULL' | 'PROBATIONARY';
  /** Days before today. */
  readonly joinedDaysAgo: number;
  readonly residenceCode: string;
  /** The branch or group that holds the formal affiliation. */
  readonly home: Organization;
}

/** The first members of a branch or group are old enough for its posts. */
const veterans = 3;

export function memberId(number: number): string {
  return idFrom('mbr', number);
}

/** The account of a member. */
export function accountOf(member: string): string {
  return member.replace(/^mbr_/, 'acc_');
}

/** A telephone number that nobody has: those of mobile phones begin with 13 to 19. */
export function phoneOf({ number }: Person): string {
  return `1000${String(number).padStart(7, '0')}`;
}

/** A resident identity number that nobody has: there is no province 99 and no day 00. */
export function nationalIdOf({ number, birthYear }: Person): string {
  const digits = String(number).padStart(8, '0');
  return `99${digits.slice(0, 4)}${birthYear}0000${digits.slice(4)}`;
}

/** All members in the order of their numbers, always the same people. */
export function* peopleOf(city: City): Iterable<Person> {
  const communities = new Map(
    divisionsOf(city.territory).map((place) => [place.code, communitiesOf(place).map(({ code }) => code)]),
  );
  const commuting = [...city.plantings.commuters];
  for (const home of city.organizations) {
    if (home.ownMembers === 0) continue;
    const random = createRandom(`people ${home.id}`);
    const near = communities.get(home.territoryCode) ?? [];
    const around = communities.get(`${home.territoryCode.slice(0, 6)}000000`) ?? [];
    for (let at = 0; at < home.ownMembers; at += 1) {
      // Some live in another community of the district than the one their branch is in.
      const where = random.chance(0.08) ? around : near;
      const residenceCode = where[random.between(0, where.length - 1)] ?? home.territoryCode;
      const who = {
        number: home.firstMember + at,
        home,
        residenceCode,
        ...person(city, at < veterans, random),
      };
      const next = commuting.findIndex((planted) => suits(planted, who));
      const [planted] = next < 0 ? [] : commuting.splice(next, 1);
      yield planted ? { ...who, residenceCode: planted.home } : who;
    }
  }
}

/** The first member in service of a unit in the district who would live where the unit is. */
function suits({ workDistrict }: CommuterPlanting, { kind, home, residenceCode }: Person): boolean {
  return (
    kind === 'IN_SERVICE' &&
    home.kind === 'UNIT_ORGANIZATION' &&
    residenceCode === home.territoryCode &&
    residenceCode.startsWith(workDistrict.slice(0, 6))
  );
}

/** Whether a member lives in another district than the one of the branch, as planted. */
export function isCommuter({ plantings }: City, { home, residenceCode }: Person): boolean {
  return plantings.commuters.some(
    (planted) =>
      planted.home === residenceCode && home.territoryCode.startsWith(planted.workDistrict.slice(0, 6)),
  );
}

/** How many days before today each member joined, by number. */
export function joinedDaysAgo(city: City): Int32Array {
  const joined = new Int32Array(city.memberCount);
  for (const person of peopleOf(city)) joined[person.number] = person.joinedDaysAgo;
  return joined;
}

function person({ calendar }: City, veteran: boolean, random: Random) {
  const name = personName(random);
  const kind = veteran ? random.pick(['IN_SERVICE', 'RETIRED']) : kindOf(random.next());
  const [youngest, oldest] = ages[kind];
  const age = random.between(veteran ? Math.max(youngest, 36) : youngest, oldest);
  const adult = (age - 18) * 365;
  const probationary = !veteran && age < 50 && random.chance(0.02);
  const joinedDaysAgo = probationary
    ? random.between(20, 360)
    : random.between(veteran ? 4_200 : 400, Math.max(veteran ? 5_000 : 700, adult));
  return {
    name,
    birthYear: calendar.year - age,
    kind,
    status: probationary ? 'PROBATIONARY' : 'FULL',
    joinedDaysAgo,
  } as const;
}

const ages = {
  IN_SERVICE: [24, 59],
  RETIRED: [56, 92],
  FLOATING: [22, 55],
  NEW_SECTOR: [22, 48],
  STUDENT: [20, 26],
} as const;

function kindOf(chance: number): Person['kind'] {
  if (chance < 0.46) return 'IN_SERVICE';
  if (chance < 0.83) return 'RETIRED';
  if (chance < 0.91) return 'FLOATING';
  return chance < 0.96 ? 'NEW_SECTOR' : 'STUDENT';
}
