import { idFrom } from '@graphroots/kit/ids';
import type { City, Organization } from './model.ts';
import { peopleOf, type Person } from './people.ts';
import type { FloatingPlanting } from './plantings.ts';
import { branchOf, transfersOf, type Step } from './transfers.ts';

export interface FloatingCase {
  readonly id: string;
  readonly member: number;
  readonly branch: Organization;
  readonly transferId: string | null;
  readonly sinceDaysAgo: number;
  readonly contactDaysAgo: number;
  readonly attempts: readonly Attempt[];
  readonly steps: readonly Step[];
}

export interface Attempt {
  readonly channel: 'PHONE' | 'MESSAGE' | 'VISIT' | 'FAMILY';
  readonly reached: boolean;
  readonly daysAgo: number;
}

/** A city for which nothing is planted. */
const usual: FloatingPlanting = { inContact: 4, atRisk: 2, outOfContact: 2 };

/** When the member was reached last, and when it was tried since, by how the contact stands on the day of the city. */
const contacts = {
  inContact: { reached: 12, failed: [] },
  atRisk: { reached: 55, failed: [20] },
  outOfContact: { reached: 150, failed: [95, 40, 9] },
} as const;

/** Cases of floating members: drawn evenly from all of that kind, and of those whose transfer lapsed on the way. */
export function floatingCasesOf(city: City): readonly FloatingCase[] {
  const cases: FloatingCase[] = [];
  const taken = new Set<number>();
  const add = (
    given: Pick<FloatingCase, 'member' | 'branch' | 'transferId'>,
    since: number,
    how: Contact,
  ) => {
    taken.add(given.member);
    const attempts = attemptsOf(how, cases.length);
    cases.push({
      id: idFrom('flc', cases.length),
      ...given,
      sinceDaysAgo: since,
      contactDaysAgo: contacts[how].reached,
      attempts,
      steps: [
        {
          action: 'open',
          to: 'OPEN',
          role: given.transferId === null ? 'community' : 'system',
          daysAgo: since,
        },
        ...attempts.map(({ daysAgo }) => ({
          action: 'tryContactIn',
          to: 'OPEN',
          role: 'community',
          daysAgo,
        })),
      ],
    });
  };
  for (const { id: transferId, member, from: branch, steps, dueDaysAgo } of transfersOf(city)) {
    if (steps.at(-1)?.to === 'LAPSED') add({ member, branch, transferId }, dueDaysAgo ?? 0, 'inContact');
  }
  const people: Pick<Person, 'number' | 'home'>[] = [];
  for (const { kind, number, home } of peopleOf(city)) {
    if (kind === 'FLOATING' && !taken.has(number)) people.push({ number, home });
  }
  const planted = city.plantings.floating[city.territory.code] ?? usual;
  const plan = (['inContact', 'atRisk', 'outOfContact'] as const).flatMap((how) =>
    Array.from({ length: planted[how] }, () => how),
  );
  for (const [at, how] of plan.slice(0, people.length).entries()) {
    const person = people[Math.floor((at * people.length) / plan.length)];
    if (!person) continue;
    const { number: member, home } = person;
    add({ member, branch: branchOf(home), transferId: null }, 200 + (at % 300), how);
  }
  return cases;
}

type Contact = keyof typeof contacts;

const channels = ['PHONE', 'MESSAGE', 'VISIT', 'FAMILY'] as const;

function attemptsOf(how: Contact, at: number): readonly Attempt[] {
  const { reached, failed } = contacts[how];
  const tries = [
    { daysAgo: reached, reached: true },
    ...failed.map((daysAgo) => ({ daysAgo, reached: false })),
  ];
  return tries.map((each, index) => ({
    ...each,
    channel: channels[(at + index) % channels.length] ?? 'PHONE',
  }));
}
