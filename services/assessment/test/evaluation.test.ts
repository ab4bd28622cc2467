import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createGraph } from '@graphroots/kit/graph/graph';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { assessment } from '../src/assessment.ts';
import { createBuilders } from './builders.ts';

const district = '530103000000';
const community = '530103001001';
const unitPath = '1/7/9/';
const superiorPath = '1/7/';

let service: TestService;
let build: ReturnType<typeof createBuilders>;

/** A hospital in another line than the street it stands in, a shop with no organization, and two places. */
const units: Readonly<Record<string, object | null>> = {
  unt_hospital: {
    id: 'unt_hospital',
    partyOrganization: { path: unitPath, superior: { id: 'org_health_committee', path: superiorPath } },
  },
  unt_shop: { id: 'unt_shop', partyOrganization: null },
};
const places: Readonly<Record<string, object | null>> = {
  org_community: { path: '1/2/3/', territory: { code: community } },
  org_street: { path: '1/2/', territory: { code: '530103001000' } },
};

const graph = createGraph(async ({ query, variables }) => {
  const id = String(variables['id']);
  return query.includes('UnitInLine')
    ? { data: { unit: units[id] ?? null } }
    : { data: { partyOrganization: places[id] ?? null } };
});

beforeAll(async () => {
  service = await openTestService(assessment, '2026-06-15T12:00:00+08:00', graph);
  build = createBuilders(service.database.db);
});
beforeEach(async () => {
  await service.database.sql`truncate assessment.evaluation_items, assessment.evaluations`;
});
afterAll(() => service.close());

const someone = (role: Role, territory: readonly string[], lines: readonly string[] = []): Viewer => ({
  id: `acc_${role}`,
  roles: [role],
  territory,
  lines,
  rights: 'all',
});
const planner = someone('organization-department', [district]);
const clerk = someone('community', [community]);
const unitClerk = someone('unit', [], [unitPath]);

interface Row {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly score: number | null;
  readonly items: readonly { id: string; name: string }[];
  readonly sentTo: { id: string } | null;
}
interface Answer {
  readonly row: Row | null;
  readonly userErrors: readonly { code: string; field: readonly string[] }[];
}

