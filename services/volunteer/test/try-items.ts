import type { TriedWorkflow } from '@graphroots/kit/testing/workflow';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import type { needWorkflow } from '../src/item/item.workflow.ts';
import type { Item } from '../src/item/item.store.ts';
import type { exchangeParties } from '../src/party/party.table.ts';
import { community, createBuilders, street } from './builders.ts';

type Build = ReturnType<typeof createBuilders>;
type Party = typeof exchangeParties.$inferSelect;

let build: Build;
let unit: Party;
let neighbour: Party;

const content = {
  category: 'ELDERLY_CARE',
  title: '周末义诊',
  division: community,
  from: '2026-07-01',
  to: '2026-07-31',
  expiresOn: '2026-08-31',
};
const written = (changed: object) => ({ input: () => ({ content: { ...content, ...changed } }) });
const past = { expiresOn: '2026-06-14' };

function someone(role: Role, territory: readonly string[], lines: readonly string[] = []): Viewer {
  return { id: `acc_the_${role}`, roles: [role], territory, lines, rights: 'all' };
}

type ItemAction = keyof (typeof needWorkflow)['actions'];

/** How the test of a list tries its life; `make` stores a row of a unit. */
export function tryItems(
  make: (build: Build, by: Party, given: Partial<Item>) => Promise<Item>,
  more: object = {},
): Omit<TriedWorkflow<Item['state'], ItemAction>, 'noun'> {
  const row = (given: Partial<Item>) => make(build, unit, given);
  async function aTwin() {
    const { title } = await row({ state: 'LISTED' });
    return row({ state: 'SUBMITTED', title });
  }
  async function underWay() {
    const item = await row({ state: 'LISTED', quantity: 2, taken: 1 });
    await build.aClaim({ of: item, by: neighbour, state: 'APPROVED' });
    return item;
  }
  return {
    territory: community,
    line: '1/2/',
    async prepare(service) {
      build = createBuilders(service.database.db);
      await build.anExchangeCategory();
      await build.anExchangeCategory({ code: 'CLOSED', validTo: '2026-06-15' });
      unit = await build.aParty();
      neighbour = await build.aParty({ path: '1/3/' });
    },
    arrange: (state) => row({ state }),
    inputs: () => ({ revise: { content, ...more } }),
    related: {
      'the owner': someone('unit', [], ['1/2/']),
      'the community': someone('community', [community]),
      'the street': someone('street', [street]),
    },
    relationsOf: {
      unit: ['the owner'],
      community: ['the community'],
      street: ['the street'],
    },
    breaks: {
      'revise REQUIRED': written({ title: ' ' }),
      'revise TOO_LONG': written({ text: '长'.repeat(2_001) }),
      'revise UNKNOWN_CATEGORY': written({ category: 'CLOSED' }),
      'revise OUT_OF_RANGE': written({ quantity: 0 }),
      'revise NOT_LATER': written({ to: '2026-06-30' }),
      'revise PAST': written(past),
      'revise NOT_FOUND': written({ division: '530103000000' }),
      'submit PAST': { row: () => row({ state: 'DRAFT', ...past }) },
      'list PAST': { row: () => row({ state: 'SUBMITTED', ...past }) },
      'list DUPLICATE': { row: aTwin },
      'withdraw UNDER_WAY': { row: underWay },
    },
  };
}
