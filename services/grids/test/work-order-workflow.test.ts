import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Viewer } from '@graphroots/kit/viewer';
import { grids } from '../src/grids.ts';
import type { grids as gridTable } from '../src/grid/grid.table.ts';
import type { departments } from '../src/department/department.table.ts';
import { workOrderWorkflow } from '../src/work-order/work-order.workflow.ts';
import { community, createBuilders } from './builders.ts';

const department: Viewer = {
  id: 'acc_light',
  roles: ['department'],
  territory: [],
  lines: ['1/2/'],
  rights: 'all',
};

let build: ReturnType<typeof createBuilders>;
let place: typeof gridTable.$inferSelect;
let light: typeof departments.$inferSelect;

testWorkflow(grids, workOrderWorkflow, {
  noun: 'order',
  territory: community,
  async prepare(service) {
    build = createBuilders(service.database.db);
    place = await build.aGrid();
    light = await build.aDepartment();
    await build.aCategory('LIGHT');
  },
  async arrange(state) {
    const issue = await build.anIssue({ at: place, category: 'LIGHT', state: 'DISPATCHED' });
    return build.aWorkOrder({ for: issue, to: light, state });
  },
  inputs: () => ({ complete: { reply: '已更换' } }),
  related: { 'the department': department },
  relationsOf: {},
  breaks: { 'complete REQUIRED': { input: () => ({ reply: ' ' }) } },
});
