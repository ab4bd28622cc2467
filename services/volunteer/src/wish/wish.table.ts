import { sql } from 'drizzle-orm';
import { check, index, integer, numeric, text } from 'drizzle-orm/pg-core';
import { code, day, isOneOf, moment } from '@graphroots/kit/columns';
import { volunteerTeams } from '../team/team.table.ts';
import { volunteerSchema } from '../volunteer.schema.ts';

export const wishStates = [
  'SUBMITTED',
  'PUBLISHED',
  'CLAIMED',
  'FULFILLED',
  'CONFIRMED',
  'REFUSED',
  'EXPIRED',
] as const;
export const wishCategories = ['GOODS', 'REPAIR', 'COMPANY', 'STUDY', 'HEALTH', 'ERRAND', 'OTHER'] as const;

export const microWishes = volunteerSchema.table(
  'micro_wishes',
  {
    id: code('id').primaryKey(),
    text: text('text').notNull(),
    category: text('category', { enum: wishCategories }).notNull(),
    budget: numeric('budget', { precision: 10, scale: 2, mode: 'number' }).notNull(),
    state: text('state', { enum: wishStates }).notNull(),
    communityCode: code('community_code').notNull(),
    // The first code it had, where the community has been replaced since.
    communityCodeThen: code('community_code_then'),
    gridId: code('grid_id').notNull(),
    // The account that may confirm it; nobody's where a grid worker submitted it. No field shows it.
    wisherId: code('wisher_id'),
    // Tells people apart that wishes are counted by: whoever has no account is somebody else each time.
    personId: code('person_id')
      .notNull()
      .generatedAlwaysAs(sql`coalesce(wisher_id, id)`),
    submittedAt: moment('submitted_at').notNull(),
    publishedAt: moment('published_at'),
    expiresOn: day('expires_on'),
    claims: integer('claims').notNull().default(0),
    lapsedClaims: integer('lapsed_claims').notNull().default(0),
    claimedAt: moment('claimed_at'),
    dueOn: day('due_on'),
    // The account that claimed it last, and the line of those it was claimed for: who may say that it is fulfilled.
    claimantId: code('claimant_id'),
    claimantPath: code('claimant_path'),
    memberId: code('member_id'),
    organizationId: code('organization_id'),
    unitId: code('unit_id'),
    teamId: code('team_id').references(() => volunteerTeams.id),
    fulfilledAt: moment('fulfilled_at'),
    confirmedAt: moment('confirmed_at'),
    thanks: text('thanks'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('micro_wishes_budget_natural', sql`${t.budget} >= 0`),
    check(
      'micro_wishes_claimed_by_one',
      sql`num_nonnulls(${t.memberId}, ${t.organizationId}, ${t.unitId}, ${t.teamId}) =
        case when ${t.state} in ('CLAIMED', 'FULFILLED', 'CONFIRMED') then 1 else 0 end`,
    ),
    check(
      'micro_wishes_claimed',
      sql`(${t.state} in ('CLAIMED', 'FULFILLED', 'CONFIRMED')) = (${t.claimedAt} is not null and ${t.dueOn} is not null)`,
    ),
    check('micro_wishes_claimant', sql`${t.claimedAt} is null or ${t.claimantId} is not null`),
    check(
      'micro_wishes_published',
      sql`(${t.state} in ('SUBMITTED', 'REFUSED')) = (${t.publishedAt} is null and ${t.expiresOn} is null)`,
    ),
    check('micro_wishes_confirmed', sql`(${t.state} = 'CONFIRMED') = (${t.confirmedAt} is not null)`),
    isOneOf('micro_wishes_category_known', t.category, wishCategories),
    isOneOf('micro_wishes_state_known', t.state, wishStates),
    index('micro_wishes_community_code_index').on(t.communityCode, t.submittedAt, t.id),
    index('micro_wishes_community_code_then_index')
      .on(t.communityCodeThen)
      .where(sql`${t.communityCodeThen} is not null`),
    index('micro_wishes_submitted_at_index').on(t.submittedAt, t.id),
    index('micro_wishes_state_index').on(t.state, t.submittedAt, t.id),
    index('micro_wishes_grid_id_index').on(t.gridId, t.submittedAt, t.id),
    index('micro_wishes_wisher_id_index').on(t.wisherId, t.submittedAt, t.id),
    index('micro_wishes_member_id_index').on(t.memberId, t.submittedAt, t.id),
    index('micro_wishes_organization_id_index').on(t.organizationId, t.submittedAt, t.id),
    index('micro_wishes_unit_id_index').on(t.unitId, t.submittedAt, t.id),
    index('micro_wishes_team_id_index').on(t.teamId, t.submittedAt, t.id),
    index('micro_wishes_due_on_index')
      .on(t.dueOn)
      .where(sql`${t.state} = 'CLAIMED'`),
    index('micro_wishes_expires_on_index')
      .on(t.expiresOn)
      .where(sql`${t.state} = 'PUBLISHED'`),
  ],
);
