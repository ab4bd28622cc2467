import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { PersonalKeys } from '@graphroots/kit/personal/keys';
import { atLeast, below, holds, isBehind, oneOf, within } from '@graphroots/kit/reads/filters';
import { either, following, inDivision, ownedBy } from '@graphroots/kit/reads/scope';
import { by, key, leaf, many, masked, through } from '@graphroots/kit/reads/words';
import { personalData } from '@graphroots/kit/viewer';
import { affiliations } from '../affiliation/affiliation.table.ts';
import { checkIns } from '../check-in/check-in.table.ts';
import { consents } from '../consent/consent.table.ts';
import { floatingCases } from '../floating/floating-case.table.ts';
import { posts } from '../post/post.table.ts';
import { transfers } from '../transfer/transfer.table.ts';
import { reads } from '../vocabulary.ts';
import { members } from './member.table.ts';
import { indexOf } from './personal-data.ts';

/** How members are read; `keys` find telephone and identity numbers by their blind indexes. */
export function createMemberRead(keys: PersonalKeys) {
  return reads('Member', members, (m) => ({
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
      education: oneOf(m.education),
      ended: holds(isNotNull(m.endedOn)),
      joinedFrom: atLeast(m.joinedOn),
      joinedBefore: below(m.joinedOn),
      phone: isBehind(m.phoneIndex, personalData, (value) => indexOf('phone', value, keys)),
      nationalId: isBehind(m.nationalIdIndex, personalData, (value) => indexOf('nationalId', value, keys)),
    },
    fields: {
      name: masked(m.name, personalData, sql<string>`left(${m.name}, 1) || '某'`),
      birthYear: masked(m.birthYear, personalData, sql<null>`null::integer`),
      phone: leaf(m.phoneMask),
      nationalId: leaf(m.nationalIdMask),
      residence: key(m.residenceCode),
      endCause: masked(m.endCause, personalData, sql<null>`null::text`),
      primaryOrganization: through(affiliations, (a) => ({
        on: and(eq(a.memberId, m.id), eq(a.type, 'PRIMARY')),
        key: a.organizationId,
      })),
      affiliations: many(affiliations, (a) => ({ on: eq(a.memberId, m.id) })),
      checkIns: many(checkIns, (c) => ({ on: eq(c.memberId, m.id) })),
      consents: many(consents, (c) => ({ on: eq(c.memberId, m.id) })),
      floatingCases: many(floatingCases, (f) => ({ on: eq(f.memberId, m.id) })),
      transfers: many(transfers, (t) => ({ on: eq(t.memberId, m.id) })),
      posts: many(posts, (p) => ({ on: eq(p.memberId, m.id) })),
    },
  }));
}
