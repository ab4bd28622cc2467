import { sql } from 'drizzle-orm';
import { check, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, day, isOneOf, moment } from '@graphroots/kit/columns';
import { membersSchema } from '../members.schema.ts';

export const memberKinds = ['IN_SERVICE', 'RETIRED', 'FLOATING', 'NEW_SECTOR', 'STUDENT'] as const;
export const memberStatuses = ['FULL', 'PROBATIONARY'] as const;

export const educations = [
  'JUNIOR_SECONDARY',
  'SENIOR_SECONDARY',
  'JUNIOR_COLLEGE',
  'BACHELOR',
  'POSTGRADUATE',
] as const;

export const endCauses = ['DEATH', 'WITHDRAWAL', 'REMOVAL', 'EXPULSION'] as const;

export const members = membersSchema.table(
  'members',
  {
    id: code('id').primaryKey(),
    name: text('name').notNull(),
    birthYear: integer('birth_year'),
    // Telephone and identity numbers are sealed for their row; the index finds them, the mask is shown.
    phoneSealed: text('phone_sealed'),
    phoneIndex: code('phone_index'),
    phoneMask: text('phone_mask'),
    nationalIdSealed: text('national_id_sealed'),
    nationalIdIndex: code('national_id_index'),
    nationalIdMask: text('national_id_mask'),
    joinedOn: day('joined_on').notNull(),
    kind: text('kind', { enum: memberKinds }).notNull(),
    status: text('status', { enum: memberStatuses }).notNull(),
    education: text('education', { enum: educations }),
    residenceCode: code('residence_code'),
    endedOn: day('ended_on'),
    endCause: text('end_cause', { enum: endCauses }),
    erasedAt: moment('erased_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('members_birth_year_plausible', sql`${t.birthYear} between 1880 and 2200`),
    check('members_phone_whole', sql`num_nulls(${t.phoneSealed}, ${t.phoneIndex}, ${t.phoneMask}) in (0, 3)`),
    check(
      'members_national_id_whole',
      sql`num_nulls(${t.nationalIdSealed}, ${t.nationalIdIndex}, ${t.nationalIdMask}) in (0, 3)`,
    ),
    isOneOf('members_kind_known', t.kind, memberKinds),
    isOneOf('members_status_known', t.status, memberStatuses),
    isOneOf('members_education_known', t.education, educations),
    isOneOf('members_end_cause_known', t.endCause, endCauses),
    check('members_ended_by_cause', sql`(${t.endedOn} is null) = (${t.endCause} is null)`),
    index('members_residence_code_index').on(t.residenceCode, t.id),
    index('members_phone_index').on(t.phoneIndex),
    uniqueIndex('members_national_id_unique').on(t.nationalIdIndex),
    index('members_joined_on_index').on(t.joinedOn, t.id),
  ],
);