async function take(name: string, input: object, viewer: Viewer): Promise<Answer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}EvaluationInput`;
  const { answer } = await service.query<{ answer: Answer }>(
    `mutation ($input: ${type}!) { answer: ${name}Evaluation(input: $input) {
      row: evaluation { id version state score items { id name } sentTo { id } } userErrors { code field } } }`,
    { input },
    { viewer },
  );
  return answer;
}
const codes = ({ userErrors }: Answer): string[] => userErrors.map(({ code }) => code);

const form = {
  direction: 'OF_UNIT',
  purpose: 'YEARLY',
  year: 2026,
  unit: 'unt_hospital',
  organization: 'org_community',
  dueOn: '2026-06-30',
  items: [
    { name: '服务居民', weight: 60 },
    { name: '参与共建', weight: 40 },
  ],
};

async function asked(given: object = {}, viewer = planner): Promise<Row> {
  const answer = await take('request', { ...form, ...given }, viewer);
  expect(answer.userErrors).toEqual([]);
  if (!answer.row) throw new Error('Nothing was asked.');
  return answer.row;
}

async function given(row: Row, scores: readonly number[], viewer: Viewer): Promise<Row> {
  const answer = await take(
    'give',
    {
      evaluation: row.id,
      expectedVersion: row.version,
      scores: row.items.map(({ id }, n) => ({ item: id, score: scores[n] })),
    },
    viewer,
  );
  expect(answer.userErrors).toEqual([]);
  if (!answer.row) throw new Error('Nothing was given.');
  return answer.row;
}
const next = ({ id, version }: Row) => ({ evaluation: id, expectedVersion: version });

describe('units and places rate each other', () => {
  test('by one form, whose items make the score by their weight; it is published and reaches the unit’s superior in another line', async () => {
    const row = await given(await asked(), [90, 60], clerk);
    expect(row).toMatchObject({ state: 'GIVEN', score: 78 });
    const published = await take('publish', next(row), planner);
    expect(published.row?.state).toBe('PUBLISHED');
    if (!published.row) return;
    const sent = await take('send', next(published.row), planner);
    expect(sent.row).toMatchObject({ state: 'SENT', sentTo: { id: 'org_health_committee' } });
  });

  test('and the unit rates the community, which does not rate itself', async () => {
    const row = await asked({ direction: 'OF_PLACE' });
    const scores = row.items.map(({ id }) => ({ item: id, score: 50 }));
    expect(codes(await take('give', { ...next(row), scores }, clerk))).toEqual(['NOT_ALLOWED']);
    expect((await given(row, [50, 100], unitClerk)).score).toBe(70);
  });

  test('and neither side gives what the other was asked', async () => {
    const row = await asked();
    const scores = row.items.map(({ id }) => ({ item: id, score: 50 }));
    expect(codes(await take('give', { ...next(row), scores }, unitClerk))).toEqual(['NOT_ALLOWED']);
    const street = someone('street', ['530103001000']);
    expect(codes(await take('give', { ...next(row), scores }, street))).toEqual(['NOT_ALLOWED']);
  });
});

describe('before a cadre of a unit is appraised or appointed', () => {
  const aboutACadre = { purpose: 'APPOINTMENT', post: 'pst_director' };

  test('the opinion of the street is asked with a day, is overdue after it, and goes to the unit’s superior unpublished', async () => {
    const row = await asked({ ...aboutACadre, organization: 'org_street', dueOn: '2026-06-15' });
    const overdue = async () =>
      service.query(
        '{ evaluations(where: { overdue: true, purpose: [APPOINTMENT] }) { totalCount } evaluation(id: $id) { overdue dueOn } }'.replace(
          '$id',
          `"${row.id}"`,
        ),
      );
    expect(await overdue()).toEqual({
      evaluations: { totalCount: 0 },
      evaluation: { overdue: false, dueOn: '2026-06-15' },
    });
    await service.database
      .sql`update assessment.evaluations set asked_on = '2026-06-01', due_on = '2026-06-14'`;
    expect(await overdue()).toEqual({
      evaluations: { totalCount: 1 },
      evaluation: { overdue: true, dueOn: '2026-06-14' },
    });
    const opinion = await given(row, [80, 80], someone('street', ['530103001000']));
    expect(codes(await take('publish', next(opinion), planner))).toEqual(['ABOUT_A_CADRE']);
    expect((await take('send', next(opinion), planner)).row).toMatchObject({
      state: 'SENT',
      sentTo: { id: 'org_health_committee' },
    });
  });

  test('and the unit does not see what is said of its cadre, while its superior does', async () => {
    const { id } = await asked(aboutACadre);
    const seen = async (viewer: Viewer) =>
      (
        await service.query<{ evaluation: object | null }>(
          `{ evaluation(id: "${id}") { post { id } } }`,
          {},
          { viewer },
        )
      ).evaluation;
    expect(await seen(unitClerk)).toBeNull();
    expect(await seen(someone('organization-department', [], [superiorPath]))).toEqual({
      post: { id: 'pst_director' },
    });
  });

  test('and units are not asked about the cadres of a street', async () => {
    expect(codes(await take('request', { ...form, ...aboutACadre, direction: 'OF_PLACE' }, planner))).toEqual(
      ['NOT_ALLOWED'],
    );
  });
});

describe('an evaluation is not asked for', () => {
  test.each([
    ['NOT_FOUND', { unit: 'unt_none' }],
    ['NOT_FOUND', { organization: 'org_none' }],
    ['NO_ORGANIZATION', { unit: 'unt_shop', direction: 'OF_PLACE' }],
    ['PAST', { dueOn: '2026-06-14' }],
    ['OUT_OF_RANGE', { year: 2027 }],
    ['REQUIRED', { items: [] }],
    ['REQUIRED', { items: [{ name: ' ', weight: 1 }] }],
    ['OUT_OF_RANGE', { items: [{ name: '服务', weight: 0 }] }],
    ['TWICE', { items: [form.items[0], form.items[0]] }],
    ['REQUIRED', { purpose: 'APPRAISAL' }],
    ['NOT_NEEDED', { post: 'pst_1' }],
  ])('%s of %j', async (code, input) => {
    expect(codes(await take('request', { ...form, ...input }, planner))).toEqual([code]);
  });

  test('twice on a day, nor by anybody else', async () => {
    await asked();
    expect(codes(await take('request', form, planner))).toEqual(['TWICE']);
    expect(codes(await take('request', form, clerk))).toEqual(['NOT_ALLOWED']);
    const elsewhere = someone('organization-department', ['530104000000']);
    expect(codes(await take('request', form, elsewhere))).toEqual(['NOT_ALLOWED']);
  });
});

test('what was given counts for the unit, year by year and each way', async () => {
  const unitId = 'unt_counted';
  await build.anEvaluation({ unitId, state: 'SENT', score: 90, year: 2025 });
  await build.anEvaluation({ unitId, state: 'GIVEN', score: 65.5, organizationId: 'org_2' });
  await build.anEvaluation({ unitId, state: 'GIVEN', score: 40, direction: 'OF_PLACE' });
  await build.anEvaluation({ unitId, state: 'ASKED', organizationId: 'org_3' });
  await build.anEvaluation({ unitId, state: 'WITHDRAWN', organizationId: 'org_4' });
  const { _entities } = await service.query<{ _entities: object[] }>(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Unit {
      years: evaluationStats(groupBy: YEAR) { asked given meanScore groups { key asked given meanScore } }
      ways: evaluationStats(groupBy: DIRECTION) { groups { key meanScore } } } } }`,
    { of: [{ __typename: 'Unit', id: unitId }] },
  );
  expect(_entities).toEqual([
    {
      years: {
        asked: 4,
        given: 3,
        meanScore: 65.17,
        groups: [
          { key: '2026', asked: 3, given: 2, meanScore: 52.75 },
          { key: '2025', asked: 1, given: 1, meanScore: 90 },
        ],
      },
      ways: {
        groups: [
          { key: 'OF_UNIT', meanScore: 77.75 },
          { key: 'OF_PLACE', meanScore: 40 },
        ],
      },
    },
  ]);
});

