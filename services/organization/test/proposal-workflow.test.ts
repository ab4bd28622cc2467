import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Viewer } from '@graphroots/kit/viewer';
import type { divisions } from '../src/division/division.table.ts';
import { organization } from '../src/organization.ts';
import type { partyOrganizations } from '../src/party-organization/party-organization.table.ts';
import { proposalWorkflow } from '../src/proposal/proposal.workflow.ts';
import { createBuilders } from './builders.ts';

const community = '530103001001';
const votes = { heldOn: '2026-06-15', inFavour: 20, against: 3, abstained: 1 };
const talk = { heldOn: '2026-06-15', conclusion: '同意', participants: [{ role: 'RESIDENT', count: 12 }] };

let build: ReturnType<typeof createBuilders>;
let inside: typeof divisions.$inferSelect;
let owner: typeof partyOrganizations.$inferSelect;

const someone = { roles: ['resident'], territory: [], lines: [], rights: 'all' } as const;
const raiser: Viewer = { ...someone, id: 'acc_raiser' };
const here = { ...someone, territory: [community] };
const staff: Viewer = { ...here, id: 'acc_community', roles: ['community'] };
const hospital: Viewer = { ...here, id: 'acc_hospital', roles: ['unit'], lines: ['1/'] };

const deliberationWith = (more: object) => ({ input: () => ({ deliberation: { ...talk, ...more } }) });
const appraisalWith = (more: object) => ({ input: () => ({ appraisal: { ...votes, ...more } }) });
const nobodyVoted = { inFavour: 0, against: 0, abstained: 0 };

function brokenTalks(action: 'submit' | 'discuss') {
  return {
    [`${action} NOT_YET`]: deliberationWith({ heldOn: '2026-06-16' }),
    [`${action} NOT_FOUND`]: deliberationWith({ meeting: 'mtg_none' }),
    [`${action} REQUIRED`]: deliberationWith({ participants: [] }),
    [`${action} IDENTIFIES`]: deliberationWith({ conclusion: '电话13800138000' }),
    [`${action} TWICE`]: deliberationWith({ participants: [...talk.participants, ...talk.participants] }),
    [`${action} OUT_OF_RANGE`]: deliberationWith({ participants: [{ role: 'UNIT', count: 0 }] }),
  };
}

testWorkflow(organization, proposalWorkflow, {
  noun: 'proposal',
  territory: community,
  async prepare(service) {
    build = createBuilders(service.database.db);
    for (const code of ['530100000000', '530103000000', '530103001000']) await build.aDivision({ code });
    inside = await build.aDivision({ code: community });
    owner = await build.anOrganization({ path: '1/' });
  },
  async arrange(state) {
    const given = { ownerId: owner.id, ownerPath: owner.path, dueOn: '2026-07-01' };
    const proposal = await build.aProposal({ in: inside, state, raiserId: 'acc_raiser', ...given });
    if (state === 'APPRAISED') await build.anAppraisal({ of: proposal });
    return proposal;
  },
  inputs: () => ({
    screen: { topic: '小区停车', text: '增设夜间车位' },
    submit: { deliberation: talk },
    discuss: { deliberation: talk },
    appraise: { appraisal: votes },
    adopt: { decision: '增设二十个车位' },
    assign: { owner: owner.id, dueOn: '2026-07-01' },
    reportBack: { report: '已增设' },
    close: { appraisal: votes },
  }),
  related: { 'the community': staff, 'the raiser': raiser, 'the owner': hospital },
  relationsOf: { community: ['the community'] },
  unnamed: ['the raiser'],
  breaks: {
    'screen REQUIRED': { input: () => ({ topic: ' ' }) },
    'screen TOO_LONG': { input: () => ({ text: '长'.repeat(1_001) }) },
    'screen IDENTIFIES': { input: () => ({ text: '请打138 0013 8000' }) },
    ...brokenTalks('submit'),
    ...brokenTalks('discuss'),
    'discuss TOO_MANY': {
      async row() {
        const proposal = await build.aProposal({ in: inside, state: 'DISCUSSED' });
        for (let count = 0; count < 20; count++) await build.aDeliberation({ of: proposal });
        return proposal;
      },
    },
    'appraise NOT_YET': appraisalWith({ heldOn: '2026-06-16' }),
    'appraise OUT_OF_RANGE': appraisalWith(nobodyVoted),
    'adopt REQUIRED': { input: () => ({ decision: ' ' }) },
    'adopt IDENTIFIES': { input: () => ({ decision: '有事打6543217' }) },
    'adopt NOT_IN_FAVOUR': {
      async row() {
        const proposal = await build.aProposal({ in: inside, state: 'APPRAISED' });
        await build.anAppraisal({ of: proposal, inFavour: 10, against: 10 });
        return proposal;
      },
    },
    'assign NOT_FOUND': { input: () => ({ owner: 'org_none' }) },
    'assign PAST': { input: () => ({ dueOn: '2026-06-14' }) },
    'reportBack REQUIRED': { input: () => ({ report: ' ' }) },
    'reportBack IDENTIFIES': { input: () => ({ report: '有事打6543217' }) },
    'close NOT_YET': appraisalWith({ heldOn: '2026-06-16' }),
    'close OUT_OF_RANGE': appraisalWith({ inFavour: -1 }),
  },
});
