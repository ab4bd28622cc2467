import { sql } from 'drizzle-orm';
import { check, index, integer, text, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { code, day, isOneOf, moment } from '@graphroots/kit/columns';
import { exchangeCategories } from '../category/category.table.ts';
import { exchangeParties, partyKinds } from '../party/party.table.ts';

export const itemStates = [
  'DRAFT',
  'SUBMITTED',
  'LISTED',
  'CLAIMED',
  'IN_DELIVERY',
  'DELIVERED',
  'CLOSED',
  'RETURNED',
  'WITHDRAWN',
  'EXPIRED',
] as const;

/** The columns of the three lists: needs, resources and projects. */
export function itemColumns() {
  return {
    id: code('id').primaryKey(),
    title: text('title').notNull(),
    text: text('text'),
    categoryCode: code('category_code')
      .notNull()
      .references(() => exchangeCategories.code),
    state: text('state', { enum: itemStates }).notNull(),
    ownerId: code('owner_id')
      .notNull()
      .references(() => exchangeParties.id),
    // Who acts for the owner: they follow it where it moves.
    ownerKind: text('owner_kind', { enum: partyKinds }).notNull(),
    ownerDivisionCode: code('owner_division_code').notNull(),
    ownerPath: code('owner_path'),
    divisionCode: code('division_code').notNull(),
    gridId: code('grid_id'),
    compoundId: code('compound_id'),
    quantity: integer('quantity').notNull().default(1),
    measure: text('measure'),
    // Kept by its claims, under the lock of the row: what has been approved and not been given up.
    taken: integer('taken').notNull().default(0),
    from: day('from_day').notNull(),
    to: day('to_day'),
    expiresOn: day('expires_on').notNull(),
    createdAt: moment('created_at').notNull(),
    listedAt: moment('listed_at'),
    firstClaimedAt: moment('first_claimed_at'),
    version: integer('version').notNull().default(1),
  };
}

type ItemColumns = Readonly<Record<keyof ReturnType<typeof itemColumns>, AnyPgColumn>>;

/** The checks and indexes of such a table. */
export function itemRules(name: string, t: ItemColumns) {
  return [
    check(`${name}_title_length`, sql`char_length(${t.title}) between 1 and 100`),
    check(`${name}_text_length`, sql`char_length(${t.text}) <= 2000`),
    check(`${name}_quantity_positive`, sql`${t.quantity} >= 1`),
    check(`${name}_taken_in_quantity`, sql`${t.taken} between 0 and ${t.quantity}`),
    check(`${name}_to_after_from`, sql`${t.to} >= ${t.from}`),
    isOneOf(`${name}_state_known`, t.state, itemStates),
    isOneOf(`${name}_owner_kind_known`, t.ownerKind, partyKinds),
    index(`${name}_owner_id_index`).on(t.ownerId, t.createdAt, t.id),
    index(`${name}_owner_path_index`).on(t.ownerPath, t.createdAt, t.id),
    index(`${name}_division_code_index`).on(t.divisionCode, t.createdAt, t.id),
    index(`${name}_compound_id_index`).on(t.compoundId, t.createdAt, t.id),
    index(`${name}_grid_id_index`).on(t.gridId, t.createdAt, t.id),
    index(`${name}_listed_index`)
      .on(t.categoryCode, t.divisionCode, t.id)
      .where(sql`state = 'LISTED'`),
    index(`${name}_created_at_index`).on(t.createdAt, t.id),
  ];
}
