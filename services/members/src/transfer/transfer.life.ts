import { leads, type Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { leading } from '../affiliation/leads-branch.ts';
import { transfers } from './transfer.table.ts';
import { transferWorkflow } from './transfer.workflow.ts';

/** What of a transfer decides who acts on it. */
type Ties = Pick<typeof transfers.$inferSelect, 'memberId' | 'fromPath' | 'toPath'>;

/** The life of transfers. A line that ends at a branch is the branch's own, one that ends above it a superior's. */
export const transferLife = lifecycle(transferWorkflow, {
  noun: 'transfer',
  table: transfers,
  place: ({ fromPath }: Ties) => ({ divisionCode: null, path: fromPath }),
  relations({ memberId, fromPath, toPath }: Ties, viewer: Viewer): Actor[] {
    const relations: Actor[] = [];
    if (viewer.id === memberId) relations.push('the member');
    if (actsFor(viewer, fromPath)) relations.push('the present branch');
    if (actsAbove(viewer, fromPath)) relations.push('the present superior');
    if (actsFor(viewer, toPath)) relations.push('the receiving branch');
    if (actsAbove(viewer, toPath)) relations.push('the receiving superior');
    return relations;
  },
});

/** Whether the viewer acts for the branch with this path. */
export function actsFor({ roles, lines }: Viewer, path: string): boolean {
  return roles.some((role) => leading.includes(role)) && (lines === 'all' || lines.includes(path));
}

/** Whether the viewer acts for an organization above it. */
function actsAbove(viewer: Viewer, path: string): boolean {
  const { roles, lines } = viewer;
  const above = lines === 'all' ? lines : lines.filter((line) => line !== path);
  return roles.some((role) => leading.includes(role)) && leads({ ...viewer, lines: above }, path);
}
