import { code } from '@graphroots/kit/columns';
import { workingCalendars } from '../calendar/calendar.table.ts';
import { gridsSchema } from '../grids.schema.ts';

/** The departments that orders can go to: units of the service organization, with the line of their Party organization. */
export const departments = gridsSchema.table('departments', {
  id: code('id').primaryKey(),
  path: code('path').notNull(),
  /** The division it works for. */
  divisionCode: code('division_code').notNull(),
  /** The calendar it works by. */
  calendar: code('calendar_code')
    .notNull()
    .default('OFFICE')
    .references(() => workingCalendars.code),
});
