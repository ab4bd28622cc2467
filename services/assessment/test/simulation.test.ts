import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import type { Viewer } from '@graphroots/kit/viewer';
import { assessment } from '../src/assessment.ts';
import { createBuilders } from './builders.ts';

const district = '530103000000';

let service: TestService;
let build: ReturnType<typeof createBuilders>;

beforeAll(async () => {
  service = await openTestService(assessment, '2026-06-15T12:00:00+08:00');
  build = createBuilders(service.database.db);
});
afterAll(() => service.close());

const officer: Viewer = {
  id: 'acc_district',
  roles: ['organization-department', 'assessor'],
  territory: [district],
  lines: [],
  rights: 'all',
};

interface Simulated {
  readonly organization: { readonly id: string };
  readonly division: { readonly code: string };
  readonly scoreThen: number | null;
  readonly score: number | null;
  readonly rankThen: number | null;
  readonly rank: number | null;
  readonly difference: number | null;
  readonly countedWeight: number;
  readonly parts: readonly { readonly name: string; readonly exclusion: string | null }[];
}

interface Answer {
  readonly cycles:
    | readonly {
        readonly cycle: { id: string; name: string; state: string };
        readonly organizationCount: number;
        readonly scores: readonly Simulated[];
      }[]
    | null;
  readonly userErrors: readonly { code: string; field: readonly string[] }[];
}

const text = `query ($input: SimulateSchemeInput!, $first: Int, $offset: Int) { answer: simulateScheme(input: $input) {
  cycles { cycle { id name state } organizationCount scores(first: $first, offset: $offset) {
    whose: organization { id } organization { id } division { code }
    scoreThen gradeThen rankThen score grade rank difference countedWeight
    parts { number name weight local numerator denominator points exclusion } } }
  userErrors { code field } } }`;

async function simulate(input: object, page: object = {}, viewer = officer): Promise<Answer> {
  return (await service.query<{ answer: Answer }>(text, { input, ...page }, { viewer })).answer;
}

const settled = { name: '按期办结', numerator: '按期办结的事项', denominator: '到期的事项' };
const built = { name: '共建项目', numerator: '项目', denominator: null };
const given = { covers: '本社区全部事项', noneAt: 0, fullAt: 1 };
const items = [
  { ...settled, ...given, source: 'DECLARED', weight: 60 },
  { ...built, ...given, source: 'DECLARED', weight: 30, fullAt: 4, whenEmpty: 'NO_POINTS' },
] as const;
const inForce = { items, localWeight: 10, excellentFrom: 90 };

/** Three communities scored by what they did: the last had a value less, and one added an item of its own. */
async function aPastCycle({ omitting = false } = {}) {
  const { scheme, items: stored } = await build.aPublishedScheme(items, {
    localWeight: 10,
    excellentFrom: 90,
  });
  const cycle = await build.aCycle({ state: 'DESIGNED', schemeId: scheme.id });
  const local = await build.anItem({
    of: scheme,
    cycleId: cycle.id,
    divisionCode: '530103001001',
    name: '睦邻坊',
    number: 3,
    denominator: null,
    weight: 10,
    fullAt: 12,
  });
  const { sql } = service.database;
  await sql`update assessment.assessment_cycles set state = 'DEBRIEFING' where id = ${cycle.id}`;
  const [onTime, projects] = stored;
  if (!onTime || !projects) throw new Error('There are two items.');
  if (omitting) await build.anOmission({ in: cycle, of: projects });
  const first = await build.anAssessed({ in: cycle, divisionCode: '530103001001' });
  const second = await build.anAssessed({ in: cycle, divisionCode: '530103001002' });
  const third = await build.anAssessed({ in: cycle, divisionCode: '530103002001' });
  await build.aValue({ of: first, for: onTime, numerator: 5, denominator: 10 });
  await build.aValue({ of: first, for: projects, numerator: 4, denominator: null });
  await build.aValue({ of: first, for: local, numerator: 6, denominator: null });
  await build.aValue({ of: second, for: onTime, numerator: 9, denominator: 10 });
  await build.aValue({ of: second, for: projects, numerator: 1, denominator: null });
  await build.aValue({ of: third, for: onTime, numerator: 9, denominator: 10 });
  const { score } = await service.query<{ score: { userErrors: unknown[] } }>(
    `mutation ($cycle: ID!) { score: scoreAssessmentCycle(input: { cycle: $cycle, expectedVersion: 1 }) {
      userErrors { code } } }`,
    { cycle: cycle.id },
    { viewer: officer },
  );
  expect(score.userErrors).toEqual([]);
  await sql`update assessment.assessment_cycles set state = 'FINAL' where id = ${cycle.id}`;
  return { cycle, first, second, third };
}

