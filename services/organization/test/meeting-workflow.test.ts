import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import type { governingBodies } from '../src/governing-body/governing-body.table.ts';
import { meetingWorkflow } from '../src/meeting/meeting.workflow.ts';
import { organization } from '../src/organization.ts';
import type { seats } from '../src/seat/seat.table.ts';
import { createBuilders } from './builders.ts';

const community = '530103001001';

let build: ReturnType<typeof createBuilders>;
let body: typeof governingBodies.$inferSelect;
let seat: typeof seats.$inferSelect;

function someone(role: Role, territory: readonly string[]): Viewer {
  return { id: `acc_the_${role}`, roles: [role], territory, lines: [], rights: 'all' };
}

testWorkflow(organization, meetingWorkflow, {
  noun: 'meeting',
  territory: community,
  async prepare(service) {
    build = createBuilders(service.database.db);
    for (const code of ['530100000000', '530103000000', '530103001000']) await build.aDivision({ code });
    body = await build.aBody({
      in: await build.aDivision({ code: community }),
      by: await build.anOrganization(),
    });
    seat = await build.aSeat({ on: body });
  },
  arrange: (state) => build.aMeeting({ of: body, state }),
  inputs: () => ({
    postpone: { plannedAt: '2026-07-01T02:00:00Z' },
    hold: { present: [seat.id] },
    minute: { minutes: '讨论停车问题' },
  }),
  related: { 'the convener': someone('community', [community]) },
  relationsOf: { community: ['the convener'] },
  breaks: {
    'postpone PAST': { input: () => ({ plannedAt: '2026-06-15T04:00:00Z' }) },
    'hold NOT_FOUND': { input: () => ({ present: ['sea_none'] }) },
    'minute REQUIRED': { input: () => ({ minutes: ' ' }) },
    'close OPEN_RESOLUTIONS': {
      async row() {
        const meeting = await build.aMeeting({ of: body, state: 'MINUTED' });
        await build.aResolution({ of: meeting });
        return meeting;
      },
    },
  },
});
