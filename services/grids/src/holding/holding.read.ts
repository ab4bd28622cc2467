import { isNull, sql } from 'drizzle-orm';
import { holds, oneOf } from '@graphroots/kit/reads/filters';
import { either, inDivision, inLine } from '@graphroots/kit/reads/scope';
import { by, currentMoment, key, leaf } from '@graphroots/kit/reads/words';
import { reads } from '../vocabulary.ts';
import { holdings } from './holding.table.ts';

/** The working time of a holding until it ended, or until now, in whole minutes; null for the reporter's. */
export function workingMinutesOf(h: typeof holdings) {
  const untilNow = sql`grids.working_minutes(${h.calendar}, ${h.from}, greatest(${h.from}, ${currentMoment}))`;
  return sql<number | null>`(case when ${isNull(h.to)} then ${untilNow} else ${h.workingMinutes} end)`;
}

export const holdingRead = reads('Holding', holdings, (h) => ({
  scope: either(inDivision(h.communityCode), inLine(h.departmentPath)),
  order: 'FROM ASC',
  orderBy: { FROM: by(h.from), ID: by(h.id) },
  where: { holder: oneOf(h.holder), open: holds(sql<boolean>`(${isNull(h.to)})`) },
  fields: {
    division: key(h.divisionCode),
    department: key(h.departmentId),
    workOrder: key(h.workOrderId),
    workingMinutes: leaf(workingMinutesOf(h)),
  },
}));
