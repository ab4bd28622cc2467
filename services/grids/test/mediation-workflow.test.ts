import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { grids as gridTable } from '../src/grid/grid.table.ts';
import { grids } from '../src/grids.ts';
import { mediationWorkflow } from '../src/mediation/mediation.workflow.ts';
import { community, createBuilders } from './builders.ts';

let build: ReturnType<typeof createBuilders>;
let place: typeof gridTable.$inferSelect;

testWorkflow(grids, mediationWorkflow, {
  noun: 'mediation',
  territory: community,
  async prepare(service) {
    build = createBuilders(service.database.db);
    place = await build.aGrid();
  },
  arrange: (state) => build.aMediation({ in: place, state }),
  inputs: () => ({ settle: { agreement: 'WRITTEN', result: '双方各让一步' } }),
  related: {},
  relationsOf: {},
  breaks: { 'settle REQUIRED': { input: () => ({ agreement: 'ORAL', result: ' ' }) } },
});
