import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, day, isOneOf, moment } from '@graphroots/kit/columns';
import { exchangeParties, partyKinds } from '../party/party.table.ts';
import { volunteerSchema } from '../volunteer.schema.ts';

export const agreementStates = [
  'DRAFT',
  'SIGNED_BY_ONE',
  'IN_FORCE',
  'REVIEWED',
  'RENEWED',
  'ENDED',
  'TERMINATED',
] as const;

/** The two sides, as they were when the agreement was drafted: who acts for them. */
export function sideColumns() {
  return {
    unitId: code('unit_id')
      .notNull()
      .references(() => exchangeParties.id),
    unitPath: code('unit_path'),
    communityId: code('community_id')
      .notNull()
      .references(() => exchangeParties.id),
    communityKind: text('community_kind', { enum: partyKinds }).notNull(),
    divisionCode: code('division_code').notNull(),
  };
}

export const coBuildingAgreements = volunteerSchema.table(
  'co_building_agreements',
  {
    id: code('id').primaryKey(),
    title: text('title').notNull(),
    state: text('state', { enum: agreementStates }).notNull(),
    ...sideColumns(),
    from: day('from_day').notNull(),
    to: day('to_day').notNull(),
    draftedAt: moment('drafted_at').notNull(),
    unitSignedAt: moment('unit_signed_at'),
    communitySignedAt: moment('community_signed_at'),
    inForceAt: moment('in_force_at'),
    witnessedAt: moment('witnessed_at'),
    endedAt: moment('ended_at'),
    // The last year that both sides have scored.
    reviewedYear: smallint('reviewed_year'),
    renewsId: code('renews_id'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('co_building_agreements_title_length', sql`char_length(${t.title}) between 1 and 100`),
    check('co_building_agreements_to_after_from', sql`${t.to} >= ${t.from}`),
    check(
      'co_building_agreements_signed_by_both',
      sql`${t.inForceAt} is null or (${t.unitSignedAt} is not null and ${t.communitySignedAt} is not null)`,
    ),
    check(
      'co_building_agreements_in_force',
      sql`${t.inForceAt} is not null or ${t.state} in ('DRAFT', 'SIGNED_BY_ONE', 'TERMINATED')`,
    ),
    isOneOf('co_building_agreements_state_known', t.state, agreementStates),
    isOneOf('co_building_agreements_community_kind_known', t.communityKind, [
      'COMMUNITY',
      'STREET',
      'COMPOUND',
    ]),
    foreignKey({
      name: 'co_building_agreements_renews_id_fk',
      columns: [t.renewsId],
      foreignColumns: [t.id],
    }),
    uniqueIndex('co_building_agreements_renews_unique').on(t.renewsId),
    index('co_building_agreements_unit_id_index').on(t.unitId, t.draftedAt, t.id),
    index('co_building_agreements_unit_path_index').on(t.unitPath, t.draftedAt, t.id),
    index('co_building_agreements_community_id_index').on(t.communityId, t.draftedAt, t.id),
    index('co_building_agreements_division_code_index').on(t.divisionCode, t.draftedAt, t.id),
    index('co_building_agreements_drafted_at_index').on(t.draftedAt, t.id),
    index('co_building_agreements_to_end_index')
      .on(t.to)
      .where(sql`${t.state} in ('IN_FORCE', 'REVIEWED')`),
  ],
);

/** How the two sides found a year. */
export const agreementReviews = volunteerSchema.table(
  'agreement_reviews',
  {
    id: code('id').primaryKey(),
    agreementId: code('agreement_id')
      .notNull()
      .references(() => coBuildingAgreements.id),
    year: smallint('year').notNull(),
    byUnit: smallint('by_unit'),
    unitComment: text('unit_comment'),
    byCommunity: smallint('by_community'),
    communityComment: text('community_comment'),
  },
  (t) => [
    check('agreement_reviews_by_unit_range', sql`${t.byUnit} between 1 and 5`),
    check('agreement_reviews_by_community_range', sql`${t.byCommunity} between 1 and 5`),
    check('agreement_reviews_by_somebody', sql`num_nonnulls(${t.byUnit}, ${t.byCommunity}) > 0`),
    uniqueIndex('agreement_reviews_year_unique').on(t.agreementId, t.year),
  ],
);
