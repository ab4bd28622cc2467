import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createGraph, type Variables } from '@graphroots/kit/graph/graph';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import type { Viewer } from '@graphroots/kit/viewer';
import { assessment } from '../src/assessment.ts';
import { monthsBetween, periodOf } from '../src/collection/period.ts';
import { createBuilders } from './builders.ts';
import { countAnew, readExplanation } from './explained.ts';

const district = '530103000000';
const street = '530103001000';

let service: TestService;
let build: ReturnType<typeof createBuilders>;

/** What the graph was asked, and what of it fails. */
let asked: { readonly document: string; readonly variables: Variables }[] = [];
let failing = false;
let failingDocument: string | null = null;

const communities = Array.from({ length: 230 }, (_, n) => ({
  code: `5301030${String(1 + Math.floor(n / 100)).padStart(2, '0')}${String(n % 100).padStart(3, '0')}`,
  id: `org_${n}`,
  path: `1/2/${n}/`,
  cases: n === 3 ? 250 : n % 4,
}));

const casesOf = (n: number, count: number, after: unknown) => {
  const from = after === null || after === undefined ? 0 : Number(after);
  const nodes = Array.from({ length: Math.min(100, count - from) }, (_, at) => ({
    __typename: 'Issue',
    id: `iss_${n}_${from + at}`,
  }));
  const end = from + nodes.length;
  return { totalCount: count, nodes, pageInfo: { hasNextPage: end < count, endCursor: String(end) } };
};

/** Communities a page at a time, each with some issues, of which every second one is closed. */
const graph = createGraph(async ({ query, variables }) => {
  asked.push({ document: query, variables });
  if (failing || query === failingDocument) {
    return {
      errors: [{ message: 'gone', extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'grids' } }],
    };
  }
  const prefix = String(variables['division']).replace(/(000)+$/, '');
  const inside = communities.filter(({ code }) => code.startsWith(prefix));
  const from = Number(variables['after'] ?? 0);
  const page = inside.slice(from, from + Number(variables['first']));
  const end = from + page.length;
  const nodes = page.map(({ code, id, path, cases }) => {
    const n = Number(id.slice(4));
    return {
      code,
      partyCommittee: n === 7 ? null : { id, path },
      closed: casesOf(n, Math.floor(cases / 2), variables['numeratorAfter']),
      all: casesOf(n, cases, variables['denominatorAfter']),
      bodies: { nodes: [{ months: 3 }, { months: 12 }, { months: null }] },
    };
  });
  return {
    data: { divisions: { nodes, pageInfo: { hasNextPage: end < inside.length, endCursor: String(end) } } },
  };
});

beforeAll(async () => {
  service = await openTestService(assessment, '2026-06-15T12:00:00+08:00', graph);
  build = createBuilders(service.database.db);
});
afterAll(() => service.close());

const planner: Viewer = {
  id: 'acc_district',
  roles: ['organization-department'],
  territory: [district],
  lines: [],
  rights: 'all',
};

interface Taken {
  readonly cycle: {
    readonly version: number;
    readonly progress: {
      done: number;
      total: number | null;
      finishedAt: string | null;
      failure: string | null;
      failingItems: readonly { id: string }[];
    };
    readonly omittedItems: readonly { item: { id: string }; reason: string }[];
  };
  readonly userErrors: readonly { code: string }[];
}

