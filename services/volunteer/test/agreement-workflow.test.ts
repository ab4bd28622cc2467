import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { agreementWorkflow } from '../src/agreement/agreement.workflow.ts';
import type { coBuildingAgreements } from '../src/agreement/agreement.table.ts';
import type { exchangeParties } from '../src/party/party.table.ts';
import { volunteer } from '../src/volunteer.ts';
import { community, createBuilders, street } from './builders.ts';

let build: ReturnType<typeof createBuilders>;
let unit: typeof exchangeParties.$inferSelect;
let home: typeof exchangeParties.$inferSelect;

function someone(role: Role, territory: readonly string[], lines: readonly string[] = []): Viewer {
  return { id: `acc_the_${role}`, roles: [role], territory, lines, rights: 'all' };
}

const theUnit = someone('unit', [], ['1/3/']);
const theCommunity = someone('community', [community]);

const anAgreement = (given: Partial<typeof coBuildingAgreements.$inferSelect>) =>
  build.anAgreement({ unit, with: home, ...given });

const item = { side: 'UNIT', text: '每月义诊', dueOn: '2026-12-01' };
const content = { title: '医院与社区共建', from: '2026-07-01', to: '2027-06-30', items: [item] };
const written = (changed: object) => ({ input: () => ({ content: { ...content, ...changed } }) });
const promised = (changed: object) => written({ items: [{ ...item, ...changed }] });
const signed = { unitSignedAt: '2026-06-01T01:00:00Z' };
const others = { communitySignedAt: '2026-06-01T01:00:00Z' };

testWorkflow(volunteer, agreementWorkflow, {
  noun: 'agreement',
  territory: community,
  line: '1/3/',
  async prepare(service) {
    build = createBuilders(service.database.db);
    unit = await build.aParty({ path: '1/3/' });
    home = await build.aParty({ kind: 'COMMUNITY' });
  },
  async arrange(state, actor) {
    const signatures = state === 'SIGNED_BY_ONE' && (actor === 'the unit side' ? others : signed);
    const agreement = await anAgreement({ state, ...signatures });
    await build.anAgreementItem({ in: agreement });
    return agreement;
  },
  inputs: () => ({
    revise: { content },
    review: { year: 2026, score: 5, comment: '配合好' },
    renew: { to: '2027-12-31' },
  }),
  related: {
    'the unit side': theUnit,
    'the community side': theCommunity,
    'the witness': someone('street', [street]),
  },
  relationsOf: { unit: ['the unit side'], community: ['the community side'], street: ['the witness'] },
  breaks: {
    'revise REQUIRED': written({ items: [] }),
    'revise TOO_LONG': promised({ text: '长'.repeat(201) }),
    'revise TOO_MANY': written({ items: Array.from({ length: 51 }, () => item) }),
    'revise PAST': written({ from: '2026-01-01', to: '2026-06-14' }),
    'revise NOT_LATER': written({ to: '2026-06-30' }),
    'revise OUT_OF_RANGE': promised({ dueOn: '2027-07-01' }),
    'revise CONTRADICTION': promised({ need: 'ned_none', project: 'prj_none' }),
    'revise NOT_FOUND': promised({ resource: 'res_none' }),
    'sign PAST': { row: () => anAgreement({ state: 'DRAFT', to: '2026-06-14' }) },
    'sign TWICE': { row: () => anAgreement({ state: 'SIGNED_BY_ONE', ...signed }) },
    'witness TWICE': { row: () => anAgreement({ witnessedAt: '2026-06-01T01:00:00Z' }) },
    'review OUT_OF_RANGE': { input: () => ({ year: 2027 }) },
    'review TOO_LONG': { input: () => ({ comment: '长'.repeat(501) }) },
    'review TWICE': { row: () => scored() },
    'renew NOT_LATER': { input: () => ({ to: '2026-12-31' }) },
  },
});

async function scored() {
  const agreement = await anAgreement({});
  await build.anAgreementReview({ of: agreement, byUnit: 4 });
  return agreement;
}
