import { covers, type Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { actsFor, leading } from '../line/acts-for.ts';
import { microWishes } from './wish.table.ts';
import { wishWorkflow } from './wish.workflow.ts';

/** What of a wish decides who acts on it. */
export type WishTies = Pick<
  typeof microWishes.$inferSelect,
  'state' | 'communityCode' | 'wisherId' | 'claimantId' | 'claimantPath'
>;

/** The life of micro-wishes. */
export const wishLife = lifecycle(wishWorkflow, {
  noun: 'wish',
  table: microWishes,
  place: ({ communityCode }: WishTies) => ({ divisionCode: communityCode }),
  relations(wish: WishTies, viewer: Viewer): Actor[] {
    const relations: Actor[] = [];
    if (isWisher(wish, viewer)) relations.push('the wisher');
    if (isClaimant(wish, viewer)) relations.push('the claimant');
    if (isPublic(wish) && helps(viewer)) relations.push('the helper');
    return relations;
  },
  unnamed: ['the wisher'],
});

/** Whether the viewer may read the thanks: it was not reviewed, so it is for those who know each other anyway. */
export function readsThanks(wish: WishTies, viewer: Viewer): boolean {
  const reviews = viewer.roles.some((role) => role === 'community' || role === 'system');
  return (
    isWisher(wish, viewer) || isClaimant(wish, viewer) || (reviews && covers(viewer, wish.communityCode))
  );
}

/** Whoever comes too late for a published wish is told so; before, nobody else knows of it. */
function isPublic({ state }: WishTies): boolean {
  return state !== 'SUBMITTED' && state !== 'REFUSED';
}

function isWisher({ wisherId }: WishTies, { id }: Viewer): boolean {
  return id !== null && wisherId === id;
}

function isClaimant({ claimantId, claimantPath }: WishTies, viewer: Viewer): boolean {
  if (claimantId === null) return false;
  return claimantId === viewer.id || (claimantPath !== null && actsFor(viewer, claimantPath));
}

/** Members claim for themselves, others for those of their line. */
function helps(viewer: Viewer): boolean {
  const { roles, lines } = viewer;
  return roles.includes('member') || (lines.length > 0 && roles.some((role) => leading.includes(role)));
}
