import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { volunteer } from '../src/volunteer.ts';
import type { microWishes } from '../src/wish/wish.table.ts';
import { wishWorkflow } from '../src/wish/wish.workflow.ts';
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
let team: string;

// Whoever claimed it last is told why they come too late.
const aWish = (given: Partial<typeof microWishes.$inferSelect>) =>
  build.aWish({ wisherId: 'acc_wisher', claimantId: 'mbr_1', ...given });

testWorkflow(volunteer, wishWorkflow, {
  noun: 'wish',
  territory: community,
  async prepare(service) {
    build = createBuilders(service.database.db);
    const owner = await build.aLine({ path: '1/2/' });
    ({ id: team } = await build.aTeam({ ownerId: owner.id }));
    await build.aLimit({ amount: 500 });
  },
  arrange: (state) => aWish({ state }),
  inputs: () => ({ publish: { text: '一副老花镜' }, claim: { team } }),
  related: {
    'the wisher': someone('acc_wisher', 'resident'),
    'the helper': someone('acc_helper', 'unit', ['1/2/']),
    'the claimant': someone('mbr_1', 'member'),
  },
  relationsOf: { member: ['the helper'] },
  unnamed: ['the wisher'],
  breaks: {
    'publish REQUIRED': { input: () => ({ text: ' ' }) },
    'publish TOO_LONG': { input: () => ({ text: '长'.repeat(501) }) },
    'publish IDENTIFIES': { input: () => ({ text: '电话138 0013 8000' }) },
    'publish OUT_OF_RANGE': { input: () => ({ expiresOn: '2026-06-15' }) },
    'publish OVER_LIMIT': { input: () => ({ budget: 500.01 }) },
    'claim REQUIRED': { input: () => ({ team: null }) },
    'claim CONTRADICTION': { input: () => ({ unit: 'unt_1' }) },
    'claim NOT_FOUND': { input: () => ({ team: 'vtm_none' }) },
    'claim OUT_OF_RANGE': { input: () => ({ dueOn: '2026-08-15' }) },
    'claim ITSELF': { row: () => build.aWish({ state: 'PUBLISHED', wisherId: 'acc_community' }) },
    'confirm ITSELF': {
      row: () => build.aWish({ state: 'FULFILLED', wisherId: 'acc_wisher', claimantId: 'acc_wisher' }),
    },
    'confirm TOO_LONG': { input: () => ({ thanks: '谢'.repeat(501) }) },
    'confirm IDENTIFIES': { input: () => ({ thanks: '有事打6543217' }) },
  },
});
