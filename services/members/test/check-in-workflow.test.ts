import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Viewer } from '@graphroots/kit/viewer';
import type { Actor } from '@graphroots/kit/workflow/workflow';
import type { checkIns } from '../src/check-in/check-in.table.ts';
import { checkInWorkflow } from '../src/check-in/check-in.workflow.ts';
import { createBuilders } from './builders.ts';
import { members } from './service.ts';

const origin = { id: 'org_origin', path: '1/2/7/' };

const viewer = (given: Partial<Viewer>): Viewer => ({
  id: 'acc_somebody',
  roles: ['member'],
  territory: [],
  lines: [],
  rights: 'all',
  ...given,
});
/** A member whose check-ins come one after the other. */
const self = viewer({ id: 'mbr_self' });
const community = viewer({ roles: ['community'], territory: ['530103000000'] });
const theUnit = viewer({ roles: ['unit'], lines: [origin.path] });

let build: ReturnType<typeof createBuilders>;
let unitId: string;
let made = 0;

/** Of a unit, unless a member is to act: each is in a community of its own, where there is none open. */
async function aCheckIn(given: Partial<typeof checkIns.$inferSelect>, actor: Actor = 'the unit') {
  made += 1;
  const communityCode = `530103${String(made).padStart(6, '0')}`;
  if (actor !== 'the member') return build.aCheckIn({ from: origin, communityCode, unitId, ...given });
  await build.endCheckInsOf('mbr_self');
  return build.aCheckIn({ from: origin, communityCode, memberId: 'mbr_self', ...given });
}

testWorkflow(members, checkInWorkflow, {
  noun: 'checkIn',
  territory: '530103000000',
  line: origin.path,
  async prepare(service) {
    build = createBuilders(service.database.db);
    await build.aMember({ id: 'mbr_self' });
    unitId = (await build.aPartyUnit({ of: origin })).id;
  },
  arrange: (state, actor) => aCheckIn({ state }, actor),
  inputs: () => ({
    takePostIn: { post: '楼栋长' },
    credit: { what: '夜间巡逻', servedOn: '2026-06-10', hours: 1.5 },
    review: { rating: 4, opinion: '积极参加社区服务' },
  }),
  related: { 'the member': self, 'the unit': theUnit, 'the community': community },
  relationsOf: { unit: ['the unit'], community: ['the community'] },
  breaks: {
    'takePostIn REQUIRED': { input: () => ({ post: ' ' }) },
    'takePostIn TWICE': {
      row: () => aCheckIn({ state: 'ACTIVE', postsTaken: ['楼栋长'] }, 'the member'),
    },
    'credit REQUIRED': { input: () => ({ what: '' }) },
    'credit OUT_OF_RANGE': { input: () => ({ hours: 24.1 }) },
    'credit NOT_YET': { input: () => ({ servedOn: '2026-06-16' }) },
    'credit TOO_EARLY': { input: () => ({ servedOn: '2026-04-30' }) },
    'review REQUIRED': { input: () => ({ opinion: ' ' }) },
    'review OUT_OF_RANGE': { input: () => ({ rating: 6 }) },
    'review TWICE': {
      async row() {
        const row = await aCheckIn({ state: 'ACTIVE' });
        await build.aCheckInReview({ checkInId: row.id, year: 2026 });
        return row;
      },
    },
  },
});
