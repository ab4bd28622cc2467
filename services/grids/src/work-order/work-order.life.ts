import { leads, type Viewer } from '@graphroots/kit/viewer';
import { lifecycle } from '@graphroots/kit/workflow/lifecycle';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import { keepHoldings } from '../holding/holding.store.ts';
import { workOrders } from './work-order.table.ts';
import { workOrderWorkflow } from './work-order.workflow.ts';

type Ties = Pick<typeof workOrders.$inferSelect, 'communityCode' | 'departmentPath'>;

/** The life of work orders. A department acts on its own orders only, whatever its territory. */
export const workOrderLife = lifecycle(workOrderWorkflow, {
  noun: 'order',
  table: workOrders,
  place: ({ communityCode, departmentPath }: Ties) => ({ divisionCode: communityCode, path: departmentPath }),
  relations: ({ departmentPath }: Ties, viewer: Viewer): Actor[] =>
    viewer.roles.includes('department') && leads(viewer, departmentPath) ? ['the department'] : [],
  settle: ({ issueId }, work) => keepHoldings({ id: issueId }, work),
});