describe('a scheme is tried on a past cycle', () => {
  test('and gives exactly the scores that stand where it is the one that was in force', async () => {
    const { cycle, first, second, third } = await aPastCycle();
    const { cycles, userErrors } = await simulate({ cycles: [cycle.id], ...inForce });
    expect(userErrors).toEqual([]);
    expect(cycles).toMatchObject([
      { cycle: { id: cycle.id, name: cycle.name, state: 'FINAL' }, organizationCount: 3 },
    ]);
    const scores = cycles?.[0]?.scores ?? [];
    const standing = await service.query<{ assessmentCycle: { organizations: { nodes: object[] } } }>(
      `query ($id: ID!) { assessmentCycle(id: $id) { organizations { nodes { organization { id }
        score { score grade parts { points exclusion } } } } } }`,
      { id: cycle.id },
    );
    const byOrganization = scores.toSorted((a, b) => a.division.code.localeCompare(b.division.code));
    expect(
      byOrganization.map(({ organization, score, ...one }) => ({
        organization,
        score: {
          score,
          grade: Reflect.get(one, 'grade'),
          parts: one.parts.map((part) => ({
            points: Reflect.get(part, 'points'),
            exclusion: part.exclusion,
          })),
        },
      })),
    ).toEqual(standing.assessmentCycle.organizations.nodes);
    // 65 of 100; 61.5 of 90; 54 of 90.
    expect(scores).toMatchObject([
      { organization: { id: second.organizationId }, scoreThen: 68.33, score: 68.33, rankThen: 1, rank: 1 },
      { organization: { id: first.organizationId }, scoreThen: 65, score: 65, difference: 0, rank: 2 },
      { organization: { id: third.organizationId }, scoreThen: 60, score: 60, rank: 3 },
    ]);
  });

  test('and leaves out what the cycle went on without, as its scores do', async () => {
    const { cycle, second } = await aPastCycle({ omitting: true });
    const { cycles } = await simulate({ cycles: [cycle.id], ...inForce });
    const scores = cycles?.[0]?.scores ?? [];
    expect(scores.map(({ score, scoreThen }) => score === scoreThen)).toEqual([true, true, true]);
    expect(scores.find(({ organization }) => organization.id === second.organizationId)).toMatchObject({
      score: 90,
      parts: [{ exclusion: null }, { name: '共建项目', points: null, exclusion: 'NOT_COLLECTED' }],
    });
  });

  test('by the values collected then where its weights, rates and grades are other ones', async () => {
    const { cycle, first, second, third } = await aPastCycle();
    const proposal = {
      items: [
        { ...items[0], weight: 30 },
        { ...items[1], weight: 60, whenEmpty: 'LEFT_OUT' },
      ],
      localWeight: 10,
      goodFrom: 80,
    };
    const { cycles } = await simulate({ cycles: [cycle.id], ...proposal });
    const part = { number: 2, name: '共建项目', weight: 60, local: false };
    expect(cycles?.[0]?.scores).toMatchObject([
      {
        organization: { id: third.organizationId },
        scoreThen: 60,
        gradeThen: 'FAIR',
        rankThen: 3,
        score: 90,
        grade: 'EXCELLENT',
        rank: 1,
        difference: 30,
        countedWeight: 30,
        parts: [
          { points: 27, exclusion: null },
          { ...part, numerator: null, denominator: null, points: null, exclusion: 'NO_VALUE' },
        ],
      },
      {
        organization: { id: first.organizationId },
        scoreThen: 65,
        rankThen: 2,
        score: 80,
        grade: 'GOOD',
        rank: 2,
        difference: 15,
        countedWeight: 100,
        parts: [
          { numerator: 5, denominator: 10, points: 15 },
          { ...part, numerator: 4, points: 60, exclusion: null },
          { number: 3, name: '睦邻坊', weight: 10, local: true, numerator: 6, points: 5 },
        ],
      },
      {
        organization: { id: second.organizationId },
        scoreThen: 68.33,
        rankThen: 1,
        score: 46.67,
        grade: 'POOR',
        rank: 3,
        difference: -21.66,
      },
    ]);
  });

  test('and says what was never collected, and what it leaves no room for, in place of guessing it', async () => {
    const { cycle, first } = await aPastCycle();
    const measure = await build.aMeasure();
    const { cycles } = await simulate({
      cycles: [cycle.id],
      items: [
        { ...items[0], weight: 50 },
        { ...settled, ...given, source: 'DECLARED', numerator: '办结的全部事项', weight: 20 },
        { ...built, ...given, source: 'MEASURED', measure: measure.id, weight: 30, whenEmpty: 'NO_POINTS' },
      ],
    });
    const own = cycles?.[0]?.scores.find(({ organization }) => organization.id === first.organizationId);
    expect(own).toMatchObject({
      score: 50,
      countedWeight: 50,
      parts: [
        { number: 1, points: 25, exclusion: null },
        { number: 2, points: null, exclusion: 'NOT_COLLECTED' },
        { number: 3, points: null, exclusion: 'NOT_COLLECTED' },
        { number: 4, name: '睦邻坊', points: null, exclusion: 'NO_ROOM' },
      ],
    });
  });

  test('a measured item counts only where its measure, its edition and its months are the same', async () => {
    const measure = await build.aMeasure();
    const newer = await build.aMeasure();
    const measured = { ...given, ...built, source: 'MEASURED', weight: 100, months: 6 } as const;
    const { scheme, items: stored } = await build.aPublishedScheme([{ ...measured, measureId: measure.id }]);
    const cycle = await build.aCycle({ schemeId: scheme.id });
    const of = await build.anAssessed({ in: cycle });
    for (const item of stored) await build.aValue({ of, for: item, numerator: 1, denominator: null });
    const exclusions = async (change: object) => {
      const tried = { ...measured, measure: measure.id, name: '改名', ...change };
      const { cycles } = await simulate({ cycles: [cycle.id], items: [tried] });
      return cycles?.[0]?.scores.map(({ score, parts }) => [score, parts[0]?.exclusion]);
    };
    expect(await exclusions({})).toEqual([[100, null]]);
    expect(await exclusions({ months: 3 })).toEqual([[null, 'NOT_COLLECTED']]);
    expect(await exclusions({ measure: newer.id })).toEqual([[null, 'NOT_COLLECTED']]);
    expect(await exclusions({ denominator: '应办' })).toEqual([[null, 'NOT_COLLECTED']]);
  });

  test('several cycles at once and page by page, in as many statements as one and nothing written', async () => {
    const [one, two] = [await aPastCycle(), await aPastCycle()];
    const { sql } = service.database;
    const marks = () => sql`select (select count(*) from assessment.trace)::int as trace,
      (select count(*) from assessment.assessment_scores)::int as scores,
      (select count(*) from assessment.item_values)::int as values`;
    const before = await marks();
    const ask = (cycles: string[], page: object) =>
      service.raw<{ answer: Answer }>(text, { input: { cycles, ...inForce }, ...page }, { viewer: officer });
    const single = await ask([one.cycle.id], { first: 1 });
    const both = await ask([two.cycle.id, one.cycle.id], {});
    expect(both.statements).toBe(single.statements);
    expect(both.data?.answer.cycles?.map(({ cycle }) => cycle.id)).toEqual([two.cycle.id, one.cycle.id]);
    const whole = both.data?.answer.cycles?.[1]?.scores ?? [];
    expect(whole).toHaveLength(3);
    const [paged] =
      (await simulate({ cycles: [one.cycle.id], ...inForce }, { first: 1, offset: 1 })).cycles ?? [];
    expect(paged).toMatchObject({ organizationCount: 3, scores: [whole[1]] });
    expect(await marks()).toEqual(before);
    const { errors } = await ask([one.cycle.id], { first: 101 });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('a simulation is refused', () => {
  const refusals = async (input: object, viewer?: Viewer) => {
    const { cycles, userErrors } = await simulate(input, {}, viewer);
    expect(cycles).toBeNull();
    return userErrors.map(({ code, field }) => [code, field.slice(1).join('.')]);
  };

  test('for weights that do not make 100, unknown measures, rules that contradict themselves', async () => {
    const { cycle } = await aPastCycle();
    const tried = { cycles: [cycle.id], ...inForce };
    expect(await refusals({ ...tried, localWeight: 0 })).toEqual([['WEIGHTS', 'items']]);
    expect(await refusals({ ...tried, items: [] })).toContainEqual(['REQUIRED', 'items']);
    const unknown = { ...items[0], source: 'MEASURED', measure: 'msr_none' };
    expect(await refusals({ ...tried, items: [unknown, items[1]] })).toEqual([
      ['NOT_FOUND', 'items.0.measure'],
    ]);
    expect(await refusals({ ...tried, goodFrom: 95 })).toEqual([['CONTRADICTION', 'excellentFrom']]);
  });

  test('for cycles that are not over, unknown, older than the first scheme, none or the same twice', async () => {
    const { cycle } = await aPastCycle();
    const { scheme } = await build.aPublishedScheme([{}]);
    const open = await build.aCycle({ state: 'APPEAL', schemeId: scheme.id });
    const old = await build.aCycle();
    const of = (cycles: string[]) => refusals({ cycles, ...inForce });
    expect(await of([cycle.id, open.id])).toEqual([['WRONG_STATE', 'cycles.1']]);
    expect(await of(['cyc_none'])).toEqual([['NOT_FOUND', 'cycles.0']]);
    expect(await of([old.id])).toEqual([['NO_SCHEME', 'cycles.0']]);
    expect(await of([])).toEqual([['OUT_OF_RANGE', 'cycles']]);
    expect(await of([cycle.id, cycle.id])).toEqual([['OUT_OF_RANGE', 'cycles']]);
  });

  test('for more than so many values at once', async () => {
    const { cycle } = await aPastCycle();
    const { sql } = service.database;
    await sql`insert into assessment.assessed_organizations (id, cycle_id, organization_id, division_code, path)
      select 'aso_many_' || n, ${cycle.id}, 'org_many_' || n, '530103002001', '1/' from generate_series(1, 400) n`;
    const many = Array.from({ length: 50 }, () => ({ ...items[0], weight: 2 }));
    expect(await refusals({ cycles: [cycle.id], items: many })).toEqual([['TOO_MANY', 'cycles']]);
  });

  test('to whoever may not draft a scheme for the division, and to callers without the scope', async () => {
    const { cycle } = await aPastCycle();
    const tried = { cycles: [cycle.id], ...inForce };
    const strangers: readonly Partial<Viewer>[] = [
      { territory: ['530102000000'] },
      { territory: ['530103001000'] },
      { roles: ['street'] },
    ];
    for (const stranger of strangers) {
      expect(await refusals(tried, { ...officer, ...stranger })).toEqual([['NOT_ALLOWED', 'cycles']]);
    }
    const { data, errors } = await service.raw(
      text,
      { input: tried },
      { viewer: { ...officer, rights: new Set() } },
    );
    expect(data).toEqual({ answer: null });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
