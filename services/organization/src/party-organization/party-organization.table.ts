import { sql } from 'drizzle-orm';
import { bigint, check, foreignKey, index, integer, text, unique } from 'drizzle-orm/pg-core';
import { code, day, isOneOf } from '@graphroots/kit/columns';
import { divisions } from '../division/division.table.ts';
import { names, organizationSchema } from '../organization.schema.ts';

export const partyOrganizationKinds = [
  'CITY_COMMITTEE',
  'SECTOR_WORKING_COMMITTEE',
  'DISTRICT_COMMITTEE',
  'STREET_WORKING_COMMITTEE',
  'TOWN_COMMITTEE',
  'COMMUNITY_COMMITTEE',
  'VILLAGE_COMMITTEE',
  'GRID_BRANCH',
  'ESTABLISHED_COMPOUND_BRANCH',
  'CONCURRENT_COMPOUND_BRANCH',
  'PROJECT_BRANCH',
  'JOINT_ORGANIZATION',
  'COMPREHENSIVE_COMMITTEE',
  'INDUSTRY_COMMITTEE',
  'UNIT_ORGANIZATION',
  'PARTY_GROUP',
] as const;
export const partyOrganizationRanks = ['COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'GROUP'] as const;
export const partyOrganizationStatuses = ['PREPARING', 'ACTIVE', 'DISSOLVED'] as const;

export const partyOrganizations = organizationSchema.table(
  'party_organizations',
  {
    id: code('id').primaryKey(),
    code: code('code'),
    // What `path` is made of: short, and never used again.
    number: bigint('number', { mode: 'number' }).notNull().unique().generatedByDefaultAsIdentity(),
    name: text('name').notNull(),
    kind: text('kind', { enum: partyOrganizationKinds }).notNull(),
    rank: text('rank', { enum: partyOrganizationRanks }).notNull(),
    // A life's state, called `status` where it is shown.
    state: text('status', { enum: partyOrganizationStatuses }).notNull(),
    foundedOn: day('founded_on'),
    dissolvedOn: day('dissolved_on'),
    path: code('path').notNull(),
    superiorId: code('superior_id'),
    territoryCode: code('territory_code').references(() => divisions.code),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    foreignKey({
      name: 'party_organizations_superior_id_fk',
      columns: [t.superiorId],
      foreignColumns: [t.id],
    }),
    unique('party_organizations_path_unique').on(t.path),
    unique('party_organizations_code_unique').on(t.code),
    check('party_organizations_path_form', sql`${t.path} ~ '^([0-9a-z]+/)+$'`),
    check(
      'party_organizations_only_city_committee_has_no_superior',
      sql`(${t.superiorId} is null) = (${t.kind} = 'CITY_COMMITTEE')`,
    ),
    isOneOf('party_organizations_kind_known', t.kind, partyOrganizationKinds),
    isOneOf('party_organizations_rank_known', t.rank, partyOrganizationRanks),
    index('party_organizations_name_index').using('gin', names.characters(t.name)),
    isOneOf('party_organizations_status_known', t.state, partyOrganizationStatuses),
    index('party_organizations_superior_id_index').on(t.superiorId, t.path),
    index('party_organizations_superior_id_kind_index').on(t.superiorId, t.kind, t.path),
    index('party_organizations_territory_code_index').on(t.territoryCode, t.path),
  ],
);

/** To whom organizations answered when. That nobody answers to two on one day is an exclusion constraint. */
export const superiorRelations = organizationSchema.table(
  'superior_relations',
  {
    id: code('id').primaryKey(),
    organizationId: code('organization_id')
      .notNull()
      .references(() => partyOrganizations.id),
    superiorId: code('superior_id')
      .notNull()
      .references(() => partyOrganizations.id),
    validFrom: day('valid_from').notNull(),
    validTo: day('valid_to'),
  },
  (t) => [
    check('superior_relations_not_itself', sql`${t.organizationId} <> ${t.superiorId}`),
    check('superior_relations_validity', sql`${t.validTo} > ${t.validFrom}`),
    index('superior_relations_organization_id_index').on(t.organizationId, t.validFrom),
    index('superior_relations_superior_id_index').on(t.superiorId),
  ],
);
