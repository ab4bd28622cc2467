import { sql } from 'drizzle-orm';
import { check, index, integer, text } from 'drizzle-orm/pg-core';
import { code, isOneOf, moment } from '@graphroots/kit/columns';
import { workingCalendars } from '../calendar/calendar.table.ts';
import { departments } from '../department/department.table.ts';
import { gridsSchema } from '../grids.schema.ts';
import { issueHolders, issues } from '../issue/issue.table.ts';
import { workOrders } from '../work-order/work-order.table.ts';

export const holders = [...issueHolders, 'DEPARTMENT', 'REPORTER'] as const;

/**
 * Who held an issue from when to when. An issue has one branch, and each of its work orders another: in a branch one
 * holder follows the next (an exclusion constraint of the migration).
 */
export const holdings = gridsSchema.table(
  'holdings',
  {
    id: code('id').primaryKey(),
    issueId: code('issue_id')
      .notNull()
      .references(() => issues.id),
    /** The order that brought it to a department; null in the issue's own branch. */
    workOrderId: code('work_order_id').references(() => workOrders.id),
    holder: text('holder', { enum: holders }).notNull(),
    /** The division of the level that held it. */
    divisionCode: code('division_code'),
    departmentId: code('department_id').references(() => departments.id),
    from: moment('held_from').notNull(),
    to: moment('held_to'),
    /** On which its time counts; null for the reporter, whose time is charged to nobody. */
    calendar: code('calendar_code').references(() => workingCalendars.code),
    /** Of one that has ended, on its calendar: kept by triggers, also when the calendar changes. */
    workingMinutes: integer('working_minutes'),
    // Who may see it.
    communityCode: code('community_code').notNull(),
    departmentPath: code('department_path'),
  },
  (t) => [
    isOneOf('holdings_holder_known', t.holder, holders),
    check('holdings_to_after_from', sql`${t.to} >= ${t.from}`),
    check('holdings_calendar_of_holder', sql`(${t.calendar} is null) = (${t.holder} = 'REPORTER')`),
    check('holdings_order_of_department', sql`(${t.workOrderId} is not null) = (${t.holder} = 'DEPARTMENT')`),
    index('holdings_issue_id_index').on(t.issueId, t.from, t.id),
    index('holdings_department_id_index').on(t.departmentId, t.from, t.id),
    index('holdings_community_code_index').on(t.communityCode, t.from, t.id),
  ],
);
