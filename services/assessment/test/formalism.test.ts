import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createGraph } from '@graphroots/kit/graph/graph';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { assessment } from '../src/assessment.ts';

const city = '530100000000';
const district = '530103000000';
const community = '530103001001';

let service: TestService;
let failing = false;
let asked = 0;

const seat = (id: string, given: object = {}) => ({
  id,
  state: 'ACTIVE',
  termFrom: '2020-01-01',
  history: page([]),
  ...given,
});
const resolution = (id: string, state = 'VERIFIED', overdue = false, issue: string | null = null) => ({
  id,
  state,
  dueOn: overdue ? '2026-06-14' : '2026-06-15',
  issue: issue === null ? null : { state: issue },
});
const meeting = (id: string, ...resolutions: object[]) => ({
  id,
  heldAt: '2026-03-10T02:00:00.000Z',
  resolutions: page(resolutions),
});

/** Who came to each meeting in turn: `x` where they did, `-` where they did not. */
function attended(meetings: readonly object[], marks: Readonly<Record<string, string>>) {
  return meetings.map((one, index) => ({
    attendance: Object.entries(marks).map(([id, came]) => ({ present: came[index] === 'x', seat: { id } })),
    ...one,
  }));
}

function page(nodes: readonly object[], from = 0, size = 100) {
  const some = nodes.slice(from, from + size);
  const end = from + some.length;
  return {
    totalCount: nodes.length,
    nodes: some,
    pageInfo: { hasNextPage: end < nodes.length, endCursor: String(end) },
  };
}

const good = [meeting('mtg_g1', resolution('rsl_g1')), meeting('mtg_g2', resolution('rsl_g2'))];
const bodyOf = (id: string, given: object = {}) => ({
  id,
  foundedOn: '2020-01-01',
  lastMetOn: '2026-05-15',
  convener: { id: `org_of_${id}`, path: '1/2/' },
  territory: { code: community },
  seats: page([seat(`sea_${id}`)]),
  meetings: page(attended(good, { [`sea_${id}`]: 'xx' })),
  before: page([]),
  ...given,
});

/** Two seats: whose holder came to none of three meetings and then to one, and whose came to all. */
const bodyWithSleeper = (id: string, sleeper: object) =>
  bodyOf(id, {
    seats: page([seat(`sea_${id}`, sleeper), seat('sea_awake')]),
    meetings: page(
      attended(
        ['2026-01-10', '2026-02-10', '2026-03-10', '2026-05-10'].map((day, n) => ({
          ...meeting(`mtg_${id}_${n}`, resolution(`rsl_${id}_${n}`)),
          heldAt: `${day}T02:00:00.000Z`,
        })),
        { [`sea_${id}`]: '---x', sea_awake: 'xxxx' },
      ),
    ),
  });
const manySeats = Array.from({ length: 130 }, (_, n) => seat(`sea_large_${n}`));

