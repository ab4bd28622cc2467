import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { cityTimeZone } from '../clock.ts';

/** The month of a moment in the city, `YYYY-MM`. */
export function monthOf(moment: SQLWrapper): SQL {
  return sql`to_char(${moment} at time zone ${cityTimeZone}, 'YYYY-MM')`;
}

/** The year of a moment in the city, `YYYY`. */
export function yearOf(moment: SQLWrapper): SQL {
  return sql`to_char(${moment} at time zone ${cityTimeZone}, 'YYYY')`;
}
