import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Viewer } from '@graphroots/kit/viewer';
import { bookingWorkflow } from '../src/facility/facility.workflow.ts';
import type { bookings } from '../src/facility/facility.table.ts';
import { volunteer } from '../src/volunteer.ts';
import { community, createBuilders } from './builders.ts';

let build: ReturnType<typeof createBuilders>;

const resident: Viewer = { id: 'acc_person', roles: ['resident'], territory: [], lines: [], rights: 'all' };
const theCommunity: Viewer = { ...resident, id: 'acc_home', roles: ['community'], territory: [community] };

const soon = { startsAt: '2026-06-15T04:20:00Z', endsAt: '2026-06-15T05:20:00Z' };
const over = { startsAt: '2026-06-15T02:00:00Z', endsAt: '2026-06-15T03:00:00Z' };
const later = { startsAt: '2026-06-15T05:00:00Z', endsAt: '2026-06-15T06:00:00Z' };

async function aBooking(given: Partial<typeof bookings.$inferInsert> & { at?: typeof soon } = {}) {
  const { at = soon, ...rest } = given;
  const opening = await build.anOpening({ by: await build.aParty() });
  const slot = await build.aSlot({ of: opening, taken: 1, ...at });
  return build.aBooking({ of: slot, accountId: 'acc_person', ...rest });
}

testWorkflow(volunteer, bookingWorkflow, {
  noun: 'booking',
  territory: community,
  async prepare(service) {
    build = createBuilders(service.database.db);
    await build.aParty({ kind: 'COMMUNITY' });
  },
  arrange: (state, actor) =>
    aBooking({ state, ...(actor === 'the community side' && { accountId: null, partyId: community }) }),
  inputs: () => ({ signIn: { code: '246810' } }),
  related: { 'the person': resident, 'the community side': theCommunity },
  relationsOf: {},
  unnamed: ['the person'],
  breaks: {
    'signIn WRONG_CODE': { input: () => ({ code: '000000' }) },
    'signIn TOO_EARLY': { row: () => aBooking({ at: later }) },
    'signIn TOO_LATE': { row: () => aBooking({ at: over }) },
    'cancel TOO_LATE': { row: () => aBooking({ at: over }) },
  },
});
