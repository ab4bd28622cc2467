import { sql } from 'drizzle-orm';
import { check, index, integer, numeric, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, day, isOneOf, moment } from '@graphroots/kit/columns';
import { members } from '../member/member.table.ts';
import { membersSchema } from '../members.schema.ts';

export const checkInStates = [
  'DUE',
  'REGISTERED',
  'CONFIRMED',
  'ACTIVE',
  'REVIEWED',
  'LAPSED',
  'MOVED',
] as const;
export const checkInKinds = ['MEMBER', 'UNIT'] as const;

/** The units that can check in: those of the service organization that have a Party organization, with its line. */
export const partyUnits = membersSchema.table('party_units', {
  id: code('id').primaryKey(),
  organizationId: code('organization_id').notNull(),
  path: code('path').notNull(),
});

export const checkIns = membersSchema.table(
  'check_ins',
  {
    id: code('id').primaryKey(),
    kind: text('kind', { enum: checkInKinds }).notNull(),
    memberId: code('member_id').references(() => members.id),
    unitId: code('unit_id').references(() => partyUnits.id),
    communityCode: code('community_code').notNull(),
    // The formal affiliation, or the unit's Party organization, as it was when the check-in began; nothing here moves it.
    originId: code('origin_id').notNull(),
    originPath: code('origin_path').notNull(),
    skills: text('skills').array().notNull(),
    postsTaken: text('posts_taken').array().notNull(),
    state: text('state', { enum: checkInStates }).notNull(),
    dueOn: day('due_on'),
    registeredOn: day('registered_on'),
    endedOn: day('ended_on'),
    /** The day that idleness is counted from: of the last post or service, before that of the confirmation. */
    activeOn: day('active_on'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('check_ins_one_subject', sql`num_nonnulls(${t.memberId}, ${t.unitId}) = 1`),
    check('check_ins_kind_of_subject', sql`(${t.kind} = 'MEMBER') = (${t.memberId} is not null)`),
    check('check_ins_ended', sql`(${t.state} in ('LAPSED', 'MOVED')) = (${t.endedOn} is not null)`),
    check('check_ins_due', sql`${t.state} <> 'DUE' or ${t.dueOn} is not null`),
    check(
      'check_ins_active_on',
      sql`${t.state} not in ('CONFIRMED', 'ACTIVE', 'REVIEWED') or ${t.activeOn} is not null`,
    ),
    isOneOf('check_ins_state_known', t.state, checkInStates),
    isOneOf('check_ins_kind_known', t.kind, checkInKinds),
    uniqueIndex('check_ins_one_of_a_member')
      .on(t.memberId)
      .where(sql`${t.state} not in ('LAPSED', 'MOVED')`),
    uniqueIndex('check_ins_one_of_a_unit')
      .on(t.unitId, t.communityCode)
      .where(sql`${t.state} not in ('LAPSED', 'MOVED')`),
    index('check_ins_member_id_index').on(t.memberId, t.id),
    index('check_ins_unit_id_index').on(t.unitId, t.id),
    index('check_ins_community_code_index').on(t.communityCode, t.id),
    index('check_ins_origin_path_index').on(t.originPath, t.id),
    index('check_ins_active_on_index')
      .on(t.activeOn)
      .where(sql`${t.state} in ('CONFIRMED', 'ACTIVE', 'REVIEWED')`),
  ],
);

/** Service credited to a check-in. */
export const creditedServices = membersSchema.table(
  'credited_services',
  {
    id: code('id').primaryKey(),
    checkInId: code('check_in_id')
      .notNull()
      .references(() => checkIns.id),
    what: text('what').notNull(),
    servedOn: day('served_on').notNull(),
    hours: numeric('hours', { precision: 4, scale: 1, mode: 'number' }).notNull(),
  },
  (t) => [
    check('credited_services_hours_range', sql`${t.hours} > 0 and ${t.hours} <= 24`),
    index('credited_services_check_in_id_index').on(t.checkInId, t.servedOn, t.id),
  ],
);

/** What a community says once a year of a check-in, to the organization of origin. */
export const checkInReviews = membersSchema.table(
  'check_in_reviews',
  {
    id: code('id').primaryKey(),
    checkInId: code('check_in_id')
      .notNull()
      .references(() => checkIns.id),
    year: integer('year').notNull(),
    rating: smallint('rating').notNull(),
    opinion: text('opinion').notNull(),
    // As they were credited in the year when the review was written.
    services: integer('services').notNull(),
    hours: numeric('hours', { precision: 7, scale: 1, mode: 'number' }).notNull(),
    reviewedAt: moment('reviewed_at').notNull(),
  },
  (t) => [
    check('check_in_reviews_rating_range', sql`${t.rating} between 1 and 5`),
    uniqueIndex('check_in_reviews_one_a_year').on(t.checkInId, t.year),
    index('check_in_reviews_reviewed_at_index').on(t.reviewedAt, t.id),
  ],
);
