import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { plantingsFor } from '@graphroots/demo/plantings';
import { unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';

const kunming = '530100000000';
const planted = plantingsFor(kunming).rectifications[kunming];
/** Today, in the demo city. */
const cityDay = '2026-03-31';

/** Plans and scores, and sees the whole city. */
const planner: Viewer = {
  ...unrestrictedViewer,
  id: 'acc_city',
  roles: ['organization-department', 'assessor'],
};

let system: DemoSystem;

beforeAll(async () => {
  system = await startDemoSystem('city', async () => planner);
}, 240_000);
afterAll(() => system.close());

async function ask<T>(form: z.ZodType<T>, query: string, variables = {}): Promise<T> {
  const { data, errors } = await system.ask(query, variables);
  expect(errors, query).toBeUndefined();
  return form.parse(data);
}

const rectified = z.object({
  rectifications: z.object({
    totalCount: z.number(),
    nodes: z.array(
      z.object({
        organization: z.object({ name: z.string(), kind: z.string() }),
        reasons: z.array(z.object({ class: z.string(), text: z.string() })).min(1),
        measures: z.array(z.object({ text: z.string() })),
        state: z.string(),
        relapsedWithinYear: z.boolean(),
      }),
    ),
  }),
  relapsed: z.object({ totalCount: z.number() }),
  open: z.object({ totalCount: z.number() }),
});

test('question 21: which weak organizations were put under rectification, why, with which measures, and which relapsed within a year', async () => {
  const { rectifications, relapsed, open } = await ask(
    rectified,
    `query ($city: ID!) {
      rectifications(where: { division: $city }, first: 100) { totalCount nodes {
        organization { name kind secretary { id } territory { name } } state openedOn
        reasons { class text cases { type key } } measures { text dueOn settledOn result }
        relapsedOn relapsedWithinYear } }
      relapsed: rectifications(where: { division: $city, relapsedWithinYear: true }) { totalCount }
      open: rectifications(where: { division: $city, open: true }) { totalCount }
    }`,
    { city: kunming },
  );
  if (!planted) throw new Error('Nothing is planted.');
  const { closed, open: fresh, relapsedWithinYear, relapsedLater } = planted;
  expect(rectifications.totalCount).toBe(closed + fresh + relapsedWithinYear + relapsedLater);
  expect(relapsed.totalCount).toBe(relapsedWithinYear);
  expect(open.totalCount).toBe(fresh + relapsedWithinYear + relapsedLater);
  for (const { organization, measures, state } of rectifications.nodes) {
    expect(organization.kind).toBe('COMMUNITY_COMMITTEE');
    expect(measures.length > 0, state).toBe(state !== 'IDENTIFIED');
  }
});

test('a cycle that assessed streets down to groups together ranks the streets among themselves', async () => {
  const row = z.object({ rank: z.number(), score: z.number(), organization: z.object({ kind: z.string() }) });
  const { assessmentCycles } = await ask(
    z.object({
      assessmentCycles: z.object({
        nodes: z.array(z.object({ level: z.string().nullable(), scores: z.object({ nodes: z.array(row) }) })),
      }),
    }),
    `query ($district: ID!) { assessmentCycles(where: { division: $district, state: [FINAL] }) { nodes { level
      scores(where: { level: [STREET] }, orderBy: { field: SCORE, direction: DESC }, first: 100) {
        nodes { rank score organization { kind } } } } } }`,
    { district: '530112000000' },
  );
  const [cycle, ...others] = assessmentCycles.nodes.filter(({ level }) => level === null);
  expect(others).not.toEqual([]);
  const nodes = cycle?.scores.nodes ?? [];
  expect(nodes.length).toBeGreaterThan(5);
  const kinds = new Set(nodes.map(({ organization }) => organization.kind));
  expect([...kinds].filter((kind) => !/^(STREET_WORKING|TOWN)_COMMITTEE$/.test(kind))).toEqual([]);
  const better = (than: number): number => nodes.filter(({ score }) => score > than).length;
  expect(nodes.map(({ rank }) => rank)).toEqual(nodes.map(({ score }) => better(score) + 1));
});

const counted = z.object({
  totalCount: z.number(),
  nodes: z.array(z.object({ type: z.string(), key: z.string() })),
});

test('a score that was corrected after an appeal tells its meetings, its secretary and what it was before', async () => {
  const { assessmentCycles } = await ask(
    z.object({
      assessmentCycles: z.object({
        nodes: z.array(
          z.object({
            scores: z.object({
              nodes: z.array(
                z.object({
                  score: z.number(),
                  revision: z.number(),
                  explain: z.object({
                    rule: z.object({ code: z.string(), edition: z.number() }),
                    posts: z
                      .array(
                        z.object({
                          day: z.string(),
                          post: z.object({ holder: z.object({ id: z.string() }) }),
                        }),
                      )
                      .min(1),
                    parts: z.array(z.object({ numerator: z.number(), numeratorCases: counted })).length(1),
                    appeals: z.array(z.object({ state: z.string() })),
                    revisions: z.array(z.object({ revision: z.number(), score: z.number() })),
                  }),
                }),
              ),
            }),
          }),
        ),
      }),
    }),
    `query ($city: ID!) { assessmentCycles(where: { division: $city, state: [APPEAL] }) { nodes { scores { nodes { score revision
      explain { rule { code edition } posts { day post { holder { id } validFrom validTo } }
        parts { numerator denominator numeratorCases(first: 100) { totalCount nodes { type key } } }
        appeals { state finding } revisions { revision score } } } } } } }`,
    { city: kunming },
  );
  const scores = assessmentCycles.nodes.flatMap((cycle) => cycle.scores.nodes);
  const states = scores.map(({ explain }) => explain.appeals.map(({ state }) => state).join());
  expect(states.toSorted()).toEqual(['', '', 'FILED', 'REJECTED', 'UPHELD']);
  for (const { score, revision, explain } of scores) {
    expect(explain.revisions.find((one) => one.revision === revision)?.score).toBe(score);
    expect(explain.revisions.length).toBe(revision);
    // What an appeal corrected rests on a register, not on cases.
    const [part] = explain.parts;
    expect(part?.numeratorCases.totalCount).toBe(revision === 1 ? part?.numerator : 0);
  }
});

test('a scheme that leans on meetings is tried on last year’s trial: the committee that met least stood first and would be last', async () => {
  const score = z.object({
    organization: z.object({ id: z.string() }),
    rankThen: z.number(),
    rank: z.number(),
    score: z.number(),
  });
  const item = (name: string, source: string, weight: number, more: object) => ({
    name,
    source,
    weight,
    covers: '本社区',
    numerator: '已办',
    denominator: '应办',
    fullAt: 1,
    ...more,
  });
  const { assessmentSchemes, assessmentMeasures } = await ask(
    z.object({
      assessmentSchemes: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
      assessmentMeasures: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
    }),
    `{ assessmentSchemes(where: { code: "DISTRICT_TRIAL" }) { nodes { id } }
      assessmentMeasures(where: { code: "MEETINGS_HELD" }) { nodes { id } } }`,
  );
  const { assessmentCycles } = await ask(
    z.object({
      assessmentCycles: z.object({
        nodes: z.array(
          z.object({
            id: z.string(),
            scores: z.object({
              nodes: z.array(z.object({ rank: z.number(), organization: z.object({ id: z.string() }) })),
            }),
          }),
        ),
      }),
    }),
    `query ($scheme: ID) { assessmentCycles(where: { scheme: $scheme }) { nodes { id
      scores { nodes { rank organization { id } } } } } }`,
    { scheme: assessmentSchemes.nodes[0]?.id },
  );
  const [trial] = assessmentCycles.nodes;
  const { simulateScheme } = await ask(
    z.object({ simulateScheme: z.object({ cycles: z.array(z.object({ scores: z.array(score) })) }) }),
    `query ($input: SimulateSchemeInput!) { simulateScheme(input: $input) { cycles {
      scores { organization { id } rankThen rank score } } } }`,
    {
      input: {
        cycles: [trial?.id],
        items: [
          item('会议', 'MEASURED', 70, { measure: assessmentMeasures.nodes[0]?.id, noneAt: 0 }),
          item('评议', 'VOTED', 30, { noneAt: 0.5 }),
        ],
      },
    },
  );
  const scores = simulateScheme.cycles[0]?.scores ?? [];
  expect(scores.map(({ rankThen, rank, score: points }) => [rankThen, rank, points])).toEqual([
    [2, 1, 76.5],
    [3, 2, 73.5],
    [4, 3, 70.5],
    [1, 4, 62],
  ]);
  expect(trial?.scores.nodes.map(({ rank, organization }) => [organization.id, rank])).toEqual(
    scores
      .toSorted((a, b) => a.rankThen - b.rankThen)
      .map(({ organization, rankThen }) => [organization.id, rankThen]),
  );
});

const analysed = z.object({
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

const finding = z.object({
  id: z.string(),
  body: z.object({ name: z.string() }),
  signs: z.array(
    z.object({ kind: z.string(), reason: z.string(), cases: z.array(z.object({ key: z.string() })) }),
  ),
});

const findings = z.object({
  formalismAnalysis: z.object({
    working: z.object({ totalCount: z.number() }),
    bodies: z.object({
      nodes: z.array(finding),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
});

test('question 1 and formalism: exactly the bodies that do not meet, resolve nothing or have sleeping seats are found, and all others left alone', async () => {
  const take = async (name: string, input: object) => {
    const { step: taken } = await ask(
      analysed,
      `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { step: ${name}(input: $input) {
        analysis { id version state examined total failure } userErrors { code field message } } }`,
      { input },
    );
    return taken.analysis;
  };
  let analysis = await take('openFormalismAnalysis', { division: kunming, on: cityDay });
  for (let round = 0; round < 10 && analysis.state === 'RUNNING'; round += 1) {
    const { id, version: expectedVersion } = analysis;
    analysis = await take('gatherFormalismAnalysis', { analysis: id, expectedVersion, pages: 20 });
    expect(analysis.failure).toBeNull();
  }
  const bodies = plantingsFor(kunming).bodies[kunming];
  if (!bodies) throw new Error('Nothing is planted.');
  const { greaterPartyCommittees, alliances, streetConferences, communityConferences } = bodies;
  const all = greaterPartyCommittees + alliances + streetConferences + communityConferences;
  expect(analysis).toMatchObject({ state: 'DONE', examined: all, total: all });
  const suspected: z.output<typeof finding>[] = [];
  let working = 0;
  for (let after: string | null = null; ;) {
    const { formalismAnalysis }: z.output<typeof findings> = await ask(
      findings,
      `query ($id: ID!, $after: String) { formalismAnalysis(id: $id) {
        working: bodies(where: { verdict: [WORKING] }) { totalCount }
        bodies(where: { verdict: [SUSPECTED, FORMAL] }, first: 100, after: $after) {
          nodes { id body { name } monthsSinceMeeting attendanceRate resolutionsPerMeeting carriedOut
            signs { kind reason cases { type key } } }
          pageInfo { hasNextPage endCursor } } } }`,
      { id: analysis.id, after },
    );
    working = formalismAnalysis.working.totalCount;
    suspected.push(...formalismAnalysis.bodies.nodes);
    if (!formalismAnalysis.bodies.pageInfo.hasNextPage) break;
    after = formalismAnalysis.bodies.pageInfo.endCursor;
  }
  expect(working + suspected.length).toBe(all);
  const signs = suspected.flatMap((one) => one.signs);
  const casesOf = (kind: string): number =>
    signs.filter((sign) => sign.kind === kind).reduce((sum, { cases }) => sum + cases.length, 0);
  expect(casesOf('NOT_MET')).toBe(bodies.dormantCommittees);
  expect(casesOf('MINUTES_ONLY')).toBe(bodies.meetingsWithoutResolution);
  expect(casesOf('DORMANT_SEATS')).toBe(bodies.dormantSeats);
  expect(casesOf('OVERDUE')).toBe(bodies.overdueResolutions);
  const planned = ['NOT_MET', 'MINUTES_ONLY', 'DORMANT_SEATS', 'OVERDUE'];
  expect(suspected.filter((one) => !one.signs.some(({ kind }) => planned.includes(kind)))).toEqual([]);
}, 240_000);

const stepped = z.object({
  step: z.object({
    cycle: z.object({
      id: z.string(),
      version: z.number(),
      progress: z
        .object({
          done: z.number(),
          total: z.number().nullable(),
          finishedAt: z.string().nullable(),
          failure: z.string().nullable(),
        })
        .nullable(),
    }),
    userErrors: z.array(z.never()),
  }),
});

async function step(name: string, input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}AssessmentCycleInput`;
  const { step: taken } = await ask(
    stepped,
    `mutation ($input: ${type}!) { step: ${name}AssessmentCycle(input: $input) {
      cycle { id version progress { done total finishedAt failure } } userErrors { code field message } } }`,
    { input },
  );
  return taken.cycle;
}

test('a cycle over all communities of Kunming is collected through the graph, each measure with its cases', async () => {
  const { assessmentSchemes } = await ask(
    z.object({
      assessmentSchemes: z.object({
        nodes: z.array(z.object({ id: z.string(), items: z.array(z.object({ source: z.string() })) })),
      }),
    }),
    '{ assessmentSchemes(where: { state: [PUBLISHED] }) { nodes { id items { source } } } }',
  );
  const [scheme] = assessmentSchemes.nodes;
  const measured = scheme?.items.filter(({ source }) => source === 'MEASURED') ?? [];
  let cycle = await step('design', {
    name: '全市社区党组织书记年度考核',
    division: kunming,
    level: 'COMMUNITY',
    scheme: scheme?.id,
    periodFrom: '2025-04-01',
    periodTo: '2026-03-31',
  });
  const next = () => ({ cycle: cycle.id, expectedVersion: cycle.version });
  cycle = await step('publish', next());
  cycle = await step('collect', next());
  for (let round = 0; round < 60 && cycle.progress?.finishedAt === null; round += 1) {
    cycle = await step('gather', { ...next(), pages: 10 });
    expect(cycle.progress?.failure).toBeNull();
  }
  expect(cycle.progress).toMatchObject({ done: cycle.progress?.total, finishedAt: expect.any(String) });
  const { divisions } = await ask(
    z.object({ divisions: z.object({ totalCount: z.number() }) }),
    `{ divisions(where: { within: "${kunming}", level: [COMMUNITY] }) { totalCount } }`,
  );
  expect(cycle.progress?.done).toBe(measured.length * divisions.totalCount);

  const { assessmentCycle } = await ask(
    z.object({
      assessmentCycle: z.object({
        values: z.object({
          nodes: z.array(
            z.object({
              numerator: z.number(),
              denominator: z.number(),
              item: z.object({ name: z.string() }),
              counted: z.object({ totalCount: z.number() }),
              cases: z.object({ totalCount: z.number() }),
            }),
          ),
        }),
      }),
    }),
    `query ($id: ID!) { assessmentCycle(id: $id) { values(first: 100) { nodes { numerator denominator
      item { name } counted: cases(where: { counted: true }, first: 1) { totalCount } cases(first: 1) { totalCount } } } } }`,
    { id: cycle.id },
  );
  for (const { numerator, denominator, item, counted, cases } of assessmentCycle.values.nodes) {
    expect(counted.totalCount).toBe(numerator);
    // How many meetings are due follows from an interval, and is no list.
    expect(item.name === '按期召开会议' || cases.totalCount === denominator, item.name).toBe(true);
  }
}, 240_000);
