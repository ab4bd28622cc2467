import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import type { governingBodies } from '../src/governing-body/governing-body.table.ts';
import { organization } from '../src/organization.ts';
import { seatWorkflow } from '../src/seat/seat.workflow.ts';
import { createBuilders } from './builders.ts';

const community = '530103001001';
const street = '530103001000';

let build: ReturnType<typeof createBuilders>;
let body: typeof governingBodies.$inferSelect;

function someone(role: Role, territory: readonly string[], lines: readonly string[] = []): Viewer {
  return { id: `acc_the_${role}`, roles: [role], territory, lines, rights: 'all' };
}

testWorkflow(organization, seatWorkflow, {
  noun: 'seat',
  territory: community,
  async prepare(service) {
    build = createBuilders(service.database.db);
    for (const code of ['530100000000', '530103000000', street]) await build.aDivision({ code });
    body = await build.aBody({
      in: await build.aDivision({ code: community }),
      by: await build.anOrganization(),
    });
  },
  arrange: (state) => build.aSeat({ on: body, state, termTo: '2026-12-31' }),
  inputs: () => ({ renew: { termTo: '2029-12-31' }, replaceHolderOf: { holder: 'mbr_2' } }),
  related: {
    'the unit': someone('unit', [], ['1/2/']),
    'the convener': someone('community', [community]),
    'the superior': someone('street', [street]),
  },
  relationsOf: { community: ['the convener'] },
  breaks: {
    'takeUp NO_HOLDER': { row: () => build.aSeat({ on: body, state: 'CONFIRMED', holderId: null }) },
    'takeUp NOT_YET': { row: () => build.aSeat({ on: body, state: 'CONFIRMED', termFrom: '2026-06-16' }) },
    'renew NOT_LATER': { input: () => ({ termTo: '2026-12-31' }) },
  },
});
