import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { check, doublePrecision, index, integer, text } from 'drizzle-orm/pg-core';
import { code, isOneOf } from '@graphroots/kit/columns';
import { grids } from '../grid/grid.table.ts';
import { names, gridsSchema } from '../grids.schema.ts';

export const compoundKinds = ['COMMERCIAL_HOUSING', 'OLD_COMPOUND', 'RESETTLEMENT', 'URBAN_VILLAGE'] as const;
export const buildingKinds = ['RESIDENTIAL', 'COURTYARD', 'OFFICE_BUILDING'] as const;

export const compounds = gridsSchema.table(
  'compounds',
  {
    id: code('id').primaryKey(),
    name: text('name').notNull(),
    kind: text('kind', { enum: compoundKinds }).notNull(),
    gridId: code('grid_id')
      .notNull()
      .references(() => grids.id),
    communityCode: code('community_code').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    isOneOf('compounds_kind_known', t.kind, compoundKinds),
    index('compounds_name_index').using('gin', names.characters(t.name)),
    index('compounds_grid_id_index').on(t.gridId, t.name, t.id),
    index('compounds_community_code_index').on(t.communityCode),
  ],
);

/** What a building is looked for by. */
export function nameAndAddress(b: { readonly name: SQLWrapper; readonly address: SQLWrapper }): SQL {
  return sql`(${b.name} || ' ' || ${b.address})`;
}

export const buildings = gridsSchema.table(
  'buildings',
  {
    id: code('id').primaryKey(),
    name: text('name').notNull(),
    address: text('address').notNull(),
    kind: text('kind', { enum: buildingKinds }).notNull(),
    householdCount: integer('household_count').notNull(),
    compoundId: code('compound_id').references(() => compounds.id),
    gridId: code('grid_id')
      .notNull()
      .references(() => grids.id),
    communityCode: code('community_code').notNull(),
    leadOrganizationId: code('lead_organization_id'),
    longitude: doublePrecision('longitude'),
    latitude: doublePrecision('latitude'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check(
      'buildings_coordinates',
      sql`${t.longitude} between -180 and 180 and ${t.latitude} between -90 and 90`,
    ),
    check('buildings_household_count_natural', sql`${t.householdCount} >= 0`),
    isOneOf('buildings_kind_known', t.kind, buildingKinds),
    index('buildings_name_index').using('gin', names.characters(nameAndAddress(t))),
    index('buildings_point_index').using('gist', sql`point(longitude, latitude)`),
    index('buildings_compound_id_index').on(t.compoundId, t.name, t.id),
    index('buildings_grid_id_index').on(t.gridId, t.name, t.id),
    index('buildings_community_code_index').on(t.communityCode, t.name, t.id),
    index('buildings_lead_organization_id_index').on(t.leadOrganizationId, t.name, t.id),
  ],
);
