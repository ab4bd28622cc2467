import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, numeric, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, isOneOf, moment } from '@graphroots/kit/columns';
import { projects } from '../project/project.table.ts';
import { volunteerTeams } from '../team/team.table.ts';
import { volunteerSchema } from '../volunteer.schema.ts';

export const activityStates = [
  'PLANNED',
  'OPEN',
  'FULL',
  'RUNNING',
  'ENDED',
  'SETTLED',
  'CANCELLED',
] as const;
export const participationRoles = ['MEMBER', 'VOLUNTEER', 'RESIDENT'] as const;

export const activities = volunteerSchema.table(
  'activities',
  {
    id: code('id').primaryKey(),
    title: text('title').notNull(),
    state: text('state', { enum: activityStates }).notNull(),
    startsAt: moment('starts_at').notNull(),
    endsAt: moment('ends_at').notNull(),
    teamId: code('team_id')
      .notNull()
      .references(() => volunteerTeams.id),
    // The project that it is a part of.
    projectId: code('project_id').references(() => projects.id),
    divisionCode: code('division_code').notNull(),
    // The line of the team's owner when it was planned: who acts for the team, beside the community.
    ownerPath: code('owner_path'),
    place: text('place'),
    category: code('category'),
    capacity: integer('capacity'),
    placesTaken: integer('places_taken').notNull().default(0),
    signInCode: text('sign_in_code'),
    settledAt: moment('settled_at'),
    // The first code it had, where the division has been replaced since.
    divisionCodeThen: code('division_code_then'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('activities_ends_after_start', sql`${t.endsAt} >= ${t.startsAt}`),
    check(
      'activities_places',
      sql`${t.placesTaken} >= 0 and (${t.capacity} is null or ${t.placesTaken} <= ${t.capacity})`,
    ),
    index('activities_to_start_index')
      .on(t.startsAt)
      .where(sql`${t.state} in ('OPEN', 'FULL')`),
    index('activities_to_end_index')
      .on(t.endsAt)
      .where(sql`${t.state} = 'RUNNING'`),
    isOneOf('activities_state_known', t.state, activityStates),
    index('activities_team_id_index').on(t.teamId, t.startsAt, t.id),
    index('activities_project_id_index').on(t.projectId, t.startsAt, t.id),
    index('activities_division_code_index').on(t.divisionCode, t.startsAt, t.id),
    index('activities_division_code_then_index')
      .on(t.divisionCodeThen)
      .where(sql`${t.divisionCodeThen} is not null`),
    index('activities_starts_at_index').on(t.startsAt, t.id),
  ],
);

export const participations = volunteerSchema.table(
  'participations',
  {
    id: code('id').primaryKey(),
    activityId: code('activity_id')
      .notNull()
      .references(() => activities.id),
    role: text('role', { enum: participationRoles }).notNull(),
    memberId: code('member_id'),
    // The account that signed in. No field shows it: residents see what is theirs, and nobody else does.
    accountId: code('account_id'),
    // Opaque and the same for all participations of one person, so that people can be counted without names.
    personId: code('person_id').notNull(),
    organizationId: code('organization_id'),
    divisionCode: code('division_code').notNull(),
    // The first code it had, where the division has been replaced since.
    divisionCodeThen: code('division_code_then'),
    hours: numeric('hours', { precision: 6, scale: 2, mode: 'number' }).notNull(),
    signedInAt: moment('signed_in_at').notNull(),
    signedOutAt: moment('signed_out_at'),
    // That of the activity, so that hours can be counted by it.
    category: code('category'),
    // Whether the owner found that the person did not stay: nothing is credited then.
    struck: boolean('struck').notNull().default(false),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('participations_hours_natural', sql`${t.hours} >= 0`),
    check('participations_member_named', sql`${t.memberId} is null or ${t.role} = 'MEMBER'`),
    isOneOf('participations_role_known', t.role, participationRoles),
    check('participations_out_after_in', sql`${t.signedOutAt} >= ${t.signedInAt}`),
    uniqueIndex('participations_account_unique').on(t.activityId, t.accountId),
    index('participations_account_id_index').on(t.accountId),
    index('participations_person_id_index').on(t.personId),
    index('participations_activity_id_index').on(t.activityId, t.signedInAt, t.id),
    index('participations_member_id_index').on(t.memberId, t.hours),
    index('participations_organization_id_index').on(t.organizationId, t.hours),
    index('participations_division_code_index').on(t.divisionCode, t.signedInAt),
    index('participations_division_code_then_index')
      .on(t.divisionCodeThen)
      .where(sql`${t.divisionCodeThen} is not null`),
  ],
);
