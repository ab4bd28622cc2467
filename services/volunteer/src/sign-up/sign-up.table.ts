import { sql } from 'drizzle-orm';
import { check, index, integer, numeric, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, isOneOf, moment } from '@graphroots/kit/columns';
import { activities, participationRoles } from '../activity/activity.table.ts';
import { volunteerSchema } from '../volunteer.schema.ts';

export const signUpStates = ['PLACED', 'WAITING', 'ATTENDED', 'CANCELLED'] as const;

export const signUps = volunteerSchema.table(
  'sign_ups',
  {
    id: code('id').primaryKey(),
    activityId: code('activity_id')
      .notNull()
      .references(() => activities.id),
    // Whose it is. No field shows it, and the trace does not name it.
    accountId: code('account_id').notNull(),
    memberId: code('member_id'),
    role: text('role', { enum: participationRoles }).notNull(),
    state: text('state', { enum: signUpStates }).notNull(),
    divisionCode: code('division_code').notNull(),
    signedUpAt: moment('signed_up_at').notNull(),
    hours: numeric('hours', { precision: 6, scale: 2, mode: 'number' }),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('sign_ups_member_named', sql`${t.memberId} is null or ${t.role} = 'MEMBER'`),
    isOneOf('sign_ups_role_known', t.role, participationRoles),
    isOneOf('sign_ups_state_known', t.state, signUpStates),
    uniqueIndex('sign_ups_one_open')
      .on(t.activityId, t.accountId)
      .where(sql`${t.state} <> 'CANCELLED'`),
    index('sign_ups_activity_id_index').on(t.activityId, t.signedUpAt, t.id),
    index('sign_ups_account_id_index').on(t.accountId, t.signedUpAt, t.id),
    index('sign_ups_division_code_index').on(t.divisionCode, t.signedUpAt, t.id),
    index('sign_ups_signed_up_at_index').on(t.signedUpAt, t.id),
  ],
);
