import { testWorkflow } from '@graphroots/kit/testing/workflow';
import { assessment } from '../src/assessment.ts';
import { assessmentSchemeWorkflow } from '../src/scheme/scheme.workflow.ts';
import { createBuilders } from './builders.ts';

const city = '530100000000';

const item = {
  name: '按期办结',
  source: 'DECLARED',
  numerator: '按期办结的事项',
  covers: '本社区全部事项',
  weight: 60,
  noneAt: 0.5,
  fullAt: 1,
};

let build: ReturnType<typeof createBuilders>;

testWorkflow(assessment, assessmentSchemeWorkflow, {
  noun: 'scheme',
  territory: city,
  async prepare(service) {
    build = createBuilders(service.database.db);
  },
  async arrange(state) {
    if (state === 'PUBLISHED') return (await build.aPublishedScheme([{}])).scheme;
    const scheme = await build.aScheme();
    await build.anItem({ of: scheme });
    return scheme;
  },
  inputs: () => ({ setItemsOf: { items: [item] } }),
  related: {},
  relationsOf: {},
  breaks: {
    'setItemsOf REQUIRED': { input: () => ({ items: [] }) },
    'setItemsOf OUT_OF_RANGE': { input: () => ({ items: [{ ...item, weight: 101 }] }) },
    'setItemsOf NOT_FOUND': {
      input: () => ({ items: [{ ...item, source: 'MEASURED', measure: 'msr_none' }] }),
    },
    'setItemsOf CONTRADICTION': { input: () => ({ items: [{ ...item, fullAt: item.noneAt }] }) },
    'publish WEIGHTS': { row: () => build.aScheme() },
  },
});
