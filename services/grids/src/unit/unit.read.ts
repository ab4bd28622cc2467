import { eq } from 'drizzle-orm';
import { many } from '@graphroots/kit/reads/words';
import { departmentStats } from '../department/department.stats.ts';
import { duties } from '../duty/duty.table.ts';
import { adds } from '../vocabulary.ts';
import { arrivals } from '../whistle/whistle.table.ts';
import { workOrders } from '../work-order/work-order.table.ts';

export const unitRead = adds('Unit', ['id'], (u) => ({
  fields: {
    duties: many(duties, (d) => ({ on: eq(d.departmentId, u.id) })),
    workOrders: many(workOrders, (w) => ({ on: eq(w.departmentId, u.id) })),
    arrivals: many(arrivals, (a) => ({ on: eq(a.departmentId, u.id) })),
    departmentStats: departmentStats(u.id),
  },
}));
