import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, primaryKey, smallint, text, time } from 'drizzle-orm/pg-core';
import { code, day, moment } from '@graphroots/kit/columns';
import { gridsSchema } from '../grids.schema.ts';

/** Who works when: the hours of a week, with or without public holidays. */
export const workingCalendars = gridsSchema.table('working_calendars', {
  code: code('code').primaryKey(),
  name: text('name').notNull(),
  observesHolidays: boolean('observes_holidays').notNull(),
  // The days that shifts are laid out for: time outside them is nobody's working time.
  validFrom: day('valid_from').notNull().default('2015-01-01'),
  validTo: day('valid_to').notNull().default('2031-01-01'),
});

/** The shifts of a week, ISO weekdays 1 to 7; two on one day with a break between them. */
export const calendarHours = gridsSchema.table(
  'calendar_hours',
  {
    calendar: code('calendar_code')
      .notNull()
      .references(() => workingCalendars.code),
    weekday: smallint('weekday').notNull(),
    opens: time('opens').notNull(),
    closes: time('closes').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.calendar, t.weekday, t.opens] }),
    check('calendar_hours_weekday_range', sql`${t.weekday} between 1 and 7`),
    check('calendar_hours_close_after_opening', sql`${t.closes} > ${t.opens}`),
  ],
);

/** Days that are not like their weekday: free ones, and days worked for them. */
export const publicHolidays = gridsSchema.table(
  'public_holidays',
  {
    day: day('day').primaryKey(),
    name: text('name').notNull(),
    /** The weekday whose hours are worked (调休上班); null on a free day. */
    worksAs: smallint('works_as'),
  },
  (t) => [check('public_holidays_weekday_range', sql`${t.worksAs} between 1 and 7`)],
);

/** Hours and holidays laid out day by day, by a trigger. With the minutes before each shift a span is two lookups. */
export const calendarShifts = gridsSchema.table(
  'calendar_shifts',
  {
    calendar: code('calendar_code')
      .notNull()
      .references(() => workingCalendars.code),
    startsAt: moment('starts_at').notNull(),
    endsAt: moment('ends_at').notNull(),
    minutesBefore: integer('minutes_before').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.calendar, t.startsAt] }),
    index('calendar_shifts_minutes_before_index').on(t.calendar, t.minutesBefore),
  ],
);

/** The calendar of a level in an area: the longest beginning of a division's code wins. */
export const levelCalendars = gridsSchema.table(
  'level_calendars',
  {
    level: text('level').notNull(),
    area: code('area').notNull(),
    calendar: code('calendar_code')
      .notNull()
      .references(() => workingCalendars.code),
  },
  (t) => [primaryKey({ columns: [t.level, t.area] })],
);
