import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createClock } from '@graphroots/kit/clock';
import { testLog } from '@graphroots/kit/testing/database';
import { times } from '@graphroots/kit/testing/fuzz-samples';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { personalData, statistics, type Viewer } from '@graphroots/kit/viewer';
import { runJob } from '@graphroots/kit/writes/jobs';
import { lapseTransfers } from '../src/transfer/lapse-transfers.ts';
import { createBuilders } from './builders.ts';
import { members } from './service.ts';
import { stepsOf } from './steps.ts';

const branch = { id: 'org_branch', path: '1/2/7/' };
const receiving = { id: 'org_receiving', path: '1/3/8/' };

const firstDay = '2026-06-15';
let today = firstDay;
const now = (): Date => new Date(`${today}T12:00:00+08:00`);

let service: TestService;
let build: ReturnType<typeof createBuilders>;

beforeAll(async () => {
  service = await openTestService(members, now);
  build = createBuilders(service.database.db);
  for (const each of [branch, receiving]) await build.aBranch(each);
});
beforeEach(() => {
  today = firstDay;
});
afterAll(() => service.close());

const leading = (line: string, given: Partial<Viewer> = {}): Viewer => ({
  id: `acc_${line}`,
  roles: ['community'],
  territory: [],
  lines: [line],
  rights: new Set(['members:read', personalData]),
  ...given,
});
const secretary = leading(branch.path);
const receiver = leading(receiving.path);

interface Case {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly contact: string;
}

const { change, take } = stepsOf<'floatingCase', Case>(
  'floatingCase',
  'id version state contact',
  () => service,
);
type Payload = Awaited<ReturnType<typeof change>>;

const at = ({ id, version }: Case) => ({ floatingCase: id, expectedVersion: version });
const outcome = ({ userErrors }: Payload): string => userErrors.map(({ code }) => code).join() || 'DONE';

async function aMember() {
  const of = await build.aMember();
  await build.anAffiliation({ of, to: branch });
  return of;
}

async function affiliationsOf(memberId: string) {
  return service.database.sql`
    select organization_id as organization, type, valid_from::text as "from" from members.affiliations
    where member_id = ${memberId} and valid_to is null order by type`;
}

describe('the contact with a floating member', () => {
  test('is at risk after 30 days and lost after 90, failed attempts or not, until the member is reached', async () => {
    const { id: member } = await aMember();
    let floating = await take('open', { member, whereabouts: '深圳' }, secretary);
    expect(floating).toMatchObject({ state: 'OPEN', contact: 'IN_CONTACT' });
    const failed = { channel: 'PHONE', reached: false };
    for (const [day, contact] of [
      ['2026-07-14', 'IN_CONTACT'],
      ['2026-07-15', 'AT_RISK'],
      ['2026-09-12', 'AT_RISK'],
      ['2026-09-13', 'OUT_OF_CONTACT'],
    ] as const) {
      today = day;
      floating = await take('tryContactIn', { ...at(floating), ...failed }, secretary);
      expect(floating.contact, day).toBe(contact);
    }
    const reached = { channel: 'FAMILY', reached: true };
    floating = await take('tryContactIn', { ...at(floating), ...reached }, secretary);
    expect(floating.contact).toBe('IN_CONTACT');
    const text = `query ($id: ID!) { floatingCase(id: $id) { contactOn attempts(first: 2) { totalCount
      nodes { channel reached triedAt } } } }`;
    expect(await service.query(text, { id: floating.id }, { viewer: secretary })).toEqual({
      floatingCase: {
        contactOn: '2026-09-13',
        attempts: {
          totalCount: 5,
          nodes: [
            { ...reached, triedAt: '2026-09-13T04:00:00.000Z' },
            { ...failed, triedAt: '2026-09-13T04:00:00.000Z' },
          ],
        },
      },
    });
  });

  test('logged days afterwards counts from its day, and is marked in the trace', async () => {
    const of = await aMember();
    const row = await build.aFloatingCase({ of, branch, contactOn: '2026-01-01' });
    const tried = { channel: 'VISIT', reached: true, triedAt: '2026-06-01T20:00:00.000+08:00' };
    await take('tryContactIn', { ...at({ ...row, contact: '' }), ...tried }, secretary);
    const text = `query ($id: ID!) { floatingCase(id: $id) { contactOn
      history { nodes { action at recordedAt backDated } } } }`;
    const step = { action: 'tryContactIn', at: '2026-06-01T12:00:00.000Z', backDated: true };
    expect(await service.query(text, { id: row.id }, { viewer: secretary })).toEqual({
      floatingCase: {
        contactOn: '2026-06-01',
        history: { nodes: [{ ...step, recordedAt: '2026-06-15T04:00:00.000Z' }] },
      },
    });
  });

  test('is the receiving branch’s as well, once it has accepted: the formal affiliation stays', async () => {
    const of = await aMember();
    let floating = await take('open', { member: of.id }, secretary);
    expect(outcome(await change('accept', at(floating), receiver))).toBe('NOT_FOUND');
    floating = await take('refer', { ...at(floating), to: receiving.id }, secretary);
    await take('accept', at(floating), receiver);
    expect(await affiliationsOf(of.id)).toEqual([
      { organization: branch.id, type: 'PRIMARY', from: '2020-01-01' },
      { organization: receiving.id, type: 'SECONDARY', from: firstDay },
    ]);
  });

  test('begins of itself where a transfer lapses on the way, and where no case is open', async () => {
    const given = { from: branch, to: receiving, state: 'IN_TRANSIT' as const, dueOn: '2026-06-14' };
    const [lost, known] = [await aMember(), await aMember()];
    for (const of of [lost, known]) await build.aTransfer({ of, ...given });
    await build.aFloatingCase({ of: known, branch });
    const clock = createClock(now);
    await runJob(lapseTransfers, { database: service.database, rowSecurity: true, clock, log: testLog });
    const text = `query ($id: ID!) { member(id: $id) { floatingCases { nodes { state since branch { id }
      transfer { state } history { nodes { action actorRole } } } } } }`;
    const of = (id: string) => service.query(text, { id }, { viewer: secretary });
    expect(await of(lost.id)).toEqual({
      member: {
        floatingCases: {
          nodes: [
            {
              state: 'OPEN',
              since: '2026-06-14',
              branch: { id: branch.id },
              transfer: { state: 'LAPSED' },
              history: { nodes: [{ action: 'open', actorRole: 'system' }] },
            },
          ],
        },
      },
    });
    expect(await of(known.id)).toMatchObject({ member: { floatingCases: { nodes: [{ transfer: null }] } } });
  });

  test('is listed by how it stands, in the line of the branch and nowhere else, with the whereabouts masked', async () => {
    const of = await aMember();
    const row = await build.aFloatingCase({ of, branch, contactOn: '2026-03-17', whereabouts: '深圳' });
    const text = `query ($before: Date!) { floatingCases(where: { contact: [OUT_OF_CONTACT], contactBefore: $before }) {
      nodes { id whereabouts } } }`;
    const list = async (by: Viewer) => {
      type Listed = { floatingCases: { nodes: readonly { id: string; whereabouts: string | null }[] } };
      const { floatingCases } = await service.query<Listed>(text, { before: '2026-03-18' }, { viewer: by });
      return floatingCases.nodes.find(({ id }) => id === row.id);
    };
    expect(await list(secretary)).toEqual({ id: row.id, whereabouts: '深圳' });
    expect(await list(leading('1/2/', { rights: new Set(['members:read']) }))).toEqual({
      id: row.id,
      whereabouts: null,
    });
    expect(await list(receiver)).toBeUndefined();
    today = '2026-06-14';
    expect(await list(secretary)).toBeUndefined();
  });
});

