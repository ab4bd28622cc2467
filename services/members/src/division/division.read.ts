import { and, eq, inArray } from 'drizzle-orm';
import { withinDivision } from '@graphroots/kit/reads/trees';
import { count, many } from '@graphroots/kit/reads/words';
import { checkInStats, standing } from '../check-in/check-in.counts.ts';
import { checkIns } from '../check-in/check-in.table.ts';
import { members } from '../member/member.table.ts';
import { adds } from '../vocabulary.ts';

export const divisionRead = adds('Division', ['code'], (d, { related }) => ({
  fields: {
    residentMemberCount: count(members, (m) => ({ on: withinDivision(m.residenceCode, d.code) })),
    checkIns: many(checkIns, (c) => ({ on: withinDivision(c.communityCode, d.code) })),
    checkInStats: checkInStats('Members in service who live in this division', related, (m) =>
      withinDivision(m.residenceCode, d.code),
    ),
    unitCheckInCount: count(checkIns, (c) => ({
      on: and(eq(c.kind, 'UNIT'), inArray(c.state, [...standing]), withinDivision(c.communityCode, d.code)),
    })),
  },
}));
