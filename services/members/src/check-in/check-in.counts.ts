import { and, eq, inArray, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { districtOf, streetOf, withinDivision } from '@graphroots/kit/reads/trees';
import { part, stats } from '@graphroots/kit/reads/words';
import { livesIn } from '../member/member.counts.ts';
import { members } from '../member/member.table.ts';
import { checkIns } from './check-in.table.ts';

type Related = (table: typeof checkIns, on: (row: typeof checkIns) => SQL | undefined) => SQL<boolean>;

/** The states of a check-in that was confirmed and has not ended. */
export const standing = ['CONFIRMED', 'ACTIVE', 'REVIEWED'] as const;

/** Members in service who live in a division, and how many of them have checked in where they live. */
export function checkInStats(related: Related, division: SQLWrapper) {
  return stats(
    'Members in service who live in this division',
    part(members, (m) => {
      const checkedIn = related(checkIns, (c) =>
        and(
          eq(c.memberId, m.id),
          eq(c.communityCode, m.residenceCode),
          // It follows from where they live, and keeps PostgreSQL from gathering all check-ins of the city.
          withinDivision(c.communityCode, division),
          inArray(c.state, [...standing]),
        ),
      );
      return {
        on: and(livesIn(m, division), eq(m.kind, 'IN_SERVICE')),
        measures: {
          eligible: sql`count(*)`,
          checkedIn: { of: sql`count(*) filter (where ${checkedIn})`, among: checkedIn },
          rate: {
            of: sql`round(100.0 * count(*) filter (where ${checkedIn}) / nullif(count(*), 0), 1)`,
            among: checkedIn,
          },
        },
        groupBy: {
          DISTRICT: districtOf(m.residenceCode),
          STREET: streetOf(m.residenceCode),
          COMMUNITY: sql`(${m.residenceCode} || '')`,
        },
      };
    }),
  );
}
