import { and, isNotNull, sql, type SQLWrapper } from 'drizzle-orm';
import { oneOf } from '@graphroots/kit/reads/filters';
import { groupsOf, withinDivision } from '@graphroots/kit/reads/trees';
import { monthOf, yearOf } from '@graphroots/kit/reads/periods';
import { changeOf, mean, median } from '@graphroots/kit/reads/words';
import type { holdings } from './holding.table.ts';

/** The working time of holdings that have ended. */
export const workingHoursOf = (h: typeof holdings) => sql`${h.workingMinutes} / 60.0`;

/** How long holdings of issues of a division lasted that have ended, by the clock and on the holder's calendar. */
export function stageFigures(h: typeof holdings, division: SQLWrapper) {
  const hours = sql`extract(epoch from ${h.to} - ${h.from}) / 3600`;
  return {
    on: and(isNotNull(h.to), withinDivision(h.communityCode, division)),
    period: h.to,
    args: { holder: oneOf(h.holder) },
    measures: {
      stays: sql`count(*)`,
      issues: sql`count(distinct ${h.issueId})`,
      meanHours: mean(hours),
      medianHours: median(hours),
      meanWorkingHours: mean(workingHoursOf(h)),
      medianWorkingHours: median(workingHoursOf(h)),
      meanHoursChange: changeOf('meanHours'),
      meanWorkingHoursChange: changeOf('meanWorkingHours'),
    },
    groupBy: {
      HOLDER: h.holder,
      DEPARTMENT: sql`coalesce(${h.departmentId}, ${h.holder})`,
      ...groupsOf(h.communityCode),
      MONTH: monthOf(h.to),
      YEAR: yearOf(h.to),
    },
  };
}
