import { createGraph } from '@graphroots/kit/graph/graph';
import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { assessment } from '../src/assessment.ts';
import { rectificationWorkflow } from '../src/rectification/rectification.workflow.ts';
import { createBuilders } from './builders.ts';

const community = '530103001001';
const street = '530103001000';
const district = '530103000000';

/** The organizations of the line. */
const paths: Readonly<Record<string, string>> = { org_above: '1/', org_aside: '1/3/' };

let build: ReturnType<typeof createBuilders>;
let measure = '';

function someone(role: Role, territory: string): Viewer {
  return { id: `acc_the_${role}`, roles: [role], territory: [territory], lines: [], rights: 'all' };
}

const measures = (text: string, dueOn: string, count = 1) => ({
  measures: Array.from({ length: count }, () => ({ text, dueOn })),
});
const meeting = { heldOn: '2026-06-14', members: 12, residents: 8, opinions: '同意方案' };
const votes = { members: { inFavour: 20, against: 1 }, residents: { inFavour: 15, against: 2 } };

testWorkflow(assessment, rectificationWorkflow, {
  noun: 'rectification',
  territory: district,
  graph: createGraph(async ({ variables: { id } }) => {
    const path = paths[String(id)];
    return { data: { partyOrganization: path ? { path, territory: { code: street } } : null } };
  }),
  async prepare(service) {
    build = createBuilders(service.database.db);
  },
  async arrange(state, _, action) {
    const row = await build.aRectification({ state, divisionCode: community, path: '1/2/' });
    if (action === 'settleMeasureOf') measure = (await build.aRectificationMeasure({ of: row })).id;
    return row;
  },
  inputs: () => ({
    confirm: { class: 'NO_MEETINGS' },
    draftPlanOf: measures('每季度召开会议', '2026-09-30'),
    hearOpinionsOn: meeting,
    approvePlanOf: { owner: 'org_above' },
    settleMeasureOf: { measure, result: '已召开' },
    selfCheck: { finding: '措施已落实' },
    accept: votes,
  }),
  related: {
    'the superior': someone('street', street),
    'the organization': someone('community', community),
  },
  relationsOf: {
    'organization-department': ['the superior'],
    street: ['the superior'],
    community: ['the organization'],
  },
  breaks: {
    'draftPlanOf REQUIRED': { input: () => ({ measures: [] }) },
    'draftPlanOf PAST': { input: () => measures('每季度召开会议', '2026-06-14') },
    'draftPlanOf TOO_MANY': { input: () => measures('每季度召开会议', '2026-09-30', 31) },
    'hearOpinionsOn REQUIRED': { input: () => ({ ...meeting, residents: 0 }) },
    'hearOpinionsOn NOT_YET': { input: () => ({ ...meeting, heldOn: '2026-06-16' }) },
    'approvePlanOf NOT_FOUND': { input: () => ({ owner: 'org_none' }) },
    'approvePlanOf NOT_ABOVE': { input: () => ({ owner: 'org_aside' }) },
    'settleMeasureOf NOT_FOUND': { input: () => ({ measure: 'rme_none' }) },
    'settleMeasureOf TWICE': {
      async row() {
        const row = await build.aRectification({ state: 'IN_PROGRESS', divisionCode: community });
        const settled = { settledOn: '2026-06-01', result: '已召开' };
        measure = (await build.aRectificationMeasure({ of: row, ...settled })).id;
        return row;
      },
    },
    'settleMeasureOf REQUIRED': { input: () => ({ result: ' ' }) },
    'selfCheck OPEN_MEASURES': {
      async row() {
        const row = await build.aRectification({ state: 'IN_PROGRESS', divisionCode: community });
        await build.aRectificationMeasure({ of: row });
        return row;
      },
    },
    'selfCheck REQUIRED': { input: () => ({ finding: '' }) },
    'accept REQUIRED': { input: () => ({ residents: { inFavour: 0, against: 0 } }) },
    'accept VOTED_DOWN': { input: () => ({ members: { inFavour: 10, against: 10 } }) },
    'watch TOO_SHORT': { input: () => ({ until: '2026-07-14' }) },
    'close TOO_EARLY': {
      row: () => build.aRectification({ state: 'WATCH', divisionCode: community, watchUntil: '2026-06-15' }),
    },
  },
});
