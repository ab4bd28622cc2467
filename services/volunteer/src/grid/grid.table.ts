import { code } from '@graphroots/kit/columns';
import { volunteerSchema } from '../volunteer.schema.ts';

/** The grids of the service grids, with the community that each lies in. */
export const grids = volunteerSchema.table('grids', {
  id: code('id').primaryKey(),
  communityCode: code('community_code').notNull(),
});
