import { and, eq, sql } from 'drizzle-orm';
import { atLeast, below, holds, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { either, inDivision, inLine } from '@graphroots/kit/reads/scope';
import { by, currentMoment, key, leaf, many, resolved } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { reads } from '../vocabulary.ts';
import { workOrderLife } from './work-order.life.ts';
import { workOrders } from './work-order.table.ts';

const isOpen = (w: typeof workOrders) => sql<boolean>`(${w.state} not in ('CONFIRMED', 'RETURNED'))`;

/** Done after its time, or not done although it is over. */
export const isOverdue = (w: typeof workOrders) =>
  sql<boolean>`(${w.dueAt} < coalesce(${w.doneAt}, case when ${isOpen(w)} then ${currentMoment} end, ${w.dueAt}))`;

export const workOrderRead = reads('WorkOrder', workOrders, (w) => ({
  scope: either(inDivision(w.communityCode), inLine(w.departmentPath)),
  order: 'ISSUED_AT DESC',
  orderBy: { ISSUED_AT: by(w.issuedAt), DUE_AT: by(w.dueAt), ID: by(w.id) },
  where: {
    state: oneOf(w.state),
    open: holds(isOpen(w)),
    overdue: holds(isOverdue(w)),
    department: is(w.departmentId),
    division: within(w.communityCode),
    issuedFrom: atLeast(w.issuedAt),
    issuedBefore: below(w.issuedAt),
  },
  fields: {
    issue: key(w.issueId),
    duty: key(w.dutyId),
    department: key(w.departmentId),
    overdue: leaf(isOverdue(w)),
    actions: resolved(
      { state: w.state, communityCode: w.communityCode, departmentPath: w.departmentPath },
      (order, _, { viewer }) => workOrderLife.actionsFor(order, viewer),
    ),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'WorkOrder'), eq(t.entityId, w.id)) })),
  },
}));
