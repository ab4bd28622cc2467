import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { claimWorkflow } from '../src/claim/claim.workflow.ts';
import type { claims } from '../src/claim/claim.table.ts';
import type { exchangeParties } from '../src/party/party.table.ts';
import { volunteer } from '../src/volunteer.ts';
import { community, createBuilders, street } from './builders.ts';

let build: ReturnType<typeof createBuilders>;
let owner: typeof exchangeParties.$inferSelect;
let claimant: typeof exchangeParties.$inferSelect;
let other: typeof exchangeParties.$inferSelect;
let activity: string;
let cancelled: string;

function someone(role: Role, territory: readonly string[], lines: readonly string[] = []): Viewer {
  return { id: `acc_the_${role}`, roles: [role], territory, lines, rights: 'all' };
}

const theUnit = someone('unit', [], ['1/3/']);
const theCommunity = someone('community', [community]);

/** A claim of a unit for a need of a community, which has as many parts as are claimed. */
async function aClaim(
  state: (typeof claims.$inferSelect)['state'],
  need: Parameters<typeof build.aNeed>[0] | object = {},
) {
  const holds = ['APPROVED', 'IN_DELIVERY', 'DISPUTED', 'DELIVERED', 'CONFIRMED'].includes(state);
  const states = {
    APPROVED: 'CLAIMED',
    IN_DELIVERY: 'IN_DELIVERY',
    DISPUTED: 'IN_DELIVERY',
    DELIVERED: 'DELIVERED',
    CONFIRMED: 'CLOSED',
  } as const;
  const stands = Object.entries(states).find(([name]) => name === state)?.[1] ?? 'LISTED';
  const item = await build.aNeed({ by: owner, state: stands, taken: holds ? 1 : 0, ...need });
  return build.aClaim({ of: item, by: claimant, state });
}

testWorkflow(volunteer, claimWorkflow, {
  noun: 'claim',
  territory: community,
  line: '1/3/',
  async prepare(service) {
    build = createBuilders(service.database.db);
    await build.anExchangeCategory();
    owner = await build.aParty({ kind: 'COMMUNITY' });
    claimant = await build.aParty({ path: '1/3/' });
    other = await build.aParty({ path: '1/4/' });
    const team = await build.aTeam();
    activity = (await build.anActivity({ by: team })).id;
    cancelled = (await build.anActivity({ by: team, state: 'CANCELLED' })).id;
  },
  arrange: (state) => aClaim(state),
  inputs: () => ({
    deliver: { activities: [activity] },
    confirm: { rating: 5 },
    settle: { upheld: true },
    rate: { rating: 4, comment: '配合好' },
  }),
  related: {
    'the owner': theCommunity,
    'the receiver': theCommunity,
    'the claimant': theUnit,
    'the provider': theUnit,
    'the street': someone('street', [street]),
  },
  relationsOf: {
    community: ['the owner', 'the receiver', 'the community'],
    unit: ['the claimant', 'the provider'],
    street: ['the street'],
  },
  breaks: {
    'approve NOT_LISTED': { row: () => aClaim('PENDING', { state: 'EXPIRED' }) },
    'approve NO_CAPACITY': { row: () => fullyTaken() },
    'approve COMPETING': { row: () => competing() },
    'start NOT_IN_FORCE': { row: () => underEnded() },
    'deliver REQUIRED': { input: () => ({ activities: [] }) },
    'deliver NOT_FOUND': { input: () => ({ activities: [cancelled] }) },
    'deliver TWICE': { input: () => ({ activities: [activity, activity] }) },
    'confirm OUT_OF_RANGE': { input: () => ({ rating: 6 }) },
    'rate OUT_OF_RANGE': { input: () => ({ rating: 0 }) },
    'rate TWICE': { row: () => rated() },
  },
});

/** Of three parts two are taken, and the claim is of two. */
async function fullyTaken() {
  const item = await build.aNeed({ by: owner, quantity: 3, taken: 2 });
  await build.aClaim({ of: item, by: other, state: 'APPROVED', quantity: 2 });
  return build.aClaim({ of: item, by: claimant, quantity: 2 });
}

async function competing() {
  const item = await build.aNeed({ by: owner });
  await build.aClaim({ of: item, by: other });
  return build.aClaim({ of: item, by: claimant });
}

async function underEnded() {
  const { id: agreementId } = await build.anAgreement({ unit: claimant, with: owner, state: 'ENDED' });
  const item = await build.aNeed({ by: owner, state: 'CLAIMED', taken: 1 });
  return build.aClaim({ of: item, by: claimant, state: 'APPROVED', agreementId });
}

async function rated() {
  const item = await build.aNeed({ by: owner, state: 'CLOSED', taken: 1 });
  return build.aClaim({ of: item, by: claimant, state: 'CONFIRMED', providerRating: 3 });
}
