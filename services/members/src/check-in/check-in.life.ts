import { covers, leads, type Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { checkIns } from './check-in.table.ts';
import { checkInWorkflow } from './check-in.workflow.ts';

/** What of a check-in decides who acts on it. */
type Ties = Pick<typeof checkIns.$inferSelect, 'memberId' | 'unitId' | 'communityCode' | 'originPath'>;

/** The life of check-ins. It is told in the territory and in the line of origin, but only the community acts here. */
export const checkInLife = lifecycle(checkInWorkflow, {
  noun: 'checkIn',
  table: checkIns,
  place: ({ communityCode, originPath }: Ties) => ({ divisionCode: communityCode, path: originPath }),
  relations({ memberId, unitId, communityCode, originPath }: Ties, viewer: Viewer): Actor[] {
    const { id, roles } = viewer;
    const relations: Actor[] = [];
    if (memberId !== null && id === memberId) relations.push('the member');
    if (unitId !== null && roles.includes('unit') && leads(viewer, originPath)) relations.push('the unit');
    if (roles.includes('community') && covers(viewer, communityCode)) relations.push('the community');
    return relations;
  },
});
