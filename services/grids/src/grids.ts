import { fileURLToPath } from 'node:url';
import { buildingImport } from './building/building.import.ts';
import { gridImport } from './grid/grid.import.ts';
import type { Service } from '@graphroots/kit/server/start-service';
import { issueWorkflow } from './issue/issue.workflow.ts';
import { treeFollower } from './follow-trees.ts';
import { maintainGrids } from './maintenance.ts';
import { mediationWorkflow } from './mediation/mediation.workflow.ts';
import { createGridsSubgraph } from './subgraph.ts';
import { arrivalWorkflow, whistleWorkflow } from './whistle/whistle.workflow.ts';
import { workOrderWorkflow } from './work-order/work-order.workflow.ts';

/** The grids service, for whoever starts it. */
export const grids: Service = {
  name: 'grids',
  migrations: fileURLToPath(new URL('../migrations', import.meta.url)),
  createSubgraph: createGridsSubgraph,
  followers: [treeFollower],
  maintain: maintainGrids,
  workflows: [issueWorkflow, workOrderWorkflow, whistleWorkflow, arrivalWorkflow, mediationWorkflow],
  imports: [gridImport, buildingImport],
};
