import { sql } from 'drizzle-orm';
import { check, index, integer, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, isOneOf, moment } from '@graphroots/kit/columns';
import { coBuildingAgreements } from '../agreement/agreement.table.ts';
import { activities } from '../activity/activity.table.ts';
import { bookings } from '../facility/facility.table.ts';
import { needs } from '../need/need.table.ts';
import { exchangeParties, partyKinds } from '../party/party.table.ts';
import { projects } from '../project/project.table.ts';
import { resources } from '../resource/resource.table.ts';
import { volunteerSchema } from '../volunteer.schema.ts';

export const claimStates = [
  'PENDING',
  'APPROVED',
  'IN_DELIVERY',
  'DELIVERED',
  'DISPUTED',
  'CONFIRMED',
  'DECLINED',
  'WITHDRAWN',
  'GIVEN_UP',
] as const;

export const claims = volunteerSchema.table(
  'claims',
  {
    id: code('id').primaryKey(),
    needId: code('need_id').references(() => needs.id),
    resourceId: code('resource_id').references(() => resources.id),
    projectId: code('project_id').references(() => projects.id),
    state: text('state', { enum: claimStates }).notNull(),
    quantity: integer('quantity').notNull().default(1),
    terms: text('terms'),
    // The agreement it is made under, where it is.
    agreementId: code('agreement_id').references(() => coBuildingAgreements.id),
    claimantId: code('claimant_id')
      .notNull()
      .references(() => exchangeParties.id),
    // As they were when it was claimed: who acts for the two sides, and where the item lies.
    claimantKind: text('claimant_kind', { enum: partyKinds }).notNull(),
    claimantDivisionCode: code('claimant_division_code').notNull(),
    claimantPath: code('claimant_path'),
    ownerId: code('owner_id')
      .notNull()
      .references(() => exchangeParties.id),
    ownerKind: text('owner_kind', { enum: partyKinds }).notNull(),
    ownerDivisionCode: code('owner_division_code').notNull(),
    ownerPath: code('owner_path'),
    divisionCode: code('division_code').notNull(),
    claimedAt: moment('claimed_at').notNull(),
    decidedAt: moment('decided_at'),
    startedAt: moment('started_at'),
    deliveredAt: moment('delivered_at'),
    endedAt: moment('ended_at'),
    // Who gave it up after it had been approved.
    givenUpById: code('given_up_by_id').references(() => exchangeParties.id),
    receiverRating: smallint('receiver_rating'),
    receiverComment: text('receiver_comment'),
    providerRating: smallint('provider_rating'),
    providerComment: text('provider_comment'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('claims_of_one_item', sql`num_nonnulls(${t.needId}, ${t.resourceId}, ${t.projectId}) = 1`),
    check('claims_quantity_positive', sql`${t.quantity} >= 1`),
    check('claims_claimant_not_owner', sql`${t.claimantId} <> ${t.ownerId}`),
    check('claims_terms_length', sql`char_length(${t.terms}) <= 500`),
    check('claims_receiver_rating_range', sql`${t.receiverRating} between 1 and 5`),
    check('claims_provider_rating_range', sql`${t.providerRating} between 1 and 5`),
    check('claims_given_up_by_somebody', sql`(${t.givenUpById} is not null) = (${t.state} = 'GIVEN_UP')`),
    isOneOf('claims_state_known', t.state, claimStates),
    isOneOf('claims_claimant_kind_known', t.claimantKind, partyKinds),
    isOneOf('claims_owner_kind_known', t.ownerKind, partyKinds),
    uniqueIndex('claims_open_unique')
      .on(t.claimantId, sql`coalesce(${t.needId}, ${t.resourceId}, ${t.projectId})`)
      .where(sql`${t.state} not in ('CONFIRMED', 'DECLINED', 'WITHDRAWN', 'GIVEN_UP')`),
    index('claims_need_id_index').on(t.needId, t.claimedAt, t.id),
    index('claims_resource_id_index').on(t.resourceId, t.claimedAt, t.id),
    index('claims_project_id_index').on(t.projectId, t.claimedAt, t.id),
    index('claims_agreement_id_index').on(t.agreementId, t.claimedAt, t.id),
    index('claims_claimant_id_index').on(t.claimantId, t.claimedAt, t.id),
    index('claims_owner_id_index').on(t.ownerId, t.claimedAt, t.id),
    index('claims_claimant_path_index').on(t.claimantPath, t.claimedAt, t.id),
    index('claims_owner_path_index').on(t.ownerPath, t.claimedAt, t.id),
    index('claims_division_code_index').on(t.divisionCode, t.claimedAt, t.id),
  ],
);

/** What shows that something was delivered: names of entities, never what is in them. */
export const claimEvidence = volunteerSchema.table(
  'claim_evidence',
  {
    id: code('id').primaryKey(),
    claimId: code('claim_id')
      .notNull()
      .references(() => claims.id),
    activityId: code('activity_id').references(() => activities.id),
    bookingId: code('booking_id').references(() => bookings.id),
  },
  (t) => [
    check('claim_evidence_of_one', sql`num_nonnulls(${t.activityId}, ${t.bookingId}) = 1`),
    index('claim_evidence_claim_id_index').on(t.claimId, t.id),
  ],
);

/** How many claims a party may have open at a time in a division; the nearest division that says so counts. */
export const claimLimits = volunteerSchema.table(
  'claim_limits',
  {
    id: code('id').primaryKey(),
    divisionCode: code('division_code').notNull(),
    kind: text('kind', { enum: partyKinds }).notNull(),
    most: integer('most').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('claim_limits_most_natural', sql`${t.most} >= 0`),
    isOneOf('claim_limits_kind_known', t.kind, partyKinds),
    uniqueIndex('claim_limits_division_code_unique').on(t.divisionCode, t.kind),
  ],
);
