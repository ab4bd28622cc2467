import { and, eq, inArray } from 'drizzle-orm';
import { withinLine } from '@graphroots/kit/reads/trees';
import { count, many, through } from '@graphroots/kit/reads/words';
import { affiliations } from '../affiliation/affiliation.table.ts';
import { checkInReviews, checkIns } from '../check-in/check-in.table.ts';
import { floatingStats } from '../floating/floating-case.counts.ts';
import { floatingCases } from '../floating/floating-case.table.ts';
import { memberStats } from '../member/member.counts.ts';
import { members } from '../member/member.table.ts';
import { posts } from '../post/post.table.ts';
import { adds } from '../vocabulary.ts';

export const partyOrganizationRead = adds('PartyOrganization', ['id', 'path'], (o, { related }) => ({
  fields: {
    secretary: through(posts, (p) => ({
      on: and(eq(p.organizationId, o.id), inArray(p.role, ['SECRETARY', 'GROUP_LEADER'])),
      order: 'ROLE DESC',
      key: p.memberId,
    })),
    memberCount: count(affiliations, (a) => ({
      on: and(eq(a.type, 'PRIMARY'), withinLine(a.path, o.path)),
    })),
    memberStats: memberStats(
      'Members whose formal affiliation lies in this organization or below it on the day asked',
      (m) =>
        related(affiliations, (a) =>
          and(eq(a.memberId, m.id), eq(a.type, 'PRIMARY'), withinLine(a.path, o.path)),
        ),
    ),
    anyMemberStats: memberStats(
      'Members with any affiliation to this organization or one below it on the day asked, each once',
      (m) => related(affiliations, (a) => and(eq(a.memberId, m.id), withinLine(a.path, o.path))),
    ),
    members: many(members, (m) => ({
      on: related(affiliations, (a) =>
        and(eq(a.memberId, m.id), eq(a.type, 'PRIMARY'), withinLine(a.path, o.path)),
      ),
    })),
    checkIns: many(checkIns, (c) => ({ on: withinLine(c.originPath, o.path) })),
    checkInReviews: many(checkInReviews, (r) => ({
      on: related(checkIns, (c) => and(eq(c.id, r.checkInId), withinLine(c.originPath, o.path))),
    })),
    floatingCases: many(floatingCases, (f) => ({ on: withinLine(f.branchPath, o.path) })),
    floatingStats: floatingStats(
      'Members with an open case whose branch is this organization or lies below it',
      related,
      (f) => withinLine(f.branchPath, o.path),
    ),
    posts: many(posts, (p) => ({ on: eq(p.organizationId, o.id) })),
  },
}));
