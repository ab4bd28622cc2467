import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, numeric, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, isOneOf, moment } from '@graphroots/kit/columns';
import { activities } from '../activity/activity.table.ts';
import { exchangeCategories } from '../category/category.table.ts';
import { claims } from '../claim/claim.table.ts';
import { exchangeParties } from '../party/party.table.ts';
import { volunteerSchema } from '../volunteer.schema.ts';

export const exchangeDirections = ['UNIT_TO_COMMUNITY', 'COMMUNITY_TO_UNIT', 'OTHER'] as const;

/** The ledger of mutual service: only ever added to, a trigger of the migration refuses all else. */
export const exchanges = volunteerSchema.table(
  'exchanges',
  {
    id: code('id').primaryKey(),
    fromId: code('from_id')
      .notNull()
      .references(() => exchangeParties.id),
    toId: code('to_id')
      .notNull()
      .references(() => exchangeParties.id),
    direction: text('direction', { enum: exchangeDirections }).notNull(),
    // As they were when it was entered: who sees it.
    fromPath: code('from_path'),
    toPath: code('to_path'),
    divisionCode: code('division_code').notNull(),
    bookletCode: code('booklet_code').notNull(),
    bookletYear: integer('booklet_year').notNull(),
    number: integer('number').notNull(),
    categoryCode: code('category_code')
      .notNull()
      .references(() => exchangeCategories.code),
    // Negative where it takes back another.
    quantity: integer('quantity').notNull(),
    value: numeric('value', { precision: 12, scale: 2, mode: 'number' }),
    note: text('note'),
    at: moment('at').notNull(),
    claimId: code('claim_id').references(() => claims.id),
    activityId: code('activity_id').references(() => activities.id),
    reversesId: code('reverses_id'),
  },
  (t) => [
    check('exchanges_between_two', sql`${t.fromId} <> ${t.toId}`),
    check(
      'exchanges_quantity_sign',
      sql`(${t.quantity} < 0) = (${t.reversesId} is not null) and ${t.quantity} <> 0`,
    ),
    check('exchanges_evidence', sql`num_nonnulls(${t.claimId}, ${t.activityId}) > 0`),
    check('exchanges_note_length', sql`char_length(${t.note}) <= 500`),
    isOneOf('exchanges_direction_known', t.direction, exchangeDirections),
    foreignKey({ name: 'exchanges_reverses_id_fk', columns: [t.reversesId], foreignColumns: [t.id] }),
    uniqueIndex('exchanges_number_unique').on(t.bookletCode, t.bookletYear, t.number),
    uniqueIndex('exchanges_reverses_unique').on(t.reversesId),
    uniqueIndex('exchanges_claim_unique')
      .on(t.claimId)
      .where(sql`${t.reversesId} is null`),
    index('exchanges_from_id_index').on(t.fromId, t.at, t.id),
    index('exchanges_to_id_index').on(t.toId, t.at, t.id),
    index('exchanges_from_path_index').on(t.fromPath, t.at, t.id),
    index('exchanges_to_path_index').on(t.toPath, t.at, t.id),
    index('exchanges_division_code_index').on(t.divisionCode, t.at, t.id),
    index('exchanges_at_index').on(t.at, t.id),
  ],
);
