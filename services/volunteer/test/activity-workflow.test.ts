import { testWorkflow } from '@graphroots/kit/testing/workflow';
import { activityWorkflow } from '../src/activity/activity.workflow.ts';
import { volunteer } from '../src/volunteer.ts';
import { community, createBuilders } from './builders.ts';
import { anActivityAhead, someone } from './someone.ts';

let build: ReturnType<typeof createBuilders>;

testWorkflow(volunteer, activityWorkflow, {
  noun: 'activity',
  territory: community,
  async prepare(service) {
    build = createBuilders(service.database.db);
  },
  arrange: (state) => anActivityAhead(build, { state }),
  inputs: () => ({}),
  related: { 'the owner': someone('acc_owner', 'unit', ['1/2/']) },
  relationsOf: { community: ['the owner'] },
  breaks: {
    'open PAST': {
      row: () => anActivityAhead(build, { state: 'PLANNED', startsAt: '2026-06-15T04:00:00Z' }),
    },
    'settle NOT_FOUND': { input: () => ({ without: ['prt_none'] }) },
    'settle TOO_MANY': { input: () => ({ without: Array.from({ length: 1_001 }, (_, n) => `prt_${n}`) }) },
  },
});
