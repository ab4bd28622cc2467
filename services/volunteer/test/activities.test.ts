import { createClock } from '@graphroots/kit/clock';
import { testLog } from '@graphroots/kit/testing/database';
import { createRandom } from '@graphroots/kit/testing/fuzz-random';
import { times } from '@graphroots/kit/testing/fuzz-samples';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { traceRight, type Role, type Viewer } from '@graphroots/kit/viewer';
import { runJob } from '@graphroots/kit/writes/jobs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { endActivities, startActivities } from '../src/activity/keep-time.ts';
import type { activities } from '../src/activity/activity.table.ts';
import type { volunteerTeams } from '../src/team/team.table.ts';
import { volunteer } from '../src/volunteer.ts';
import { createBuilders } from './builders.ts';

const community = '530103001001';
let moment = '2026-06-15T04:00:00Z';
const now = (): Date => new Date(moment);

let service: TestService;
let build: ReturnType<typeof createBuilders>;
let team: typeof volunteerTeams.$inferSelect;

beforeAll(async () => {
  service = await openTestService(volunteer, now);
  build = createBuilders(service.database.db);
  const owner = await build.aLine({ path: '1/2/' });
  team = await build.aTeam({ ownerId: owner.id });
});
beforeEach(() => {
  moment = '2026-06-15T04:00:00Z';
});
afterAll(() => service.close());

const someone = (id: string, role: Role, given: Partial<Viewer> = {}): Viewer => ({
  id,
  roles: [role],
  territory: [],
  lines: [],
  rights: new Set(['members:read', 'volunteers:read']),
  ...given,
});
const organizer = someone('acc_organizer', 'unit', { lines: ['1/2/'] });
const staff = someone('acc_community', 'community', { territory: [community] });
const resident = (n: number | string): Viewer => someone(`acc_r${n}`, 'resident', { rights: new Set() });
const member = (n: number): Viewer => someone(`mbr_${n}`, 'member');

