import { testWorkflow } from '@graphroots/kit/testing/workflow';
import { noGraph } from '@graphroots/kit/graph/graph';
import type { Viewer } from '@graphroots/kit/viewer';
import { assessment } from '../src/assessment.ts';
import { assessmentCycleWorkflow } from '../src/cycle/cycle.workflow.ts';
import type { schemeItems } from '../src/scheme/scheme-item.table.ts';
import type { assessmentSchemes } from '../src/scheme/scheme.table.ts';
import { createBuilders } from './builders.ts';

const district = '530103000000';
const street = '530103001000';

const item = {
  name: '睦邻坊',
  source: 'DECLARED',
  numerator: '睦邻活动',
  covers: '本街道社区',
  weight: 10,
  noneAt: 0,
  fullAt: 12,
};

let build: ReturnType<typeof createBuilders>;
let scheme: typeof assessmentSchemes.$inferSelect;
let failing: typeof schemeItems.$inferSelect | undefined;
let [rule]: (typeof schemeItems.$inferSelect)[] = [];

const streetBelow: Viewer = {
  id: 'acc_street',
  roles: ['street'],
  territory: [street],
  lines: [],
  rights: 'all',
};

testWorkflow(assessment, assessmentCycleWorkflow, {
  noun: 'cycle',
  territory: district,
  async prepare(service) {
    build = createBuilders(service.database.db);
    const measure = await build.aMeasure();
    const made = await build.aPublishedScheme(
      [{ weight: 50 }, { source: 'MEASURED', measureId: measure.id, weight: 40 }],
      { localWeight: 10 },
    );
    ({ scheme } = made);
    [rule, failing] = made.items;
  },
  async arrange(state, _, action) {
    const cycle = await build.aCycle({ state, schemeId: scheme.id, appealUntil: '2026-06-14' });
    if (rule) await build.aValue({ of: await build.anAssessed({ in: cycle }), for: rule });
    if (action === 'leaveOutItemOf' && failing) {
      await build.aCollection({ of: cycle, open: { item: failing, failure: '无' } });
    }
    return cycle;
  },
  graph: noGraph,
  inputs: () => ({ addLocalItemTo: { division: street, item }, leaveOutItemOf: { item: failing?.id } }),
  related: { 'the street below': streetBelow },
  relationsOf: { street: ['the street below'] },
  breaks: {
    'addLocalItemTo REQUIRED': {
      input: () => ({ division: street, item: { ...item, source: 'MEASURED' } }),
    },
    'addLocalItemTo OUT_OF_RANGE': { input: () => ({ division: street, item: { ...item, weight: 0 } }) },
    'addLocalItemTo OUTSIDE': { input: () => ({ division: district, item }), by: streetBelow },
    'addLocalItemTo TOO_MANY': {
      async row() {
        const cycle = await build.aCycle({ state: 'DESIGNED', schemeId: scheme.id });
        const local = { cycleId: cycle.id, divisionCode: street };
        for (let number = 2; number < 102; number += 1) {
          await build.anItem({ of: scheme, number, ...local });
        }
        return cycle;
      },
    },
    'publish LOCAL_WEIGHT': {
      async row() {
        const cycle = await build.aCycle({ state: 'DESIGNED', schemeId: scheme.id });
        // Two places, one inside the other: together they weigh more than they may.
        for (const divisionCode of [district, street]) {
          await build.anItem({ of: scheme, weight: 6, cycleId: cycle.id, divisionCode });
        }
        return cycle;
      },
    },
    'gather OUT_OF_RANGE': { input: () => ({ pages: 51 }) },
    'leaveOutItemOf NOT_FOUND': { input: () => ({ item: rule?.id }) },
    'leaveOutItemOf NOT_FAILING': {
      async row() {
        const cycle = await build.aCycle({ state: 'COLLECTING', schemeId: scheme.id });
        if (failing) await build.aCollection({ of: cycle, open: { item: failing } });
        return cycle;
      },
    },
    'openSelfReviewOf NOT_COLLECTED': {
      async row() {
        const cycle = await build.aCycle({ state: 'COLLECTING', schemeId: scheme.id });
        await build.aCollection({ of: cycle, open: true });
        return cycle;
      },
    },
    'score NOTHING_TO_SCORE': { row: () => build.aCycle({ state: 'DEBRIEFING', schemeId: scheme.id }) },
    'finalize OPEN_APPEALS': {
      async row() {
        const cycle = await build.aCycle({ state: 'APPEAL', schemeId: scheme.id, appealUntil: '2026-06-14' });
        await build.anAppeal({ in: cycle, of: 'org_heard' });
        return cycle;
      },
    },
    'finalize TOO_EARLY': {
      row: () => build.aCycle({ state: 'APPEAL', schemeId: scheme.id, appealUntil: '2026-06-15' }),
    },
  },
});
