import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createClock, daysAfter } from '@graphroots/kit/clock';
import { testLog } from '@graphroots/kit/testing/database';
import { createRandom } from '@graphroots/kit/testing/fuzz-random';
import { times } from '@graphroots/kit/testing/fuzz-samples';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { statistics, type Viewer } from '@graphroots/kit/viewer';
import { runJob, type Job } from '@graphroots/kit/writes/jobs';
import { callCheckIns } from '../src/check-in/call-check-ins.ts';
import { lapseCheckIns } from '../src/check-in/lapse-check-ins.ts';
import { createBuilders } from './builders.ts';
import { members } from './service.ts';
import { stepsOf } from './steps.ts';

const home = '530103001001';
const elsewhere = '530103002001';
const branch = { id: 'org_work', path: '1/2/7/' };

const firstDay = '2026-06-15';
let today = firstDay;
const now = (): Date => new Date(`${today}T12:00:00+08:00`);

let service: TestService;
let build: ReturnType<typeof createBuilders>;

beforeAll(async () => {
  service = await openTestService(members, now);
  build = createBuilders(service.database.db);
});
beforeEach(() => {
  today = firstDay;
});
afterAll(() => service.close());

const viewer = (given: Partial<Viewer>): Viewer => ({
  id: 'acc_somebody',
  roles: ['member'],
  territory: [],
  lines: [],
  rights: new Set(['members:read']),
  ...given,
});
const self = (id: string): Viewer => viewer({ id });
const community = (code = home): Viewer => viewer({ roles: ['community'], territory: [code] });
const originLine = viewer({ roles: ['organization-department'], lines: ['1/2/'] });
const unit = viewer({ roles: ['unit'], lines: [branch.path] });

