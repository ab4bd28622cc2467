import { index, unique } from 'drizzle-orm/pg-core';
import { code, day } from '@graphroots/kit/columns';
import { assessmentSchema } from '../assessment.schema.ts';
import { assessedOrganizations } from '../cycle/assessed-organization.table.ts';

/** Who was secretary of an organization assessed, on a day: the key of the post, never a copy. */
export const heldPosts = assessmentSchema.table(
  'held_posts',
  {
    id: code('id').primaryKey(),
    assessedId: code('assessed_id')
      .notNull()
      .references(() => assessedOrganizations.id),
    day: day('day').notNull(),
    postId: code('post_id').notNull(),
  },
  (t) => [
    unique('held_posts_once').on(t.assessedId, t.day, t.postId),
    index('held_posts_post_id_index').on(t.postId),
  ],
);
