import { sql } from 'drizzle-orm';
import { check, text } from 'drizzle-orm/pg-core';
import { code, day } from '@graphroots/kit/columns';
import { volunteerSchema } from '../volunteer.schema.ts';

/** What is asked for and offered, as a dated catalogue: which categories there are is a city's own choice. */
export const exchangeCategories = volunteerSchema.table(
  'exchange_categories',
  {
    code: code('code').primaryKey(),
    name: text('name').notNull(),
    validFrom: day('valid_from').notNull(),
    validTo: day('valid_to'),
  },
  (t) => [check('exchange_categories_validity', sql`${t.validTo} > ${t.validFrom}`)],
);
