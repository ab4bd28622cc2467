import type { City, Grid } from './model.ts';
import { personName } from './names.ts';
import { memberId } from './people.ts';
import type { GridRole } from './plantings.ts';
import { headOf, memberOf } from './posts.ts';
import { createRandom } from './random.ts';
import type { Staffing } from './staffing.ts';

export interface GridPost {
  readonly role: GridRole;
  /** A member's id, or the name of somebody who is none. */
  readonly member: string | null;
  readonly holderName: string | null;
  readonly grid: Grid;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Who holds which post in which grid: what its rule asks for, but for the vacancies planted, and some more. */
export function* gridPostsOf(city: City, staffing: Staffing): Iterable<GridPost> {
  const random = createRandom('grid posts');
  for (const grid of city.grids) {
    const staff = grid.lead ?? city.committees.get(grid.communityCode);
    if (grid.validTo !== null || staff === undefined) continue;
    const since = city.calendar.daysAgo(random.between(30, 1_400));
    const post = (role: GridRole, number: number, from = since, to: string | null = null): GridPost => {
      return { role, member: memberId(number), holderName: null, grid, validFrom: from, validTo: to };
    };
    const wanted = new Set(wantedIn(grid, staffing));
    if (hasHead(grid)) yield post('GRID_HEAD', headOf(staff));
    const workers = [memberOf(staff, 2), ...(random.between(1, 2) === 2 ? [memberOf(staff, 3)] : [])];
    for (const worker of new Set(workers)) yield post('GRID_WORKER', worker);
    if (grid.layer !== 'PARTY_BUILDING') continue;
    const isFilled = (role: GridRole, isUsual: boolean) =>
      (isUsual || wanted.has(role)) && !staffing.isVacant(grid, role);
    if (isFilled('PARTY_LIAISON', true)) yield post('PARTY_LIAISON', memberOf(staff, 4));
    if (isFilled('BUILDING_HEAD', random.chance(0.5))) yield post('BUILDING_HEAD', memberOf(staff, 5));
    if (isFilled('BRANCH_SECRETARY', false)) yield post('BRANCH_SECRETARY', headOf(staff));
    for (const role of ['AREA_POLICE', 'VOLUNTEER'] as const) {
      const holderName = personName(random);
      if (isFilled(role, false))
        yield { role, member: null, holderName, grid, validFrom: since, validTo: null };
    }
    if (random.chance(0.05)) yield post('GRID_HEAD', memberOf(staff, 6), city.calendar.daysAgo(2_000), since);
  }
}

function wantedIn(grid: Grid, staffing: Staffing): readonly GridRole[] {
  return staffing.ruleFor(grid)?.roles.map(([role]) => role) ?? [];
}

// A Party-building grid that no branch leads has workers, but nobody at its head.
function hasHead({ layer, lead }: Grid): boolean {
  return layer !== 'PARTY_BUILDING' || lead !== null;
}
