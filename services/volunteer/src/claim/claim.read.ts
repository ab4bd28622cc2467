import { and, eq, sql } from 'drizzle-orm';
import { atLeast, below, is, oneOf, within } from '@graphroots/kit/reads/filters';
import { either, following, inDivision, inLine, ownedBy } from '@graphroots/kit/reads/scope';
import { by, key, leaf, many, resolved } from '@graphroots/kit/reads/words';
import { trace } from '../journal/journal.table.ts';
import { reads } from '../vocabulary.ts';
import { claimLife } from './claim.life.ts';
import { claimEvidence, claims } from './claim.table.ts';

export const claimRead = reads('Claim', claims, (c) => ({
  scope: either(
    inDivision(c.divisionCode),
    inLine(c.claimantPath),
    inLine(c.ownerPath),
    // Of communities elsewhere.
    inDivision(c.claimantDivisionCode),
    // Members' own.
    ownedBy(c.claimantId),
    ownedBy(c.ownerId),
  ),
  order: 'CLAIMED_AT DESC',
  orderBy: { CLAIMED_AT: by(c.claimedAt), ID: by(c.id) },
  where: {
    state: oneOf(c.state),
    claimant: is(c.claimantId),
    owner: is(c.ownerId),
    agreement: is(c.agreementId),
    division: within(c.divisionCode),
    claimedFrom: atLeast(c.claimedAt),
    claimedBefore: below(c.claimedAt),
  },
  fields: {
    need: key(c.needId),
    resource: key(c.resourceId),
    project: key(c.projectId),
    claimant: key(c.claimantId),
    owner: key(c.ownerId),
    division: key(c.divisionCode),
    agreement: key(c.agreementId),
    givenUpBy: key(c.givenUpById),
    evidence: many(claimEvidence, (e) => ({ on: eq(e.claimId, c.id) })),
    actions: resolved(
      {
        state: c.state,
        resourceId: c.resourceId,
        divisionCode: c.divisionCode,
        claimantId: c.claimantId,
        claimantKind: c.claimantKind,
        claimantDivisionCode: c.claimantDivisionCode,
        claimantPath: c.claimantPath,
        ownerId: c.ownerId,
        ownerKind: c.ownerKind,
        ownerDivisionCode: c.ownerDivisionCode,
        ownerPath: c.ownerPath,
      },
      (claim, _, { viewer }) => claimLife.actionsFor(claim, viewer),
    ),
    history: many(trace, (t) => ({ on: and(eq(t.entityType, 'Claim'), eq(t.entityId, c.id)) })),
  },
}));

export const claimEvidenceRead = reads('ClaimEvidence', claimEvidence, (e) => ({
  scope: following(claims, e.claimId, (c) => c.id),
  fields: {
    type: leaf(sql<string>`case when ${e.activityId} is null then 'Booking' else 'Activity' end`),
    key: leaf(sql<string>`coalesce(${e.activityId}, ${e.bookingId})`),
    activity: key(e.activityId),
    booking: key(e.bookingId),
  },
}));
