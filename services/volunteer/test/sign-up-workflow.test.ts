import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import type { activities } from '../src/activity/activity.table.ts';
import { signUpWorkflow } from '../src/sign-up/sign-up.workflow.ts';
import { volunteer } from '../src/volunteer.ts';
import { createBuilders } from './builders.ts';

const community = '530103001001';
const someone = (id: string, role: Role, lines: readonly string[] = []): Viewer => ({
  id,
  roles: [role],
  territory: [],
  lines,
  rights: 'all',
});

let build: ReturnType<typeof createBuilders>;

async function anActivity(given: Partial<typeof activities.$inferSelect>) {
  const times = { startsAt: '2026-06-20T01:00:00Z', endsAt: '2026-06-20T03:00:00Z' };
  return build.anActivity({ by: await build.aTeam(), ownerPath: '1/2/', ...times, ...given });
}

testWorkflow(volunteer, signUpWorkflow, {
  noun: 'signUp',
  territory: community,
  async prepare(service) {
    build = createBuilders(service.database.db);
  },
  arrange: async (state) =>
    build.aSignUp({
      for: await anActivity({ state: 'OPEN', placesTaken: 1 }),
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
        build.aSignUp({ for: await anActivity({ state: 'RUNNING' }), accountId: 'acc_person' }),
    },
  },
});
