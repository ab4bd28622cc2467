import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, day, isOneOf, moment } from '@graphroots/kit/columns';
import { exchangeParties } from '../party/party.table.ts';
import { volunteerSchema } from '../volunteer.schema.ts';

export const openingStates = ['OFFERED', 'OPEN', 'SUSPENDED', 'WITHDRAWN'] as const;
export const facilityKinds = [
  'SPORTS_GROUND',
  'PARKING',
  'MEETING_ROOM',
  'ACTIVITY_ROOM',
  'READING_ROOM',
  'CANTEEN',
  'OTHER',
] as const;
export const bookingStates = ['BOOKED', 'ATTENDED', 'NO_SHOW', 'CANCELLED'] as const;

/** Facilities that units open to the people around them. */
export const facilityOpenings = volunteerSchema.table(
  'facility_openings',
  {
    id: code('id').primaryKey(),
    name: text('name').notNull(),
    kind: text('kind', { enum: facilityKinds }).notNull(),
    state: text('state', { enum: openingStates }).notNull(),
    unitId: code('unit_id')
      .notNull()
      .references(() => exchangeParties.id),
    // As it was when it was offered: who acts for the unit.
    unitPath: code('unit_path'),
    divisionCode: code('division_code').notNull(),
    place: text('place').notNull(),
    capacity: integer('capacity').notNull(),
    slotMinutes: smallint('slot_minutes').notNull(),
    rules: text('rules'),
    communityHome: boolean('community_home').notNull().default(false),
    signInCode: text('sign_in_code').notNull(),
    offeredAt: moment('offered_at').notNull(),
    openedAt: moment('opened_at'),
    withdrawnAt: moment('withdrawn_at'),
    withdrawalReason: text('withdrawal_reason'),
    // Up to which day its slots are laid out.
    laidOutTo: day('laid_out_to'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('facility_openings_name_length', sql`char_length(${t.name}) between 1 and 100`),
    check('facility_openings_place_length', sql`char_length(${t.place}) between 1 and 200`),
    check('facility_openings_rules_length', sql`char_length(${t.rules}) <= 2000`),
    check('facility_openings_capacity_positive', sql`${t.capacity} >= 1`),
    check('facility_openings_slot_range', sql`${t.slotMinutes} between 15 and 1440`),
    check('facility_openings_withdrawn', sql`(${t.state} = 'WITHDRAWN') = (${t.withdrawnAt} is not null)`),
    check(
      'facility_openings_opened',
      sql`${t.openedAt} is not null or ${t.state} not in ('OPEN', 'SUSPENDED')`,
    ),
    isOneOf('facility_openings_kind_known', t.kind, facilityKinds),
    isOneOf('facility_openings_state_known', t.state, openingStates),
    index('facility_openings_unit_id_index').on(t.unitId, t.offeredAt, t.id),
    index('facility_openings_unit_path_index').on(t.unitPath, t.offeredAt, t.id),
    index('facility_openings_division_code_index').on(t.divisionCode, t.offeredAt, t.id),
    index('facility_openings_offered_at_index').on(t.offeredAt, t.id),
    index('facility_openings_to_lay_out_index')
      .on(t.laidOutTo)
      .where(sql`${t.state} = 'OPEN'`),
  ],
);

/** When in a week a facility is open: by the city's clock, `HH:MM`. */
export const facilityHours = volunteerSchema.table(
  'facility_hours',
  {
    id: code('id').primaryKey(),
    openingId: code('opening_id')
      .notNull()
      .references(() => facilityOpenings.id),
    weekday: smallint('weekday').notNull(),
    from: code('from_time').notNull(),
    to: code('to_time').notNull(),
  },
  (t) => [
    check('facility_hours_weekday_range', sql`${t.weekday} between 1 and 7`),
    check('facility_hours_from_form', sql`${t.from} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`),
    check('facility_hours_to_form', sql`${t.to} ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'`),
    check('facility_hours_to_after_from', sql`${t.to} > ${t.from}`),
    index('facility_hours_opening_id_index').on(t.openingId, t.id),
  ],
);

/** Its hours laid out over the next weeks, in parts that are booked one by one: the row counts who has a place. */
export const facilitySlots = volunteerSchema.table(
  'facility_slots',
  {
    id: code('id').primaryKey(),
    openingId: code('opening_id')
      .notNull()
      .references(() => facilityOpenings.id),
    startsAt: moment('starts_at').notNull(),
    endsAt: moment('ends_at').notNull(),
    capacity: integer('capacity').notNull(),
    taken: integer('taken').notNull().default(0),
    attended: integer('attended').notNull().default(0),
    // Its facility was suspended or withdrawn before.
    calledOff: boolean('called_off').notNull().default(false),
    // Those of the opening, so that slots can be counted by them.
    kind: text('kind', { enum: facilityKinds }).notNull(),
    unitId: code('unit_id').notNull(),
    divisionCode: code('division_code').notNull(),
  },
  (t) => [
    check('facility_slots_taken_in_capacity', sql`${t.taken} between 0 and ${t.capacity}`),
    check('facility_slots_attended_in_taken', sql`${t.attended} between 0 and ${t.taken}`),
    check('facility_slots_ends_after_start', sql`${t.endsAt} > ${t.startsAt}`),
    isOneOf('facility_slots_kind_known', t.kind, facilityKinds),
    uniqueIndex('facility_slots_starts_at_unique').on(t.openingId, t.startsAt),
    index('facility_slots_unit_id_index').on(t.unitId, t.startsAt),
    index('facility_slots_division_code_index').on(t.divisionCode, t.startsAt),
  ],
);

export const bookings = volunteerSchema.table(
  'bookings',
  {
    id: code('id').primaryKey(),
    slotId: code('slot_id')
      .notNull()
      .references(() => facilitySlots.id),
    openingId: code('opening_id')
      .notNull()
      .references(() => facilityOpenings.id),
    // Whose it is, where somebody booked for themselves. No field shows it, and the trace does not name it.
    accountId: code('account_id'),
    // The community that booked, where one did.
    partyId: code('party_id').references(() => exchangeParties.id),
    places: integer('places').notNull(),
    state: text('state', { enum: bookingStates }).notNull(),
    startsAt: moment('starts_at').notNull(),
    endsAt: moment('ends_at').notNull(),
    divisionCode: code('division_code').notNull(),
    unitPath: code('unit_path'),
    bookedAt: moment('booked_at').notNull(),
    // Tells those apart that bookings are counted by.
    personId: code('person_id')
      .notNull()
      .generatedAlwaysAs(sql`coalesce(account_id, party_id)`),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('bookings_of_one', sql`num_nonnulls(${t.accountId}, ${t.partyId}) = 1`),
    check('bookings_places_positive', sql`${t.places} >= 1`),
    check('bookings_own_place', sql`${t.accountId} is null or ${t.places} = 1`),
    isOneOf('bookings_state_known', t.state, bookingStates),
    uniqueIndex('bookings_one_open')
      .on(t.slotId, t.personId)
      .where(sql`${t.state} <> 'CANCELLED'`),
    index('bookings_opening_id_index').on(t.openingId, t.bookedAt, t.id),
    index('bookings_account_id_index').on(t.accountId, t.bookedAt, t.id),
    index('bookings_party_id_index').on(t.partyId, t.bookedAt, t.id),
    index('bookings_division_code_index').on(t.divisionCode, t.bookedAt, t.id),
    index('bookings_unit_path_index').on(t.unitPath, t.bookedAt, t.id),
    index('bookings_booked_at_index').on(t.bookedAt, t.id),
    index('bookings_to_miss_index')
      .on(t.endsAt)
      .where(sql`${t.state} = 'BOOKED'`),
  ],
);
