import { isNotNull, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { oneOf } from '@graphroots/kit/reads/filters';
import { inBoundaries } from '@graphroots/kit/reads/trees';
import { monthOf, yearOf } from '@graphroots/kit/reads/periods';
import { changeOf, mean, median, percentage } from '@graphroots/kit/reads/words';
import { isRecurring } from './issue.read.ts';
import type { issues } from './issue.table.ts';

type Issues = typeof issues;

/** Who answers with this or more is satisfied. */
const leastSatisfied = 4;

const countWhere = (condition: SQL) => sql`count(*) filter (where ${condition})`;
const hoursToClose = (i: Issues) => sql`extract(epoch from ${i.closedAt} - ${i.reportedAt}) / 3600`;

/** Issues of a division, counted by their report. */
export function issueFigures(i: Issues, division: SQLWrapper) {
  const wasResolved = sql`(${isNotNull(i.resolvedAt)} or ${isRecurring(i)})`;
  return {
    ...bounded(i, division, i.reportedAt),
    measures: {
      total: sql`count(*)`,
      open: countWhere(sql`${i.open}`),
      meanHoursToClose: mean(hoursToClose(i)),
      recurring: countWhere(isRecurring(i)),
      recurringShare: percentage(countWhere(isRecurring(i)), countWhere(wasResolved)),
    },
  };
}

/** How long those took that were closed. */
export function timingFigures(i: Issues, division: SQLWrapper) {
  return {
    ...closedIn(i, division),
    measures: {
      closed: sql`count(*)`,
      meanHours: mean(hoursToClose(i)),
      medianHours: median(hoursToClose(i)),
      meanHoursChange: changeOf('meanHours'),
      medianHoursChange: changeOf('medianHours'),
    },
  };
}

/** What their reporters answered when asked at closing. */
export function satisfactionFigures(i: Issues, division: SQLWrapper) {
  const responses = sql`count(${i.rating})`;
  const satisfied = countWhere(sql`${i.rating} >= ${leastSatisfied}`);
  return {
    ...closedIn(i, division),
    measures: {
      closed: sql`count(*)`,
      responses,
      responseRate: percentage(responses, sql`count(*)`),
      score: mean(i.rating),
      satisfied,
      satisfactionRate: percentage(satisfied, responses),
    },
  };
}

function closedIn(i: Issues, division: SQLWrapper) {
  const { on, ofThen, period, groupBy } = bounded(i, division, i.closedAt);
  const { STATE: _, ...groups } = groupBy;
  const isClosed = isNotNull(i.closedAt);
  return {
    on: sql`(${isClosed} and ${on})`,
    ofThen: { ...ofThen, on: sql`(${isClosed} and ${ofThen.on})` },
    period,
    args: { category: oneOf(i.category) },
    groupBy: { ...groups, YEAR: yearOf(i.closedAt) },
  };
}

/** Issues of a division by the boundaries of now or of then, over a period of something that happened to them. */
function bounded<P extends Issues['reportedAt'] | Issues['closedAt']>(
  i: Issues,
  division: SQLWrapper,
  period: P,
) {
  const { on, onThen, groups, groupsThen } = inBoundaries(i.communityCode, i.communityCodeThen, division);
  return {
    on,
    ofThen: { on: onThen, groupBy: groupsThen },
    period,
    groupBy: {
      STATE: i.state,
      CATEGORY: i.category,
      SOURCE: i.source,
      ...groups,
      MONTH: monthOf(period),
    },
  };
}
