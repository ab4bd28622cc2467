import { and, eq, sql } from 'drizzle-orm';
import { holds, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { everyone } from '@graphroots/kit/reads/scope';
import { by, cityToday, key, leaf, many, resolved } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { reads } from '../vocabulary.ts';
import { resolutionLife } from './resolution.life.ts';
import { resolutions } from './resolution.table.ts';

export const resolutionRead = reads('Resolution', resolutions, (r) => {
  const overdue = sql<boolean>`(${r.state} in ('ADOPTED', 'ASSIGNED', 'IN_PROGRESS') and coalesce(${r.dueOn} < ${cityToday}, false))`;
  return {
    scope: everyone,
    order: 'ADOPTED_AT DESC',
    orderBy: { ADOPTED_AT: by(r.adoptedAt), ID: by(r.id) },
    where: {
      state: oneOf(r.state),
      owner: is(r.ownerId),
      division: within(r.territoryCode),
      overdue: holds(overdue),
    },
    fields: {
      meeting: key(r.meetingId),
      owner: key(r.ownerId),
      issue: key(r.issueId),
      project: key(r.projectId),
      proposal: key(r.proposalId),
      overdue: leaf(overdue),
      actions: resolved(
        { state: r.state, territoryCode: r.territoryCode, ownerPath: r.ownerPath },
        (resolution, _, { viewer }) => resolutionLife.actionsFor(resolution, viewer),
      ),
      history: many(trace, (t) => ({ on: and(eq(t.entityType, 'Resolution'), eq(t.entityId, r.id)) })),
    },
  };
});
