import { sql, type SQL } from 'drizzle-orm';
import { atLeast, below, holds, is, oneOf, within } from '../reads/filters.ts';
import type { Many } from '../reads/readings.ts';
import { either, inDivision, inLine, type Scope } from '../reads/scope.ts';
import { by, leaf, many, masked } from '../reads/words.ts';
import { traceRight } from '../viewer.ts';
import type { ChangesTable, TraceTable } from './tables.ts';

/** How `TraceEntry` is read. The scope is that of the entities: `following(issues, …)`. */
export function traceReading(t: TraceTable, scope: Scope) {
  return {
    scope,
    order: 'AT ASC',
    orderBy: { AT: by(t.at), ID: by(t.id) },
    where: { action: oneOf(t.action) },
    fields: { actorId: masked(t.actorId, traceRight, sql<null>`null::text`) },
  } as const;
}

/** How `AuditEntry` is read: the same steps by the place they were taken at, which stays when the entity moves. */
export function auditReading(t: TraceTable) {
  return {
    scope: either(inDivision(t.divisionCode), inLine(t.path)),
    order: 'RECORDED_AT DESC',
    orderBy: { RECORDED_AT: by(t.recordedAt), ID: by(t.id) },
    where: {
      actor: oneOf(t.actorId),
      type: oneOf(t.entityType),
      key: is(t.entityId),
      action: oneOf(t.action),
      recordedFrom: atLeast(t.recordedAt),
      recordedBefore: below(t.recordedAt),
      backDated: holds(sql`${t.backDated}`),
    },
    fields: { type: leaf(t.entityType), key: leaf(t.entityId) },
  } as const;
}

/** How `Change` is read: by territory or line; what lies nowhere is shown to those who see everything. */
export function changeReading(c: ChangesTable) {
  return {
    scope: either(inDivision(c.divisionCode), inLine(c.path)),
    where: { type: oneOf(c.type), division: within(c.divisionCode) },
    fields: {},
  };
}

/** The feed of a service: the changes of all transactions that nothing can come before any more. */
export function changeFeed(changes: ChangesTable): Many {
  return many(changes, (c) => ({ on: settled(c) }));
}

/**
 * Transactions become visible in another order than they began in: a reader that had moved past a number would
 * never see a transaction of a lower one that was still running. Below the oldest running one, all have ended.
 */
function settled({ id }: ChangesTable): SQL {
  return sql`${id} < lpad(pg_snapshot_xmin(pg_current_snapshot())::text, 20, '0')`;
}
