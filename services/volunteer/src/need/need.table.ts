import { boolean, text } from 'drizzle-orm/pg-core';
import { isOneOf } from '@graphroots/kit/columns';
import { itemColumns, itemRules } from '../item/item.columns.ts';
import { volunteerSchema } from '../volunteer.schema.ts';

export const urgencies = ['LOW', 'NORMAL', 'HIGH', 'URGENT'] as const;

/** The list of needs. What residents need is their community's, and names nobody. */
export const needs = volunteerSchema.table(
  'needs',
  {
    ...itemColumns(),
    urgency: text('urgency', { enum: urgencies }).notNull(),
    forResidents: boolean('for_residents').notNull().default(false),
  },
  (t) => [...itemRules('needs', t), isOneOf('needs_urgency_known', t.urgency, urgencies)],
);
