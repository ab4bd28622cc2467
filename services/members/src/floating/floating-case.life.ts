import type { Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { actsFor } from '../transfer/transfer.life.ts';
import { floatingCases } from './floating-case.table.ts';
import { floatingCaseWorkflow } from './floating-case.workflow.ts';

/** What of a case decides who acts on it. */
type Ties = Pick<typeof floatingCases.$inferSelect, 'memberId' | 'branchPath' | 'receivingPath'>;

/** The life of cases of floating members. */
export const floatingCaseLife = lifecycle(floatingCaseWorkflow, {
  noun: 'floatingCase',
  table: floatingCases,
  place: ({ branchPath }: Ties) => ({ divisionCode: null, path: branchPath }),
  relations({ memberId, branchPath, receivingPath }: Ties, viewer: Viewer): Actor[] {
    const relations: Actor[] = [];
    if (viewer.id === memberId) relations.push('the member');
    if (actsFor(viewer, branchPath)) relations.push('the branch');
    if (receivingPath !== null && actsFor(viewer, receivingPath)) relations.push('the receiving branch');
    return relations;
  },
});
