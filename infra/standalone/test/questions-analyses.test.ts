import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { referenceDay } from '@graphroots/demo/calendar';
import { exchangeCategories } from '@graphroots/demo/exchange';
import { plantingsFor } from '@graphroots/demo/plantings';
import { createClock } from '@graphroots/kit/clock';
import { unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';

const kunming = '530100000000';
const planted = plantingsFor(kunming).exchange[kunming];

const planner: Viewer = { ...unrestrictedViewer, id: 'acc_city', roles: ['organization-department'] };

let system: DemoSystem;

beforeAll(async () => {
  // What stands on a list, and for how long, is told as of today.
  const clock = createClock(() => new Date(`${referenceDay}T12:00:00+08:00`));
  system = await startDemoSystem('city', async () => planner, { clock });
}, 480_000);
afterAll(() => system.close());

async function ask<T>(form: z.ZodType<T>, query: string, variables = {}): Promise<T> {
  const { data, errors } = await system.ask(query, variables);
  expect(errors, query).toBeUndefined();
  return form.parse(data);
}

const stepped = z.object({
  step: z.object({
    analysis: z.object({
      id: z.string(),
      version: z.number(),
      state: z.string(),
      examined: z.number(),
      total: z.number().nullable(),
      failure: z.string().nullable(),
    }),
    userErrors: z.array(z.never()),
  }),
});

async function take(name: string, input: object) {
  const { step } = await ask(
    stepped,
    `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { step: ${name}(input: $input) {
      analysis { id version state examined total failure } userErrors { code field message } } }`,
    { input },
  );
  return step.analysis;
}

/** Looks at all there is to look at. */
async function analyse(kind: string, division: string) {
  let analysis = await take('openAnalysis', { kind, division, on: referenceDay });
  for (let round = 0; round < 10 && analysis.state === 'RUNNING'; round += 1) {
    const { id, version: expectedVersion } = analysis;
    analysis = await take('gatherAnalysis', { analysis: id, expectedVersion, pages: 20 });
    expect(analysis.failure).toBeNull();
  }
  expect(analysis).toMatchObject({ state: 'DONE', examined: analysis.total });
  return analysis;
}

const finding = z.object({
  id: z.string(),
  verdict: z.string(),
  division: z.object({ code: z.string(), name: z.string() }),
  unit: z.object({ id: z.string(), name: z.string() }).nullable(),
  category: z.object({ code: z.string(), name: z.string() }).nullable(),
  figures: z
    .array(
      z.object({
        name: z.string(),
        value: z.number().nullable(),
        source: z.string(),
        caseCount: z.number().nullable(),
        cases: z.array(z.object({ key: z.string() })),
      }),
    )
    .min(1),
  signs: z.array(
    z.object({
      kind: z.string(),
      reason: z.string(),
      cases: z.array(z.object({ type: z.string(), key: z.string() })).min(1),
    }),
  ),
});
type Finding = z.output<typeof finding>;

/** What counts rows: in the demo city every exchange is of one part. */
const counts = (
  'ASKED_BY_COMMUNITY ASKED_BY_UNITS GIVEN RECEIVED AGREED AGREEMENTS UNITS UNITS_NEVER_ASKED UNITS_UNANSWERED ' +
  'ACTIVITIES EXCHANGED NEEDS URGENT_NEEDS UNCLAIMED URGENT_UNCLAIMED_90_DAYS RATED WITH_LAST_DAY PLANS PLANS_OF_OTHER'
).split(' ');

/** Behind each number stand as many cases, or the first hundred of them. */
function expectCases({ figures }: Finding): void {
  for (const { name, value, caseCount, cases } of figures) {
    if (counts.includes(name)) expect(caseCount, name).toBe(value);
    expect(new Set(cases.map(({ key }) => key)).size, name).toBe(Math.min(caseCount ?? 0, 100));
  }
}

/** All findings of an analysis that meet a condition. */
async function findingsOf(analysis: string, where: object): Promise<Finding[]> {
  const all: Finding[] = [];
  const form = z.object({
    analysis: z.object({
      findings: z.object({
        nodes: z.array(finding),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      }),
    }),
  });
  for (let after: string | null = null; ;) {
    const { analysis: found }: z.output<typeof form> = await ask(
      form,
      `query ($id: ID!, $where: AnalysisFindingWhere, $after: String) { analysis(id: $id) {
        findings(where: $where, first: 100, after: $after) {
          nodes { id verdict division { code name } unit { id name } category { code name } figures { name value source caseCount cases { key } }
            signs { kind reason cases { type key } } }
          pageInfo { hasNextPage endCursor } } } }`,
      { id: analysis, where, after },
    );
    all.push(...found.findings.nodes);
    found.findings.nodes.forEach(expectCases);
    if (!found.findings.pageInfo.hasNextPage) return all;
    after = found.findings.pageInfo.endCursor;
  }
}

const figure = ({ figures }: Finding, name: string): number | null | undefined =>
  figures.find((one) => one.name === name)?.value;

test('question 4: exactly the streets that ask units for more than they give them are found, and the units never asked what they need', async () => {
  if (!planted) throw new Error('Nothing is planted.');
  const { id } = await analyse('ONE_WAY_DEMAND', kunming);
  const found = await findingsOf(id, { ofUnit: false, verdict: ['FOUND'] });
  const nothing = found.filter((one) => figure(one, 'RECEIVED') === 0);
  expect(nothing).toHaveLength(planted.oneWayStreets);
  expect(found).toHaveLength(planted.oneWayStreets + planted.unevenStreets);
  for (const one of found) {
    const kinds = one.signs.map(({ kind }) => kind);
    expect(kinds, one.division.name).toContain('LITTLE_BACK');
    expect(kinds.length, one.division.name).toBeGreaterThan(1);
    expect(figure(one, 'GIVEN')).toBeGreaterThan(figure(one, 'RECEIVED') ?? Infinity);
  }
  // Nobody else gives less than it gets: what else is told of streets are the units that nobody asked.
  const others = await findingsOf(id, { ofUnit: false, verdict: ['CLEAR', 'SUSPECTED'] });
  for (const one of others) {
    expect(figure(one, 'GIVEN'), one.division.name).toBe(figure(one, 'RECEIVED'));
    expect(one.signs.filter(({ kind }) => kind !== 'NEVER_ASKED')).toEqual([]);
  }
  const unasked = await findingsOf(id, { ofUnit: true, sign: ['NEVER_ASKED'] });
  expect(new Set(unasked.map(({ unit }) => unit?.id)).size).toBe(planted.unitsNeverAsked);
  const named = [...found, ...others].flatMap(({ signs }) =>
    signs.filter(({ kind }) => kind === 'NEVER_ASKED').flatMap(({ cases }) => cases.map(({ key }) => key)),
  );
  expect(new Set(named)).toEqual(new Set(unasked.map(({ unit }) => unit?.id)));
  expect(named).toHaveLength(planted.unitsNeverAsked);

  // What came of agreements: as many days before as after, of every unit that agreed on something.
  const agreeing = (await findingsOf(id, { ofUnit: true })).filter((one) => figure(one, 'AGREEMENTS') === 1);
  expect(agreeing).toHaveLength(planted.agreements + planted.brokenOffAgreements);
  const fruitless = agreeing.filter(({ signs }) =>
    signs.some(({ kind }) => kind === 'AGREEMENT_WITHOUT_EFFECT'),
  );
  expect(fruitless).toHaveLength(planted.fruitlessAgreements);
  const changes = ['GIVEN_CHANGE', 'RECEIVED_CHANGE', 'ASKED_CHANGE'] as const;
  for (const one of agreeing) {
    const isLess = changes.every((name) => (figure(one, name) ?? Infinity) <= 0);
    expect(isLess, one.unit?.name).toBe(fruitless.includes(one));
  }
  const casesOf = (one: Finding) =>
    one.signs.flatMap(({ kind, cases }) => (kind === 'AGREEMENT_WITHOUT_EFFECT' ? cases : []));
  for (const one of fruitless) {
    const parts = ['GIVEN_BEFORE_AGREEMENT', 'RECEIVED_BEFORE_AGREEMENT', 'GIVEN_AFTER_AGREEMENT'].map(
      (name) => figure(one, name),
    );
    expect([...parts, ...casesOf(one).map(({ type }) => type)]).toEqual([
      1,
      1,
      1,
      'CoBuildingAgreement',
      'Exchange',
      'Exchange',
      'Exchange',
    ]);
  }
  // Each stands in a street that asks for more than it gives, which names it too.
  expect(
    found
      .flatMap(casesOf)
      .map(({ key }) => key)
      .toSorted(),
  ).toEqual(
    fruitless
      .flatMap((one) =>
        casesOf(one)
          .slice(0, 1)
          .map(({ key }) => key),
      )
      .toSorted(),
  );
}, 240_000);

test('question 5: exactly the categories that were served without being needed, needed without being served, badly rated or late are found, and urgent needs unclaimed for 90 days', async () => {
  const mismatched = planted?.mismatched;
  if (!mismatched) throw new Error('Nothing is planted.');
  const { id } = await analyse('MISMATCH', kunming);
  const found = await findingsOf(id, { verdict: ['SUSPECTED', 'FOUND'] });
  expect(
    Object.fromEntries(found.map(({ category, signs }) => [category?.code, signs.map(({ kind }) => kind)])),
  ).toEqual({
    [mismatched.notNeeded]: ['SUPPLIED_NOT_NEEDED'],
    [mismatched.notSupplied]: ['NEEDED_NOT_SUPPLIED'],
    [mismatched.badlyRated]: ['BADLY_RATED'],
    [mismatched.late]: ['LATE'],
  });
  const all = await findingsOf(id, {});
  expect(all).toHaveLength(exchangeCategories.length);
  const shares = all.map((one) => figure(one, 'NEEDS_SHARE') ?? 0);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  const most = all.toSorted((a, b) => (figure(b, 'HOURS') ?? 0) - (figure(a, 'HOURS') ?? 0))[0];
  expect(most && figure(most, 'SPEND')).toBeGreaterThan(0);
  const unclaimed = all.reduce((sum, one) => sum + (figure(one, 'URGENT_UNCLAIMED_90_DAYS') ?? 0), 0);
  const { needs } = await ask(
    z.object({ needs: z.object({ totalCount: z.number() }) }),
    '{ needs(where: { urgency: [URGENT], unclaimedDays: 90 }) { totalCount } }',
  );
  expect([unclaimed, needs.totalCount]).toEqual([planted?.urgentUnclaimed, planted?.urgentUnclaimed]);
}, 240_000);

test('question 16: exactly the streets that copied each other’s plans are found in their district, although their needs differ', async () => {
  const district = '530103000000';
  const copies = plantingsFor(kunming).copiedPlans[district] ?? 0;
  const { id } = await analyse('UNIFORMITY', district);
  const found = await findingsOf(id, { verdict: ['FOUND'] });
  // Of so many streets with the same plans, each pair.
  expect(found).toHaveLength((copies * (copies + 1)) / 2);
  for (const one of found) {
    expect(one.signs.map(({ kind }) => kind).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'ALIKE_DESPITE_NEEDS',
      'COPIED_PLANS',
    ]);
    expect(figure(one, 'NEED_DIFFERENCE')).toBeGreaterThanOrEqual(0.15);
  }
  const others = await findingsOf(id, { verdict: ['CLEAR', 'SUSPECTED'] });
  const [whole, ...more] = others.filter(({ signs }) => signs.length > 0);
  expect(more).toEqual([]);
  // No cycle of the district has an item of a street's own.
  expect(whole?.division.code).toBe(district);
  expect(whole && figure(whole, 'LOCAL_ITEM_SHARE')).toBe(0);
  expect(whole && figure(whole, 'ALIKE_PAIRS')).toBe(found.length);
}, 240_000);

