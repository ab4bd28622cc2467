import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, text, unique } from 'drizzle-orm/pg-core';
import { code, moment } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';
import { assessmentCycles } from '../cycle/cycle.table.ts';
import { schemeItems } from '../scheme/scheme-item.table.ts';

/** How far a cycle has been collected. */
export const collections = assessmentSchema.table(
  'collections',
  {
    id: code('id').primaryKey(),
    cycleId: code('cycle_id')
      .notNull()
      .references(() => assessmentCycles.id),
    // In values: one for each item and organization. Their number is known once the organizations are.
    done: integer('done').notNull().default(0),
    total: integer('total'),
    startedAt: moment('started_at').notNull(),
    finishedAt: moment('finished_at'),
    failure: text('failure'),
  },
  (t) => [unique('collections_once_per_cycle').on(t.cycleId)],
);

/** What is read page by page: whom the cycle assesses (without an item), and then each item that is measured. */
export const collectionParts = assessmentSchema.table(
  'collection_parts',
  {
    id: code('id').primaryKey(),
    collectionId: code('collection_id')
      .notNull()
      .references(() => collections.id),
    itemId: code('item_id').references(() => schemeItems.id),
    variables: jsonb('variables').$type<Readonly<Record<string, unknown>>>().notNull(),
    // Where to go on; null at the beginning.
    cursor: text('cursor'),
    finished: boolean('finished').notNull().default(false),
    // What went wrong when it was last read; null when nothing did.
    failure: text('failure'),
  },
  (t) => [
    check('collection_parts_gone_on_with', sql`not ${t.finished} or ${t.cursor} is null`),
    index('collection_parts_collection_id_index').on(t.collectionId, t.id),
  ],
);
