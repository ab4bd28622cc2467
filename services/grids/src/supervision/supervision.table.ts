import { sql } from 'drizzle-orm';
import { check, index, text } from 'drizzle-orm/pg-core';
import { code, isOneOf, moment } from '@graphroots/kit/columns';
import { gridsSchema } from '../grids.schema.ts';
import { issues } from '../issue/issue.table.ts';

export const supervisorRoles = ['STREET', 'INSPECTOR'] as const;

/** Marks that an issue is followed from above, each with its day. Only ever added to. */
export const supervisions = gridsSchema.table(
  'supervisions',
  {
    id: code('id').primaryKey(),
    issueId: code('issue_id')
      .notNull()
      .references(() => issues.id),
    by: text('by', { enum: supervisorRoles }).notNull(),
    note: text('note').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [
    check('supervisions_note_length', sql`char_length(${t.note}) between 1 and 500`),
    isOneOf('supervisions_by_known', t.by, supervisorRoles),
    index('supervisions_issue_id_index').on(t.issueId, t.id),
  ],
);
