import { and, eq, sql } from 'drizzle-orm';
import { atLeast, below, oneOf, within } from '@graphroots/kit/reads/filters';
import { either, following, inDivision, ownedBy } from '@graphroots/kit/reads/scope';
import { by, key, many, masked, through } from '@graphroots/kit/reads/words';
import { personalData } from '@graphroots/kit/viewer';
import { affiliations } from '../affiliation/affiliation.table.ts';
import { posts } from '../post/post.table.ts';
import { reads } from '../vocabulary.ts';
import { members } from './member.table.ts';

export const memberRead = reads('Member', members, (m) => ({
  scope: either(
    inDivision(m.residenceCode),
    following(affiliations, m.id, (a) => a.memberId),
    ownedBy(m.id),
  ),
  person: m.id,
  order: 'ID ASC',
  orderBy: { JOINED: by(m.joinedOn), ID: by(m.id) },
  where: {
    kind: oneOf(m.kind),
    status: oneOf(m.status),
    residence: within(m.residenceCode),
    joinedFrom: atLeast(m.joinedOn),
    joinedBefore: below(m.joinedOn),
  },
  fields: {
    name: masked(m.name, personalData, sql<string>`left(${m.name}, 1) || '某'`),
    birthYear: masked(m.birthYear, personalData, sql<null>`null::integer`),
    residence: key(m.residenceCode),
    primaryOrganization: through(affiliations, (a) => ({
      on: and(eq(a.memberId, m.id), eq(a.type, 'PRIMARY')),
      key: a.organizationId,
    })),
    affiliations: many(affiliations, (a) => ({ on: eq(a.memberId, m.id) })),
    posts: many(posts, (p) => ({ on: eq(p.memberId, m.id) })),
  },
}));
