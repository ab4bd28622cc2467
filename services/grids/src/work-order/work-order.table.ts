import { sql } from 'drizzle-orm';
import { check, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, isOneOf, moment } from '@graphroots/kit/columns';
import { departments } from '../department/department.table.ts';
import { duties } from '../duty/duty.table.ts';
import { gridsSchema } from '../grids.schema.ts';
import { issues } from '../issue/issue.table.ts';

export const workOrderStates = ['ISSUED', 'ACCEPTED', 'DONE', 'REDO', 'CONFIRMED', 'RETURNED'] as const;

export const workOrders = gridsSchema.table(
  'work_orders',
  {
    id: code('id').primaryKey(),
    issueId: code('issue_id')
      .notNull()
      .references(() => issues.id),
    departmentId: code('department_id')
      .notNull()
      .references(() => departments.id),
    // As it was when the order was issued, and where its issue lies: who may see it.
    departmentPath: code('department_path').notNull(),
    communityCode: code('community_code').notNull(),
    /** In force for the matter when the order was issued. */
    dutyId: code('duty_id').references(() => duties.id),
    task: text('task').notNull(),
    state: text('state', { enum: workOrderStates }).notNull(),
    issuedAt: moment('issued_at').notNull(),
    dueAt: moment('due_at').notNull(),
    doneAt: moment('done_at'),
    reply: text('reply'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    check('work_orders_task_length', sql`char_length(${t.task}) between 1 and 500`),
    check('work_orders_due_after_issue', sql`${t.dueAt} > ${t.issuedAt}`),
    isOneOf('work_orders_state_known', t.state, workOrderStates),
    uniqueIndex('work_orders_open_unique')
      .on(t.issueId, t.departmentId)
      .where(sql`${t.state} not in ('CONFIRMED', 'RETURNED')`),
    index('work_orders_issue_id_index').on(t.issueId, t.issuedAt, t.id),
    index('work_orders_department_id_index').on(t.departmentId, t.issuedAt, t.id),
    index('work_orders_department_path_index').on(t.departmentPath, t.issuedAt, t.id),
    index('work_orders_community_code_index').on(t.communityCode, t.issuedAt, t.id),
  ],
);
