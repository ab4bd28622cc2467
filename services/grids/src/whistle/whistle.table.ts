import { sql } from 'drizzle-orm';
import { check, index, integer, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, isOneOf, moment } from '@graphroots/kit/columns';
import { departments } from '../department/department.table.ts';
import { gridsSchema } from '../grids.schema.ts';
import { issues } from '../issue/issue.table.ts';

export const whistleStates = [
  'BLOWN',
  'GATHERING',
  'JOINT_HANDLING',
  'SETTLED',
  'RATED',
  'CANCELLED',
] as const;
export const arrivalStates = ['CALLED', 'ARRIVED', 'EXCUSED'] as const;

export const whistles = gridsSchema.table(
  'whistles',
  {
    id: code('id').primaryKey(),
    issueId: code('issue_id')
      .notNull()
      .references(() => issues.id),
    // Where its issue lies.
    communityCode: code('community_code').notNull(),
    state: text('state', { enum: whistleStates }).notNull(),
    reason: text('reason').notNull(),
    blownAt: moment('blown_at').notNull(),
    arriveBy: moment('arrive_by').notNull(),
    plan: text('plan'),
    result: text('result'),
    settledAt: moment('settled_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('whistles_reason_length', sql`char_length(${t.reason}) between 1 and 500`),
    check('whistles_arrive_after_blown', sql`${t.arriveBy} > ${t.blownAt}`),
    isOneOf('whistles_state_known', t.state, whistleStates),
    uniqueIndex('whistles_open_unique')
      .on(t.issueId)
      .where(sql`${t.state} not in ('RATED', 'CANCELLED')`),
    index('whistles_issue_id_index').on(t.issueId, t.blownAt, t.id),
    index('whistles_community_code_index').on(t.communityCode, t.blownAt, t.id),
    index('whistles_blown_at_index').on(t.blownAt, t.id),
  ],
);

export const arrivals = gridsSchema.table(
  'arrivals',
  {
    id: code('id').primaryKey(),
    whistleId: code('whistle_id')
      .notNull()
      .references(() => whistles.id),
    departmentId: code('department_id')
      .notNull()
      .references(() => departments.id),
    // As it was when the whistle was blown, and where its issue lies: who may see it.
    departmentPath: code('department_path').notNull(),
    communityCode: code('community_code').notNull(),
    state: text('state', { enum: arrivalStates }).notNull(),
    calledAt: moment('called_at').notNull(),
    arriveBy: moment('arrive_by').notNull(),
    arrivedAt: moment('arrived_at'),
    rating: smallint('rating'),
    comment: text('comment'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('arrivals_arrived_after_call', sql`${t.arrivedAt} >= ${t.calledAt}`),
    check('arrivals_arrived_at_when_arrived', sql`(${t.arrivedAt} is not null) = (${t.state} = 'ARRIVED')`),
    check('arrivals_rating_range', sql`${t.rating} between 1 and 5`),
    isOneOf('arrivals_state_known', t.state, arrivalStates),
    uniqueIndex('arrivals_department_unique').on(t.whistleId, t.departmentId),
    index('arrivals_department_id_index').on(t.departmentId, t.calledAt, t.id),
    index('arrivals_department_path_index').on(t.departmentPath, t.calledAt, t.id),
    index('arrivals_community_code_index').on(t.communityCode, t.calledAt, t.id),
  ],
);
