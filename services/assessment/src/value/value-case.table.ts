import { boolean, text, unique } from 'drizzle-orm/pg-core';
import { code } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';
import { itemValues } from './item-value.table.ts';

/** A case that a value rests on, in whichever service has it: type and key, never a copy. */
export const valueCases = assessmentSchema.table(
  'value_cases',
  {
    id: code('id').primaryKey(),
    valueId: code('value_id')
      .notNull()
      .references(() => itemValues.id),
    type: text('type').notNull(),
    key: code('key').notNull(),
    // Whether it is among those counted, or only among those they are counted out of.
    counted: boolean('counted').notNull(),
  },
  (t) => [unique('value_cases_once').on(t.valueId, t.type, t.key)],
);
