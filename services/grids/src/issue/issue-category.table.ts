import { text } from 'drizzle-orm/pg-core';
import { code } from '@graphroots/kit/columns';
import { gridsSchema } from '../grids.schema.ts';

/** The matters that can be reported in this city. */
export const issueCategories = gridsSchema.table('issue_categories', {
  code: code('code').primaryKey(),
  name: text('name').notNull(),
});
