import { text, unique } from 'drizzle-orm/pg-core';
import { code, day } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';
import { assessmentCycles } from '../cycle/cycle.table.ts';
import { schemeItems } from '../scheme/scheme-item.table.ts';

/** Items that a cycle goes on without, because what measures them did not answer. A trigger keeps them as they are. */
export const omittedItems = assessmentSchema.table(
  'omitted_items',
  {
    id: code('id').primaryKey(),
    cycleId: code('cycle_id')
      .notNull()
      .references(() => assessmentCycles.id),
    itemId: code('item_id')
      .notNull()
      .references(() => schemeItems.id),
    failure: text('failure').notNull(),
    reason: text('reason').notNull(),
    decidedOn: day('decided_on').notNull(),
    decidedAs: text('decided_as').notNull(),
  },
  (t) => [unique('omitted_items_once').on(t.cycleId, t.itemId)],
);
