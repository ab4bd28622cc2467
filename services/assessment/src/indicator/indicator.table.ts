import { sql } from 'drizzle-orm';
import { check, integer, text } from 'drizzle-orm/pg-core';
import { code, isOneOf } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';

export const indicatorOwners = ['ORGANIZATION', 'MEMBERS', 'GRIDS', 'VOLUNTEER', 'ASSESSMENT'] as const;

export const indicators = assessmentSchema.table(
  'indicators',
  {
    code: code('code').primaryKey(),
    name: text('name').notNull(),
    unit: text('unit').notNull(),
    definition: text('definition').notNull(),
    owner: text('owner', { enum: indicatorOwners }).notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('indicators_code_form', sql`${t.code} ~ '^[A-Z][A-Z0-9_]{0,63}$'`),
    check('indicators_name_length', sql`char_length(${t.name}) between 1 and 100`),
    check('indicators_unit_length', sql`char_length(${t.unit}) between 1 and 20`),
    check('indicators_definition_length', sql`char_length(${t.definition}) between 1 and 500`),
    isOneOf('indicators_owner_known', t.owner, indicatorOwners),
  ],
);
