import { sql } from 'drizzle-orm';
import { check, index, numeric } from 'drizzle-orm/pg-core';
import { code, day } from '@graphroots/kit/columns';
import { volunteerSchema } from '../volunteer.schema.ts';

/** What a wish may cost at most, by place and day. */
export const wishLimits = volunteerSchema.table(
  'wish_limits',
  {
    id: code('id').primaryKey(),
    divisionCode: code('division_code').notNull(),
    amount: numeric('amount', { precision: 10, scale: 2, mode: 'number' }).notNull(),
    validFrom: day('valid_from').notNull(),
    validTo: day('valid_to'),
  },
  (t) => [
    check('wish_limits_amount_positive', sql`${t.amount} > 0`),
    check('wish_limits_validity', sql`${t.validTo} > ${t.validFrom}`),
    index('wish_limits_division_code_index').on(t.divisionCode, t.validFrom),
  ],
);
