import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { assessment } from '../src/assessment.ts';
import { gradeOf, partOf, scoreOf } from '../src/score/scoring.ts';
import { createBuilders } from './builders.ts';

let service: TestService;
let build: ReturnType<typeof createBuilders>;

beforeAll(async () => {
  service = await openTestService(assessment, '2026-06-15T12:00:00+08:00');
  build = createBuilders(service.database.db);
});
afterAll(() => service.close());

const district = '530103000000';
const street = '530103001000';
const planner: Viewer = {
  id: 'acc_district',
  roles: ['organization-department', 'assessor'],
  territory: [district],
  lines: [],
  rights: 'all',
};

async function take(name: string, input: object, viewer = planner): Promise<unknown> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}AssessmentCycleInput`;
  const text = `mutation ($input: ${type}!) { answer: ${name}AssessmentCycle(input: $input) {
    cycle { id state version appealUntil } userErrors { code field } } }`;
  return (await service.query<{ answer: unknown }>(text, { input }, { viewer })).answer;
}

describe('a cycle is designed', () => {
  const input = (scheme: string) => ({
    name: ' 2026年度考核 ',
    division: district,
    level: 'COMMUNITY',
    scheme,
    periodFrom: '2026-01-01',
    periodTo: '2026-12-31',
  });

  test('under a published scheme of the division or one above it', async () => {
    const { scheme } = await build.aPublishedScheme([{}]);
    expect(await take('design', input(scheme.id))).toMatchObject({
      cycle: { state: 'DESIGNED', version: 1, appealUntil: null },
      userErrors: [],
    });
  });

  test.each([
    ['name', { name: ' ' }, 'REQUIRED'],
    ['periodTo', { periodTo: '2025-12-31' }, 'NOT_LATER'],
    ['division', { division: '530103' }, 'NOT_FOUND'],
    ['division', { division: '530100000000' }, 'NOT_ALLOWED'],
    ['scheme', { scheme: 'sch_none' }, 'NOT_FOUND'],
  ])('and refused for its %s: %j', async (field, given, code) => {
    const { scheme } = await build.aPublishedScheme([{}]);
    expect(await take('design', { ...input(scheme.id), ...given })).toMatchObject({
      cycle: null,
      userErrors: expect.arrayContaining([{ code, field: ['input', field] }]),
    });
  });

  test('but not under a draft, nor under the scheme of another place', async () => {
    const draft = await build.aScheme();
    expect(await take('design', input(draft.id))).toMatchObject({ userErrors: [{ code: 'WRONG_STATE' }] });
    const { scheme } = await build.aPublishedScheme([{}], { divisionCode: '530102000000' });
    expect(await take('design', input(scheme.id))).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
  });
});

describe('a cycle is scored', () => {
  test('by the rates of its items, what is empty by the rule for it, and local items where they count', async () => {
    const { scheme, items } = await build.aPublishedScheme(
      [
        { weight: 40, noneAt: 0.5, fullAt: 1 },
        { weight: 30, noneAt: 10, fullAt: 0, denominator: null },
        { weight: 20 },
      ],
      { localWeight: 10 },
    );
    const [onTime, returned, empty] = items;
    const designed = await build.aCycle({ state: 'DESIGNED', schemeId: scheme.id });
    const local = await build.anItem({
      of: scheme,
      cycleId: designed.id,
      divisionCode: street,
      number: 4,
      weight: 10,
      whenEmpty: 'NO_POINTS',
    });
    const { sql } = service.database;
    await sql`update assessment.assessment_cycles set state = 'DEBRIEFING' where id = ${designed.id}`;
    const here = await build.anAssessed({ in: designed, divisionCode: '530103001001' });
    const there = await build.anAssessed({ in: designed, divisionCode: '530103002001' });
    const silent = await build.anAssessed({ in: designed, divisionCode: '530103002002' });
    if (!onTime || !returned || !empty) throw new Error('There are three items.');
    for (const of of [here, there]) {
      await build.aValue({ of, for: onTime, numerator: 8, denominator: 10 });
      await build.aValue({ of, for: returned, numerator: 3, denominator: null });
      await build.aValue({ of, for: empty, numerator: 0, denominator: 0 });
    }
    expect(await take('score', { cycle: designed.id, expectedVersion: 1 })).toMatchObject({
      cycle: { state: 'SCORED' },
    });
    const found = await service.query(
      `query ($id: ID!) { assessmentCycle(id: $id) { organizations { nodes { organization { id }
        score { score grade scoredOn revision current parts { item { id } numerator denominator points exclusion } } } } } }`,
      { id: designed.id },
    );
    const counted = [
      { item: { id: onTime.id }, numerator: 8, denominator: 10, points: 24, exclusion: null },
      { item: { id: returned.id }, numerator: 3, denominator: null, points: 21, exclusion: null },
      { item: { id: empty.id }, numerator: 0, denominator: 0, points: null, exclusion: 'NO_CASES' },
    ];
    const none = {
      item: { id: local.id },
      numerator: null,
      denominator: null,
      points: 0,
      exclusion: 'NO_VALUE',
    };
    const first = { scoredOn: '2026-06-15', revision: 1, current: true };
    expect(found).toEqual({
      assessmentCycle: {
        organizations: {
          nodes: [
            {
              organization: { id: here.organizationId },
              // 45 of the 80 points that count.
              score: { ...first, score: 56.25, grade: 'POOR', parts: [...counted, none] },
            },
            {
              organization: { id: there.organizationId },
              // 45 of 70.
              score: { ...first, score: 64.29, grade: 'FAIR', parts: counted },
            },
            { organization: { id: silent.organizationId }, score: null },
          ],
        },
      },
    });
  });

  test('and the database itself refuses to change or remove a value, a score or a part', async () => {
    const { scheme, items } = await build.aPublishedScheme([{}]);
    const cycle = await build.aCycle({ schemeId: scheme.id });
    const [item] = items;
    if (!item) throw new Error('There is one item.');
    const value = await build.aValue({ of: await build.anAssessed({ in: cycle }), for: item });
    const score = await build.aScore({ in: cycle, of: 'org_final' });
    await build.aPart({ of: score, for: item });
    const { sql } = service.database;
    const attempts = [
      () => sql`update assessment.assessment_scores set score = 100 where id = ${score.id}`,
      () =>
        sql`update assessment.assessment_scores set current = false, grade = 'POOR' where id = ${score.id}`,
      () => sql`delete from assessment.assessment_scores where id = ${score.id}`,
      () => sql`update assessment.item_values set numerator = 10 where id = ${value.id}`,
      () => sql`delete from assessment.item_values where id = ${value.id}`,
      () => sql`update assessment.score_parts set points = 0 where score_id = ${score.id}`,
      () => sql`truncate assessment.assessment_scores cascade`,
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow('only ever added');
    await sql`update assessment.assessment_scores set current = false where id = ${score.id}`;
    const revive = sql`update assessment.assessment_scores set current = true where id = ${score.id}`;
    await expect(revive).rejects.toThrow('only ever added');
    expect(
      await sql`select score::float, grade from assessment.assessment_scores where id = ${score.id}`,
    ).toEqual([{ score: 85, grade: 'GOOD' }]);
  });
});

test('appeals may be made for as many days as the scheme says', async () => {
  const { scheme } = await build.aPublishedScheme([{}], { appealDays: 20 });
  const cycle = await build.aCycle({ state: 'FEEDBACK', schemeId: scheme.id });
  expect(await take('openAppealsOf', { cycle: cycle.id, expectedVersion: 1 })).toMatchObject({
    cycle: { state: 'APPEAL', appealUntil: '2026-07-05' },
  });
});

test('a score that was corrected is shown in its place, and counts as the latest', async () => {
  const cycle = await build.aCycle();
  const of = 'org_corrected';
  const first = await build.aScore({ in: cycle, of, score: 59, grade: 'POOR', current: false });
  const second = await build.aScore({ in: cycle, of, score: 61, grade: 'FAIR', revision: 2 });
  const found = await service.query<{ _entities: unknown[] }>(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on PartyOrganization { latestAssessment { id } assessments { nodes { id } } }
      ... on AssessmentCycle { scores { nodes { id } } }
      ... on AssessmentScore { score current } } }`,
    {
      representations: [
        { __typename: 'PartyOrganization', id: of },
        { __typename: 'AssessmentCycle', id: cycle.id },
        { __typename: 'AssessmentScore', id: first.id },
      ],
    },
    { viewer: unrestrictedViewer },
  );
  expect(found._entities).toEqual([
    { latestAssessment: { id: second.id }, assessments: { nodes: [{ id: second.id }] } },
    { scores: { nodes: [{ id: second.id }] } },
    { score: 59, current: false },
  ]);
});

