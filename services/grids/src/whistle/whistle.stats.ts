import { sql } from 'drizzle-orm';
import { mean } from '@graphroots/kit/reads/words';
import { isLate, isNoShow } from './whistle.read.ts';
import type { arrivals } from './whistle.table.ts';

/** How departments came when they were called. */
export function arrivalMeasures(a: typeof arrivals) {
  return {
    called: sql`count(*)`,
    arrived: sql`count(${a.arrivedAt})`,
    late: sql`count(*) filter (where ${isLate(a)})`,
    noShows: sql`count(*) filter (where ${isNoShow(a)})`,
    meanMinutesToArrive: mean(sql`extract(epoch from ${a.arrivedAt} - ${a.calledAt}) / 60`),
    meanRating: mean(a.rating),
  };
}