const evidence = z.object({
  partyOrganization: z.object({
    name: z.string(),
    secretary: z.object({ id: z.string() }),
    posts: z.object({ nodes: z.array(z.object({ holder: z.object({ id: z.string() }) })).min(1) }),
    memberStats: z.object({ total: z.number().positive() }),
    assessments: z.object({
      nodes: z.array(
        z.object({
          revision: z.number(),
          cycle: z.object({ state: z.string() }),
          explain: z.object({
            parts: z.array(
              z.object({
                item: z.object({ name: z.string() }),
                numerator: z.number().nullable(),
                numeratorCases: z.object({ nodes: z.array(z.object({ key: z.string() })) }),
              }),
            ),
          }),
        }),
      ),
    }),
    rectifications: z.object({ nodes: z.array(z.object({ state: z.string() })) }),
    evaluations: z.object({ nodes: z.array(z.object({ direction: z.string(), score: z.number() })) }),
    territory: z.object({
      governingBodies: z.object({
        nodes: z.array(
          z.object({
            kind: z.string(),
            meetings: z.object({
              totalCount: z.number(),
              nodes: z.array(z.object({ id: z.string(), resolutions: z.object({ totalCount: z.number() }) })),
            }),
          }),
        ),
      }),
      issueStats: z.object({ total: z.number(), open: z.number(), meanHoursToClose: z.number().nullable() }),
      satisfaction: z.object({ responses: z.number() }),
      needStats: z.object({ total: z.number(), closed: z.number(), unclaimed: z.number() }),
      exchangeBalance: z.object({ given: z.number(), received: z.number() }),
      volunteerStats: z.object({ activities: z.number(), wishesFulfilled: z.number() }),
      checkInStats: z.object({ base: z.string() }),
    }),
  }),
});

