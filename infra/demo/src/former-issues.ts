import { idFrom } from '@graphroots/kit/ids';
import { hour, issueCategories, issuesOf, sitesOf, type Site } from './issues.ts';
import type { City } from './model.ts';
import { createRandom, type Random } from './random.ts';

/**
 * An issue that was closed before the city had this graph. Of it, the former system kept the issue itself, and neither
 * its steps nor who held it.
 */
export interface FormerIssue extends Site {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly source: 'GRID_WORKER' | 'RESIDENT' | 'HOTLINE';
  readonly reportedAt: number;
  readonly closedAt: number;
  readonly takenOverAt: number;
  readonly rating: number | null;
}

const takenOverDaysAgo = 365;
const latestDaysAgo = 400;
const earliestDaysAgo = 3_650;
const ratings = [5, 5, 4, 4, 3, 2, null, null, null, null] as const;

/** How many issues former systems have left, so that the city's total comes out. */
export function countFormerIssues(city: City): number {
  const { totals } = city.plantings;
  return totals ? Math.max(0, totals.issues - countIssues(city)) : 0;
}

/** The issues that former systems have left, as many in each place; their ids follow those of the others. */
export function* formerIssuesOf(city: City): Iterable<FormerIssue> {
  const { totals } = city.plantings;
  if (!totals) return;
  const first = countIssues(city);
  const count = Math.max(0, totals.issues - first);
  const takenOverAt = city.calendar.moment(takenOverDaysAgo, 2);
  const sites = sitesOf(city);
  for (const [at, site] of sites.entries()) {
    const random = createRandom(`former issues ${site.building?.id ?? site.grid.id}`);
    const [from, to] = [at, at + 1].map((place) => Math.floor((count * place) / sites.length));
    for (let number = from ?? 0; number < (to ?? 0); number += 1) {
      yield { ...site, id: idFrom('iss', first + number), takenOverAt, ...matter(city, site, random) };
    }
  }
}

function countIssues(city: City): number {
  let count = 0;
  for (const _ of issuesOf(city)) count += 1;
  return count;
}

function matter({ calendar }: City, { building, grid }: Site, random: Random) {
  const { code, matters } = random.pick(issueCategories);
  const reportedAt = calendar.moment(random.between(latestDaysAgo, earliestDaysAgo), 8 + random.next() * 12);
  return {
    title: `${building?.name ?? grid.name}${random.pick(matters)}`,
    category: code,
    source: random.pick(['GRID_WORKER', 'RESIDENT', 'HOTLINE']),
    reportedAt,
    closedAt: reportedAt + random.between(6, 400) * hour,
    rating: random.pick(ratings),
  };
}
