import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { atLeast, below, holds, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { inDivision } from '@graphroots/kit/reads/scope';
import { by, key, many, resolved } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { reads } from '../vocabulary.ts';
import { mediationLife } from './mediation.life.ts';
import { mediations } from './mediation.table.ts';

export const mediationRead = reads('Mediation', mediations, (m) => ({
  scope: inDivision(m.communityCode),
  order: 'OPENED_AT DESC',
  orderBy: { OPENED_AT: by(m.openedAt), ID: by(m.id) },
  where: {
    state: oneOf(m.state),
    kind: oneOf(m.kind),
    division: within(m.communityCode),
    issue: is(m.issueId),
    repeat: holds(sql<boolean>`(${isNotNull(m.earlierId)})`),
    openedFrom: atLeast(m.openedAt),
    openedBefore: below(m.openedAt),
  },
  fields: {
    issue: key(m.issueId),
    grid: key(m.gridId),
    community: key(m.communityCode),
    mediatorMember: key(m.mediatorMemberId),
    earlier: key(m.earlierId),
    repeats: many(mediations, (r) => ({ on: eq(r.earlierId, m.id) })),
    actions: resolved({ state: m.state, communityCode: m.communityCode }, (mediation, _, { viewer }) =>
      mediationLife.actionsFor(mediation, viewer),
    ),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'Mediation'), eq(t.entityId, m.id)) })),
  },
}));
