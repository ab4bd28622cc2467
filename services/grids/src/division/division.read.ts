import { sql, type SQLWrapper } from 'drizzle-orm';
import { cityTimeZone } from '@graphroots/kit/clock';
import { inBoundaries, withinDivision } from '@graphroots/kit/reads/trees';
import { many, part, stats } from '@graphroots/kit/reads/words';
import { buildings } from '../building/building.table.ts';
import { responsibilityAt } from '../duty/responsibility.ts';
import { grids } from '../grid/grid.table.ts';
import { issues } from '../issue/issue.table.ts';
import { isLate, isNoShow } from '../whistle/whistle.read.ts';
import { arrivals } from '../whistle/whistle.table.ts';
import { adds } from '../vocabulary.ts';

export const divisionRead = adds('Division', ['code'], (d) => ({
  fields: {
    grids: many(grids, (g) => ({ on: withinDivision(g.communityCode, d.code) })),
    buildings: many(buildings, (b) => ({ on: withinDivision(b.communityCode, d.code) })),
    issues: many(issues, (i) => ({ on: withinDivision(i.communityCode, d.code) })),
    responsibility: responsibilityAt({ place: sql`grids.prefix_of(${d.code})` }),
    issueStats: stats(
      'Issues reported in the period whose grid lies in this division',
      part(issues, (i) => issueFigures(i, d.code)),
    ),
    arrivals: many(arrivals, (a) => ({ on: withinDivision(a.communityCode, d.code) })),
    arrivalStats: stats(
      'Departments called in the period by whistles for issues in this division, each call counted',
      part(arrivals, (a) => ({
        on: withinDivision(a.communityCode, d.code),
        period: a.calledAt,
        measures: {
          called: sql`count(*)`,
          arrived: sql`count(${a.arrivedAt})`,
          late: sql`count(*) filter (where ${isLate(a)})`,
          noShows: sql`count(*) filter (where ${isNoShow(a)})`,
          meanMinutesToArrive: sql`round(avg(extract(epoch from ${a.arrivedAt} - ${a.calledAt}) / 60), 2)`,
          meanRating: sql`round(avg(${a.rating}), 2)`,
        },
        groupBy: {
          DEPARTMENT: a.departmentId,
          DISTRICT: sql`rpad(left(${a.communityCode}, 6), 12, '0')`,
          STREET: sql`rpad(left(${a.communityCode}, 9), 12, '0')`,
          MONTH: sql`to_char(${a.calledAt} at time zone ${cityTimeZone}, 'YYYY-MM')`,
        },
      })),
    ),
  },
}));

/** Issues of a division, counted with the boundaries of now or of then. */
function issueFigures(i: typeof issues, division: SQLWrapper) {
  const { on, onThen, groups, groupsThen } = inBoundaries(i.communityCode, i.communityCodeThen, division);
  return {
    on,
    ofThen: { on: onThen, groupBy: groupsThen },
    period: i.reportedAt,
    measures: {
      total: sql`count(*)`,
      open: sql`count(*) filter (where ${i.open})`,
      meanHoursToClose: sql`round(avg(extract(epoch from ${i.closedAt} - ${i.reportedAt}) / 3600), 2)`,
    },
    groupBy: {
      STATE: i.state,
      CATEGORY: i.category,
      SOURCE: i.source,
      ...groups,
      MONTH: sql`to_char(${i.reportedAt} at time zone ${cityTimeZone}, 'YYYY-MM')`,
    },
  };
}
