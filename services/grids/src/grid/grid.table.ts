import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import { names, gridsSchema } from '../grids.schema.ts';
import { code, day, isOneOf } from '@graphroots/kit/columns';

export const gridLayers = ['PARTY_BUILDING', 'COMPREHENSIVE_GOVERNANCE', 'URBAN_MANAGEMENT'] as const;
export const gridBases = ['BLOCK', 'AREA', 'BUILDING', 'BUSINESS_DISTRICT', 'COMPOUND'] as const;
export const gridPostRoles = [
  'GRID_HEAD',
  'GRID_WORKER',
  'BUILDING_HEAD',
  'PARTY_LIAISON',
  'BRANCH_SECRETARY',
  'GROUP_LEADER',
  'UNIT_LIAISON',
  'AREA_POLICE',
  'VOLUNTEER',
  'LANDLORD',
] as const;

// That a code names one grid on any day is an exclusion constraint of the migration.
export const grids = gridsSchema.table(
  'grids',
  {
    id: code('id').primaryKey(),
    code: code('code').notNull(),
    name: text('name').notNull(),
    layer: text('layer', { enum: gridLayers }).notNull(),
    basis: text('basis', { enum: gridBases }).notNull(),
    householdCount: integer('household_count').notNull(),
    population: integer('population'),
    communityCode: code('community_code').notNull(),
    leadOrganizationId: code('lead_organization_id'),
    /** The area it is one of the grids of, in the same community and layer. An area lies in no other. */
    parentId: code('parent_id'),
    validFrom: day('valid_from').notNull(),
    validTo: day('valid_to'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check(
      'grids_code_extends_community',
      sql`${t.code} ~ '^[0-9]{15}$' and left(${t.code}, 12) = ${t.communityCode}`,
    ),
    check('grids_household_count_natural', sql`${t.householdCount} >= 0`),
    check('grids_population_natural', sql`${t.population} >= 0`),
    check('grids_validity', sql`${t.validTo} > ${t.validFrom}`),
    isOneOf('grids_layer_known', t.layer, gridLayers),
    isOneOf('grids_basis_known', t.basis, gridBases),
    index('grids_name_index').using('gin', names.characters(t.name)),
    index('grids_code_index').on(t.code, t.id),
    index('grids_community_code_index').on(t.communityCode, t.code, t.id),
    foreignKey({ name: 'grids_parent_id_fk', columns: [t.parentId], foreignColumns: [t.id] }),
    check('grids_not_in_itself', sql`${t.parentId} <> ${t.id}`),
    index('grids_parent_id_index').on(t.parentId, t.code, t.id),
    index('grids_lead_organization_id_index').on(t.leadOrganizationId, t.code, t.id),
  ],
);

/**
 * Who holds which post for a time: a Party member, or somebody else by name. Exclusion constraints of the migration keep
 * one head and one branch secretary of a grid at a time, and nobody twice in one post.
 */
export const gridPosts = gridsSchema.table(
  'grid_posts',
  {
    id: code('id').primaryKey(),
    role: text('role', { enum: gridPostRoles }).notNull(),
    memberId: code('member_id'),
    holderName: text('holder_name'),
    gridId: code('grid_id')
      .notNull()
      .references(() => grids.id),
    validFrom: day('valid_from').notNull(),
    // The same day as `valid_from` for one that was taken back before it began.
    validTo: day('valid_to'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('grid_posts_validity', sql`${t.validTo} >= ${t.validFrom}`),
    check('grid_posts_one_holder', sql`(${t.memberId} is null) <> (${t.holderName} is null)`),
    check('grid_posts_holder_name_length', sql`char_length(${t.holderName}) between 1 and 100`),
    isOneOf('grid_posts_role_known', t.role, gridPostRoles),
    index('grid_posts_grid_id_index').on(t.gridId, t.role, t.validFrom, t.id),
    index('grid_posts_member_id_index').on(t.memberId),
  ],
);

/** Which grids took the place of which. */
export const gridSuccessions = gridsSchema.table(
  'grid_successions',
  {
    predecessorId: code('predecessor_id')
      .notNull()
      .references(() => grids.id),
    successorId: code('successor_id')
      .notNull()
      .references(() => grids.id),
    on: day('on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.predecessorId, t.successorId] }),
    check('grid_successions_not_itself', sql`${t.predecessorId} <> ${t.successorId}`),
    index('grid_successions_successor_id_index').on(t.successorId),
  ],
);
