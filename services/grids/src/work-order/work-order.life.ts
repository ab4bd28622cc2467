import { leads, type Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { keepHoldings } from '../holding/holding.store.ts';
import { workOrders } from './work-order.table.ts';
import { workOrderWorkflow } from './work-order.workflow.ts';

type Ties = Pick<typeof workOrders.$inferSelect, 'communityCode' | 'departmentPath'>;

/** Whether the viewer stands for the department that something went to. */
export function theDepartment({ departmentPath }: Pick<Ties, 'departmentPath'>, viewer: Viewer): Actor[] {
  return viewer.roles.includes('department') && leads(viewer, departmentPath) ? ['the department'] : [];
}

/** The life of work orders. A department acts on its own orders only, whatever its territory. */
export const workOrderLife = lifecycle(workOrderWorkflow, {
  noun: 'order',
  table: workOrders,
  place: ({ communityCode, departmentPath }: Ties) => ({ divisionCode: communityCode, path: departmentPath }),
  relations: theDepartment,
  settle: ({ issueId }, work) => keepHoldings({ id: issueId }, work),
});
