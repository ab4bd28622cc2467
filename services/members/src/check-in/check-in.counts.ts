import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { districtOf, streetOf } from '@graphroots/kit/reads/trees';
import { part, stats } from '@graphroots/kit/reads/words';
import { members } from '../member/member.table.ts';
import { checkIns } from './check-in.table.ts';

type Members = typeof members;
type Related = (table: typeof checkIns, on: (row: typeof checkIns) => SQL | undefined) => SQL<boolean>;

/** The states of a check-in that was confirmed and has not ended. */
export const standing = ['CONFIRMED', 'ACTIVE', 'REVIEWED'] as const;

/** Members in service who live somewhere, and how many of them have checked in there. */
export function checkInStats(base: string, related: Related, on: (m: Members) => SQL | undefined) {
  return stats(
    base,
    part(members, (m) => {
      const checkedIn = related(checkIns, (c) =>
        and(eq(c.memberId, m.id), eq(c.communityCode, m.residenceCode), inArray(c.state, [...standing])),
      );
      return {
        on: and(on(m), eq(m.kind, 'IN_SERVICE')),
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