async function take(name: string, input: object): Promise<Taken> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}AssessmentCycleInput`;
  const text = `mutation ($input: ${type}!) { answer: ${name}AssessmentCycle(input: $input) {
    cycle { version progress { done total finishedAt failure failingItems { id } }
      omittedItems { item { id } failure reason decidedOn decidedAs } } userErrors { code } } }`;
  return (await service.query<{ answer: Taken }>(text, { input }, { viewer: planner })).answer;
}

async function aMeasuredCycle() {
  const counted = await build.aMeasure({ numerator: 'closed', denominator: 'all', document: 'counted' });
  const due = await build.aMeasure({ numerator: 'closed', interval: 'bodies.nodes.months', document: 'due' });
  const { scheme, items } = await build.aPublishedScheme([
    { source: 'MEASURED', measureId: counted.id, weight: 50 },
    { source: 'MEASURED', measureId: due.id, weight: 30, months: 6 },
    { source: 'DECLARED', weight: 20, denominator: null },
  ]);
  const cycle = await build.aCycle({ state: 'PUBLISHED', schemeId: scheme.id });
  return { cycle, items, counted };
}

describe('a cycle is collected through the graph', () => {
  test('a hundred divisions a question, gone on with where it was broken off, and told how far it is', async () => {
    const { cycle } = await aMeasuredCycle();
    asked = [];
    expect(await take('collect', { cycle: cycle.id, expectedVersion: 1 })).toMatchObject({
      cycle: { progress: { done: 0, total: null, finishedAt: null } },
    });
    // Three pages say whom it assesses: all but the one without a committee.
    expect(await take('gather', { cycle: cycle.id, expectedVersion: 2, pages: 3 })).toMatchObject({
      cycle: { progress: { done: 0, total: 458, finishedAt: null } },
    });
    expect(await take('gather', { cycle: cycle.id, expectedVersion: 3, pages: 1 })).toMatchObject({
      cycle: { progress: { done: 99, total: 458 } },
    });
    failing = true;
    expect(await take('gather', { cycle: cycle.id, expectedVersion: 4 })).toMatchObject({
      cycle: { progress: { done: 99, failure: expect.stringContaining('grids') } },
      userErrors: [],
    });
    failing = false;
    expect(await take('openSelfReviewOf', { cycle: cycle.id, expectedVersion: 5 })).toMatchObject({
      userErrors: [{ code: 'NOT_COLLECTED' }],
    });
    expect(await take('gather', { cycle: cycle.id, expectedVersion: 5, pages: 50 })).toMatchObject({
      cycle: { progress: { done: 458, total: 458, finishedAt: '2026-06-15T04:00:00.000Z', failure: null } },
    });
    expect(await take('openSelfReviewOf', { cycle: cycle.id, expectedVersion: 6 })).toMatchObject({
      userErrors: [],
    });
    // Nine pages, both items once more while nothing answered, and what one of the communities had more than a page of: linear in what there is.
    const pages = asked.filter(
      ({ variables }) =>
        variables['numeratorAfter'] === undefined && variables['denominatorAfter'] === undefined,
    );
    expect(pages.length).toBe(11);
    expect(asked.length - pages.length).toBe(4);
  });

  test('with the source of each value: measure, variables, when, and the cases by type and key', async () => {
    const { cycle, items, counted } = await aMeasuredCycle();
    await take('collect', { cycle: cycle.id, expectedVersion: 1 });
    await take('gather', { cycle: cycle.id, expectedVersion: 2, pages: 50 });
    const found = await service.query<{ assessmentCycle: { values: { nodes: object[] } } }>(
      `query ($id: ID!, $item: ID!, $due: ID!) { assessmentCycle(id: $id) {
        values(where: { item: $item, organization: "org_3" }) { nodes { numerator denominator source variables at current
          cases(first: 1) { totalCount nodes { type key counted } } others: cases(where: { counted: false }) { totalCount } } }
        due: values(where: { item: $due, organization: "org_2" }) { nodes { numerator denominator variables } } } }`,
      { id: cycle.id, item: items[0]?.id, due: items[1]?.id },
    );
    const variables = {
      level: ['COMMUNITY'],
      first: 100,
      division: district,
      from: '2025-01-01',
      to: '2025-12-31',
      before: '2026-01-01',
      start: '2024-12-31T16:00:00.000Z',
      end: '2025-12-31T16:00:00.000Z',
      after: null,
    };
    expect(found).toMatchObject({
      assessmentCycle: {
        values: {
          nodes: [
            {
              numerator: 125,
              denominator: 250,
              source: `${counted.code}/${counted.edition}`,
              at: '2026-06-15T04:00:00.000Z',
              current: true,
              cases: { totalCount: 250, nodes: [{ type: 'Issue', key: 'iss_3_0', counted: true }] },
              others: { totalCount: 125 },
            },
          ],
        },
        // In six months one of three months is due twice, one of twelve not at all.
        due: { nodes: [{ numerator: 1, denominator: 2 }] },
      },
    });
    const [value] = found.assessmentCycle.values.nodes;
    expect(JSON.parse(String(value && Reflect.get(value, 'variables')))).toEqual(variables);
  });

  test('and nothing of another service is stored but names of cases and of whom they concern', async () => {
    const { sql } = service.database;
    const columns = await sql<{ table: string; column: string }[]>`
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'assessment' and table_name in ('value_cases', 'assessed_organizations', 'item_values')
      order by 1, 2`;
    const of = (table: string) => columns.filter((one) => one.table === table).map(({ column }) => column);
    expect(of('value_cases')).toEqual(['counted', 'id', 'key', 'type', 'value_id']);
    expect(of('assessed_organizations')).toEqual([
      'cycle_id',
      'division_code',
      'id',
      'organization_id',
      'path',
    ]);
    expect(of('item_values').join(' ')).toBe(
      'at current cycle_id denominator division_code id item_id numerator organization_id path source variables',
    );
  });

  test('a local item of its place only', async () => {
    const { scheme } = await build.aPublishedScheme([{ weight: 90 }], { localWeight: 10 });
    const measure = await build.aMeasure({ numerator: 'closed', denominator: 'all' });
    const cycle = await build.aCycle({ state: 'DESIGNED', schemeId: scheme.id });
    const local = {
      cycleId: cycle.id,
      divisionCode: street,
      source: 'MEASURED',
      measureId: measure.id,
    } as const;
    await build.anItem({ of: scheme, ...local, weight: 10 });
    const { sql } = service.database;
    await sql`update assessment.assessment_cycles set state = 'PUBLISHED' where id = ${cycle.id}`;
    await take('collect', { cycle: cycle.id, expectedVersion: 1 });
    expect(await take('gather', { cycle: cycle.id, expectedVersion: 2, pages: 50 })).toMatchObject({
      cycle: { progress: { done: 99, total: 99 } },
    });
  });

  test('a document that does not go on with its cases is noted as a failure, and nothing of the page is kept', async () => {
    const measure = await build.aMeasure({ numerator: 'bodies', denominator: 'all' });
    const { scheme } = await build.aPublishedScheme([{ source: 'MEASURED', measureId: measure.id }]);
    const cycle = await build.aCycle({ state: 'PUBLISHED', schemeId: scheme.id });
    await take('collect', { cycle: cycle.id, expectedVersion: 1 });
    expect(await take('gather', { cycle: cycle.id, expectedVersion: 2, pages: 50 })).toMatchObject({
      cycle: { progress: { done: 0, total: 229, finishedAt: null, failure: expect.any(String) } },
    });
  });
});

describe('a measure that does not answer', () => {
  const reason = '平台升级,考核期内无法采集';

  async function aFailingCycle() {
    const made = await aMeasuredCycle();
    await take('collect', { cycle: made.cycle.id, expectedVersion: 1 });
    // Whom it assesses, and one page of the first item, before that fails.
    await take('gather', { cycle: made.cycle.id, expectedVersion: 2, pages: 4 });
    failingDocument = 'counted';
    const { cycle } = await take('gather', { cycle: made.cycle.id, expectedVersion: 3, pages: 50 });
    const [item, other] = made.items;
    if (!item || !other) throw new Error('There are three items.');
    return { ...made, item, other, progress: cycle.progress };
  }
  beforeEach(() => {
    failingDocument = null;
  });

  test('stops no other, is tried again each time, and is read on once it answers', async () => {
    const { cycle, item, progress } = await aFailingCycle();
    expect(progress).toEqual({
      done: 99 + 229,
      total: 458,
      finishedAt: null,
      failure: expect.stringContaining('grids'),
      failingItems: [{ id: item.id }],
    });
    expect(await take('openSelfReviewOf', { cycle: cycle.id, expectedVersion: 4 })).toMatchObject({
      userErrors: [{ code: 'NOT_COLLECTED' }],
    });
    failingDocument = null;
    expect(await take('gather', { cycle: cycle.id, expectedVersion: 4, pages: 50 })).toMatchObject({
      cycle: { progress: { done: 458, failure: null, failingItems: [] }, omittedItems: [] },
    });
  });

  test('is left out with a reason: nothing of it counts, and the score says so in place of spreading its weight unseen', async () => {
    const { cycle, item, other } = await aFailingCycle();
    const left = await take('leaveOutItemOf', {
      cycle: cycle.id,
      expectedVersion: 4,
      item: item.id,
      reason: ` ${reason} `,
    });
    const omission = {
      failure: expect.stringContaining('grids'),
      reason,
      decidedOn: '2026-06-15',
      decidedAs: 'organization-department',
    };
    expect(left).toEqual({
      cycle: {
        version: 5,
        progress: {
          done: 229,
          total: 229,
          finishedAt: '2026-06-15T04:00:00.000Z',
          failure: null,
          failingItems: [],
        },
        omittedItems: [{ item: { id: item.id }, ...omission }],
      },
      userErrors: [],
    });
    await take('openSelfReviewOf', { cycle: cycle.id, expectedVersion: 5 });
    await take('openDebriefingOf', { cycle: cycle.id, expectedVersion: 6 });
    await service.query(
      `mutation ($cycle: ID!) { scoreAssessmentCycle(input: { cycle: $cycle, expectedVersion: 7 }) { userErrors { code } } }`,
      { cycle: cycle.id },
      { viewer: { ...planner, roles: ['assessor'] } },
    );
    const { assessmentCycle: found } = await service.query<{
      assessmentCycle: { organizations: { nodes: { score: { id: string; score: number } }[] } };
    }>(
      `query ($id: ID!, $item: ID!) { assessmentCycle(id: $id) { values(where: { item: $item }) { totalCount }
        history(where: { action: ["leaveOutItemOf"] }) { nodes { reason actorId } }
        organizations(where: { organization: "org_2" }) { nodes { score { id score explain { parts {
          item { id } points exclusion omission { failure reason decidedOn decidedAs } } } } } } } }`,
      { id: cycle.id, item: item.id },
    );
    // One of two that were due is half of the 30 points that are left.
    expect(found).toMatchObject({
      values: { totalCount: 0 },
      history: { nodes: [{ reason, actorId: 'acc_district' }] },
      organizations: {
        nodes: [
          {
            score: {
              score: 50,
              explain: {
                parts: [
                  { item: { id: item.id }, points: null, exclusion: 'OMITTED', omission },
                  { item: { id: other.id }, points: 15, exclusion: null, omission: null },
                  { exclusion: 'NO_VALUE', omission: null },
                ],
              },
            },
          },
        ],
      },
    });
    const [assessed] = found.organizations.nodes;
    const explained = await readExplanation(service, assessed?.score.id ?? '');
    expect(countAnew(explained).score).toBe(50);
  });

  test('is not left out without a reason, while it answers, once it is read, nor by others', async () => {
    const { cycle, item, other } = await aFailingCycle();
    const codes = async (given: object) => {
      const step = { cycle: cycle.id, expectedVersion: 4, item: item.id, reason };
      return (await take('leaveOutItemOf', { ...step, ...given })).userErrors.map(({ code }) => code);
    };
    expect(await codes({ reason: ' ' })).toEqual(['REQUIRED']);
    expect(await codes({ item: other.id })).toEqual(['NOT_FOUND']);
    expect(await codes({ item: 'sit_none' })).toEqual(['NOT_FOUND']);
    failingDocument = null;
    await take('gather', { cycle: cycle.id, expectedVersion: 4, pages: 1 });
    expect(await codes({ expectedVersion: 5 })).toEqual(['NOT_FAILING']);
  });
});

describe('a value that no system holds', () => {
  const community: Viewer = {
    id: 'acc_community',
    roles: ['community'],
    territory: ['530103001001'],
    lines: [],
    rights: 'all',
  };
  const declare = async (input: object, viewer = community): Promise<unknown> => {
    const text = `mutation ($input: DeclareItemValueInput!) { declareItemValue(input: $input) {
      organization { values { numerator denominator source current } } userErrors { code field } } }`;
    return service.query(text, { input }, { viewer });
  };

  test('is entered by its holder, and entered again stands in the place of the first, which is kept', async () => {
    const { scheme, items } = await build.aPublishedScheme([{}]);
    const cycle = await build.aCycle({ state: 'COLLECTING', schemeId: scheme.id });
    const { id: organization, organizationId } = await build.anAssessed({ in: cycle });
    const value = { organization, item: items[0]?.id, denominator: 10, source: '会议记录' };
    await declare({ ...value, numerator: 7 });
    expect(await declare({ ...value, numerator: 9 })).toEqual({
      declareItemValue: {
        organization: { values: [{ numerator: 9, denominator: 10, source: '会议记录', current: true }] },
        userErrors: [],
      },
    });
    const { sql } = service.database;
    expect(
      await sql`select numerator::float, current from assessment.item_values
        where organization_id = ${organizationId} order by id`,
    ).toEqual([
      { numerator: 7, current: false },
      { numerator: 9, current: true },
    ]);
  });

  test('is refused for an item of other values, another cycle, without its denominator, too late, and to strangers', async () => {
    const { scheme, items } = await build.aPublishedScheme([{}, { source: 'VOTED' }]);
    const other = await build.aPublishedScheme([{}]);
    const cycle = await build.aCycle({ state: 'COLLECTING', schemeId: scheme.id });
    const late = await build.aCycle({ state: 'DEBRIEFING', schemeId: scheme.id });
    const { id: organization } = await build.anAssessed({ in: cycle });
    const { id: over } = await build.anAssessed({ in: late });
    const value = { organization, item: items[0]?.id, numerator: 1, denominator: 10, source: '记录' };
    const codes = async (given: object, viewer?: Viewer) => {
      const answer = await declare({ ...value, ...given }, viewer);
      return [...JSON.stringify(answer).matchAll(/"code":"([A-Z_]+)"/g)].map(([, code]) => code);
    };
    expect(await codes({ item: items[1]?.id })).toEqual(['NOT_DECLARED']);
    expect(await codes({ item: other.items[0]?.id })).toEqual(['NOT_FOUND']);
    expect(await codes({ denominator: null })).toEqual(['CONTRADICTION']);
    expect(await codes({ numerator: -1 })).toEqual(['OUT_OF_RANGE']);
    expect(await codes({ source: ' ' })).toEqual(['REQUIRED']);
    expect(await codes({ organization: over })).toEqual(['WRONG_STATE']);
    expect(await codes({}, { ...community, territory: ['530103002001'] })).toEqual(['NOT_FOUND']);
  });
});

describe('the period of an item', () => {
  const year = { periodFrom: '2025-01-01', periodTo: '2025-12-31' };

  test('is that of its cycle, or its last months, and never more', () => {
    expect(periodOf(year, null)).toMatchObject({ from: '2025-01-01', to: '2025-12-31' });
    expect(periodOf(year, 3)).toEqual({
      from: '2025-10-01',
      to: '2025-12-31',
      before: '2026-01-01',
      start: '2025-09-30T16:00:00.000Z',
      end: '2025-12-31T16:00:00.000Z',
    });
    expect(periodOf(year, 24)).toMatchObject({ from: '2025-01-01' });
  });

  test.each([
    ['2025-01-01', '2025-12-31', 12],
    ['2025-01-01', '2025-03-30', 2],
    ['2025-01-15', '2025-02-14', 1],
    ['2025-01-15', '2025-02-13', 0],
  ])('from %s to %s has %d whole months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});
