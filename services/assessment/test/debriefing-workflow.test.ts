import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { assessment } from '../src/assessment.ts';
import { debriefingWorkflow } from '../src/debriefing/debriefing.workflow.ts';
import { createBuilders } from './builders.ts';

const district = '530103000000';

let build: ReturnType<typeof createBuilders>;
let organizations = 0;

function someone(role: Role, territory: string): Viewer {
  return { id: `acc_the_${role}`, roles: [role], territory: [territory], lines: [], rights: 'all' };
}

const question = { asker: 'RESIDENT', text: '何时加装电梯?' };
const vote = { voter: 'MEMBER', good: 9, fair: 1, poor: 0 };
const meeting = { heldOn: '2026-06-14', questions: [question], votes: [vote] };

testWorkflow(assessment, debriefingWorkflow, {
  noun: 'debriefing',
  territory: district,
  async prepare(service) {
    build = createBuilders(service.database.db);
  },
  async arrange(state) {
    const cycle = await build.aCycle({ state: 'DEBRIEFING' });
    return build.aDebriefing({ in: cycle, of: `org_${organizations++}`, state });
  },
  inputs: () => ({ hold: meeting, grade: { comment: '抓得实', grade: 'GOOD' } }),
  related: {
    'the superior': someone('street', '530103001000'),
    'the organization': someone('community', '530103001001'),
  },
  relationsOf: {
    'organization-department': ['the superior'],
    street: ['the superior'],
    community: ['the organization'],
  },
  breaks: {
    'hold NOT_OPEN': {
      async row() {
        return build.aDebriefing({ in: await build.aCycle({ state: 'SELF_REVIEW' }), of: 'org_early' });
      },
    },
    'hold REQUIRED': { input: () => ({ votes: [{ ...vote, good: 0, fair: 0 }] }) },
    'hold NOT_YET': { input: () => ({ heldOn: '2026-06-16' }) },
    'hold TWICE': { input: () => ({ votes: [vote, vote] }) },
    'hold OUT_OF_RANGE': { input: () => ({ votes: [{ ...vote, poor: -1 }] }) },
    'hold TOO_MANY': { input: () => ({ questions: Array.from({ length: 31 }, () => question) }) },
    'grade REQUIRED': { input: () => ({ comment: ' ' }) },
  },
});
