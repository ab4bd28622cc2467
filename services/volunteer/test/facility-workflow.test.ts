import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { openingWorkflow } from '../src/facility/facility.workflow.ts';
import type { exchangeParties } from '../src/party/party.table.ts';
import { volunteer } from '../src/volunteer.ts';
import { community, createBuilders, street } from './builders.ts';

let build: ReturnType<typeof createBuilders>;
let unit: typeof exchangeParties.$inferSelect;

function someone(role: Role, territory: readonly string[], lines: readonly string[] = []): Viewer {
  return { id: `acc_the_${role}`, roles: [role], territory, lines, rights: 'all' };
}

const open = { weekday: 6, from: '09:00', to: '12:00' };
const content = {
  name: '职工体育馆',
  kind: 'SPORTS_GROUND',
  place: '一楼',
  capacity: 20,
  slotMinutes: 60,
  hours: [open],
};
const written = (changed: object) => ({ input: () => ({ content: { ...content, ...changed } }) });

testWorkflow(volunteer, openingWorkflow, {
  noun: 'opening',
  territory: community,
  line: '1/3/',
  async prepare(service) {
    build = createBuilders(service.database.db);
    unit = await build.aParty({ path: '1/3/' });
  },
  arrange: (state) => build.anOpening({ by: unit, state }),
  inputs: () => ({ revise: { content } }),
  related: {
    'the owner': someone('unit', [], ['1/3/']),
    'the community': someone('community', [community]),
    'the street': someone('street', [street]),
  },
  relationsOf: { unit: ['the owner'], community: ['the community'], street: ['the street'] },
  breaks: {
    'revise REQUIRED': written({ hours: [] }),
    'revise TOO_LONG': written({ rules: '长'.repeat(2_001) }),
    'revise OUT_OF_RANGE': written({ hours: [{ ...open, to: '24:30' }] }),
    'revise NOT_LATER': written({ hours: [{ ...open, to: '09:00' }] }),
    'revise OVERLAP': written({ hours: [open, { ...open, from: '11:00', to: '13:00' }] }),
  },
});
