import { followed, followingOneOf } from '@graphroots/kit/reads/scope';
import { auditReading, changeReading, traceReading } from '@graphroots/kit/writes/journal-reads';
import { traceTable } from '@graphroots/kit/writes/tables';
import { duties } from '../duty/duty.table.ts';
import { gridPosts, grids } from '../grid/grid.table.ts';
import { issues } from '../issue/issue.table.ts';
import { gridsSchema } from '../grids.schema.ts';
import { mediations } from '../mediation/mediation.table.ts';
import { reads } from '../vocabulary.ts';
import { staffingRules } from '../staffing/staffing-rule.table.ts';
import { arrivals, whistles } from '../whistle/whistle.table.ts';
import { workOrders } from '../work-order/work-order.table.ts';
import { changes, trace } from './journal.table.ts';

export const changeRead = reads('Change', changes, changeReading);

/** The trace once more: an auditor's list has a scope of its own. */
export const audited = traceTable(gridsSchema);

export const auditEntryRead = reads('AuditEntry', audited, auditReading);

export const traceEntryRead = reads('TraceEntry', trace, (t) =>
  traceReading(
    t,
    followingOneOf(t.entityId, [
      followed(issues, (i) => i.id),
      followed(workOrders, (w) => w.id),
      followed(whistles, (w) => w.id),
      followed(mediations, (m) => m.id),
      followed(arrivals, (a) => a.id),
      followed(duties, (d) => d.id),
      followed(staffingRules, (r) => r.id),
      followed(gridPosts, (p) => p.id),
      followed(grids, (g) => g.id),
    ]),
  ),
);
