import { doublePrecision, integer } from 'drizzle-orm/pg-core';
import { code, codes } from '@graphroots/kit/columns';
import { gridsSchema } from '../grids.schema.ts';

/** A view of the migration: open issues beside those they may be the same as, with what speaks for it. */
export const possibleDuplicates = gridsSchema.table('possible_duplicates', {
  // Begins with what speaks against it, so that pairs sort by it.
  id: code('id').primaryKey(),
  issueId: code('issue_id').notNull(),
  otherId: code('other_id').notNull(),
  reasons: codes('reasons').notNull(),
  titleSimilarity: doublePrecision('title_similarity').notNull(),
  hoursApart: integer('hours_apart').notNull(),
  score: integer('score').notNull(),
  communityCode: code('community_code').notNull(),
});
