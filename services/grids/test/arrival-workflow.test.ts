import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Viewer } from '@graphroots/kit/viewer';
import type { grids as gridTable } from '../src/grid/grid.table.ts';
import { grids } from '../src/grids.ts';
import { arrivalWorkflow } from '../src/whistle/whistle.workflow.ts';
import type { departments } from '../src/department/department.table.ts';
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

async function aWhistle(state: 'BLOWN' | 'CANCELLED') {
  const issue = await build.anIssue({ at: place, category: 'LIGHT', state: 'HANDLING' });
  return build.aWhistle({ for: issue, state });
}

testWorkflow(grids, arrivalWorkflow, {
  noun: 'arrival',
  territory: community,
  async prepare(service) {
    build = createBuilders(service.database.db);
    place = await build.aGrid();
    light = await build.aDepartment();
    await build.aCategory('LIGHT');
  },
  async arrange(state) {
    const arrivedAt = state === 'ARRIVED' ? '2026-06-15T03:30:00Z' : null;
    return build.anArrival({ at: await aWhistle('BLOWN'), of: light, state, arrivedAt });
  },
  inputs: () => ({}),
  related: { 'the department': department },
  relationsOf: {},
  breaks: {
    'report WHISTLE_OVER': {
      row: async () => build.anArrival({ at: await aWhistle('CANCELLED'), of: light }),
    },
  },
});
