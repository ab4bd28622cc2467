import { and, eq, isNotNull, type SQLWrapper } from 'drizzle-orm';
import { median, part, stats } from '@graphroots/kit/reads/words';
import { workingHoursOf } from '../holding/holding.stats.ts';
import { holdings } from '../holding/holding.table.ts';
import { arrivalMeasures } from '../whistle/whistle.stats.ts';
import { arrivals } from '../whistle/whistle.table.ts';
import { orderMeasures } from '../work-order/work-order.stats.ts';
import { workOrders } from '../work-order/work-order.table.ts';

/** What came of the orders and calls of a department, all that it got in a period. */
export function departmentStats(department: SQLWrapper) {
  return stats(
    'Orders issued and calls made to the department in the period; each order and each call counted',
    part(workOrders, (w) => ({
      on: eq(w.departmentId, department),
      period: w.issuedAt,
      measures: orderMeasures(w),
    })),
    part(holdings, (h) => ({
      on: and(eq(h.departmentId, department), isNotNull(h.to)),
      period: h.from,
      measures: { medianWorkingHours: median(workingHoursOf(h)) },
    })),
    part(arrivals, (a) => {
      const { late: arrivedLate, ...measures } = arrivalMeasures(a);
      return {
        on: eq(a.departmentId, department),
        period: a.calledAt,
        measures: { ...measures, arrivedLate },
      };
    }),
  );
}
