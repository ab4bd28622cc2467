import { sql } from 'drizzle-orm';
import { check, index, integer, text } from 'drizzle-orm/pg-core';
import { code, day, isOneOf } from '@graphroots/kit/columns';
import { divisions } from '../division/division.table.ts';
import { names, organizationSchema } from '../organization.schema.ts';
import { partyOrganizations } from '../party-organization/party-organization.table.ts';
import { units } from '../unit/unit.table.ts';

export const governingBodyKinds = [
  'GREATER_PARTY_COMMITTEE',
  'GREATER_WORKING_COMMITTEE',
  'JOINT_CONFERENCE',
  'PARTY_BUILDING_ALLIANCE',
  'COORDINATION_COMMITTEE',
  'REGIONAL_FEDERATION',
  'LEADING_GROUP',
] as const;
export const governingBodyStatuses = ['PREPARING', 'ACTIVE', 'DISSOLVED'] as const;

export const governingBodies = organizationSchema.table(
  'governing_bodies',
  {
    id: code('id').primaryKey(),
    name: text('name').notNull(),
    kind: text('kind', { enum: governingBodyKinds }).notNull(),
    status: text('status', { enum: governingBodyStatuses }).notNull(),
    foundedOn: day('founded_on'),
    territoryCode: code('territory_code')
      .notNull()
      .references(() => divisions.code),
    unitId: code('unit_id').references(() => units.id),
    convenerId: code('convener_id')
      .notNull()
      .references(() => partyOrganizations.id),
    chairId: code('chair_id'),
    firstSecretaryId: code('first_secretary_id'),
    // Kept by whoever holds its meetings.
    lastMetOn: day('last_met_on'),
    meetingIntervalMonths: integer('meeting_interval_months'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('governing_bodies_meeting_interval', sql`${t.meetingIntervalMonths} between 1 and 60`),
    isOneOf('governing_bodies_kind_known', t.kind, governingBodyKinds),
    isOneOf('governing_bodies_status_known', t.status, governingBodyStatuses),
    index('governing_bodies_name_index').using('gin', names.characters(t.name)),
    index('governing_bodies_territory_code_index').on(t.territoryCode, t.kind, t.id),
    index('governing_bodies_kind_index').on(t.kind, t.territoryCode, t.id),
    index('governing_bodies_convener_id_index').on(t.convenerId),
    index('governing_bodies_unit_id_index').on(t.unitId),
  ],
);
