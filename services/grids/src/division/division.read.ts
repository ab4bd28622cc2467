import { and, not, sql } from 'drizzle-orm';
import { districtOf, streetOf, withinDivision } from '@graphroots/kit/reads/trees';
import { is } from '@graphroots/kit/reads/filters';
import { monthOf } from '@graphroots/kit/reads/periods';
import { many, part, rankOf, stats } from '@graphroots/kit/reads/words';
import { buildings } from '../building/building.table.ts';
import { departments } from '../department/department.table.ts';
import { responsibilityAt } from '../duty/responsibility.ts';
import { isArea } from '../grid/area.ts';
import { grids } from '../grid/grid.table.ts';
import { stageFigures } from '../holding/holding.stats.ts';
import { holdings } from '../holding/holding.table.ts';
import { issueFigures, satisfactionFigures, timingFigures } from '../issue/issue.stats.ts';
import { issues } from '../issue/issue.table.ts';
import { mediationFigures } from '../mediation/mediation.stats.ts';
import { mediations } from '../mediation/mediation.table.ts';
import { staffingIn } from '../staffing/staffing.read.ts';
import { arrivalMeasures } from '../whistle/whistle.stats.ts';
import { arrivals } from '../whistle/whistle.table.ts';
import { orderMeasures } from '../work-order/work-order.stats.ts';
import { workOrders } from '../work-order/work-order.table.ts';
import { adds } from '../vocabulary.ts';

export const divisionRead = adds('Division', ['code', 'communityCount'], (d, { related }) => ({
  fields: {
    grids: many(grids, (g) => ({ on: withinDivision(g.communityCode, d.code) })),
    buildings: many(buildings, (b) => ({ on: withinDivision(b.communityCode, d.code) })),
    issues: many(issues, (i) => ({ on: withinDivision(i.communityCode, d.code) })),
    responsibility: responsibilityAt({ place: sql`grids.prefix_of(${d.code})` }),
    gridStaffing: staffingIn(d.code),
    gridCoverage: stats(
      'Communities of the division that have grids of the layer, and households in these grids beside those of all buildings',
      part(grids, (g) => ({
        on: and(withinDivision(g.communityCode, d.code), not(isArea(g, related))),
        args: { layer: is(g.layer) },
        measures: {
          communities: sql`coalesce(${d.communityCount}::integer, 0)`,
          communitiesCovered: sql`count(distinct ${g.communityCode})`,
          communityRate: sql`round(count(distinct ${g.communityCode})::numeric / nullif(${d.communityCount}::integer, 0), 4)`,
          householdsCovered: sql`coalesce(sum(${g.householdCount}), 0)`,
          populationCovered: sql`sum(${g.population})`,
          gridsWithPopulation: sql`count(${g.population})`,
        },
      })),
      part(buildings, (b) => ({
        on: withinDivision(b.communityCode, d.code),
        measures: { households: sql`coalesce(sum(${b.householdCount}), 0)` },
      })),
    ),
    issueStats: stats(
      'Issues reported in the period whose grid lies in this division',
      part(issues, (i) => issueFigures(i, d.code)),
    ),
    issueTiming: stats(
      'Issues of this division that were closed in the period, by the last closing of each',
      part(issues, (i) => timingFigures(i, d.code)),
    ),
    satisfaction: stats(
      'Issues of this division that were closed in the period, by the last closing of each; its reporter is asked for a rating',
      part(issues, (i) => satisfactionFigures(i, d.code)),
    ),
    stageTiming: stats(
      'Stays with those who held issues of this division that ended in the period, each stay counted',
      part(holdings, (h) => stageFigures(h, d.code)),
    ),
    mediations: many(mediations, (m) => ({ on: withinDivision(m.communityCode, d.code) })),
    mediationStats: stats(
      'Mediations of conflicts in this division that were opened in the period, each counted',
      part(mediations, (m) => mediationFigures(m, d.code)),
    ),
    departments: many(departments, (p) => ({ on: withinDivision(p.divisionCode, d.code) })),
    workOrderStats: stats(
      'Work orders issued in the period for issues in this division, each order counted',
      part(workOrders, (w) => ({
        on: withinDivision(w.communityCode, d.code),
        period: w.issuedAt,
        measures: orderMeasures(w),
        ranks: { onTimeRank: rankOf('onTimeRate') },
        groupBy: {
          DEPARTMENT: w.departmentId,
          DISTRICT: districtOf(w.communityCode),
          STREET: streetOf(w.communityCode),
          MONTH: monthOf(w.issuedAt),
        },
      })),
    ),
    arrivals: many(arrivals, (a) => ({ on: withinDivision(a.communityCode, d.code) })),
    arrivalStats: stats(
      'Departments called in the period by whistles for issues in this division, each call counted',
      part(arrivals, (a) => ({
        on: withinDivision(a.communityCode, d.code),
        period: a.calledAt,
        measures: arrivalMeasures(a),
        groupBy: {
          DEPARTMENT: a.departmentId,
          DISTRICT: districtOf(a.communityCode),
          STREET: streetOf(a.communityCode),
          MONTH: monthOf(a.calledAt),
        },
      })),
    ),
  },
}));
