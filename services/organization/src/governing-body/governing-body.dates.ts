import { sql, type SQL } from 'drizzle-orm';
import { cityToday } from '@graphroots/kit/reads/words';
import type { governingBodies } from './governing-body.table.ts';

type Bodies = typeof governingBodies;

/** Whole months since a body last met; null where it never has. */
export function monthsSinceLastMeeting(b: Bodies): SQL<number | null> {
  const since = sql`age(${cityToday}::timestamp, ${b.lastMetOn}::timestamp)`;
  return sql`(extract(year from ${since}) * 12 + extract(month from ${since}))`;
}

/** Half a year without a meeting is what analyses ask for. */
const dormantAfterMonths = sql`6`;

/** A body that has been set up and has not met for half a year. */
export function isDormant(b: Bodies): SQL<boolean> {
  return isSilent(b, dormantAfterMonths);
}

/** A body that has not met for longer than its rule allows. */
export function isOverdue(b: Bodies): SQL<boolean> {
  return sql`coalesce(${isSilent(b, sql`${b.meetingIntervalMonths}`)}, false)`;
}

/** Counted from the day it was set up where it has never met. */
function isSilent(b: Bodies, months: SQL): SQL<boolean> {
  return sql`(${b.status} = 'ACTIVE' and coalesce(${b.lastMetOn}, ${b.foundedOn}, '0001-01-01') < ${cityToday} - make_interval(months => ${months}))`;
}
