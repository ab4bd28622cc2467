import { sql } from 'drizzle-orm';
import { index, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, isOneOf, moment } from '@graphroots/kit/columns';
import { gridsSchema } from '../grids.schema.ts';
import { issueHolders, issues } from '../issue/issue.table.ts';

/** An issue passed one level up, and what that level answered to the one below. */
export const escalations = gridsSchema.table(
  'escalations',
  {
    id: code('id').primaryKey(),
    issueId: code('issue_id')
      .notNull()
      .references(() => issues.id),
    from: text('from_level', { enum: issueHolders }).notNull(),
    to: text('to_level', { enum: issueHolders }).notNull(),
    reason: text('reason').notNull(),
    at: moment('at').notNull(),
    answer: text('answer'),
    answeredAt: moment('answered_at'),
  },
  (t) => [
    isOneOf('escalations_from_known', t.from, issueHolders),
    isOneOf('escalations_to_known', t.to, issueHolders),
    uniqueIndex('escalations_unanswered_unique')
      .on(t.issueId)
      .where(sql`${t.answeredAt} is null`),
    index('escalations_issue_id_index').on(t.issueId, t.id),
  ],
);