test('question 25: all evidence for the yearly review of a secretary is one query over five services, and it is what the score was counted from', async () => {
  const { assessmentCycles } = await ask(
    z.object({
      assessmentCycles: z.object({
        nodes: z.array(
          z.object({
            scores: z.object({ nodes: z.array(z.object({ organization: z.object({ id: z.string() }) })) }),
          }),
        ),
      }),
    }),
    `query ($city: ID!) { assessmentCycles(where: { division: $city, state: [APPEAL] }) { nodes {
      scores { nodes { organization { id } } } } } }`,
    { city: kunming },
  );
  const reviewed = assessmentCycles.nodes.flatMap(({ scores }) => scores.nodes);
  expect(reviewed.length).toBeGreaterThan(3);
  for (const { organization } of reviewed) {
    const { partyOrganization: found } = await ask(
      evidence,
      `query ($id: ID!, $year: Period!, $from: DateTime!, $to: DateTime!) { partyOrganization(id: $id) {
        name secretary { id }
        posts(where: { role: [SECRETARY] }, first: 5) { nodes { validFrom validTo holder { id } } }
        memberStats { total probationary }
        assessments(first: 3) { nodes { score grade revision cycle { name state } explain { parts { item { name } numerator denominator
          numeratorCases(first: 20) { nodes { type key } } } } } }
        rectifications(first: 3) { nodes { state openedOn reasons { class text } measures { text result } } }
        evaluations(first: 10) { nodes { direction purpose year score unit { name } items { name score } sentTo { name } } }
        territory {
          governingBodies(first: 10) { nodes { name kind monthsSinceLastMeeting
            meetings(where: { state: [HELD, MINUTED, CLOSED], plannedFrom: $from, plannedBefore: $to }, first: 20) { totalCount
              nodes { id heldAt resolutions(first: 10) { totalCount nodes { state } } } } } }
          issueStats(period: $year) { total open meanHoursToClose }
          satisfaction(period: $year) { responses }
          needStats(period: $year) { total closed unclaimed }
          exchangeBalance(period: $year) { given received }
          volunteerStats(period: $year) { activities wishesFulfilled }
          checkInStats { base }
        } } }`,
      {
        id: organization.id,
        year: { from: '2025-04-01', to: '2026-03-31' },
        from: '2025-03-31T16:00:00.000Z',
        to: '2026-03-31T16:00:00.000Z',
      },
    );
    expect(found.posts.nodes.map(({ holder }) => holder.id)).toContain(found.secretary.id);
    const meetings = found.territory.governingBodies.nodes.flatMap((body) => body.meetings.nodes);
    const [score] = found.assessments.nodes.filter(({ cycle }) => cycle.state === 'APPEAL');
    const [part] = score?.explain.parts ?? [];
    expect(part?.item.name).toBe('按期召开会议');
    // The meetings that the score was counted from are those on the same page.
    const cases = part?.numeratorCases.nodes.map(({ key }) => key) ?? [];
    expect(cases.filter((key) => !meetings.some(({ id }) => id === key))).toEqual([]);
    // What an appeal corrected rests on a register, not on cases.
    expect(cases).toHaveLength(score?.revision === 1 ? (part?.numerator ?? -1) : 0);
    // Both ways: what the community said of a unit, and that of it.
    expect(found.evaluations.nodes.map(({ direction, score: given }) => [direction, given])).toEqual(
      expect.arrayContaining([
        ['OF_PLACE', 91],
        ['OF_UNIT', 88],
      ]),
    );
  }
});
