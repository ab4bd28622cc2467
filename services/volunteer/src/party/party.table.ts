import { sql } from 'drizzle-orm';
import { check, index, integer, text } from 'drizzle-orm/pg-core';
import { code, day, isOneOf } from '@graphroots/kit/columns';
import { volunteerSchema } from '../volunteer.schema.ts';

export const partyKinds = ['UNIT', 'COMMUNITY', 'STREET', 'COMPOUND', 'BRANCH', 'MEMBER'] as const;

/** Who asks, offers and claims: entities of other services, with the place and line in which somebody acts for them. */
export const exchangeParties = volunteerSchema.table(
  'exchange_parties',
  {
    // The key of the entity that it is.
    id: code('id').primaryKey(),
    kind: text('kind', { enum: partyKinds }).notNull(),
    // Of a member, where it first took part: the register knows more.
    divisionCode: code('division_code').notNull(),
    path: code('path'),
    lastAskedOn: day('last_asked_on'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('exchange_parties_path_form', sql`${t.path} ~ '^([0-9a-z]+/)+$'`),
    isOneOf('exchange_parties_kind_known', t.kind, partyKinds),
    index('exchange_parties_division_code_index').on(t.divisionCode, t.id),
    index('exchange_parties_kind_index').on(t.kind, t.divisionCode, t.id),
  ],
);
