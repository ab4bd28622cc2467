import { sql } from 'drizzle-orm';
import { boolean, index, jsonb, primaryKey, text, type PgSchema } from 'drizzle-orm/pg-core';
import { code, moment } from '../columns.ts';

/** Who did what to which entity, and when: the tables of this form are only ever added to. */
export function traceTable<N extends string>(schema: PgSchema<N>) {
  return schema.table(
    'trace',
    {
      id: code('id').primaryKey(),
      entityType: text('entity_type').notNull(),
      entityId: code('entity_id').notNull(),
      action: text('action').notNull(),
      from: text('from_state'),
      to: text('to_state'),
      reason: text('reason'),
      actorId: code('actor_id'),
      actorRole: text('actor_role').notNull(),
      at: moment('at').notNull(),
      recordedAt: moment('recorded_at').notNull(),
      // A minute is what clocks may differ by.
      backDated: boolean('back_dated')
        .notNull()
        .generatedAlwaysAs(sql`recorded_at - at > interval '1 minute'`),
      divisionCode: code('division_code'),
      path: code('path'),
      requestId: text('request_id'),
    },
    (t) => [
      index('trace_entity_id_index').on(t.entityId, t.at, t.id),
      index('trace_recorded_at_index').on(t.recordedAt, t.id),
      index('trace_actor_id_index').on(t.actorId, t.recordedAt, t.id),
    ],
  );
}

/**
 * What changed, for other systems to follow: type, key and action of an entity, and the old and new value where
 * everybody may see them. Ids are written
 * by `keepSteps`: the transaction's number and the place in it, so that their order is the order of the feed.
 */
export function changesTable<N extends string>(schema: PgSchema<N>) {
  return schema.table('changes', {
    id: code('id').primaryKey(),
    type: text('type').notNull(),
    key: code('key').notNull(),
    action: text('action').notNull(),
    // Told of what is open to everybody only.
    from: text('from_value'),
    to: text('to_value'),
    at: moment('at').notNull(),
    divisionCode: code('division_code'),
    path: code('path'),
  });
}

/** How far the service has followed the feeds of others. */
export function followedFeedsTable<N extends string>(schema: PgSchema<N>) {
  return schema.table('followed_feeds', {
    feed: code('feed').primaryKey(),
    /** Where to go on; null at the beginning. */
    cursor: text('cursor'),
    /** The last change taken on. */
    changeId: code('change_id'),
    at: moment('at').notNull(),
  });
}

/** The answers to requests that came with an `Idempotency-Key`. */
export function idempotencyKeysTable<N extends string>(schema: PgSchema<N>) {
  return schema.table(
    'idempotency_keys',
    {
      /** The account's id; empty for the anonymous. */
      actor: code('actor').notNull(),
      key: code('key').notNull(),
      /** As the operation writes it: `reportIssue`, or `second: reportIssue`. */
      mutation: code('mutation').notNull(),
      requestHash: text('request_hash').notNull(),
      answer: jsonb('answer').notNull(),
      at: moment('at').notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.actor, t.key, t.mutation] }),
      index('idempotency_keys_at_index').on(t.at),
    ],
  );
}

export type TraceTable = ReturnType<typeof traceTable>;
export type ChangesTable = ReturnType<typeof changesTable>;
