import { idFrom } from '@graphroots/kit/ids';
import { prefixOfDivision } from '@graphroots/kit/reads/trees';
import type { City, Grid } from './model.ts';
import { pick } from './pick.ts';
import type { GridRole, StaffingPlanting } from './plantings.ts';

export interface StaffingRule extends StaffingPlanting {
  readonly id: string;
  /** The part of the division's code that all places in it begin with. */
  readonly area: string;
}

export interface Staffing {
  readonly rules: readonly StaffingRule[];
  /** The rule of the narrowest division that a Party-building grid lies in. */
  ruleFor(grid: Grid): StaffingRule | undefined;
  /** Whether a post was left vacant on purpose. */
  isVacant(grid: Grid, role: GridRole): boolean;
}

/** The staffing rules of a city; in the grids of each, as many posts are vacant as were planted. */
export function createStaffing({ grids, plantings }: City): Staffing {
  const rules = plantings.staffing.map((planting, index) => ({
    ...planting,
    id: idFrom('sfr', index),
    area: prefixOfDivision(planting.division),
  }));
  const byWidth = rules.toSorted((a, b) => b.area.length - a.area.length);
  const ruleFor = ({ communityCode }: Grid) => byWidth.find(({ area }) => communityCode.startsWith(area));
  const vacant = new Map<string, GridRole>();
  for (const rule of rules) {
    const led = grids.filter((grid) => grid.lead !== null && isMeasured(grid) && ruleFor(grid) === rule);
    const roles = rule.vacant.flatMap(([role, count]) => Array<GridRole>(count).fill(role));
    for (const [index, { id }] of [...pick(led, roles.length)].entries()) {
      const role = roles[index];
      if (role) vacant.set(id, role);
    }
  }
  return { rules, ruleFor, isVacant: (grid, role) => vacant.get(grid.id) === role };
}

function isMeasured({ layer, validTo, isArea }: Grid): boolean {
  return layer === 'PARTY_BUILDING' && validTo === null && !isArea;
}