describe('opening a case is refused', () => {
  test.each<[string, object, Viewer, string]>([
    ['to a superior', {}, leading('1/2/'), 'NOT_ALLOWED'],
    ['to another branch', {}, receiver, 'NOT_FOUND'],
    ['from tomorrow', { since: '2026-06-16' }, secretary, 'NOT_YET'],
    ['for too long a place', { whereabouts: '长'.repeat(201) }, secretary, 'TOO_LONG'],
  ])('%s', async (_, input, by, code) => {
    const { id: member } = await aMember();
    const answer = await change('open', { member, ...input }, by);
    expect(answer).toMatchObject({ floatingCase: null, userErrors: [{ code }] });
    const left = await service.database.sql`select from members.floating_cases where member_id = ${member}`;
    expect(left).toHaveLength(0);
  });

  test('to all but one of those who do it at the same moment', async () => {
    const { id: member } = await aMember();
    const answers = await Promise.all(times(10, () => change('open', { member }, secretary)));
    expect(answers.map(outcome).toSorted()).toEqual(['DONE', ...Array<string>(9).fill('TWICE')]);
  });
});

test('floating members are counted by how the contact stands, in no cell of fewer than five out of sight', async () => {
  const park = { id: 'org_park', path: '1/5/6/' };
  for (const index of times(12, Number)) {
    const of = await build.aMember();
    await build.anAffiliation({ of, to: park });
    const contactOn = index < 6 ? '2026-06-01' : index < 10 ? '2026-05-01' : '2026-01-01';
    await build.aFloatingCase({ of, branch: park, contactOn });
  }
  const text = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on PartyOrganization {
    floatingStats(groupBy: BRANCH) { total inContact atRisk outOfContact groups { key total outOfContact } } } } }`;
  const of = [{ __typename: 'PartyOrganization', id: 'org_parks', path: '1/5/' }];
  const ask = (viewer: Viewer) => service.query(text, { of }, { viewer });
  const group = { key: park.id, total: 12, outOfContact: 2 };
  expect(await ask(leading('1/5/'))).toEqual({
    _entities: [{ floatingStats: { total: 12, inContact: 6, atRisk: 4, outOfContact: 2, groups: [group] } }],
  });
  const analyst = leading('1/9/', { rights: new Set(['members:read', statistics]) });
  expect(await ask(analyst)).toEqual({
    _entities: [
      {
        floatingStats: {
          total: 12,
          inContact: 6,
          atRisk: null,
          outOfContact: null,
          groups: [{ ...group, outOfContact: null }],
        },
      },
    ],
  });
});
