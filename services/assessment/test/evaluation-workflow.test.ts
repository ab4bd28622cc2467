import { createGraph } from '@graphroots/kit/graph/graph';
import { testWorkflow } from '@graphroots/kit/testing/workflow';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { assessment } from '../src/assessment.ts';
import { evaluationWorkflow } from '../src/evaluation/evaluation.workflow.ts';
import { createBuilders } from './builders.ts';

let build: ReturnType<typeof createBuilders>;
let latest: readonly { id: string }[] = [];

function someone(role: Role, territory: string): Viewer {
  return { id: `acc_the_${role}`, roles: [role], territory: [territory], lines: [], rights: 'all' };
}

const arrange = async (given: Parameters<typeof build.anEvaluation>[0]) => {
  const evaluation = await build.anEvaluation(given);
  latest = evaluation.items;
  return evaluation;
};
const scores = (score = 80) => latest.map(({ id }) => ({ item: id, score }));
const aboutACadre = { purpose: 'APPRAISAL', postId: 'pst_1' } as const;

testWorkflow(assessment, evaluationWorkflow, {
  noun: 'evaluation',
  territory: '530103000000',
  graph: createGraph(async ({ variables }) => ({
    data: {
      unit: {
        id: variables['id'],
        partyOrganization: {
          path: '1/9/',
          superior: variables['id'] === 'unt_alone' ? null : { id: 'org_above', path: '1/' },
        },
      },
    },
  })),
  async prepare(service) {
    build = createBuilders(service.database.db);
  },
  // What is about a cadre is sent as it was given.
  arrange: (state, _, action: string) =>
    arrange({ state, ...(action === 'send' && state === 'GIVEN' && aboutACadre) }),
  inputs: () => ({ give: { scores: scores() } }),
  related: { 'the rater': someone('community', '530103001001') },
  relationsOf: { community: ['the rater'] },
  breaks: {
    'give NOT_FOUND': { input: () => ({ scores: [...scores(), { item: 'evi_none', score: 1 }] }) },
    'give REQUIRED': { input: () => ({ scores: scores().slice(1) }) },
    'give TWICE': { input: () => ({ scores: [...scores(), ...scores()] }) },
    'give OUT_OF_RANGE': { input: () => ({ scores: scores(100.5) }) },
    'give TOO_LONG': { input: () => ({ opinion: '好'.repeat(2_001) }) },
    'publish ABOUT_A_CADRE': {
      row: () => arrange({ state: 'GIVEN', ...aboutACadre }),
    },
    'send NOT_PUBLISHED': { row: () => arrange({ state: 'GIVEN' }) },
    'send NO_SUPERIOR': { row: () => arrange({ state: 'PUBLISHED', unitId: 'unt_alone' }) },
  },
});
