import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Viewer } from '@graphroots/kit/viewer';
import { registrationWorkflow } from '../src/station/station.workflow.ts';
import { volunteer } from '../src/volunteer.ts';
import { community, createBuilders } from './builders.ts';

let build: ReturnType<typeof createBuilders>;

const person: Viewer = { id: 'acc_person', roles: ['resident'], territory: [], lines: [], rights: 'all' };

/** One of the person at a time. */
async function aRegistration(given: Parameters<typeof build.aRegistration>[0] = {}) {
  await build.endRegistrations();
  return build.aRegistration({ accountId: 'acc_person', ...given });
}

testWorkflow(volunteer, registrationWorkflow, {
  noun: 'registration',
  territory: community,
  async prepare(service) {
    build = createBuilders(service.database.db);
  },
  arrange: (state) => aRegistration({ state }),
  inputs: () => ({}),
  related: { 'the person': person },
  relationsOf: {},
  unnamed: ['the person'],
  breaks: { 'verify ITSELF': { row: () => aRegistration({ accountId: 'acc_community' }) } },
});
