import { sql } from 'drizzle-orm';
import { boolean, index, numeric, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, moment } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';
import { assessmentCycles } from '../cycle/cycle.table.ts';
import { schemeItems } from '../scheme/scheme-item.table.ts';

const amount = (name: string) => numeric(name, { precision: 14, scale: 2, mode: 'number' });

/** What was counted or entered. Only ever added to: a later value takes the place of one that is no longer current. */
export const itemValues = assessmentSchema.table(
  'item_values',
  {
    id: code('id').primaryKey(),
    cycleId: code('cycle_id')
      .notNull()
      .references(() => assessmentCycles.id),
    itemId: code('item_id')
      .notNull()
      .references(() => schemeItems.id),
    organizationId: code('organization_id').notNull(),
    divisionCode: code('division_code').notNull(),
    path: code('path').notNull(),
    numerator: amount('numerator').notNull(),
    denominator: amount('denominator'),
    source: text('source').notNull(),
    variables: text('variables'),
    at: moment('at').notNull(),
    current: boolean('current').notNull().default(true),
  },
  (t) => [
    uniqueIndex('item_values_current_unique')
      .on(t.cycleId, t.organizationId, t.itemId)
      .where(sql`${t.current}`),
    index('item_values_cycle_id_index').on(t.cycleId, t.at, t.id),
  ],
);
