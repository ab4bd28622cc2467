import { idFrom } from '@graphroots/kit/ids';
import { issuesOf } from '../issues.ts';
import type { City, Department } from '../model.ts';
import { whistlesOf } from '../whistles.ts';
import type { Cell } from './table-rows.ts';

interface Reviews {
  readonly cycles: readonly (readonly Cell[])[];
  readonly scores: readonly (readonly Cell[])[];
}

/** Reviews have numbers of their own, so that no other cycle or score changes its own. */
const first = 2_000_000;

/**
 * The yearly reviews of the districts' departments, final for last year: scored by what streets said when they had
 * whistled. Known bad case: one department is praised although it came late every time.
 */
export function departmentReviews(city: City): Reviews {
  const year = city.calendar.year - 1;
  const ratings = ratingsOf(city, year);
  const praised = city.plantings.praisedDepartment;
  const cycles: (readonly Cell[])[] = [];
  const scores: (readonly Cell[])[] = [];
  for (const { code, name } of city.territory.children) {
    const rated = city.departments.filter((each) => each.districtCode === code && ratings.has(each.id));
    if (rated.length === 0) continue;
    const id = idFrom('cyc', first + cycles.length);
    const title = `${name}${year}年度部门工作考核`;
    cycles.push([id, title, 'FINAL', `${year}-01-01`, `${year}-12-31`, code, null, null, null]);
    for (const department of rated) {
      const score = department.name === praised ? 90 : scoreOf(ratings.get(department.id) ?? []);
      const { id: organization, territoryCode, path } = department.organization;
      const key = idFrom('scr', first + scores.length);
      const given = [score, gradeOf(score), `${year + 1}-02-10`, 1, 'true'];
      scores.push([key, id, organization, territoryCode, path, ...given]);
    }
  }
  return { cycles, scores };
}

function ratingsOf(city: City, year: number): ReadonlyMap<Department['id'], readonly number[]> {
  const ratings = new Map<string, number[]>();
  for (const { blownAt, arrivals } of whistlesOf(city, issuesOf(city))) {
    if (new Date(blownAt + 8 * 3_600_000).getUTCFullYear() !== year) continue;
    for (const { department, rating } of arrivals)
      if (rating !== null) ratings.set(department.id, [...(ratings.get(department.id) ?? []), rating]);
  }
  return ratings;
}

function scoreOf(ratings: readonly number[]): number {
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
  return Math.round((36 + 10 * mean) * 10) / 10;
}

function gradeOf(score: number): string {
  if (score >= 85) return 'EXCELLENT';
  return score >= 60 ? 'FAIR' : 'POOR';
}