interface Row {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

interface Payload {
  readonly row: Row | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
}

async function change(mutation: string, noun: string, input: object, viewer: Viewer): Promise<Payload> {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const text = `mutation ($input: ${type}Input!) { answer: ${mutation}(input: $input) {
    row: ${noun} { id version ${noun === 'participation' ? '' : 'state'} } userErrors { code field } } }`;
  return (await service.query<{ answer: Payload }>(text, { input }, { viewer })).answer;
}

/** A step that is done. */
async function take(mutation: string, noun: string, input: object, viewer: Viewer): Promise<Row> {
  const { row, userErrors } = await change(mutation, noun, input, viewer);
  expect(userErrors).toEqual([]);
  if (!row) throw new Error('It is not shown to whoever changed it.');
  return row;
}

/** A code, or that it was done. */
const outcome = ({ userErrors }: Payload): string => userErrors.map(({ code }) => code).join() || 'DONE';

const at = ({ id, version }: Row) => ({ activity: id, expectedVersion: version });

const plan = { title: '清洁翠湖', startsAt: '2026-06-20T01:00:00Z', endsAt: '2026-06-20T04:00:00Z' };

async function anOpenActivity(given: object = {}): Promise<Row> {
  const planned = await take('planActivity', 'activity', { ...plan, team: team.id, ...given }, organizer);
  return take('openActivity', 'activity', at(planned), organizer);
}

const signUp = (activity: Pick<Row, 'id'>, viewer: Viewer, wait = false): Promise<Payload> =>
  change('signUpForActivity', 'signUp', { activity: activity.id, wait }, viewer);

async function read(id: string, fields: string, viewer: Viewer = staff) {
  const text = `query ($id: ID!) { activity(id: $id) { ${fields} } }`;
  return (await service.query<{ activity: Record<string, unknown> }>(text, { id }, { viewer })).activity;
}

async function codeOf(id: string): Promise<string> {
  return String((await read(id, 'signInCode', organizer))['signInCode']);
}

describe('a resident whom the community has verified', () => {
  test.each([
    ['MEMBER', { state: 'VERIFIED', partyMember: true }],
    ['VOLUNTEER', { state: 'VERIFIED' }],
    ['RESIDENT', { state: 'REGISTERED' }],
    ['RESIDENT', { state: 'ENDED', partyMember: true }],
  ] as const)('takes part as %s, and nobody is told which member it is', async (role, registration) => {
    const open = await anOpenActivity();
    const viewer = resident(open.id);
    await build.aRegistration({ accountId: viewer.id ?? '', ...registration });
    expect(outcome(await signUp(open, viewer))).toBe('DONE');
    const stored = await service.database.sql`
      select role, member_id from volunteer.sign_ups where activity_id = ${open.id}`;
    expect(stored).toEqual([{ role, member_id: null }]);
  });
});

describe('an activity', () => {
  test('is planned, signed up for, signed in to, settled and corrected', async () => {
    const open = await anOpenActivity({ category: 'ENVIRONMENT', place: '翠湖东门', capacity: 2 });
    expect(await read(open.id, 'state place category capacity placesTaken signInCode')).toMatchObject({
      state: 'OPEN',
      placesTaken: 0,
      signInCode: expect.stringMatching(/^\d{6}$/),
    });
    await signUp(open, member(1));
    await signUp(open, resident(1));
    const full = await read(open.id, 'id version state');
    expect(full).toMatchObject({ state: 'FULL' });
    moment = '2026-06-20T01:00:00Z';
    const started = await take(
      'startActivity',
      'activity',
      { activity: open.id, expectedVersion: full['version'] },
      organizer,
    );
    const code = await codeOf(open.id);
    const signIn = (viewer: Viewer, given = code): Promise<Payload> =>
      change('signInToActivity', 'signUp', { activity: open.id, code: given }, viewer);
    expect(outcome(await signIn(member(1), '000000x'))).toBe('WRONG_CODE');
    moment = '2026-06-20T01:30:00Z';
    expect(outcome(await signIn(member(1)))).toBe('DONE');
    expect(outcome(await signIn(member(1)))).toBe('TWICE');
    expect(outcome(await signIn(resident(1)))).toBe('DONE');
    expect(outcome(await signIn(resident(2)))).toBe('FULL');
    moment = '2026-06-20T03:00:00Z';
    const out = { activity: open.id };
    expect(outcome(await change('signOutOfActivity', 'signUp', out, resident(1)))).toBe('DONE');
    expect(outcome(await change('signOutOfActivity', 'signUp', out, resident(1)))).toBe('TWICE');
    expect(outcome(await change('signOutOfActivity', 'signUp', out, resident(2)))).toBe('NOT_FOUND');
    moment = '2026-06-20T03:30:00Z';
    const ended = await take('endActivity', 'activity', at(started), organizer);
    await take('settleActivity', 'activity', at(ended), organizer);
    const fields = 'state participations { nodes { id version role hours member { id } } }';
    const settled = await read(open.id, fields);
    expect(settled).toMatchObject({
      state: 'SETTLED',
      participations: {
        nodes: [
          // Until it was ended, half an hour before its planned end.
          { role: 'MEMBER', hours: 2, member: { id: 'mbr_1' } },
          { role: 'RESIDENT', hours: 1.5, member: null },
        ],
      },
    });
    const mine = '{ mySignUps { nodes { state hours activity { title } } } }';
    expect(await service.query(mine, {}, { viewer: resident(1) })).toEqual({
      mySignUps: { nodes: [{ state: 'ATTENDED', hours: 1.5, activity: { title: '清洁翠湖' } }] },
    });

    const { nodes } = settled['participations'] as { nodes: Row[] };
    const [, joined] = nodes;
    const correction = {
      participation: joined?.id,
      expectedVersion: joined?.version,
      hours: 3,
      reason: '忘记签退',
    };
    const correct = (input: object, viewer: Viewer): Promise<Payload> =>
      change('correctParticipation', 'participation', { ...correction, ...input }, viewer);
    const elsewhere = { ...staff, territory: ['530103001002'] };
    const street = someone('acc_street', 'street', { territory: ['530103001000'] });
    expect(outcome(await correct({}, elsewhere))).toBe('NOT_FOUND');
    expect(outcome(await correct({}, street))).toBe('NOT_ALLOWED');
    expect(outcome(await correct({ hours: 24.5 }, staff))).toBe('OUT_OF_RANGE');
    expect(outcome(await correct({ reason: ' ' }, staff))).toBe('REQUIRED');
    expect(outcome(await correct({ expectedVersion: 0 }, staff))).toBe('CONFLICT');
    expect(outcome(await correct({}, staff))).toBe('DONE');
    expect(await service.query(mine, {}, { viewer: resident(1) })).toMatchObject({
      mySignUps: { nodes: [{ hours: 3 }] },
    });
    const steps = await service.database.sql`
      select reason, actor_id from volunteer.trace where entity_type = 'Participation'`;
    expect(steps).toEqual([{ reason: '1.5 h → 3 h: 忘记签退', actor_id: 'acc_community' }]);
  });

  test.each<[string, object, Viewer, string, string]>([
    ['without a title', { title: ' ' }, organizer, 'REQUIRED', 'title'],
    ['in the past', { startsAt: '2026-06-15T04:00:00Z' }, organizer, 'PAST', 'startsAt'],
    ['that ends before it begins', { endsAt: plan.startsAt }, organizer, 'OUT_OF_RANGE', 'endsAt'],
    ['of more than a day', { endsAt: '2026-06-21T01:00:01Z' }, organizer, 'OUT_OF_RANGE', 'endsAt'],
    ['without places', { capacity: 0 }, organizer, 'OUT_OF_RANGE', 'capacity'],
    ['of no project', { project: 'prj_none' }, organizer, 'NOT_FOUND', 'project'],
    ['of no team', { team: 'vtm_none' }, organizer, 'NOT_FOUND', 'team'],
    ['of a team of others', {}, { ...organizer, lines: ['1/3/'] }, 'NOT_ALLOWED', 'team'],
    ['by a resident', {}, resident(1), 'NOT_ALLOWED', 'team'],
  ])('%s is not planned', async (_, input, viewer, code, field) => {
    const given = { ...plan, team: team.id, ...input };
    expect(await change('planActivity', 'activity', given, viewer)).toEqual({
      row: null,
      userErrors: [{ code, field: ['input', field] }],
    });
  });

  test('is a part of a project that is on the list or under way, and is found there', async () => {
    await build.anExchangeCategory();
    const by = await build.aParty({ kind: 'COMMUNITY', id: community });
    const project = await build.aProject({ by, state: 'IN_DELIVERY' });
    const other = await build.aProject({ by });
    await anOpenActivity({ project: other.id });
    const { id } = await anOpenActivity({ project: project.id });
    expect(await read(id, 'project { id activities { nodes { id } } }')).toEqual({
      project: { id: project.id, activities: { nodes: [{ id }] } },
    });
    const { activities: found } = await service.query<{ activities: { nodes: object[] } }>(
      'query ($project: ID!) { activities(where: { project: $project }) { nodes { id } } }',
      { project: project.id },
      { viewer: staff },
    );
    expect(found.nodes).toEqual([{ id }]);
    for (const state of ['DRAFT', 'SUBMITTED', 'RETURNED', 'WITHDRAWN', 'EXPIRED', 'CLOSED'] as const) {
      const gone = await build.aProject({ by, state });
      const input = { ...plan, team: team.id, project: gone.id };
      expect(outcome(await change('planActivity', 'activity', input, organizer)), state).toBe('NOT_FOUND');
    }
  });

  test('that is called off takes the places from all who signed up', async () => {
    const open = await anOpenActivity({ capacity: 1 });
    await signUp(open, resident(1));
    await signUp(open, resident(2), true);
    const { version } = (await read(open.id, 'version')) as { version: number };
    const reason = '下雨';
    await take(
      'cancelActivity',
      'activity',
      { activity: open.id, expectedVersion: version, reason },
      organizer,
    );
    expect(await read(open.id, 'state placesTaken signUps { nodes { state } }')).toEqual({
      state: 'CANCELLED',
      placesTaken: 0,
      signUps: { nodes: [{ state: 'CANCELLED' }, { state: 'CANCELLED' }] },
    });
    expect(outcome(await signUp(open, resident(3)))).toBe('WRONG_STATE');
  });

  test('starts and ends by the clock', async () => {
    const context = { database: service.database, rowSecurity: false, clock: createClock(now), log: testLog };
    await runJob(startActivities, context);
    await runJob(endActivities, context);
    const open = await anOpenActivity();
    expect(await runJob(startActivities, context)).toBe(0);
    moment = '2026-06-20T01:00:00Z';
    expect(await runJob(startActivities, context)).toBeGreaterThan(0);
    expect(await runJob(endActivities, context)).toBe(0);
    moment = '2026-06-20T04:00:00Z';
    expect(await runJob(endActivities, context)).toBeGreaterThan(0);
    expect(await read(open.id, 'state history { nodes { action actorRole } }')).toEqual({
      state: 'ENDED',
      history: {
        nodes: [
          { action: 'plan', actorRole: 'unit' },
          { action: 'open', actorRole: 'unit' },
          { action: 'start', actorRole: 'system' },
          { action: 'end', actorRole: 'system' },
        ],
      },
    });
  });

  test('shows its code to whoever runs it, and to nobody else', async () => {
    const { id } = await anOpenActivity();
    for (const viewer of [resident(1), member(1), someone('acc_x', 'unit', { lines: ['1/3/'] })]) {
      expect(await read(id, 'signInCode', viewer)).toEqual({ signInCode: null });
    }
  });
});

describe('a sign-up', () => {
  test('is refused twice, by nobody and by whoever is no person', async () => {
    const open = await anOpenActivity();
    expect(outcome(await signUp(open, resident(1)))).toBe('DONE');
    expect(outcome(await signUp(open, resident(1)))).toBe('TWICE');
    expect(outcome(await signUp(open, organizer))).toBe('NOT_ALLOWED');
    expect(outcome(await signUp({ id: 'act_none' }, resident(1)))).toBe('NOT_FOUND');
  });

  test('that is given up leaves its place to whoever has waited longest, else to anybody', async () => {
    const open = await anOpenActivity({ capacity: 1 });
    const first = await signUp(open, resident(1));
    await signUp(open, resident(2), true);
    moment = '2026-06-15T04:00:01Z';
    await signUp(open, resident(3), true);
    const cancel = ({ row }: Payload, viewer: Viewer): Promise<Payload> =>
      change('cancelSignUp', 'signUp', { signUp: row?.id, expectedVersion: row?.version }, viewer);
    expect(outcome(await cancel(first, resident(9)))).toBe('NOT_FOUND');
    expect(outcome(await cancel(first, resident(1)))).toBe('DONE');
    const mine = async (viewer: Viewer) => {
      const text = '{ mySignUps { nodes { id version state activity { id } } } }';
      type Mine = { mySignUps: { nodes: (Row & { activity: { id: string } })[] } };
      const { mySignUps } = await service.query<Mine>(text, {}, { viewer });
      return mySignUps.nodes.find(({ activity }) => activity.id === open.id) ?? null;
    };
    expect(await mine(resident(2))).toMatchObject({ state: 'PLACED' });
    expect(await mine(resident(3))).toMatchObject({ state: 'WAITING' });
    for (const viewer of [resident(3), resident(2)]) {
      expect(outcome(await cancel({ row: await mine(viewer), userErrors: [] }, viewer))).toBe('DONE');
    }
    expect(await read(open.id, 'state placesTaken')).toEqual({ state: 'OPEN', placesTaken: 0 });
    expect(outcome(await signUp(open, resident(1)))).toBe('DONE');
  });

  test('is told to nobody by account: not in lists, not in the trace, not in the feed', async () => {
    const open = await anOpenActivity({ capacity: 1 });
    const { row } = await signUp(open, resident('secret'));
    const { sql } = service.database;
    const steps = await sql`select * from volunteer.trace where entity_id in (${row?.id ?? ''}, ${open.id})`;
    expect(steps.map(({ action }) => String(action)).toSorted()).toEqual(['fill', 'open', 'plan', 'signUp']);
    const changes = await sql`select * from volunteer.changes`;
    const shown = await read(open.id, 'signUps { nodes { id role member { id } activity { id } } }', {
      ...staff,
      rights: new Set(['members:read', traceRight]),
    });
    expect(shown).toMatchObject({ signUps: { nodes: [{ role: 'RESIDENT', member: null }] } });
    expect(JSON.stringify([steps, changes, shown])).not.toContain('acc_rsecret');
    expect(await read(open.id, 'signUps { totalCount nodes { id } }', resident(2))).toEqual({
      signUps: { totalCount: 0, nodes: [] },
    });
  });
});

describe('of people who sign up at the same moment', () => {
  test('thirty of sixty have the thirty places, and the others are told that it is full', async () => {
    const open = await anOpenActivity({ capacity: 30 });
    const answers = await Promise.all(times(60, (n) => signUp(open, n % 2 ? resident(n) : member(n))));
    expect(answers.map(outcome).toSorted()).toEqual([
      ...Array<string>(30).fill('DONE'),
      ...Array<string>(30).fill('FULL'),
    ]);
    expect(await read(open.id, 'state placesTaken signUps { totalCount }')).toEqual({
      state: 'FULL',
      placesTaken: 30,
      signUps: { totalCount: 30 },
    });
  });

  test('nobody has two places, and nobody who waits is forgotten when places are given up', async () => {
    const open = await anOpenActivity({ capacity: 10 });
    const twice = await Promise.all(times(20, (n) => signUp(open, resident(n % 10), true)));
    expect(twice.map(outcome).filter((code) => code === 'DONE')).toHaveLength(10);
    const waiting = await Promise.all(times(10, (n) => signUp(open, resident(100 + n), true)));
    expect(waiting.map(({ row }) => row?.state)).toEqual(Array(10).fill('WAITING'));
    const placed = twice.flatMap(({ row }) => row ?? []);
    const people = await service.database.sql<{ id: string; account: string }[]>`
      select id, account_id as account from volunteer.sign_ups where activity_id = ${open.id}`;
    const given = await Promise.all(
      placed.slice(0, 6).map(({ id, version }) => {
        const account = people.find((person) => person.id === id)?.account ?? '';
        const viewer = { ...resident(0), id: account };
        return change('cancelSignUp', 'signUp', { signUp: id, expectedVersion: version }, viewer);
      }),
    );
    expect(given.map(outcome)).toEqual(Array(6).fill('DONE'));
    const states = await service.database.sql`
      select state, count(*)::int as people from volunteer.sign_ups where activity_id = ${open.id}
      group by state order by state`;
    expect(states).toEqual([
      { state: 'CANCELLED', people: 6 },
      { state: 'PLACED', people: 10 },
      { state: 'WAITING', people: 4 },
    ]);
    expect(await read(open.id, 'state placesTaken')).toEqual({ state: 'FULL', placesTaken: 10 });
  });
});

describe('hours', () => {
  const quarter = 15 * 60 * 1000;
  const start = Date.parse('2026-03-01T00:00:00Z');
  const text = (quarters: number): string => new Date(start + quarters * quarter).toISOString();

  interface Presence {
    readonly activity: typeof activities.$inferSelect;
    readonly person: string;
    readonly from: number;
    readonly to: number;
  }

  /** Activities that overlap at random, with people who were in several of them at once. */
  async function aBusyWeek(seed: number): Promise<{ held: Presence['activity'][]; presences: Presence[] }> {
    const random = createRandom(seed);
    const held: Presence['activity'][] = [];
    const presences: Presence[] = [];
    for (const _ of times(8, (n) => n)) {
      const from = random.between(0, 39);
      const to = from + random.between(2, 15);
      const span = { startsAt: text(from), endsAt: text(to), ownerPath: '1/2/' };
      const activity = await build.anActivity({ by: team, state: 'ENDED', ...span });
      held.push(activity);
      for (const person of times(4, (n) => `psn_${seed}_${n}`)) {
        if (random.chance(0.3)) continue;
        const came = random.between(from - 2, to);
        const left = random.chance(0.5) ? null : came + random.between(0, 11);
        const signedOutAt = left === null ? null : text(left);
        const times = { signedInAt: text(came), signedOutAt, hours: 0 };
        await build.aParticipation({ in: activity, personId: person, ...times });
        presences.push({ activity, person, from: Math.max(from, came), to: Math.min(to, left ?? to) });
      }
    }
    return { held, presences };
  }

  /** Quarter hours of each person, each counted once. */
  function naiveHours(presences: readonly Presence[]): Record<string, number> {
    const quarters = new Map<string, Set<number>>();
    for (const { person, from, to } of presences) {
      const own = quarters.get(person) ?? new Set();
      for (let each = from; each < to; each += 1) own.add(each);
      quarters.set(person, own);
    }
    return Object.fromEntries([...quarters].map(([person, own]) => [person, own.size / 4]));
  }

  async function creditedHours(presences: readonly Presence[]): Promise<Record<string, number>> {
    const people = [...new Set(presences.map(({ person }) => person))];
    const rows = await service.database.sql<{ person: string; hours: number }[]>`
      select person_id as person, sum(hours)::float8 as hours from volunteer.participations
      where person_id in ${service.database.sql(people)} group by 1`;
    return Object.fromEntries(rows.map(({ person, hours }) => [person, hours]));
  }

  const settle = ({ id, version }: Row, without: string[] = []): Promise<Payload> =>
    change('settleActivity', 'activity', { activity: id, expectedVersion: version, without }, organizer);

  test.each(times(6, (seed) => seed + 1))(
    'are credited once for each quarter of an hour somebody was anywhere (week %i)',
    async (seed) => {
      const { held, presences } = await aBusyWeek(seed);
      for (const activity of held) expect(outcome(await settle(activity))).toBe('DONE');
      expect(await creditedHours(presences)).toEqual(naiveHours(presences));
    },
  );

  test.each(times(4, (seed) => seed + 101))(
    'are credited once also when all activities are settled at the same moment (week %i)',
    async (seed) => {
      const { held, presences } = await aBusyWeek(seed);
      const answers = await Promise.all(held.map((activity) => settle(activity)));
      expect(answers.map(outcome)).toEqual(held.map(() => 'DONE'));
      expect(await creditedHours(presences)).toEqual(naiveHours(presences));
    },
  );

  test('are not credited to whom the owner strikes out, and do not stand in the way of other hours', async () => {
    const span = { startsAt: text(200), endsAt: text(208), state: 'ENDED' as const, ownerPath: '1/2/' };
    const [one, two] = [
      await build.anActivity({ by: team, ...span }),
      await build.anActivity({ by: team, ...span }),
    ];
    const away = await build.aParticipation({ in: one, personId: 'psn_away', hours: 0 });
    const there = await build.aParticipation({ in: two, personId: 'psn_away', hours: 0 });
    expect(outcome(await settle(one, [there.id]))).toBe('NOT_FOUND');
    expect(outcome(await settle(one, [away.id]))).toBe('DONE');
    expect(outcome(await settle(two))).toBe('DONE');
    const rows = await service.database.sql`
      select id, hours::float8 from volunteer.participations where person_id = 'psn_away' order by id`;
    expect(rows).toEqual([
      { id: away.id, hours: 0 },
      { id: there.id, hours: 2 },
    ]);
  });
});
