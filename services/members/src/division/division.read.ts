import { and, eq, inArray, sql } from 'drizzle-orm';
import { withinDivision } from '@graphroots/kit/reads/trees';
import { cityToday, count, many } from '@graphroots/kit/reads/words';
import { checkInStats, standing } from '../check-in/check-in.counts.ts';
import { checkIns } from '../check-in/check-in.table.ts';
import { livesIn, memberStats } from '../member/member.counts.ts';
import { members } from '../member/member.table.ts';
import { adds } from '../vocabulary.ts';

export const divisionRead = adds('Division', ['code'], (d, { related }) => ({
  fields: {
    residentMemberCount: count(members, (m) => ({ on: livesIn(m, d.code) })),
    membersWithoutGroup: many(members, (m) => ({
      on: and(livesIn(m, d.code), sql`not members.is_in_group(${m.id}, ${cityToday})`),
    })),
    membersWithoutGrid: many(members, (m) => ({
      on: and(livesIn(m, d.code), sql`not members.is_in_grid(${m.id}, ${cityToday})`),
    })),
    memberStats: memberStats('Members who live in this division', (m) => livesIn(m, d.code)),
    checkIns: many(checkIns, (c) => ({ on: withinDivision(c.communityCode, d.code) })),
    checkInStats: checkInStats(related, d.code),
    unitCheckInCount: count(checkIns, (c) => ({
      on: and(eq(c.kind, 'UNIT'), inArray(c.state, [...standing]), withinDivision(c.communityCode, d.code)),
    })),
  },
}));
