import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Viewer } from '@graphroots/kit/viewer';
import { floatingCaseWorkflow } from '../src/floating/floating-case.workflow.ts';
import { createBuilders } from './builders.ts';
import { members } from './service.ts';

const branch = { id: 'org_branch', path: '1/2/7/' };
const receiving = { id: 'org_receiving', path: '1/3/8/' };
const third = { id: 'org_third', path: '1/3/9/' };

const leading = (line: string): Viewer => ({
  id: `acc_${line}`,
  roles: ['community'],
  territory: [],
  lines: [line],
  rights: 'all',
});

let build: ReturnType<typeof createBuilders>;

async function aCase(given: Omit<Parameters<typeof build.aFloatingCase>[0], 'of' | 'branch'>) {
  const of = await build.aMember();
  await build.anAffiliation({ of, to: branch });
  return build.aFloatingCase({ of, branch, receiving, ...given });
}

testWorkflow(members, floatingCaseWorkflow, {
  noun: 'floatingCase',
  territory: '530103001001',
  line: '1/',
  async prepare(service) {
    build = createBuilders(service.database.db);
    for (const each of [receiving, third]) await build.aBranch(each);
  },
  arrange: (state) => aCase({ state }),
  inputs: () => ({
    tryContactIn: { channel: 'PHONE', reached: true },
    refer: { to: third.id },
    find: { whereabouts: '深圳' },
  }),
  related: { 'the branch': leading(branch.path), 'the receiving branch': leading(receiving.path) },
  relationsOf: {},
  breaks: {
    'tryContactIn NOT_YET': { input: () => ({ triedAt: '2026-06-15T12:00:01+08:00' }) },
    'tryContactIn TOO_EARLY': { input: () => ({ triedAt: '2025-12-31T23:59:59+08:00' }) },
    'refer NOT_FOUND': { input: () => ({ to: 'org_none' }) },
    'refer ITSELF': { input: () => ({ to: branch.id }) },
    'refer ACCEPTED': { row: () => aCase({ acceptedOn: '2026-06-01' }) },
    'accept ACCEPTED': { row: () => aCase({ acceptedOn: '2026-06-01' }) },
    'find REQUIRED': { input: () => ({ whereabouts: ' ' }) },
    'find NOT_LOST': { row: () => aCase({ contactOn: '2026-03-18' }) },
  },
});
