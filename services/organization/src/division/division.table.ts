import { sql } from 'drizzle-orm';
import { check, foreignKey, index, primaryKey, text } from 'drizzle-orm/pg-core';
import { code, day, isOneOf } from '@graphroots/kit/columns';
import { names, organizationSchema } from '../organization.schema.ts';

export const divisionLevels = ['CITY', 'DISTRICT', 'STREET', 'COMMUNITY'] as const;
export const divisionKinds = [
  'CITY',
  'DISTRICT',
  'STREET_OFFICE',
  'TOWN',
  'TOWNSHIP',
  'ZONE',
  'RESIDENTS_COMMITTEE',
  'VILLAGERS_COMMITTEE',
  'LIKE_RESIDENTS_COMMITTEE',
  'LIKE_VILLAGERS_COMMITTEE',
] as const;

export const divisions = organizationSchema.table(
  'divisions',
  {
    code: code('code').primaryKey(),
    name: text('name').notNull(),
    level: text('level', { enum: divisionLevels }).notNull(),
    kind: text('kind', { enum: divisionKinds }).notNull(),
    parentCode: code('parent_code'),
    validFrom: day('valid_from').notNull(),
    validTo: day('valid_to'),
    // Divisions and organizations point at each other; this foreign key stands in the migration, deferred.
    partyCommitteeId: code('party_committee_id'),
  },
  (t) => [
    foreignKey({ name: 'divisions_parent_code_fk', columns: [t.parentCode], foreignColumns: [t.code] }),
    check('divisions_code_digits', sql`${t.code} ~ '^[0-9]{12}$'`),
    check('divisions_validity', sql`${t.validTo} > ${t.validFrom}`),
    check('divisions_only_city_has_no_parent', sql`(${t.parentCode} is null) = (${t.level} = 'CITY')`),
    isOneOf('divisions_level_known', t.level, divisionLevels),
    isOneOf('divisions_kind_known', t.kind, divisionKinds),
    index('divisions_name_index').using('gin', names.characters(t.name)),
    index('divisions_parent_code_index').on(t.parentCode, t.code),
    index('divisions_party_committee_id_index').on(t.partyCommitteeId),
  ],
);

export const divisionSuccessions = organizationSchema.table(
  'division_successions',
  {
    predecessorCode: code('predecessor_code')
      .notNull()
      .references(() => divisions.code),
    successorCode: code('successor_code')
      .notNull()
      .references(() => divisions.code),
    on: day('on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.predecessorCode, t.successorCode] }),
    check('division_successions_not_itself', sql`${t.predecessorCode} <> ${t.successorCode}`),
    index('division_successions_successor_code_index').on(t.successorCode),
  ],
);
