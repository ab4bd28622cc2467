import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Viewer } from '@graphroots/kit/viewer';
import type { meetings } from '../src/meeting/meeting.table.ts';
import { organization } from '../src/organization.ts';
import type { partyOrganizations } from '../src/party-organization/party-organization.table.ts';
import { resolutionWorkflow } from '../src/resolution/resolution.workflow.ts';
import { createBuilders } from './builders.ts';

const community = '530103001001';

let build: ReturnType<typeof createBuilders>;
let meeting: typeof meetings.$inferSelect;
let owner: typeof partyOrganizations.$inferSelect;

const someone = { roles: ['community'], territory: [community], lines: [], rights: 'all' } as const;
const convener: Viewer = { ...someone, id: 'acc_convener' };
const hospital: Viewer = { ...someone, id: 'acc_hospital', roles: ['unit'], territory: [], lines: ['1/'] };

testWorkflow(organization, resolutionWorkflow, {
  noun: 'resolution',
  territory: community,
  async prepare(service) {
    build = createBuilders(service.database.db);
    for (const code of ['530100000000', '530103000000', '530103001000']) await build.aDivision({ code });
    owner = await build.anOrganization({ path: '1/' });
    const body = await build.aBody({ in: await build.aDivision({ code: community }), by: owner });
    meeting = await build.aMeeting({ of: body, state: 'MINUTED' });
  },
  arrange: (state) => build.aResolution({ of: meeting, state, ownerId: owner.id, ownerPath: owner.path }),
  inputs: () => ({
    assign: { owner: owner.id, dueOn: '2026-07-01' },
    complete: { result: '已完成' },
  }),
  related: { 'the convener': convener, 'the owner': hospital },
  relationsOf: { community: ['the convener'] },
  breaks: {
    'assign NOT_FOUND': { input: () => ({ owner: 'org_none' }) },
    'assign PAST': { input: () => ({ dueOn: '2026-06-14' }) },
    'complete REQUIRED': { input: () => ({ result: ' ' }) },
  },
});
