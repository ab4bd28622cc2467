import { index } from 'drizzle-orm/pg-core';
import { code } from '@graphroots/kit/columns';
import { membersSchema } from '../members.schema.ts';

/** Which Party organizations lead the grids of the service grids, with their line. */
export const gridLeaders = membersSchema.table(
  'grid_leaders',
  {
    gridId: code('grid_id').primaryKey(),
    organizationId: code('organization_id').notNull(),
    path: code('path').notNull(),
  },
  (t) => [
    index('grid_leaders_path_index').on(t.path),
    index('grid_leaders_organization_id_index').on(t.organizationId),
  ],
);
