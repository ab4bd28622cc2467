import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, day, isOneOf, moment } from '@graphroots/kit/columns';
import { volunteerSchema } from '../volunteer.schema.ts';

export const stationHostKinds = ['COMMUNITY', 'BUILDING', 'ENTERPRISE', 'SOCIAL_WORK_AGENCY'] as const;
export const stationStates = ['OPEN', 'CLOSED'] as const;
export const registrationStates = ['REGISTERED', 'VERIFIED', 'ENDED'] as const;

/** Where people volunteer, with who gives it room. */
export const volunteerStations = volunteerSchema.table(
  'volunteer_stations',
  {
    id: code('id').primaryKey(),
    name: text('name').notNull(),
    hostKind: text('host_kind', { enum: stationHostKinds }).notNull(),
    // The unit or building that gives it room; a community does in its own place.
    unitId: code('unit_id'),
    buildingId: code('building_id'),
    // The hub organization that it belongs to: a unit.
    hubId: code('hub_id'),
    divisionCode: code('division_code').notNull(),
    place: text('place').notNull(),
    state: text('state', { enum: stationStates }).notNull(),
    openedOn: day('opened_on').notNull(),
    closedOn: day('closed_on'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check(
      'volunteer_stations_host',
      sql`(${t.buildingId} is not null) = (${t.hostKind} = 'BUILDING') and
        (${t.unitId} is not null) = (${t.hostKind} in ('ENTERPRISE', 'SOCIAL_WORK_AGENCY'))`,
    ),
    isOneOf('volunteer_stations_state_known', t.state, stationStates),
    check('volunteer_stations_closed', sql`(${t.state} = 'CLOSED') = (${t.closedOn} is not null)`),
    check('volunteer_stations_name_length', sql`char_length(${t.name}) between 1 and 100`),
    check('volunteer_stations_place_length', sql`char_length(${t.place}) between 1 and 200`),
    check('volunteer_stations_closed_after_opened', sql`${t.closedOn} >= ${t.openedOn}`),
    isOneOf('volunteer_stations_host_kind_known', t.hostKind, stationHostKinds),
    index('volunteer_stations_division_code_index').on(t.divisionCode, t.name, t.id),
    index('volunteer_stations_unit_id_index').on(t.unitId, t.name, t.id),
    index('volunteer_stations_hub_id_index').on(t.hubId, t.name, t.id),
    index('volunteer_stations_building_id_index').on(t.buildingId, t.name, t.id),
  ],
);

/** Who registered as a volunteer. Rows are counted, and shown to whoever they are about and who verifies them. */
export const volunteerRegistrations = volunteerSchema.table(
  'volunteer_registrations',
  {
    id: code('id').primaryKey(),
    // Whose it is. No field shows it, and the trace does not name it.
    accountId: code('account_id').notNull(),
    divisionCode: code('division_code').notNull(),
    state: text('state', { enum: registrationStates }).notNull(),
    // Whether the community has seen that it is a Party member's; which member's is kept nowhere.
    partyMember: boolean('party_member').notNull().default(false),
    registeredAt: moment('registered_at').notNull(),
    verifiedAt: moment('verified_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('volunteer_registrations_party_member', sql`not ${t.partyMember} or ${t.verifiedAt} is not null`),
    check('volunteer_registrations_verified', sql`${t.state} <> 'VERIFIED' or ${t.verifiedAt} is not null`),
    isOneOf('volunteer_registrations_state_known', t.state, registrationStates),
    uniqueIndex('volunteer_registrations_one_open')
      .on(t.accountId)
      .where(sql`${t.state} <> 'ENDED'`),
    index('volunteer_registrations_division_code_index').on(t.divisionCode, t.registeredAt, t.id),
    index('volunteer_registrations_registered_at_index').on(t.registeredAt, t.id),
  ],
);
