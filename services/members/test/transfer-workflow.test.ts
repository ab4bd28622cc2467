import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import type { transfers } from '../src/transfer/transfer.table.ts';
import { transferWorkflow } from '../src/transfer/transfer.workflow.ts';
import { createBuilders } from './builders.ts';
import { members } from './service.ts';

const present = { id: 'org_present', path: '1/2/7/' };
const receiving = { id: 'org_receiving', path: '1/3/8/' };

const leading = (line: string, role: Role): Viewer => ({
  id: `acc_${line}`,
  roles: [role],
  territory: [],
  lines: [line],
  rights: 'all',
});

let build: ReturnType<typeof createBuilders>;

/** A transfer of a member who has been with the present branch for years. */
async function aTransfer(given: Partial<typeof transfers.$inferSelect>, since = '2020-01-01') {
  const of = await build.aMember();
  await build.anAffiliation({ of, to: present, validFrom: since });
  const completedOn = given.state === 'COMPLETED' ? '2026-06-10' : null;
  return build.aTransfer({ of, from: present, to: receiving, dueOn: '2026-06-15', completedOn, ...given });
}

testWorkflow(members, transferWorkflow, {
  noun: 'transfer',
  territory: '530103001001',
  line: '1/',
  async prepare(service) {
    build = createBuilders(service.database.db);
  },
  arrange: (state) => aTransfer({ state }),
  inputs: () => ({}),
  related: {
    'the present branch': leading('1/2/7/', 'community'),
    'the present superior': leading('1/2/', 'street'),
    'the receiving branch': leading('1/3/8/', 'community'),
    'the receiving superior': leading('1/3/', 'organization-department'),
  },
  relationsOf: {
    community: ['the present superior', 'the receiving superior'],
    street: ['the present superior', 'the receiving superior'],
    'organization-department': ['the present superior', 'the receiving superior'],
  },
  breaks: {
    'accept TOO_LATE': { row: () => aTransfer({ state: 'IN_TRANSIT', dueOn: '2026-06-14' }) },
    'complete CONFLICT': {
      async row() {
        const of = await build.aMember();
        await build.anAffiliation({ of, to: { id: 'org_third', path: '1/2/9/' } });
        return build.aTransfer({ of, from: present, to: receiving, state: 'ACCEPTED' });
      },
    },
    'complete TOO_SOON': { row: () => aTransfer({ state: 'ACCEPTED' }, '2026-06-15') },
  },
});
