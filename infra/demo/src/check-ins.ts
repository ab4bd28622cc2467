import { idFrom } from '@graphroots/kit/ids';
import { bodiesOf } from './bodies.ts';
import type { City, Organization } from './model.ts';
import { isCommuter, peopleOf, type Person } from './people.ts';
import type { CheckInsPlanting } from './plantings.ts';
import { seatsOf } from './seats.ts';
import { communitiesOf } from './territory.ts';
import { branchOf, type Step } from './transfers.ts';

/** A unit that has a Party organization, and with it a line to act in. */
export interface PartyUnit {
  readonly id: string;
  readonly organization: Organization;
  /** The district or street it stands in. */
  readonly placeCode: string;
}

export interface CheckIn {
  readonly id: string;
  /** A member by number; or a unit. */
  readonly member: number | null;
  readonly unit: PartyUnit | null;
  readonly communityCode: string;
  readonly origin: Organization;
  /** As the origin, or the Party group inside it. */
  readonly line: Organization;
  readonly steps: readonly Step[];
}

type Course = readonly (readonly [action: keyof typeof outcomes, daysAgo: number])[];

const outcomes = {
  call: { to: 'DUE', role: 'system' },
  begin: { to: 'REGISTERED', role: 'member' },
  confirm: { to: 'CONFIRMED', role: 'community' },
  takePostIn: { to: 'ACTIVE', role: 'member' },
  credit: { to: 'ACTIVE', role: 'community' },
  review: { to: 'REVIEWED', role: 'community' },
  lapse: { to: 'LAPSED', role: 'system' },
} as const;

/** How those stand that have checked in. */
const standing: readonly Course[] = [
  [
    ['begin', 500],
    ['confirm', 494],
    ['credit', 180],
    ['review', 96],
  ],
  [
    ['begin', 40],
    ['confirm', 36],
  ],
  [
    ['begin', 300],
    ['confirm', 295],
    ['takePostIn', 290],
    ['credit', 33],
  ],
  [
    ['begin', 210],
    ['confirm', 200],
    ['credit', 12],
  ],
];
const others = {
  lapsed: [
    ['begin', 700],
    ['confirm', 690],
    ['credit', 600],
    ['lapse', 200],
  ],
  registered: [['begin', 4]],
  due: [['call', 10]],
  overdue: [['call', 80]],
} as const satisfies Record<string, Course>;

/** What every district has for which nothing is planted. */
const usual: CheckInsPlanting = { checkedIn: 12, lapsed: 2, registered: 2, due: 2, overdue: 1 };
const usualUnits = 3;

/** Check-ins of members in service, district by district, and then of units. */
export function checkInsOf(city: City): readonly CheckIn[] {
  const checkIns: CheckIn[] = [];
  const add = (subject: Omit<CheckIn, 'id' | 'origin' | 'steps'>, course: Course): void => {
    const id = idFrom('cki', checkIns.length);
    const steps = course.map(([action, daysAgo]) => ({ action, daysAgo, ...outcomes[action] }));
    checkIns.push({ id, ...subject, origin: branchOf(subject.line), steps });
  };
  const inService = inServiceByDistrict(city);
  for (const { code } of city.territory.children) {
    const eligible = inService.get(code) ?? [];
    const plan = coursesOf(city.plantings.checkIns[code] ?? usual).slice(0, eligible.length);
    for (const [at, course] of plan.entries()) {
      const person = eligible[Math.floor((at * eligible.length) / plan.length)];
      if (!person) continue;
      const { number: member, residenceCode: communityCode, home: line } = person;
      add({ member, unit: null, communityCode, line }, course);
    }
  }
  const wanted = city.plantings.unitCheckIns[city.territory.code] ?? usualUnits;
  for (const unit of partyUnitsOf(city).toReversed().slice(0, wanted)) {
    const [community] = communitiesOf(city.territory).filter(({ code }) => liesIn(code, unit.placeCode));
    const subject = { member: null, unit, line: unit.organization };
    if (community) add({ ...subject, communityCode: community.code }, standing[1] ?? []);
  }
  return checkIns;
}

/** The units that can check in: departments, and then resident units. */
export function partyUnitsOf(city: City): readonly PartyUnit[] {
  const { units } = seatsOf(city, bodiesOf(city));
  return [
    ...city.departments.map(({ id, organization, districtCode: placeCode }) => ({
      id,
      organization,
      placeCode,
    })),
    ...units.flatMap(({ id, organization, streetCode: placeCode }) =>
      organization === null ? [] : [{ id, organization, placeCode }],
    ),
  ];
}

function coursesOf({ checkedIn, ...rest }: CheckInsPlanting): readonly Course[] {
  const done = Array.from({ length: checkedIn }, (_, at) => standing[at % standing.length] ?? []);
  const left = (['lapsed', 'registered', 'due', 'overdue'] as const).flatMap((name) =>
    Array.from({ length: rest[name] }, (): Course => others[name]),
  );
  return [...done, ...left];
}

/** Commuters first, then by number. */
function inServiceByDistrict(city: City): ReadonlyMap<string, readonly Resident[]> {
  const districts = new Map<string, Resident[]>();
  for (const person of peopleOf(city)) {
    if (person.kind !== 'IN_SERVICE') continue;
    const { number, home, residenceCode } = person;
    const code = residenceCode.slice(0, 6).padEnd(12, '0');
    const people = districts.get(code) ?? [];
    // A capital has a million of them.
    if (isCommuter(city, person)) people.unshift({ number, home, residenceCode });
    else people.push({ number, home, residenceCode });
    districts.set(code, people);
  }
  return districts;
}

type Resident = Pick<Person, 'number' | 'home' | 'residenceCode'>;

function liesIn(code: string, place: string): boolean {
  return code.startsWith(place.replace(/(000){1,2}$/, ''));
}