test('a score tells its place among all of its cycle, those that the viewer does not see too; equal points share one', async () => {
  const cycle = await build.aCycle();
  const there = { in: cycle, divisionCode: '530102001001' };
  await build.aScore({ ...there, of: 'org_first', score: 95, grade: 'EXCELLENT' });
  await build.aScore({ ...there, of: 'org_tied', score: 80, grade: 'GOOD' });
  const here = { in: cycle, divisionCode: '530103001001' };
  await build.aScore({ ...here, of: 'org_corrected', score: 90, grade: 'EXCELLENT', current: false });
  await build.aScore({ ...here, of: 'org_corrected', score: 70, grade: 'GOOD', revision: 2 });
  await build.aScore({ ...here, of: 'org_level', score: 80, grade: 'GOOD' });
  await build.aScore({ in: await build.aCycle(), of: 'org_elsewhere', score: 99, grade: 'EXCELLENT' });
  const { assessmentCycle } = await service.query<{ assessmentCycle: { scores: object } }>(
    `query ($id: ID!) { assessmentCycle(id: $id) { scores { nodes { score rank } } } }`,
    { id: cycle.id },
    { viewer: planner },
  );
  expect(assessmentCycle.scores).toEqual({
    nodes: [
      { score: 80, rank: 2 },
      { score: 70, rank: 4 },
    ],
  });
});

