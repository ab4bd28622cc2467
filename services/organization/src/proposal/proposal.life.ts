import { covers, type Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { actsForOwner } from '../party-organization/owner.ts';
import { proposals } from './proposal.table.ts';
import { proposalWorkflow } from './proposal.workflow.ts';

type Ties = Pick<typeof proposals.$inferSelect, 'communityCode' | 'ownerPath' | 'raiserId'>;

/** The life of proposals: its community takes each through, and whoever raised it is told to nobody. */
export const proposalLife = lifecycle(proposalWorkflow, {
  noun: 'proposal',
  table: proposals,
  place: ({ communityCode, ownerPath }: Ties) => ({ divisionCode: communityCode, path: ownerPath }),
  relations({ communityCode, ownerPath, raiserId }: Ties, viewer: Viewer): Actor[] {
    const relations: Actor[] = [];
    // Not every community: an owner that is one of another place has the role in its line.
    if (viewer.roles.includes('community') && covers(viewer, communityCode)) relations.push('the community');
    if (viewer.id !== null && raiserId === viewer.id) relations.push('the raiser');
    if (actsForOwner(ownerPath, viewer)) relations.push('the owner');
    return relations;
  },
  unnamed: ['the raiser'],
});
