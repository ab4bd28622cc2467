import { code } from '@graphroots/kit/columns';
import { volunteerSchema } from '../volunteer.schema.ts';

/** Party organizations and units of the service organization, with the line in which somebody acts for them. */
export const lines = volunteerSchema.table('lines', {
  id: code('id').primaryKey(),
  path: code('path').notNull(),
});
