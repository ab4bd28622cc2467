import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { scoreAppealWorkflow } from '../src/appeal/score-appeal.workflow.ts';
import { assessment } from '../src/assessment.ts';
import { createBuilders } from './builders.ts';

const district = '530103000000';
const community = '530103001001';

let build: ReturnType<typeof createBuilders>;
let item = '';
let other = '';
let scheme = '';

const scorer: Viewer = {
  id: 'acc_scorer',
  roles: ['assessor'],
  territory: [district],
  lines: [],
  rights: 'all',
};

function someone(role: Role, territory: string): Viewer {
  return { id: `acc_the_${role}`, roles: [role], territory: [territory], lines: [], rights: 'all' };
}

const corrections = (given: object = {}) => ({
  corrections: [{ item, numerator: 10, denominator: 10, source: '会议签到册', ...given }],
});

testWorkflow(assessment, scoreAppealWorkflow, {
  noun: 'appeal',
  territory: district,
  async prepare(service) {
    build = createBuilders(service.database.db);
    const made = await build.aPublishedScheme([{ weight: 60 }, { weight: 40, denominator: null }]);
    scheme = made.scheme.id;
    [item = '', other = ''] = made.items.map(({ id }) => id);
  },
  async arrange(state) {
    const cycle = await build.aCycle({ state: 'APPEAL', schemeId: scheme, appealUntil: '2026-06-20' });
    const assessed = await build.anAssessed({ in: cycle });
    await build.aScore({ in: cycle, of: assessed.organizationId });
    const scored = { entityType: 'AssessmentCycle', action: 'score', actorId: scorer.id };
    await build.aTraceEntry({ of: cycle, ...scored });
    return build.anAppeal({ in: cycle, of: assessed.organizationId, state, version: 4 });
  },
  inputs: () => ({ uphold: corrections() }),
  related: { 'the organization': someone('community', community) },
  relationsOf: {
    street: ['the superior'],
    'organization-department': ['the superior'],
    community: ['the organization'],
  },
  breaks: {
    'uphold SAME_PERSON': { by: scorer },
    'uphold REQUIRED': { input: () => ({ corrections: [] }) },
    'uphold NOT_FOUND': { input: () => corrections({ item: 'sit_none' }) },
    'uphold CONTRADICTION': { input: () => corrections({ item: other }) },
    'uphold OUT_OF_RANGE': { input: () => corrections({ numerator: -1 }) },
    'uphold TWICE': {
      input: () => ({ corrections: [...corrections().corrections, ...corrections().corrections] }),
    },
    'uphold NOTHING_TO_SCORE': { input: () => corrections({ numerator: 0, denominator: 0 }) },
    'reject SAME_PERSON': { by: scorer },
  },
});
