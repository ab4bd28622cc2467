import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { assessment } from '../src/assessment.ts';
import { assessmentCycleStates } from '../src/cycle/cycle.table.ts';
import { createBuilders } from './builders.ts';

let service: TestService;
let build: ReturnType<typeof createBuilders>;

beforeAll(async () => {
  service = await openTestService(assessment, '2026-06-15T12:00:00+08:00');
  build = createBuilders(service.database.db);
});

afterAll(() => service.close());

async function entity(
  typeName: string,
  key: object,
  selection: string,
  viewer: Viewer = unrestrictedViewer,
): Promise<unknown> {
  const text = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${typeName} { ${selection} } } }`;
  const representations = [{ __typename: typeName, ...key }];
  return (await service.query<{ _entities: unknown[] }>(text, { representations }, { viewer }))._entities[0];
}

describe('the latest assessment of an organization', () => {
  test.each(assessmentCycleStates)(
    'in a cycle that is %s counts only when it is final or applied',
    async (state) => {
      const id = `org_${state}`;
      const score = await build.aScore({ in: await build.aCycle({ state }), of: id });
      const latestAssessment = ['FINAL', 'APPLIED'].includes(state) ? { id: score.id } : null;
      expect(
        await entity('PartyOrganization', { id }, 'latestAssessment { id } assessments { nodes { id } }'),
      ).toEqual({
        latestAssessment,
        assessments: { nodes: [{ id: score.id }] },
      });
    },
  );

  test('is the one given last, whatever was scored later in a cycle that is not yet final', async () => {
    const of = 'org_several';
    await build.aScore({ in: await build.aCycle(), of, score: 95, scoredOn: '2024-01-15' });
    await build.aScore({ in: await build.aCycle(), of, score: 70, scoredOn: '2025-01-15' });
    await build.aScore({
      in: await build.aCycle({ state: 'SCORED' }),
      of,
      score: 99,
      scoredOn: '2026-01-15',
    });
    const fields = 'latestAssessment { score scoredOn cycle { state } } assessments { nodes { score } }';
    expect(await entity('PartyOrganization', { id: of }, fields)).toEqual({
      latestAssessment: { score: 70, scoredOn: '2025-01-15', cycle: { state: 'FINAL' } },
      assessments: { nodes: [{ score: 99 }, { score: 70 }, { score: 95 }] },
    });
  });

  test('is null for an organization that was never assessed', async () => {
    expect(
      await entity(
        'PartyOrganization',
        { id: 'org_none' },
        'latestAssessment { id } assessments { totalCount }',
      ),
    ).toEqual({
      latestAssessment: null,
      assessments: { totalCount: 0 },
    });
  });
});

test('a score is seen in the territory and in the line of the organization, and nowhere else', async () => {
  const id = 'org_scoped';
  const score = await build.aScore({
    in: await build.aCycle({ state: 'APPLIED' }),
    of: id,
    divisionCode: '530112006001',
    path: '1/2/4/',
  });
  const seen = async (territory: string[], lines: string[]): Promise<unknown> => {
    const viewer = { ...unrestrictedViewer, territory, lines };
    const fields = 'latestAssessment { id } assessments { totalCount }';
    return entity('PartyOrganization', { id }, fields, viewer);
  };
  const shown = { latestAssessment: { id: score.id }, assessments: { totalCount: 1 } };
  const hidden = { latestAssessment: null, assessments: { totalCount: 0 } };
  expect(await seen(['530112006000'], [])).toEqual(shown);
  expect(await seen([], ['1/2/'])).toEqual(shown);
  expect(await seen(['530112007000'], ['1/20/', '1/2/4/5/'])).toEqual(hidden);
  expect(await seen([], [])).toEqual(hidden);
});

describe('a cycle', () => {
  test('has its scores highest first, by grade and points', async () => {
    const cycle = await build.aCycle({ name: '打分' });
    await build.aScore({ in: cycle, of: 'org_a', score: 59.5, grade: 'POOR' });
    await build.aScore({ in: cycle, of: 'org_b', score: 100, grade: 'EXCELLENT' });
    await build.aScore({ in: cycle, of: 'org_c', score: 90, grade: 'EXCELLENT' });
    const text =
      'query ($id: ID!, $where: AssessmentScoreWhere) { assessmentCycle(id: $id) { scores(where: $where) { totalCount nodes { score organization { id } cycle { name } } } } }';
    type Found = { assessmentCycle: { scores: { totalCount: number; nodes: { score: number }[] } } };
    const scores = async (where: object): Promise<number[]> =>
      (await service.query<Found>(text, { id: cycle.id, where })).assessmentCycle.scores.nodes.map(
        ({ score }) => score,
      );
    expect(await scores({})).toEqual([100, 90, 59.5]);
    expect(await scores({ grade: ['EXCELLENT'], scoreBelow: 100 })).toEqual([90]);
    expect(await scores({ scoreFrom: 59.5, scoreBelow: 90 })).toEqual([59.5]);
  });

  test('is listed for the division it assesses and the divisions above', async () => {
    const cycle = await build.aCycle({ divisionCode: '530111001000', name: '街道考核', state: 'COLLECTING' });
    for (const code of ['530111000000', '530111001000']) {
      expect(
        await entity('Division', { code }, 'assessmentCycles { nodes { id division { code } } }'),
      ).toEqual({
        assessmentCycles: { nodes: [{ id: cycle.id, division: { code: '530111001000' } }] },
      });
    }
    expect(await entity('Division', { code: '530111002000' }, 'assessmentCycles { totalCount }')).toEqual({
      assessmentCycles: { totalCount: 0 },
    });
    const text =
      '{ assessmentCycles(where: { state: [COLLECTING], division: "530111000000" }) { nodes { name } } }';
    expect(await service.query(text)).toEqual({ assessmentCycles: { nodes: [{ name: '街道考核' }] } });
  });
});

describe('each list is one statement, whatever its size', () => {
  test('of cycles', async () => {
    const text =
      'query ($n: Int) { assessmentCycles(first: $n) { totalCount nodes { name scores(first: $n) { totalCount nodes { score organization { latestAssessment { score } assessments(first: $n) { nodes { grade } } } } } } } }';
    for (const n of [1, 10, 100]) {
      const { errors, statements } = await service.raw(text, { n });
      expect([errors, statements]).toEqual([[], 1]);
    }
  });

  test('of organizations', async () => {
    const text =
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on PartyOrganization { latestAssessment { score cycle { name } } assessments { totalCount } } } }';
    for (const n of [1, 10, 100]) {
      const representations = Array.from({ length: n }, (_, i) => ({
        __typename: 'PartyOrganization',
        id: `org_${i}`,
      }));
      const { errors, statements } = await service.raw(text, { representations });
      expect([errors, statements]).toEqual([[], 1]);
    }
  });
});
