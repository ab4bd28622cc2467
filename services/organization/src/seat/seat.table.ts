import { sql } from 'drizzle-orm';
import { check, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, day, isOneOf } from '@graphroots/kit/columns';
import { divisions } from '../division/division.table.ts';
import { governingBodies } from '../governing-body/governing-body.table.ts';
import { organizationSchema } from '../organization.schema.ts';
import { units } from '../unit/unit.table.ts';

export const seatRoles = [
  'STREET_LEADER',
  'COMMUNITY_MEMBER',
  'CONCURRENT_MEMBER',
  'POLICE_OFFICER',
  'OWNERS_COMMITTEE',
  'PROPERTY_COMPANY',
] as const;
export const seatStates = ['PROPOSED', 'CONSENTED', 'CONFIRMED', 'ACTIVE', 'ENDED'] as const;

export const seats = organizationSchema.table(
  'seats',
  {
    id: code('id').primaryKey(),
    bodyId: code('body_id')
      .notNull()
      .references(() => governingBodies.id),
    unitId: code('unit_id').references(() => units.id),
    holderId: code('holder_id'),
    role: text('role', { enum: seatRoles }).notNull(),
    state: text('state', { enum: seatStates }).notNull(),
    termFrom: day('term_from').notNull(),
    termTo: day('term_to'),
    // As they were when it was proposed: the place of its body, and the line of the organization that gives it.
    territoryCode: code('territory_code')
      .notNull()
      .references(() => divisions.code),
    path: code('path').notNull(),
    // Kept by whoever holds the meetings of its body.
    absencesInRow: integer('absences_in_row').notNull().default(0),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('seats_term', sql`${t.termTo} > ${t.termFrom}`),
    isOneOf('seats_role_known', t.role, seatRoles),
    isOneOf('seats_state_known', t.state, seatStates),
    uniqueIndex('seats_open_unique')
      .on(t.bodyId, t.unitId, t.role)
      .where(sql`${t.state} <> 'ENDED'`),
    index('seats_body_id_index').on(t.bodyId, t.role, t.termFrom, t.id),
    index('seats_unit_id_index').on(t.unitId, t.termFrom, t.id),
    index('seats_territory_code_index').on(t.territoryCode, t.role, t.termFrom, t.id),
    index('seats_role_index').on(t.role, t.termFrom, t.id),
  ],
);
