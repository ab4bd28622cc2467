import { and, eq, isNotNull } from 'drizzle-orm';
import { is, oneOf, within } from '@graphroots/kit/reads/filters';
import { actingAs, either, following, inDivision, ownedBy, whereShown } from '@graphroots/kit/reads/scope';
import { by, key, many, one, resolved } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { resolutions } from '../resolution/resolution.table.ts';
import { reads } from '../vocabulary.ts';
import { proposalLife } from './proposal.life.ts';
import { appraisals, deliberationParticipants, deliberations, proposals } from './proposal.table.ts';

/** Before its words are screened, a proposal is read by who screens it and who raised it. */
export const proposalRead = reads('Proposal', proposals, (p) => ({
  scope: either(
    whereShown(isNotNull(p.screenedAt)),
    actingAs(['community'], inDivision(p.communityCode)),
    ownedBy(p.raiserId),
  ),
  order: 'RAISED_AT DESC',
  orderBy: { RAISED_AT: by(p.raisedAt), ID: by(p.id) },
  where: {
    state: oneOf(p.state),
    mode: oneOf(p.mode),
    owner: is(p.ownerId),
    division: within(p.communityCode),
  },
  fields: {
    community: key(p.communityCode),
    resolution: one(resolutions, (r) => ({ on: eq(r.proposalId, p.id) })),
    deliberations: many(deliberations, (d) => ({ on: eq(d.proposalId, p.id) })),
    appraisals: many(appraisals, (a) => ({ on: eq(a.proposalId, p.id) })),
    owner: key(p.ownerId),
    actions: resolved(
      { state: p.state, communityCode: p.communityCode, ownerPath: p.ownerPath, raiserId: p.raiserId },
      (proposal, _, { viewer }) => proposalLife.actionsFor(proposal, viewer),
    ),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'Proposal'), eq(t.entityId, p.id)) })),
  },
}));

export const deliberationRead = reads('Deliberation', deliberations, (d) => ({
  scope: following(proposals, d.proposalId, (p) => p.id),
  fields: {
    meeting: key(d.meetingId),
    participants: many(deliberationParticipants, (n) => ({ on: eq(n.deliberationId, d.id) })),
  },
}));

export const deliberationParticipantsRead = reads(
  'DeliberationParticipants',
  deliberationParticipants,
  (n) => ({ scope: following(deliberations, n.deliberationId, (d) => d.id), fields: {} }),
);

export const appraisalRead = reads('Appraisal', appraisals, (a) => ({
  scope: following(proposals, a.proposalId, (p) => p.id),
  fields: {},
}));