interface CheckIn {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

const { change, take } = stepsOf<'checkIn', CheckIn>('checkIn', 'id version state', () => service);
type Payload = Awaited<ReturnType<typeof change>>;

const at = ({ id, version }: CheckIn) => ({ checkIn: id, expectedVersion: version });
const outcome = ({ userErrors }: Payload): string => userErrors.map(({ code }) => code).join() || 'DONE';

async function aMember(given: Parameters<typeof build.aMember>[0] = {}) {
  const of = await build.aMember({ residenceCode: home, ...given });
  await build.anAffiliation({ of, to: branch });
  return of;
}

/** What `npm run maintain` does. */
function maintain(job: Job): Promise<number> {
  const clock = createClock(now);
  return runJob(job, { database: service.database, rowSecurity: true, clock, log: testLog });
}

async function openOf(memberId: string) {
  return service.database.sql<{ community: string; state: string }[]>`
    select community_code as community, state from members.check_ins
    where member_id = ${memberId} order by id`;
}

describe('a check-in', () => {
  test('goes from the member’s registration to a review that the organization of origin reads', async () => {
    const { id: member } = await aMember();
    let checkIn = await take('begin', { member, community: home, skills: ['法律'] }, self(member));
    checkIn = await take('confirm', at(checkIn), community());
    checkIn = await take('takePostIn', { ...at(checkIn), post: '楼栋长' }, self(member));
    for (const [servedOn, hours] of [
      ['2026-06-15', 2],
      ['2026-06-15', 1.54],
    ] as const) {
      checkIn = await take('credit', { ...at(checkIn), what: '夜间巡逻', servedOn, hours }, community());
    }
    checkIn = await take('review', { ...at(checkIn), rating: 5, opinion: '热心公益' }, community());
    expect(checkIn.state).toBe('REVIEWED');
    const text = `query ($org: [_Any!]!) { _entities(representations: $org) { ... on PartyOrganization {
      checkInReviews { nodes { year rating opinion services hours checkIn {
        skills postsTaken member { id } community { code } services { nodes { what hours } }
        history { nodes { action actorRole } }
      } } } } } }`;
    const org = [{ __typename: 'PartyOrganization', id: 'org_2', path: '1/2/' }];
    const reviewed = {
      year: 2026,
      rating: 5,
      opinion: '热心公益',
      services: 2,
      hours: 3.5,
      checkIn: {
        skills: ['法律'],
        postsTaken: ['楼栋长'],
        member: { id: member },
        community: { code: home },
        services: { nodes: expect.arrayContaining([{ what: '夜间巡逻', hours: 1.5 }]) },
        history: {
          nodes: [
            { action: 'begin', actorRole: 'member' },
            { action: 'confirm', actorRole: 'community' },
            { action: 'takePostIn', actorRole: 'member' },
            { action: 'credit', actorRole: 'community' },
            { action: 'credit', actorRole: 'community' },
            { action: 'review', actorRole: 'community' },
          ],
        },
      },
    };
    const read = (by: Viewer) => service.query<{ _entities: object[] }>(text, { org }, { viewer: by });
    expect((await read(originLine))._entities).toEqual([{ checkInReviews: { nodes: [reviewed] } }]);
    const stranger = viewer({ lines: ['1/3/'], territory: [elsewhere] });
    expect((await read(stranger))._entities).toEqual([{ checkInReviews: { nodes: [] } }]);
  });

  test('of a unit is begun by the unit, in several communities, and ended where it leaves', async () => {
    const { id } = await build.aPartyUnit({ of: branch });
    const first = await take('begin', { unit: id, community: home }, unit);
    await take('begin', { unit: id, community: elsewhere }, unit);
    const again = await change('begin', { unit: id, community: home }, unit);
    expect(outcome(again)).toBe('TWICE');
    expect((await take('move', at(first), unit)).state).toBe('MOVED');
    const text = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Unit {
      checkIns { nodes { state kind member { id } origin { id } } } } } }`;
    expect(await service.query(text, { of: [{ __typename: 'Unit', id }] }, { viewer: unit })).toEqual({
      _entities: [
        {
          checkIns: {
            nodes: [
              { state: 'MOVED', kind: 'UNIT', member: null, origin: { id: branch.id } },
              { state: 'REGISTERED', kind: 'UNIT', member: null, origin: { id: branch.id } },
            ],
          },
        },
      ],
    });
  });

  test('that was declined is due again, with a reason', async () => {
    const { id: member } = await aMember();
    const begun = await take('begin', { member, community: home }, self(member));
    const declined = await take('decline', { ...at(begun), reason: '信息不全' }, community());
    expect(declined.state).toBe('DUE');
    expect((await take('register', at(declined), self(member))).state).toBe('REGISTERED');
  });
});

test('check-ins are found by the day they were registered, those that are only due by the last day to register', async () => {
  const from = { id: 'org_period', path: '1/9/' };
  const place = { from, communityCode: '530103009001' };
  const add = async (given: Partial<Parameters<typeof build.aCheckIn>[0]>) => {
    const { id: memberId } = await aMember();
    return (await build.aCheckIn({ ...place, memberId, ...given })).id;
  };
  await add({ registeredOn: '2025-12-31' });
  const first = await add({ registeredOn: '2026-01-01', dueOn: '2025-06-01' });
  const due = await add({ state: 'DUE', registeredOn: null, dueOn: '2026-03-31' });
  await add({ registeredOn: '2026-04-01', dueOn: '2026-03-01' });
  await add({ state: 'DUE', registeredOn: null, dueOn: '2026-04-30' });
  const { checkIns } = await service.query<{ checkIns: { totalCount: number; nodes: { id: string }[] } }>(
    `{ checkIns(where: { division: "530103009001", registeredFrom: "2026-01-01", registeredBefore: "2026-04-01" }) {
      totalCount nodes { id } } }`,
    {},
    { viewer: community('530103009001') },
  );
  expect(checkIns).toEqual({ totalCount: 2, nodes: [{ id: first }, { id: due }] });
});

describe('beginning a check-in is refused', () => {
  test.each<[string, object, Viewer | 'self', string, string | null]>([
    ['where neither a member nor a unit is named', { member: null }, 'self', 'REQUIRED', null],
    ['where both are', { unit: 'unt_1' }, 'self', 'REQUIRED', null],
    ['to whoever does not see the member', {}, viewer({ lines: ['1/3/'] }), 'NOT_FOUND', 'member'],
    ['to the community itself', {}, community(), 'NOT_ALLOWED', 'member'],
    ['to the organization of origin', {}, originLine, 'NOT_ALLOWED', 'member'],
    ['where the member does not live', { community: elsewhere }, 'self', 'LIVES_ELSEWHERE', 'community'],
    ['for a unit that is not there', { member: null, unit: 'unt_none' }, unit, 'NOT_FOUND', 'unit'],
  ])('%s', async (_, input, by, code, field) => {
    const { id: member } = await aMember();
    const as = by === 'self' ? self(member) : by;
    const answer = await change('begin', { member, community: home, ...input }, as);
    const at = field === null ? null : ['input', field];
    expect(answer).toEqual({ checkIn: null, userErrors: [{ code, field: at }] });
    expect(await openOf(member)).toEqual([]);
  });

  test('for whoever is not in service, with too many skills, and for a unit in what is no community', async () => {
    const { id: member } = await aMember({ kind: 'RETIRED' });
    const begin = async (input: object, by: Viewer) => outcome(await change('begin', input, by));
    expect(await begin({ member, community: home }, self(member))).toBe('NOT_IN_SERVICE');
    const skills = times(21, String);
    expect(await begin({ member, community: home, skills }, self(member))).toBe('TOO_MANY');
    const { id } = await build.aPartyUnit({ of: branch });
    expect(await begin({ unit: id, community: '530103001000' }, unit)).toBe('BAD_FORM');
    const stranger = { ...unit, lines: ['1/3/'] };
    expect(await begin({ unit: id, community: home }, stranger)).toBe('NOT_ALLOWED');
  });
});

describe('by the clock', () => {
  test('members in service are called once, and are overdue when they have not registered', async () => {
    const { id: member } = await aMember();
    const retired = await aMember({ kind: 'RETIRED' });
    const homeless = await aMember({ residenceCode: null });
    expect(await maintain(callCheckIns)).toBeGreaterThan(0);
    expect(await maintain(callCheckIns)).toBe(0);
    for (const { id } of [retired, homeless]) expect(await openOf(id)).toEqual([]);
    expect(await openOf(member)).toEqual([{ community: home, state: 'DUE' }]);
    const text = `query ($id: ID!) { member(id: $id) { checkIns(where: { overdue: true }) {
      nodes { state dueOn history { nodes { action actorRole } } } } } }`;
    const late = () => service.query(text, { id: member }, { viewer: self(member) });
    today = '2026-07-15';
    expect(await late()).toEqual({ member: { checkIns: { nodes: [] } } });
    today = '2026-07-16';
    const history = { nodes: [{ action: 'call', actorRole: 'system' }] };
    expect(await late()).toEqual({
      member: { checkIns: { nodes: [{ state: 'DUE', dueOn: '2026-07-15', history }] } },
    });
  });

  test('a check-in lapses after a year without service, and not while there is some', async () => {
    const idle = await aMember();
    const busy = await aMember();
    for (const of of [idle, busy]) {
      const row = await build.aCheckIn({ from: branch, memberId: of.id, state: 'ACTIVE', activeOn: today });
      if (of === busy) {
        today = '2026-12-01';
        const input = { checkIn: row.id, expectedVersion: 1, what: '慰问', servedOn: today, hours: 1 };
        await take('credit', input, community());
        today = firstDay;
      }
    }
    today = '2027-06-15';
    await maintain(lapseCheckIns);
    expect(await openOf(idle.id)).toEqual([{ community: home, state: 'ACTIVE' }]);
    today = '2027-06-16';
    await maintain(lapseCheckIns);
    expect(await maintain(lapseCheckIns)).toBe(0);
    expect(await openOf(idle.id)).toEqual([{ community: home, state: 'LAPSED' }]);
    expect(await openOf(busy.id)).toEqual([{ community: home, state: 'ACTIVE' }]);
  });

  test('a rule of its day decides how long, and no two rules hold on one day', async () => {
    const { sql } = service.database;
    const rule = { register_days: 10, idle_days: 30, risk_days: 5, lost_days: 10 };
    const from = (day: string) =>
      sql`insert into members.membership_rules ${sql({ valid_from: day, ...rule })}`;
    await expect(from('2030-01-01')).rejects.toThrow(/membership_rules_one_a_day/);
    await sql`update members.membership_rules set valid_to = '2030-01-01'`;
    await from('2030-01-01');
    today = '2030-01-31';
    const { id } = await aMember();
    await build.aCheckIn({ from: branch, memberId: id, state: 'CONFIRMED', activeOn: '2030-01-01' });
    await maintain(lapseCheckIns);
    expect(await openOf(id)).toEqual([{ community: home, state: 'CONFIRMED' }]);
    today = '2030-02-01';
    await maintain(lapseCheckIns);
    expect(await openOf(id)).toEqual([{ community: home, state: 'LAPSED' }]);
    await sql`delete from members.membership_rules where valid_from = '2030-01-01'`;
    await sql`update members.membership_rules set valid_to = null`;
  });
});

describe('a change of residence', () => {
  const changing = async (input: object, by: Viewer) => {
    const text = `mutation ($input: ChangeResidenceInput!) { answer: changeResidence(input: $input) {
      member { id } userErrors { code field } } }`;
    type Changed = { answer: { member: object | null; userErrors: readonly { code: string }[] } };
    return (await service.query<Changed>(text, { input }, { viewer: by })).answer;
  };

  test('ends the check-in, and one where the member lives now is due', async () => {
    const { id: member } = await aMember();
    await take('begin', { member, community: home }, self(member));
    const input = { member, expectedVersion: 1, residence: elsewhere };
    expect((await changing(input, self(member))).userErrors).toEqual([]);
    expect(await openOf(member)).toEqual([
      { community: home, state: 'MOVED' },
      { community: elsewhere, state: 'DUE' },
    ]);
  });

  test.each<[string, object, Viewer | 'self', string]>([
    ['to whoever does not see the member', {}, viewer({}), 'NOT_FOUND'],
    ['to whoever may only read', {}, community(), 'FORBIDDEN'],
    ['to where the member lives', { residence: home }, 'self', 'ITSELF'],
    ['to what is no community', { residence: '530103001000' }, 'self', 'BAD_FORM'],
    ['from another version', { expectedVersion: 7 }, 'self', 'CONFLICT'],
    ['for too long a reason', { reason: '长'.repeat(501) }, 'self', 'TOO_LONG'],
  ])('is refused %s', async (_, given, by, code) => {
    const { id: member } = await aMember();
    const input = { member, expectedVersion: 1, residence: elsewhere, ...given };
    const answer = await changing(input, by === 'self' ? self(member) : by);
    expect(answer.userErrors).toMatchObject([{ code }]);
    expect(await openOf(member)).toEqual([]);
  });
});

describe('of steps at the same moment', () => {
  test('one confirmation is kept, the others are told', async () => {
    const { id: member } = await aMember();
    const begun = await take('begin', { member, community: home }, self(member));
    const answers = await Promise.all(times(10, () => change('confirm', at(begun), community())));
    expect(answers.map(outcome).toSorted()).toEqual([...Array<string>(9).fill('CONFLICT'), 'DONE']);
  });

  test('one check-in of a member is begun', async () => {
    const { id: member } = await aMember();
    const begin = () => change('begin', { member, community: home }, self(member));
    const answers = await Promise.all(times(10, begin));
    expect(answers.map(outcome).toSorted()).toEqual(['DONE', ...Array<string>(9).fill('TWICE')]);
  });
});

test('the rate tells who has checked in among the members in service who live there', async () => {
  const place = (last: number) => `5301050010${String(last).padStart(2, '0')}`;
  for (const index of times(12, Number)) {
    const of = await aMember({ residenceCode: place(1), kind: index < 10 ? 'IN_SERVICE' : 'RETIRED' });
    const state = index < 6 ? 'ACTIVE' : 'LAPSED';
    await build.aCheckIn({ from: branch, memberId: of.id, communityCode: place(1), state });
  }
  const { id } = await aMember({ residenceCode: place(2) });
  await build.aCheckIn({ from: branch, memberId: id, communityCode: place(1), state: 'ACTIVE' });
  const { id: unitId } = await build.aPartyUnit({ of: branch });
  await build.aCheckIn({ from: branch, unitId, communityCode: place(2), state: 'CONFIRMED' });
  const text = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Division { unitCheckInCount
    checkInStats(groupBy: COMMUNITY) { base eligible checkedIn rate groups { key eligible checkedIn rate } } } } }`;
  const of = [{ __typename: 'Division', code: '530105001000' }];
  const ask = async (by: Viewer) => {
    const { statements } = service.database;
    const before = statements.count;
    const answer = await service.query<{ _entities: object[] }>(text, { of }, { viewer: by });
    expect(statements.count - before).toBe(2);
    return answer._entities[0];
  };
  const told = {
    unitCheckInCount: 1,
    checkInStats: {
      base: 'Members in service who live in this division',
      eligible: 11,
      checkedIn: 6,
      rate: 54.5,
      groups: [
        { key: place(1), eligible: 10, checkedIn: 6, rate: 60 },
        { key: place(2), eligible: 1, checkedIn: 0, rate: 0 },
      ],
    },
  };
  expect(await ask(community('530105001000'))).toEqual(told);
  const analyst = viewer({ rights: new Set(['members:read', statistics]) });
  expect(await ask(analyst)).toMatchObject({
    checkInStats: { eligible: 11, checkedIn: 6, groups: [{ eligible: null }, { eligible: null }] },
  });
});

test('whatever steps are taken, the formal affiliation stays as it was', async () => {
  const random = createRandom(20260616);
  const people = await Promise.all(times(6, () => aMember()));
  const affiliations = () => service.database.sql`
    select * from members.affiliations where member_id in ${service.database.sql(people.map(({ id }) => id))} order by id`;
  const before = await affiliations();
  const steps = ['confirm', 'decline', 'register', 'takePostIn', 'credit', 'review'] as const;
  const done = new Set<string>();
  for (let step = 0; step < 300; step += 1) {
    if (random.chance(0.1)) today = daysAfter(today, random.pick([1, 30, 200]));
    if (random.chance(0.03)) await maintain(random.pick([callCheckIns, lapseCheckIns]));
    const { id: member } = random.pick(people);
    const [open] = await service.database.sql<(CheckIn & { community: string })[]>`
      select id, version, state, community_code as community from members.check_ins
      where member_id = ${member} order by id desc limit 1`;
    const [row] = await service.database.sql<{ version: number; home: string }[]>`
      select version, residence_code as home from members.members where id = ${member}`;
    if (random.chance(0.1)) {
      const residence = row?.home === home ? elsewhere : home;
      const text = `mutation ($input: ChangeResidenceInput!) { changeResidence(input: $input) { userErrors { code } } }`;
      await service.query(
        text,
        { input: { member, expectedVersion: row?.version, residence } },
        { viewer: self(member) },
      );
      done.add('move');
    } else if (!open || random.chance(0.1)) {
      await change('begin', { member, community: row?.home }, self(member));
    } else {
      const action = random.pick(steps);
      const more = {
        confirm: {},
        decline: { reason: '信息不全' },
        register: {},
        takePostIn: { post: `岗位${step}` },
        credit: { what: '慰问', servedOn: today, hours: 1 },
        review: { rating: 3, opinion: '一般' },
      }[action];
      const by = ['register', 'takePostIn'].includes(action) ? self(member) : community(open.community);
      const { checkIn } = await change(action, { ...at(open), ...more }, by);
      if (checkIn) done.add(action);
    }
  }
  expect([...done].toSorted()).toEqual([...steps, 'move'].toSorted());
  expect(await affiliations()).toEqual(before);
});
