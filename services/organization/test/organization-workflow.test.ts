import { createGraph } from '@graphroots/kit/graph/graph';
import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { organization } from '../src/organization.ts';
import { partyOrganizationWorkflow } from '../src/party-organization/party-organization.workflow.ts';
import type { partyOrganizations } from '../src/party-organization/party-organization.table.ts';
import { createBuilders } from './builders.ts';

const community = '530103001001';

let build: ReturnType<typeof createBuilders>;
let committee: typeof partyOrganizations.$inferSelect;
let neighbour: typeof partyOrganizations.$inferSelect;
let deepest: typeof partyOrganizations.$inferSelect;
let group: typeof partyOrganizations.$inferSelect;
let crowded = '';

function someone(role: Role, lines: readonly string[]): Viewer {
  return { id: `acc_the_${role}`, roles: [role], territory: [], lines, rights: 'all' };
}

const branch = (given: object = {}) =>
  build.anOrganization({ below: committee, kind: 'GRID_BRANCH', rank: 'BRANCH', ...given });

testWorkflow(organization, partyOrganizationWorkflow, {
  noun: 'organization',
  called: { mutations: 'Organization', state: 'status' },
  territory: community,
  line: '1/2/',
  graph: createGraph(async ({ variables }) => ({
    data: { partyOrganization: { memberCount: variables['id'] === crowded ? 12 : 0 } },
  })),
  async prepare(service) {
    build = createBuilders(service.database.db);
    const city = await build.anOrganization({ number: 1, path: '1/' });
    const street = await build.anOrganization({ below: city, number: 2, path: '1/2/' });
    committee = await build.anOrganization({ below: street });
    neighbour = await build.anOrganization({ below: street });
    group = await build.anOrganization({ below: neighbour, kind: 'PARTY_GROUP', rank: 'GROUP' });
    deepest = street;
    for (let step = 3; step <= 12; step += 1) deepest = await build.anOrganization({ below: deepest });
  },
  arrange: (state) =>
    branch({ state, territoryCode: null, dissolvedOn: state === 'DISSOLVED' ? '2026-01-01' : null }),
  inputs: () => ({ move: { superior: neighbour.id }, rename: { name: '第一网格党支部' } }),
  related: { 'the superior': someone('street', ['1/2/']) },
  relationsOf: {
    'organization-department': ['the superior'],
    street: ['the superior'],
    community: ['the superior'],
  },
  breaks: {
    'rename REQUIRED': { input: () => ({ name: ' ' }) },
    'rename SAME': { input: () => ({ name: '社区党委' }) },
    'move NOT_FOUND': { input: () => ({ superior: 'org_none' }) },
    'move CYCLE': { input: ({ id }) => ({ superior: id }) },
    'move SAME': { input: () => ({ superior: committee.id }) },
    'move WRONG_RANK': { input: () => ({ superior: group.id }) },
    'move TOO_DEEP': { input: () => ({ superior: deepest.id }) },
    'move FUTURE': { input: () => ({ on: '2026-06-16' }) },
    'move NOT_LATER': { input: () => ({ on: '2000-01-01' }) },
    'dissolve HAS_SUBORDINATES': {
      async row() {
        const row = await branch();
        await build.anOrganization({ below: row, kind: 'PARTY_GROUP', rank: 'GROUP' });
        return row;
      },
    },
    'dissolve HAS_MEMBERS': {
      async row() {
        const row = await branch();
        crowded = row.id;
        return row;
      },
    },
    'dissolve FUTURE': { input: () => ({ on: '2026-06-16' }) },
    'dissolve NOT_LATER': { input: () => ({ on: '2000-01-01' }) },
  },
});