/** 41 that work, and one of each kind that does not. */
const bodies = [
  bodyOf('silent', { lastMetOn: '2025-12-15', meetings: page([]) }),
  bodyOf('never', { lastMetOn: null, meetings: page([]) }),
  bodyOf('young', { lastMetOn: null, foundedOn: '2026-03-01', meetings: page([]) }),
  bodyOf('bonsai', {
    seats: page([seat('sea_bonsai'), seat('sea_other')]),
    meetings: page(
      attended([meeting('mtg_m1'), meeting('mtg_m2', resolution('rsl_late', 'IN_PROGRESS', true))], {
        sea_bonsai: 'xx',
        sea_other: 'x-',
      }),
    ),
  }),
  // Asleep since before the year, in which there were two meetings.
  bodyOf('empty', {
    seats: page([seat('sea_gone'), seat('sea_there'), seat('sea_too')]),
    meetings: page(attended(good, { sea_gone: '--', sea_there: 'xx', sea_too: 'xx' })),
    before: page(
      attended([{ heldAt: '2025-05-10T02:00:00.000Z' }], { sea_gone: '-', sea_there: 'x', sea_too: '-' }),
    ),
  }),
  bodyOf('away', {
    seats: page([seat('sea_a'), seat('sea_b'), seat('sea_c')]),
    meetings: page(attended(good, { sea_a: '--', sea_b: 'x-', sea_c: 'x-' })),
  }),
  bodyWithSleeper('woken', {}),
  bodyWithSleeper('left', {
    state: 'ENDED',
    history: page([{ action: 'end', at: '2026-04-30T02:00:00.000Z' }]),
  }),
  bodyWithSleeper('replaced', {
    history: page([{ action: 'replaceHolderOf', at: '2026-02-01T02:00:00.000Z' }]),
  }),
  // Whether an issue was closed counts as much as the resolution's own state.
  bodyOf('solved', {
    meetings: page(
      attended([meeting('mtg_s1', resolution('rsl_s', 'IN_PROGRESS', false, 'CLOSED')), ...good], {
        sea_solved: 'xxx',
      }),
    ),
  }),
  bodyOf('large', {
    seats: page(manySeats),
    meetings: page(attended(good, Object.fromEntries(manySeats.map(({ id }) => [id, 'x-'])))),
  }),
  ...Array.from({ length: 41 }, (_, n) => bodyOf(`good_${n}`)),
];

const graph = createGraph(async ({ query, variables }) => {
  asked += 1;
  if (failing) {
    return {
      errors: [
        { message: 'gone', extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'organization' } },
      ],
    };
  }
  const { id, after } = variables;
  if (query.includes('SeatsOf')) {
    return { data: { governingBody: { seats: page(manySeats, Number(after)) } } };
  }
  if (query.includes('StandingOf')) {
    return {
      data: {
        partyOrganization: {
          path: '1/2/',
          territory: { code: String(id).includes('city') ? city : community },
        },
      },
    };
  }
  return { data: { governingBodies: page(bodies, Number(after ?? 0), Number(variables['first'])) } };
});

beforeAll(async () => {
  service = await openTestService(assessment, '2026-06-15T12:00:00+08:00', graph);
});
beforeEach(() => {
  failing = false;
});
afterAll(() => service.close());

const someone = (role: Role, territory: string): Viewer => ({
  id: `acc_${role}`,
  roles: [role],
  territory: [territory],
  lines: [],
  rights: 'all',
});
const planner = someone('organization-department', district);

interface Answer {
  readonly row: { readonly id: string; readonly [field: string]: unknown } | null;
  readonly userErrors: readonly { code: string }[];
}

