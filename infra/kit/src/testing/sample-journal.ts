import type { ChangesTable, TraceTable } from '../writes/tables.ts';
import { awkwardNames, cycle, sampleCommunities, sampleMoments, times } from './fuzz-samples.ts';
import type { NaiveType } from './naive-model.ts';
import {
  atLeastMoment,
  beforeMoment,
  inLines,
  inTerritory,
  is,
  momentOf,
  oneOf,
  within,
} from './naive-words.ts';
import { may, traceRight } from '../viewer.ts';

type Change = ChangesTable['$inferSelect'];
type TraceEntry = TraceTable['$inferSelect'];

/** Changes of a few transactions, the last of which still runs; some lie in a territory, a line, or nowhere. */
export const sampleChanges = times(24, (index): ChangesTable['$inferInsert'] => ({
  id: `${String(index === 23 ? 9e18 : index % 4).padStart(20, '0')}-${String(index).padStart(6, '0')}`,
  type: cycle(['Issue', 'Member', 'a"b'], index),
  key: `key_${index % 7}`,
  action: cycle(['report', 'accept'], index),
  from: index % 2 === 0 ? null : cycle(awkwardNames, index),
  to: index % 5 === 0 ? null : cycle(awkwardNames, index + 1),
  at: cycle(sampleMoments, index),
  divisionCode: index % 3 === 0 ? null : cycle(sampleCommunities, index),
  path: cycle([null, '1/2/', '1/2/4/6/', '9/'], index),
}));

export const naiveChange: NaiveType<object, Change> = {
  key: 'id',
  visible: (c, { viewer }) => inTerritory(viewer, c.divisionCode) || inLines(viewer, c.path),
  order: '$key ASC',
  orders: { $key: (c) => c.id },
  where: { type: oneOf((c) => c.type), division: within((c) => c.divisionCode) },
};

/** Whether a sample's transaction has ended. */
export function isSettled(change: Change): boolean {
  return change.id < '01';
}

/** Steps of entities with these ids. */
export function sampleTrace(
  entityType: string,
  idOf: (index: number) => string,
  states: readonly string[],
): TraceTable['$inferInsert'][] {
  return times(50, (index) => ({
    id: `trc_${String(index).padStart(2, '0')}`,
    entityType: index % 9 === 8 ? 'Other' : entityType,
    entityId: idOf(index),
    action: cycle(['report', 'accept', 'a"b'], index),
    from: index % 3 === 0 ? null : cycle(states, index),
    to: cycle(states, index + 1),
    reason: index % 2 === 0 ? null : cycle(awkwardNames, index),
    actorId: cycle(['acc_1', 'acc_2', null], index),
    actorRole: cycle(['grid-worker', 'anonymous'], index),
    at: cycle(sampleMoments, index % 3),
    recordedAt: cycle(sampleMoments, index),
    divisionCode: index % 3 === 0 ? null : cycle(sampleCommunities, index),
    path: cycle([null, '1/2/', '1/2/4/6/', '9/'], index),
  }));
}

/** Steps of services whose entities have no history to read. */
export const sampleAudit = sampleTrace('Issue', (index) => `key_${index % 7}`, ['OPEN', 'CLOSED']);

/** Accounts and keys to look for in them. */
export const sampleAuditNames = {
  actor: ['acc_1', 'acc_2', 'missing'],
  key: ['key_1', 'key_5', 'iss_01', 'missing'],
};

export const naiveAuditEntry: NaiveType<object, TraceEntry> = {
  key: 'id',
  visible: (t, { viewer }) => inTerritory(viewer, t.divisionCode) || inLines(viewer, t.path),
  order: 'RECORDED_AT DESC',
  orders: { RECORDED_AT: (t) => momentOf(t.recordedAt), ID: (t) => t.id },
  where: {
    actor: oneOf((t) => t.actorId),
    type: oneOf((t) => t.entityType),
    key: is((t) => t.entityId),
    action: oneOf((t) => t.action),
    recordedFrom: atLeastMoment((t) => t.recordedAt),
    recordedBefore: beforeMoment((t) => t.recordedAt),
    backDated: is((t) => t.backDated),
  },
  fields: { type: (t) => t.entityType, key: (t) => t.entityId },
};

export function naiveTraceEntry<T>(visible: NaiveType<T, TraceEntry>['visible']): NaiveType<T, TraceEntry> {
  return {
    key: 'id',
    ...(visible && { visible }),
    order: 'AT ASC',
    orders: { AT: (t) => momentOf(t.at), ID: (t) => t.id },
    where: { action: oneOf((t) => t.action) },
    fields: { actorId: (t, { viewer }) => (may(viewer, traceRight) ? t.actorId : null) },
  };
}