test('what units said of a community in the period is the value of its item that is evaluated, with the evaluations as cases', async () => {
  const { scheme } = await build.aPublishedScheme([
    { source: 'EVALUATED', measureId: null, denominator: '评价的单位', noneAt: 0, fullAt: 1, weight: 100 },
  ]);
  const cycle = await build.aCycle({
    schemeId: scheme.id,
    state: 'DEBRIEFING',
    periodFrom: '2026-01-01',
    periodTo: '2026-06-15',
  });
  await build.anAssessed({ in: cycle, organizationId: 'org_rated' });
  const rated = { direction: 'OF_PLACE', organizationId: 'org_rated' } as const;
  const counted = [
    await build.anEvaluation({ ...rated, state: 'SENT', score: 90 }),
    await build.anEvaluation({ ...rated, state: 'GIVEN', score: 61 }),
  ];
  // Not yet given, before the period, the other way round, of somebody else.
  await build.anEvaluation({ ...rated });
  await build.anEvaluation({ ...rated, state: 'GIVEN', givenOn: '2025-12-31', score: 1 });
  await build.anEvaluation({ organizationId: 'org_rated', state: 'GIVEN', score: 1 });
  await build.anEvaluation({ ...rated, organizationId: 'org_else', state: 'GIVEN', score: 1 });
  const assessor = someone('assessor', [cycle.divisionCode]);
  const { step } = await service.query<{ step: object }>(
    `mutation ($input: ScoreAssessmentCycleInput!) { step: scoreAssessmentCycle(input: $input) {
      cycle { state scores(first: 10) { nodes { score parts { numerator denominator
        numeratorCases(first: 10) { nodes { type key } } } } } } userErrors { code } } }`,
    { input: { cycle: cycle.id, expectedVersion: cycle.version } },
    { viewer: assessor },
  );
  expect(step).toEqual({
    cycle: {
      state: 'SCORED',
      scores: {
        nodes: [
          {
            score: 75.5,
            parts: [
              {
                numerator: 1.51,
                denominator: 2,
                numeratorCases: {
                  nodes: expect.arrayContaining(counted.map(({ id }) => ({ type: 'Evaluation', key: id }))),
                },
              },
            ],
          },
        ],
      },
    },
    userErrors: [],
  });
});
