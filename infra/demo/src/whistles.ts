import { idFrom } from '@graphroots/kit/ids';
import type { Issue } from './issues.ts';
import type { City, Department } from './model.ts';
import { createRandom } from './random.ts';

export interface Arrival {
  readonly id: string;
  readonly department: Department;
  readonly state: 'CALLED' | 'ARRIVED';
  readonly arrivedAt: number | null;
  readonly rating: number | null;
}

export interface Whistle {
  readonly id: string;
  readonly issue: Issue;
  readonly state: 'BLOWN' | 'GATHERING' | 'RATED';
  readonly blownAt: number;
  readonly arriveBy: number;
  readonly settledAt: number | null;
  readonly arrivals: readonly Arrival[];
}

/** Known bad cases: the one always comes, and always late; the other never comes. Everybody else is in time. */
const alwaysLate = '消防救援大队';
const neverComes = '民政局';

/** The street whistled for one in so many of the issues it dispatched. */
const whistledEvery = 8;
const minute = 60_000;
const limitMinutes = 120;

/** Whistles of streets, to the department of the matter and to both known bad cases of the district. */
export function* whistlesOf(city: City, issues: Iterable<Issue>): Iterable<Whistle> {
  const numbers = { dispatched: 0, whistle: 0, arrival: 0 };
  for (const issue of issues) {
    const dispatch = issue.events.findLast(({ to }) => to === 'DISPATCHED');
    if (!dispatch || numbers.dispatched++ % whistledEvery !== 0) continue;
    const district = issue.grid.communityCode.slice(0, 6).padEnd(12, '0');
    const called = city.departments.filter(
      ({ districtCode, categories, name }) =>
        districtCode === district &&
        (categories.includes(issue.category) || name.endsWith(alwaysLate) || name.endsWith(neverComes)),
    );
    if (called.length === 0) continue;
    const over = issue.state !== 'DISPATCHED';
    const random = createRandom(`whistle ${issue.id}`);
    const arrivals = called.map((department): Arrival => {
      const comes = !department.name.endsWith(neverComes);
      const minutes = department.name.endsWith(alwaysLate)
        ? random.between(limitMinutes + 15, limitMinutes + 90)
        : random.between(10, limitMinutes - 10);
      return {
        id: idFrom('arv', numbers.arrival++),
        department,
        state: comes ? 'ARRIVED' : 'CALLED',
        arrivedAt: comes ? dispatch.at + minutes * minute : null,
        rating: over ? ratingOf(comes, minutes) : null,
      };
    });
    yield {
      id: idFrom('whi', numbers.whistle++),
      issue,
      state: over ? 'RATED' : arrivals.some(({ arrivedAt }) => arrivedAt !== null) ? 'GATHERING' : 'BLOWN',
      blownAt: dispatch.at,
      arriveBy: dispatch.at + limitMinutes * minute,
      settledAt: over ? (issue.events.at(-1)?.at ?? dispatch.at) : null,
      arrivals,
    };
  }
}

function ratingOf(comes: boolean, minutes: number): number {
  if (!comes) return 1;
  return minutes > limitMinutes ? 3 : 5;
}
