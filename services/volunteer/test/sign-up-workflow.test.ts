import { testWorkflow } from '@graphroots/kit/testing/workflow';
import { signUpWorkflow } from '../src/sign-up/sign-up.workflow.ts';
import { volunteer } from '../src/volunteer.ts';
import { community, createBuilders } from './builders.ts';
import { anActivityAhead, someone } from './someone.ts';

let build: ReturnType<typeof createBuilders>;

testWorkflow(volunteer, signUpWorkflow, {
  noun: 'signUp',
  territory: community,
  async prepare(service) {
    build = createBuilders(service.database.db);
  },
  arrange: async (state) =>
    build.aSignUp({
      for: await anActivityAhead(build, { state: 'OPEN', placesTaken: 1 }),
      accountId: 'acc_person',
      state,
    }),
  inputs: () => ({}),
  related: { 'the person': someone('acc_person', 'resident') },
  relationsOf: {},
  unnamed: ['the person'],
  breaks: {
    'cancel TOO_LATE': {
      row: async () =>
        build.aSignUp({ for: await anActivityAhead(build, { state: 'RUNNING' }), accountId: 'acc_person' }),
    },
  },
});
