import { sql } from 'drizzle-orm';
import { median, percentage } from '@graphroots/kit/reads/words';
import { isOverdue } from './work-order.read.ts';
import type { workOrders } from './work-order.table.ts';

/** What came of work orders. */
export function orderMeasures(w: typeof workOrders) {
  const isDone = sql`${w.doneAt} is not null`;
  const inTime = sql`count(*) filter (where ${isDone} and not ${isOverdue(w)})`;
  return {
    received: sql`count(*)`,
    returned: sql`count(*) filter (where ${w.state} = 'RETURNED')`,
    done: sql`count(${w.doneAt})`,
    late: sql`count(*) filter (where ${isOverdue(w)})`,
    onTimeRate: percentage(inTime, sql`count(*) filter (where ${isDone} or ${isOverdue(w)})`),
    medianHours: median(sql`extract(epoch from ${w.doneAt} - ${w.issuedAt}) / 3600`),
  };
}
