import { and, eq, sql } from 'drizzle-orm';
import { withinLine } from '@graphroots/kit/reads/trees';
import { keyOf, many } from '@graphroots/kit/reads/words';
import { affiliations } from '../affiliation/affiliation.table.ts';
import { memberStats } from '../member/member.counts.ts';
import { members } from '../member/member.table.ts';
import { adds } from '../vocabulary.ts';

export const gridRead = adds('Grid', ['id', 'leadOrganization'], ({ leadOrganization }, { related }) => {
  const leader = (field: 'id' | 'path') =>
    sql<string | null>`(${leadOrganization} ->> ${sql.raw(`'${field}'`)})`;
  const isInside = (m: typeof members) =>
    related(affiliations, (a) => and(eq(a.memberId, m.id), withinLine(a.path, leader('path'))));
  return {
    fields: {
      leadOrganization: keyOf(leader('id')),
      members: many(members, (m) => ({ on: isInside(m) })),
      memberStats: memberStats(
        'Members with any affiliation to the organization that leads this grid, or to one below it, each once',
        isInside,
      ),
    },
  };
});
