import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { grids as gridTable } from '../src/grid/grid.table.ts';
import { grids } from '../src/grids.ts';
import type { whistleStates } from '../src/whistle/whistle.table.ts';
import { whistleWorkflow } from '../src/whistle/whistle.workflow.ts';
import type { departments } from '../src/department/department.table.ts';
import { community, createBuilders } from './builders.ts';

let build: ReturnType<typeof createBuilders>;
let place: typeof gridTable.$inferSelect;
let light: typeof departments.$inferSelect;

/** A whistle that called one department, for an issue. */
async function aWhistle(state: (typeof whistleStates)[number], issueState: 'RESOLVED' | 'HANDLING') {
  const issue = await build.anIssue({ at: place, category: 'LIGHT', state: issueState });
  const whistle = await build.aWhistle({ for: issue, state });
  await build.anArrival({ at: whistle, of: light });
  return whistle;
}

testWorkflow(grids, whistleWorkflow, {
  noun: 'whistle',
  territory: community,
  async prepare(service) {
    build = createBuilders(service.database.db);
    place = await build.aGrid();
    light = await build.aDepartment({ id: 'unt_light' });
    await build.aCategory('LIGHT');
  },
  arrange: (state) => aWhistle(state, 'RESOLVED'),
  inputs: () => ({
    plan: { plan: '城管清理,住建修复' },
    settle: { result: '已整治' },
    rate: { ratings: [{ department: 'unt_light', rating: 4 }] },
  }),
  related: {},
  relationsOf: {},
  breaks: {
    'plan REQUIRED': { input: () => ({ plan: ' ' }) },
    'settle REQUIRED': { input: () => ({ result: '' }) },
    'settle ISSUE_OPEN': { row: () => aWhistle('JOINT_HANDLING', 'HANDLING') },
    'rate NOT_FOUND': { input: () => ({ ratings: [{ department: 'unt_none', rating: 4 }] }) },
    'rate TWICE': {
      input: () => ({
        ratings: [
          { department: 'unt_light', rating: 4 },
          { department: 'unt_light', rating: 1 },
        ],
      }),
    },
    'rate MISSING': { input: () => ({ ratings: [] }) },
    'rate OUT_OF_RANGE': { input: () => ({ ratings: [{ department: 'unt_light', rating: 0 }] }) },
  },
});
