import { idFrom } from '@graphroots/kit/ids';
import { affiliationsOf, type Affiliation } from './affiliations.ts';
import type { City, Organization } from './model.ts';

export interface Transfer {
  readonly id: string;
  readonly member: number;
  readonly from: Organization;
  readonly to: Organization;
  /** From the request on. */
  readonly steps: readonly Step[];
  /** The last day on which the member could be accepted; null before the member was on the way. */
  readonly dueDaysAgo: number | null;
}

export interface Step {
  readonly action: string;
  readonly to: string;
  /** What whoever took it acted as. */
  readonly role: string;
  readonly daysAgo: number;
}

type Course = readonly (readonly [action: keyof typeof outcomes, daysAgo: number])[];

const outcomes = {
  request: { to: 'REQUESTED', role: 'member' },
  release: { to: 'RELEASED', role: 'community' },
  send: { to: 'IN_TRANSIT', role: 'street' },
  accept: { to: 'ACCEPTED', role: 'street' },
  complete: { to: 'COMPLETED', role: 'community' },
  refuse: { to: 'REFUSED', role: 'community' },
  return: { to: 'RETURNED', role: 'street' },
  lapse: { to: 'LAPSED', role: 'system' },
} as const;

/** How transfers stand that have not been completed; the fourth is overdue. */
const courses: readonly Course[] = [
  [['request', 6]],
  [
    ['request', 20],
    ['release', 12],
  ],
  [
    ['request', 50],
    ['release', 45],
    ['send', 30],
  ],
  [
    ['request', 130],
    ['release', 120],
    ['send', 100],
  ],
  [
    ['request', 70],
    ['release', 66],
    ['send', 60],
    ['accept', 5],
  ],
  [
    ['request', 90],
    ['refuse', 85],
  ],
  [
    ['request', 210],
    ['release', 205],
    ['send', 200],
    ['return', 180],
  ],
  [
    ['request', 310],
    ['release', 305],
    ['send', 300],
    ['lapse', 209],
  ],
];

const validDays = 90;
/** One member in so many has a transfer that was not completed. */
const every = 80;
/** Those completed before have left nothing but the affiliations. */
const keptDays = 365;

/** The transfers of a year: those behind the affiliations that have moved, and others that stand somewhere. */
export function* transfersOf(city: City): Iterable<Transfer> {
  const branches = city.organizations.filter(
    ({ rank, dissolvedOn }) => rank === 'BRANCH' && dissolvedOn === null,
  );
  let next = 0;
  let others = 0;
  let former: Affiliation | undefined;
  for (const affiliation of affiliationsOf(city)) {
    const { member, home, type, from: since, to: until } = affiliation;
    if (type !== 'PRIMARY') continue;
    const before = former && branchOf(former.home);
    former = until === null ? undefined : affiliation;
    if (until !== null) continue;
    const here = branchOf(home);
    if (before !== undefined && before !== here && since < keptDays) {
      yield { id: idFrom('trf', next++), member, from: before, to: here, ...taken(completedOn(since)) };
    } else if (before === undefined && since > keptDays && member % every === every - 1) {
      const course = courses[others % courses.length];
      others += 1;
      const to = branches[(others * 37) % branches.length];
      if (!course || !to || to === here) continue;
      yield { id: idFrom('trf', next++), member, from: here, to, ...taken(course) };
    }
  }
}

function completedOn(day: number): Course {
  return [
    ['request', day + 40],
    ['release', day + 36],
    ['send', day + 30],
    ['accept', day + 5],
    ['complete', day],
  ];
}

function taken(course: Course): Pick<Transfer, 'steps' | 'dueDaysAgo'> {
  const sent = course.find(([action]) => action === 'send');
  return {
    steps: course.map(([action, daysAgo]) => ({ action, daysAgo, ...outcomes[action] })),
    dueDaysAgo: sent === undefined ? null : sent[1] - validDays,
  };
}

/** The branch that a member's home is, or is a Party group of. */
export function branchOf(home: Organization): Organization {
  return home.kind === 'PARTY_GROUP' && home.superior !== null ? home.superior : home;
}
