import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { activityWorkflow } from '../src/activity/activity.workflow.ts';
import type { activities } from '../src/activity/activity.table.ts';
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

testWorkflow(volunteer, activityWorkflow, {
  noun: 'activity',
  territory: community,
  async prepare(service) {
    build = createBuilders(service.database.db);
  },
  arrange: (state) => anActivity({ state }),
  inputs: () => ({}),
  related: { 'the owner': someone('acc_owner', 'unit', ['1/2/']) },
  relationsOf: { community: ['the owner'] },
  breaks: {
    'open PAST': { row: () => anActivity({ state: 'PLANNED', startsAt: '2026-06-15T04:00:00Z' }) },
    'settle NOT_FOUND': { input: () => ({ without: ['prt_none'] }) },
    'settle TOO_MANY': { input: () => ({ without: Array.from({ length: 1_001 }, (_, n) => `prt_${n}`) }) },
  },
});
