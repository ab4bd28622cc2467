import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { agreementItemWorkflow } from '../src/agreement/agreement.workflow.ts';
import type { coBuildingAgreements } from '../src/agreement/agreement.table.ts';
import type { exchangeParties } from '../src/party/party.table.ts';
import { volunteer } from '../src/volunteer.ts';
import { community, createBuilders } from './builders.ts';

let build: ReturnType<typeof createBuilders>;
let unit: typeof exchangeParties.$inferSelect;
let home: typeof exchangeParties.$inferSelect;
let activity: string;

function someone(role: Role, territory: readonly string[], lines: readonly string[] = []): Viewer {
  return { id: `acc_the_${role}`, roles: [role], territory, lines, rights: 'all' };
}

const theUnit = someone('unit', [], ['1/3/']);
const theCommunity = someone('community', [community]);

const anAgreement = (given: Partial<typeof coBuildingAgreements.$inferSelect> = {}) =>
  build.anAgreement({ unit, with: home, ...given });

async function anItem(given: Partial<Parameters<typeof build.anAgreementItem>[0]> = {}) {
  return build.anAgreementItem({ in: await anAgreement(), ...given });
}

testWorkflow(volunteer, agreementItemWorkflow, {
  noun: 'item',
  territory: community,
  line: '1/3/',
  async prepare(service) {
    build = createBuilders(service.database.db);
    unit = await build.aParty({ path: '1/3/' });
    home = await build.aParty({ kind: 'COMMUNITY' });
    activity = (await build.anActivity({ by: await build.aTeam() })).id;
  },
  arrange(state) {
    const shown = { deliveredAt: '2026-06-01T01:00:00Z', activityId: activity };
    const confirmed = { fulfilledAt: '2026-06-02T01:00:00Z' };
    return anItem({
      state,
      ...(state !== 'OPEN' && shown),
      ...(state === 'FULFILLED' && confirmed),
    });
  },
  inputs: () => ({ deliver: { activity } }),
  related: { 'the provider': theUnit, 'the receiver': theCommunity },
  relationsOf: { unit: ['the provider'], community: ['the receiver'] },
  breaks: {
    'deliver NOT_IN_FORCE': { row: async () => anItem({ in: await anAgreement({ state: 'TERMINATED' }) }) },
    'deliver REQUIRED': { input: () => ({ activity: null }) },
    'deliver NOT_FOUND': { input: () => ({ exchange: 'exc_none' }) },
  },
});
