import { integer, text } from 'drizzle-orm/pg-core';
import { code, day } from '@graphroots/kit/columns';
import { gridPostRoles } from '../grid/grid.table.ts';
import { gridsSchema } from '../grids.schema.ts';

/** A view of the migration: each grid beside the posts of every rule that is for its place, whichever is in force. */
export const staffingNeeds = gridsSchema.table('staffing_needs', {
  id: code('id').primaryKey(),
  gridId: code('grid_id').notNull(),
  gridCode: code('grid_code').notNull(),
  communityCode: code('community_code').notNull(),
  ruleId: code('rule_id').notNull(),
  role: text('role', { enum: gridPostRoles }).notNull(),
  min: integer('min').notNull(),
  validFrom: day('valid_from').notNull(),
  validTo: day('valid_to'),
});
