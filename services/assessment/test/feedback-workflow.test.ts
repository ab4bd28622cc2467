import { testWorkflow } from '@graphroots/kit/testing/workflow';
import { assessment } from '../src/assessment.ts';
import { feedbackWorkflow } from '../src/feedback/feedback.workflow.ts';
import { createBuilders } from './builders.ts';

let build: ReturnType<typeof createBuilders>;
let organizations = 0;

testWorkflow(assessment, feedbackWorkflow, {
  noun: 'feedback',
  territory: '530103000000',
  async prepare(service) {
    build = createBuilders(service.database.db);
  },
  async arrange(state) {
    const cycle = await build.aCycle({ state: 'FEEDBACK' });
    return build.aFeedback({ in: cycle, of: `org_${organizations++}`, state });
  },
  inputs: () => ({ answer: { answer: '立即整改' } }),
  related: {
    'the organization': {
      id: 'acc_secretary',
      roles: ['community'],
      territory: ['530103001001'],
      lines: [],
      rights: 'all',
    },
  },
  relationsOf: {
    street: ['the superior'],
    'organization-department': ['the superior'],
    community: ['the organization'],
  },
  breaks: { 'answer REQUIRED': { input: () => ({ answer: '' }) } },
});
