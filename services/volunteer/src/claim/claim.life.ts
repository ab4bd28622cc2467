import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Viewer } from '@graphroots/kit/viewer';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { ownerOf, relationsToPlace } from '../item/item.life.ts';
import { actsFor, type Side } from '../party/acts-for.ts';
import { claims } from './claim.table.ts';
import { claimWorkflow } from './claim.workflow.ts';
import { followClaim } from './follow-claim.ts';

type Claim = typeof claims.$inferSelect;

/** What of a claim decides who acts on it. */
type Ties = Pick<
  Claim,
  | 'resourceId'
  | 'divisionCode'
  | 'claimantId'
  | 'claimantKind'
  | 'claimantDivisionCode'
  | 'claimantPath'
  | 'ownerId'
  | 'ownerKind'
  | 'ownerDivisionCode'
  | 'ownerPath'
>;

/** The life of claims. With each step its item goes where its claims say. */
export const claimLife = lifecycle(claimWorkflow, {
  noun: 'claim',
  table: claims,
  place: ({ divisionCode, claimantPath, ownerPath }: Ties) => ({
    divisionCode,
    path: claimantPath ?? ownerPath,
  }),
  relations(claim: Ties, viewer: Viewer): Actor[] {
    const isOfResource = claim.resourceId !== null;
    const relations = relationsToPlace(claim.divisionCode, viewer);
    if (actsFor(claimantOf(claim), viewer)) {
      relations.push('the claimant', isOfResource ? 'the receiver' : 'the provider');
    }
    if (actsFor(ownerOf(claim), viewer)) {
      relations.push('the owner', isOfResource ? 'the provider' : 'the receiver');
    }
    return relations;
  },
  settle: followClaim,
});

export function claimantOf(claim: Ties): Side {
  const {
    claimantId: id,
    claimantKind: kind,
    claimantDivisionCode: divisionCode,
    claimantPath: path,
  } = claim;
  return { id, kind, divisionCode, path };
}