test('of a cycle that assessed streets and communities together, each level has a ranking of its own', async () => {
  const cycle = await build.aCycle({ level: null });
  await build.aScore({
    in: cycle,
    of: 'org_street',
    level: 'STREET',
    score: 95,
    divisionCode: '530103001000',
  });
  await build.aScore({ in: cycle, of: 'org_town', level: 'STREET', score: 60, divisionCode: '530103002000' });
  await build.aScore({ in: cycle, of: 'org_first', score: 90 });
  await build.aScore({ in: cycle, of: 'org_tied', score: 90 });
  await build.aScore({ in: cycle, of: 'org_last', score: 50 });
  await build.aScore({ in: cycle, of: 'org_group', level: 'GROUP', score: 55 });
  const { assessmentCycle } = await service.query<{ assessmentCycle: object }>(
    `query ($id: ID!) { assessmentCycle(id: $id) {
      streets: scores(where: { level: [STREET] }, orderBy: { field: SCORE, direction: DESC }) { nodes { ...place } }
      communities: scores(where: { level: [COMMUNITY] }, orderBy: { field: SCORE, direction: DESC }) { nodes { ...place } }
      groups: scores(where: { level: [GROUP] }) { nodes { ...place } } } }
    fragment place on AssessmentScore { rank score level }`,
    { id: cycle.id },
    { viewer: unrestrictedViewer },
  );
  expect(assessmentCycle).toEqual({
    streets: {
      nodes: [
        { rank: 1, score: 95, level: 'STREET' },
        { rank: 2, score: 60, level: 'STREET' },
      ],
    },
    communities: {
      nodes: [
        { rank: 1, score: 90, level: 'COMMUNITY' },
        { rank: 1, score: 90, level: 'COMMUNITY' },
        { rank: 3, score: 50, level: 'COMMUNITY' },
      ],
    },
    groups: { nodes: [{ rank: 1, score: 55, level: 'GROUP' }] },
  });
});

test('what a corrected score was before tells the place it would have now', async () => {
  const cycle = await build.aCycle();
  const of = 'org_corrected';
  const former = await build.aScore({ in: cycle, of, score: 65, grade: 'FAIR', current: false });
  await build.aScore({ in: cycle, of, score: 90, grade: 'EXCELLENT', revision: 2 });
  await build.aScore({ in: cycle, of: 'org_other', score: 75, grade: 'GOOD' });
  const { assessmentScore } = await service.query<{ assessmentScore: object }>(
    'query ($id: ID!) { assessmentScore(id: $id) { rank current } }',
    { id: former.id },
    { viewer: unrestrictedViewer },
  );
  expect(assessmentScore).toEqual({ rank: 2, current: false });
});

describe('what an item earns', () => {
  const rule = { weight: 10, noneAt: 0.5, fullAt: 0.9, whenEmpty: 'LEFT_OUT', denominator: '应办' } as const;

  test.each([
    [4, 10, 0],
    [5, 10, 0],
    [7, 10, 5],
    [9, 10, 10],
    [10, 10, 10],
    [2, 3, 4.1667],
  ])('%d of %d is %d points of 10 between 50 and 90 in 100', (numerator, denominator, points) => {
    expect(partOf(rule, { numerator, denominator })).toEqual({ points, exclusion: null });
  });

  test('falls where less is better', () => {
    expect(partOf({ ...rule, noneAt: 0.2, fullAt: 0 }, { numerator: 1, denominator: 10 }).points).toBe(5);
  });

  test.each([
    ['LEFT_OUT', null],
    ['ALL_POINTS', 10],
    ['NO_POINTS', 0],
  ] as const)('is by the rule %s where there is nothing to count', (whenEmpty, points) => {
    const own = { ...rule, whenEmpty };
    expect(partOf(own, { numerator: 0, denominator: 0 })).toEqual({ points, exclusion: 'NO_CASES' });
    expect(partOf(own, null)).toEqual({ points, exclusion: 'NO_VALUE' });
  });

  test('adds up to points of 100, rounded half up to the hundredth; to none where nothing counts', () => {
    const part = (weight: number, points: number | null) => ({ weight, points, exclusion: null });
    expect(scoreOf([part(40, 40), part(60, 30)])).toBe(70);
    expect(scoreOf([part(40, 20.002), part(60, null)])).toBe(50.01);
    expect(scoreOf([part(60, null)])).toBeNull();
    expect(scoreOf([])).toBeNull();
  });

  test('is graded from the bound of each grade on', () => {
    const grades = { excellentFrom: 85, goodFrom: 70, fairFrom: 60 };
    expect([100, 85, 84.99, 70, 69.99, 60, 59.99, 0].map((score) => gradeOf(score, grades))).toEqual([
      'EXCELLENT',
      'EXCELLENT',
      'GOOD',
      'GOOD',
      'FAIR',
      'FAIR',
      'POOR',
      'POOR',
    ]);
  });
});
