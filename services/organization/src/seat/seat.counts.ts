import { and, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import { districtOf, streetOf } from '@graphroots/kit/reads/trees';
import { among, part, stats } from '@graphroots/kit/reads/words';
import { seats } from './seat.table.ts';

type Seats = typeof seats;

/** A seat that has been confirmed and has not ended. */
export function isFilled(s: Seats): SQL {
  return inArray(s.state, ['CONFIRMED', 'ACTIVE']);
}

/** Such a seat that nobody holds. */
export function isEmpty(s: Seats): SQL {
  return sql`(${s.state} in ('CONFIRMED', 'ACTIVE') and ${s.holderId} is null)`;
}

/** A seat in office whose holder has missed three meetings in a row or more. */
export function isDormant(s: Seats): SQL<boolean> {
  return sql`(${s.state} = 'ACTIVE' and ${s.absencesInRow} >= 3)`;
}

/** The confirmed seats of some bodies, counted. */
export function seatStats(base: string, on: (s: Seats) => SQL) {
  return stats(
    base,
    part(seats, (s) => ({
      on: and(on(s), isFilled(s)),
      measures: {
        total: sql`count(*)`,
        units: sql`count(distinct ${s.unitId})`,
        holders: sql`count(distinct ${s.holderId})`,
        empty: among(isNull(s.holderId), sql`count(*)`),
      },
      groupBy: {
        ROLE: s.role,
        DISTRICT: districtOf(s.territoryCode),
        STREET: streetOf(s.territoryCode),
      },
    })),
  );
}
