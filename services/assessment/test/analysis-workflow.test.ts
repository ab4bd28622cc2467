import { createGraph } from '@graphroots/kit/graph/graph';
import { testWorkflow } from '@graphroots/kit/testing/workflow';
import { assessment } from '../src/assessment.ts';
import { analysisWorkflow } from '../src/analysis/analysis.workflow.ts';
import { createBuilders } from './builders.ts';

let build: ReturnType<typeof createBuilders>;

testWorkflow(assessment, analysisWorkflow, {
  noun: 'analysis',
  territory: '530103000000',
  // What is read follows the step: here there is always more.
  graph: createGraph(async () => ({ errors: [{ message: 'gone' }] })),
  async prepare(service) {
    build = createBuilders(service.database.db);
  },
  arrange: (state) => build.aLook({ state }),
  inputs: () => ({}),
  related: {},
  relationsOf: {},
  breaks: { 'gather OUT_OF_RANGE': { input: () => ({ pages: 21 }) } },
});