async function take(name: string, noun: string, fields: string, input: object, viewer = planner) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { answer: ${name}(input: $input) {
    row: ${noun} { id ${fields} } userErrors { code field } } }`;
  return (await service.query<{ answer: Answer }>(text, { input }, { viewer })).answer;
}
const codes = ({ userErrors }: Answer): string[] => userErrors.map(({ code }) => code);

const open = (input: object = { division: district }, viewer = planner) =>
  take(
    'openFormalismAnalysis',
    'analysis',
    'state from on version rule { monthsWithoutMeeting }',
    input,
    viewer,
  );
const gather = (analysis: string, expectedVersion: number, pages = 20, viewer = planner) =>
  take(
    'gatherFormalismAnalysis',
    'analysis',
    'state examined total failure version',
    { analysis, expectedVersion, pages },
    viewer,
  );

async function aWholeAnalysis(): Promise<string> {
  const { row } = await open();
  const id = row?.id ?? '';
  await gather(id, 1);
  return id;
}

const found = `query ($id: ID!) { formalismAnalysis(id: $id) { state
  working: bodies(where: { verdict: [WORKING] }) { totalCount }
  bodies(where: { verdict: [SUSPECTED, FORMAL] }, first: 100) { nodes { id body { id } verdict monthsSinceMeeting meetings
    minutesOnlyMeetings attendanceRate resolutions resolutionsPerMeeting carriedOut endedInClosedIssue dormantSeats
    signs { kind reason cases { type key } } } } } }`;

interface Finding {
  readonly id: string;
  readonly body: { id: string };
  readonly verdict: string;
  readonly signs: readonly { kind: string; cases: readonly { type: string; key: string }[] }[];
}

async function findings(id: string) {
  const { formalismAnalysis } = await service.query<{
    formalismAnalysis: { working: { totalCount: number }; bodies: { nodes: Finding[] } };
  }>(found, { id });
  const { working, bodies: some } = formalismAnalysis;
  return { working: working.totalCount, of: new Map(some.nodes.map((one) => [one.body.id, one])) };
}

describe('formalism is looked for', () => {
  test('by signs with their reasons and cases, so that bad bodies are found and all good ones left alone', async () => {
    const { working, of } = await findings(await aWholeAnalysis());
    const signs = [...of].map(([body, { verdict, signs: own }]) => [
      body,
      verdict,
      own
        .map(({ kind, cases }) => `${kind} ${cases.map(({ type, key }) => `${type}:${key}`).join(' ')}`)
        .toSorted(),
    ]);
    expect(Object.fromEntries(signs.map(([body, ...rest]) => [body, rest]))).toEqual({
      silent: ['SUSPECTED', ['NOT_MET GoverningBody:silent']],
      never: ['SUSPECTED', ['NOT_MET GoverningBody:never']],
      bonsai: [
        'FORMAL',
        ['MINUTES_ONLY Meeting:mtg_m1', 'NO_RESULT Resolution:rsl_late', 'OVERDUE Resolution:rsl_late'],
      ],
      empty: ['SUSPECTED', ['DORMANT_SEATS Seat:sea_gone']],
      away: ['SUSPECTED', ['FEW_CAME Seat:sea_a']],
    });
    expect(working).toBe(bodies.length - 5);
    expect(of.get('bonsai')).toMatchObject({
      monthsSinceMeeting: 1,
      meetings: 2,
      minutesOnlyMeetings: 1,
      attendanceRate: 0.75,
      resolutions: 1,
      resolutionsPerMeeting: 0.5,
      carriedOut: 0,
      endedInClosedIssue: 0,
      dormantSeats: 0,
    });
  });

  test('20 bodies a question, seats to their end, gone on with where it was broken off', async () => {
    const { row } = await open();
    expect(row).toMatchObject({ state: 'RUNNING', from: '2025-06-15', on: '2026-06-15', version: 1 });
    const id = row?.id ?? '';
    asked = 0;
    expect((await gather(id, 1, 1)).row).toMatchObject({
      state: 'RUNNING',
      examined: 20,
      total: bodies.length,
    });
    // One page, and the seats of one body that do not fit on it.
    expect(asked).toBe(2);
    failing = true;
    expect((await gather(id, 2)).row).toMatchObject({
      examined: 20,
      failure: expect.stringContaining('organization'),
    });
    failing = false;
    expect((await gather(id, 3)).row).toMatchObject({
      state: 'DONE',
      examined: bodies.length,
      failure: null,
    });
    expect(codes(await gather(id, 4))).toEqual(['WRONG_STATE']);
    const { sql } = service.database;
    expect(
      await sql`select expected, attended from assessment.body_formalism where body_id = 'large' and analysis_id = ${id}`,
    ).toEqual([{ expected: 260, attended: 130 }]);
  });

  test('by the rule of the place, which is data, and never by one sign alone', async () => {
    const set = (input: object, viewer = planner) =>
      take('setFormalismRule', 'rule', 'monthsWithoutMeeting', { division: district, ...input }, viewer);
    const rule = { monthsWithoutMeeting: 12, leastAttendance: 0.3, signsOfFormalism: 4 };
    expect(codes(await set({ ...rule, signsOfFormalism: 1 }))).toEqual(['OUT_OF_RANGE']);
    expect(codes(await set({ ...rule, monthsWithoutMeeting: 0, leastAttendance: 2 }))).toEqual([
      'OUT_OF_RANGE',
      'OUT_OF_RANGE',
    ]);
    expect(codes(await set({ ...rule, division: city }))).toEqual(['NOT_ALLOWED']);
    expect(codes(await set(rule, someone('street', district)))).toEqual(['NOT_ALLOWED']);
    expect(codes(await set({ ...rule, division: '5301' }))).toEqual(['NOT_FOUND']);
    const before = await aWholeAnalysis();
    expect(codes(await set(rule))).toEqual([]);
    const { of } = await findings(await aWholeAnalysis());
    expect([...of.keys()].toSorted()).toEqual(['bonsai', 'empty', 'never']);
    expect(of.get('bonsai')?.verdict).toBe('SUSPECTED');
    // What was found by the older rule stays.
    expect((await findings(before)).of.size).toBe(5);
    await set({ ...rule, monthsWithoutMeeting: 6, leastAttendance: 0.5, signsOfFormalism: 2 });
  });

  test('by those who look after the place only', async () => {
    expect(codes(await open({ division: city }))).toEqual(['NOT_ALLOWED']);
    expect(codes(await open({ division: district }, someone('community', district)))).toEqual([
      'NOT_ALLOWED',
    ]);
    expect(codes(await open({ division: '5301' }))).toEqual(['NOT_FOUND']);
    expect(codes(await open({ division: district, on: '2026-06-16' }))).toEqual(['NOT_YET']);
  });
});

test('what came after the day looked back from does not count, so that a past day is found as it was', async () => {
  const { row } = await open({ division: district, on: '2026-04-20' });
  await gather(row?.id ?? '', 1);
  const { of } = await findings(row?.id ?? '');
  // Met in March, and again in May.
  expect(of.get('bonsai')).toMatchObject({ monthsSinceMeeting: 1 });
  // It had met in December, and its resolution was not due. One who came again in May, and one whose seat has ended
  // since, were asleep; whoever had taken a seat over in February was not.
  expect([...of.keys()].toSorted()).toEqual(['away', 'bonsai', 'empty', 'left', 'never', 'woken']);
  expect(of.get('woken')).toMatchObject({
    dormantSeats: 1,
    attendanceRate: 0.5,
    signs: [{ kind: 'DORMANT_SEATS', cases: [{ type: 'Seat', key: 'sea_woken' }] }],
  });
});

describe('a body that is suspected', () => {
  const identify = (finding: string | undefined, viewer = someone('street', '530103001000')) =>
    take(
      'identifyRectificationByFormalism',
      'rectification',
      'state organization { id } reasons { class text cases { type key } }',
      { finding },
      viewer,
    );

  test('has its convener named as weak, with the signs as reasons and their cases', async () => {
    const { of } = await findings(await aWholeAnalysis());
    const named = await identify(of.get('bonsai')?.id);
    expect(named.row).toMatchObject({
      state: 'IDENTIFIED',
      organization: { id: 'org_of_bonsai' },
      reasons: expect.arrayContaining([
        { class: 'FORMALISM', text: '2次会议中1次没有决议', cases: [{ type: 'Meeting', key: 'mtg_m1' }] },
      ]),
    });
    expect(codes(await identify(of.get('bonsai')?.id))).toEqual(['TWICE']);
    expect((await identify(of.get('silent')?.id)).row).toMatchObject({
      reasons: [{ class: 'NO_MEETINGS', text: '6个月未召开会议' }],
    });
  });

  test('and nobody else, nor by anybody else', async () => {
    const id = await aWholeAnalysis();
    const { of } = await findings(id);
    expect(codes(await identify('bfo_none'))).toEqual(['NOT_FOUND']);
    expect(codes(await identify(of.get('never')?.id, someone('community', community)))).toEqual([
      'NOT_ALLOWED',
    ]);
    const { sql } = service.database;
    const [fine] = await sql<{ id: string }[]>`
      select id from assessment.body_formalism where body_id = 'good_1' and analysis_id = ${id}`;
    expect(codes(await identify(fine?.id))).toEqual(['NOT_WEAK']);
  });
});
