import { boolean, date, integer, numeric, pgSchema, text, timestamp } from 'drizzle-orm/pg-core';

/* The columns that the benchmark's questions need. */

export const organization = pgSchema('organization');
const members = pgSchema('members');
const grids = pgSchema('grids');
const volunteer = pgSchema('volunteer');
const assessment = pgSchema('assessment');

export const divisions = organization.table('divisions', {
  code: text('code').primaryKey(),
  name: text('name').notNull(),
  level: text('level').notNull(),
  partyCommitteeId: text('party_committee_id'),
});

export const partyOrganizations = organization.table('party_organizations', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  kind: text('kind').notNull(),
  path: text('path').notNull(),
  superiorId: text('superior_id'),
});

export const memberRows = members.table('members', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  kind: text('kind').notNull(),
  status: text('status').notNull(),
});

export const posts = members.table('posts', {
  id: text('id').primaryKey(),
  role: text('role').notNull(),
  memberId: text('member_id').notNull(),
  organizationId: text('organization_id').notNull(),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
});

export const affiliations = members.table('affiliations', {
  id: text('id').primaryKey(),
  memberId: text('member_id').notNull(),
  path: text('path').notNull(),
  type: text('type').notNull(),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
});

export const gridRows = grids.table('grids', {
  id: text('id').primaryKey(),
  code: text('code').notNull(),
  name: text('name').notNull(),
  leadOrganizationId: text('lead_organization_id'),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
});

export const buildings = grids.table('buildings', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  address: text('address').notNull(),
  leadOrganizationId: text('lead_organization_id'),
});

export const issues = grids.table('issues', {
  id: text('id').primaryKey(),
  title: text('title').notNull(),
  category: text('category').notNull(),
  state: text('state').notNull(),
  open: boolean('open').notNull(),
  reportedAt: timestamp('reported_at', { withTimezone: true }).notNull(),
  buildingId: text('building_id'),
  communityCode: text('community_code').notNull(),
  reopenings: integer('reopenings').notNull(),
});

export const participations = volunteer.table('participations', {
  id: text('id').primaryKey(),
  organizationId: text('organization_id'),
  hours: numeric('hours').notNull(),
});

export const assessmentCycles = assessment.table('assessment_cycles', {
  id: text('id').primaryKey(),
  state: text('state').notNull(),
});

export const assessmentScores = assessment.table('assessment_scores', {
  id: text('id').primaryKey(),
  cycleId: text('cycle_id').notNull(),
  organizationId: text('organization_id').notNull(),
  score: numeric('score').notNull(),
  grade: text('grade').notNull(),
  scoredOn: date('scored_on').notNull(),
  current: boolean('current').notNull(),
});
