import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createClock } from '@graphroots/kit/clock';
import { testLog } from '@graphroots/kit/testing/database';
import { createRandom } from '@graphroots/kit/testing/fuzz-random';
import { times } from '@graphroots/kit/testing/fuzz-samples';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { runJob } from '@graphroots/kit/writes/jobs';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { lapseTransfers } from '../src/transfer/lapse-transfers.ts';
import { createBuilders, type Organization } from './builders.ts';
import { members } from './service.ts';
import { stepsOf } from './steps.ts';

const here = { id: 'org_here', path: '1/2/7/' };
const there = { id: 'org_there', path: '1/3/8/' };
const third = { id: 'org_third', path: '1/2/9/' };
const branches = [here, there, third];

const firstDay = '2026-06-15';
let today = firstDay;
const now = (): Date => new Date(`${today}T12:00:00+08:00`);

let service: TestService;
let build: ReturnType<typeof createBuilders>;

beforeAll(async () => {
  service = await openTestService(members, now);
  build = createBuilders(service.database.db);
  for (const branch of branches) await build.aBranch(branch);
});
beforeEach(() => {
  today = firstDay;
});
afterAll(() => service.close());

const leading = (line: string, role: Role = 'community'): Viewer => ({
  id: `acc_${line}`,
  roles: [role],
  territory: [],
  lines: [line],
  rights: new Set(['members:read']),
});
const self = (id: string): Viewer => ({ ...leading(''), id, roles: ['member'], lines: [] });
const superiorOf = ({ path }: Organization): Viewer => leading(path.slice(0, 4), 'street');
const branchOf = ({ path }: Organization): Viewer => leading(path);

interface Transfer {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly dueOn: string | null;
}

const { change, take } = stepsOf<'transfer', Transfer>('transfer', 'id version state dueOn', () => service);
type Payload = Awaited<ReturnType<typeof change>>;

const at = ({ id, version }: Transfer) => ({ transfer: id, expectedVersion: version });

/** A code, or that it was done. */
const outcome = ({ userErrors }: Payload): string => userErrors.map(({ code }) => code).join() || 'DONE';

async function aMember(since = '2020-01-01') {
  const of = await build.aMember();
  await build.anAffiliation({ of, to: here, validFrom: since });
  return of;
}

/** What `npm run maintain` does. */
function lapse(): Promise<number> {
  const clock = createClock(now);
  return runJob(lapseTransfers, { database: service.database, rowSecurity: true, clock, log: testLog });
}

async function formalOf(memberId: string) {
  return service.database.sql<{ organization: string; from: string; to: string | null }[]>`
    select organization_id as organization, valid_from::text as "from", valid_to::text as "to"
    from members.affiliations where member_id = ${memberId} and type = 'PRIMARY' order by valid_from`;
}

describe('a transfer', () => {
  test('goes from branch to branch by way of both superiors, and the affiliation moves on its last day', async () => {
    const { id: member } = await aMember();
    let transfer = await take('request', { member, to: there.id }, self(member));
    transfer = await take('release', at(transfer), branchOf(here));
    transfer = await take('send', at(transfer), superiorOf(here));
    expect(transfer).toMatchObject({ state: 'IN_TRANSIT', dueOn: '2026-09-13' });
    today = '2026-09-13';
    transfer = await take('accept', at(transfer), superiorOf(there));
    expect(await formalOf(member)).toEqual([{ organization: here.id, from: '2020-01-01', to: null }]);
    today = '2026-09-20';
    transfer = await take('complete', at(transfer), branchOf(there));
    expect(await formalOf(member)).toEqual([
      { organization: here.id, from: '2020-01-01', to: '2026-09-20' },
      { organization: there.id, from: '2026-09-20', to: null },
    ]);
    const text = `query ($id: ID!) { member(id: $id) {
      before: primaryOrganization(asOf: "2026-09-19") { id } after: primaryOrganization { id }
      transfers { nodes { state completedOn from { id } to { id } actions history { nodes { action actorRole } } } }
    } }`;
    expect(await service.query(text, { id: member }, { viewer: branchOf(there) })).toEqual({
      member: {
        before: null,
        after: { id: there.id },
        transfers: {
          nodes: [
            {
              state: 'COMPLETED',
              completedOn: '2026-09-20',
              from: { id: here.id },
              to: { id: there.id },
              actions: [],
              history: {
                nodes: [
                  { action: 'request', actorRole: 'member' },
                  { action: 'release', actorRole: 'community' },
                  { action: 'send', actorRole: 'street' },
                  { action: 'accept', actorRole: 'street' },
                  { action: 'complete', actorRole: 'community' },
                ],
              },
            },
          ],
        },
      },
    });
  });

  test('is listed to both lines while the member is on the way, and to no other line', async () => {
    const of = await aMember();
    const late = await build.aTransfer({
      of,
      from: here,
      to: there,
      state: 'IN_TRANSIT',
      dueOn: '2026-06-14',
    });
    const text = `query ($to: ID!) { transfers(where: { state: [IN_TRANSIT], overdue: true, to: $to }) { nodes { id } } }`;
    const seen = (viewer: Viewer) => service.query(text, { to: there.id }, { viewer });
    for (const viewer of [superiorOf(here), superiorOf(there), self(of.id)]) {
      expect(await seen(viewer)).toEqual({ transfers: { nodes: [{ id: late.id }] } });
    }
    expect(await seen(leading('1/4/'))).toEqual({ transfers: { nodes: [] } });
  });

  test('that was not accepted in time lapses, and the affiliation stays', async () => {
    const given = { from: here, to: there, state: 'IN_TRANSIT' as const };
    const of = await aMember();
    const late = await build.aTransfer({ of, ...given, dueOn: '2026-06-14' });
    const inTime = await build.aTransfer({ of: await aMember(), ...given, dueOn: firstDay });
    await lapse();
    expect(await lapse()).toBe(0);
    const text = `query ($id: ID!) { transfer(id: $id) { state history { nodes { action actorRole from to } } } }`;
    expect(await service.query(text, { id: late.id })).toEqual({
      transfer: {
        state: 'LAPSED',
        history: { nodes: [{ action: 'lapse', actorRole: 'system', from: 'IN_TRANSIT', to: 'LAPSED' }] },
      },
    });
    expect(await service.query(text, { id: inTime.id })).toMatchObject({ transfer: { state: 'IN_TRANSIT' } });
    expect(await formalOf(of.id)).toEqual([{ organization: here.id, from: '2020-01-01', to: null }]);
  });
});

describe('asking for a transfer is refused', () => {
  const resident: Viewer = { ...leading('1/2/7/'), lines: [], territory: ['530103001001'] };
  test.each<[string, Viewer | 'member', object, string, string]>([
    ['to a viewer out of whose sight the member is', branchOf(there), {}, 'NOT_FOUND', 'member'],
    ['to the community the member lives in', resident, {}, 'NOT_ALLOWED', 'member'],
    ['to a superior', superiorOf(here), {}, 'NOT_ALLOWED', 'member'],
    ['to whoever only reads in the line', leading(here.path, 'auditor'), {}, 'NOT_ALLOWED', 'member'],
    ['to a branch that is not there', 'member', { to: 'org_none' }, 'NOT_FOUND', 'to'],
    ['to the present branch', 'member', { to: here.id }, 'ITSELF', 'to'],
    ['with a reason that is too long', 'member', { reason: '长'.repeat(501) }, 'TOO_LONG', 'reason'],
  ])('%s', async (_, viewer, input, code, field) => {
    const { id: member } = await aMember();
    const by = viewer === 'member' ? self(member) : viewer;
    const answer = await change('request', { member, to: there.id, ...input }, by);
    expect(answer).toEqual({ transfer: null, userErrors: [{ code, field: ['input', field] }] });
    const left = await service.database.sql`select from members.transfers where member_id = ${member}`;
    expect(left).toHaveLength(0);
  });
});

describe('of steps at the same moment', () => {
  test('one request for a member is kept, the others are told', async () => {
    const { id: member } = await aMember();
    const ask = (to: Organization, by: Viewer) => change('request', { member, to: to.id }, by);
    const answers = await Promise.all(
      times(10, (index) => (index % 2 ? ask(there, self(member)) : ask(third, branchOf(here)))),
    );
    expect(answers.map(outcome).toSorted()).toEqual([...Array<string>(9).fill('CONFLICT'), 'DONE']);
  });

  test('one completes a transfer, the others are told that it has changed', async () => {
    const of = await aMember();
    const row = await build.aTransfer({ of, from: here, to: there, state: 'ACCEPTED' });
    const input = { transfer: row.id, expectedVersion: 1 };
    const answers = await Promise.all(times(10, () => change('complete', input, branchOf(there))));
    expect(answers.map(outcome).toSorted()).toEqual([...Array<string>(9).fill('CONFLICT'), 'DONE']);
    expect(await formalOf(of.id)).toHaveLength(2);
  });

  test('completing and returning never both happen', async () => {
    for (let round = 0; round < 10; round += 1) {
      const of = await aMember();
      const row = await build.aTransfer({ of, from: here, to: there, state: 'ACCEPTED' });
      const input = { transfer: row.id, expectedVersion: 1 };
      const answers = await Promise.all([
        change('complete', input, branchOf(there)),
        change('return', { ...input, reason: '材料不齐' }, superiorOf(there)),
      ]);
      const [completed] = answers.map(outcome);
      expect(answers.map(outcome).toSorted()).toEqual(['CONFLICT', 'DONE']);
      expect(await formalOf(of.id)).toHaveLength(completed === 'DONE' ? 2 : 1);
    }
  });
});

test('whatever steps are taken, every member has exactly one formal affiliation on every day', async () => {
  const random = createRandom(20260615);
  const people = await Promise.all(times(6, () => aMember('2026-06-01')));
  const open = new Map<string, Transfer & { readonly from: Organization; readonly to: Organization }>();
  let completed = 0;
  for (let step = 0; step < 400; step += 1) {
    if (random.chance(0.1)) {
      const next = Date.parse(today) + random.pick([1, 1, 7, 60]) * 24 * 60 * 60 * 1000;
      today = new Date(next).toISOString().slice(0, 10);
    }
    const { id: member } = random.pick(people);
    const transfer = open.get(member);
    if (!transfer) {
      const present = (await formalOf(member)).at(-1)?.organization;
      const from = branches.find(({ id }) => id === present) ?? here;
      const to = random.pick(branches);
      const answer = await change('request', { member, to: to.id }, self(member));
      if (answer.transfer) open.set(member, { ...answer.transfer, from, to });
      continue;
    }
    const { from, to } = transfer;
    const [action, viewer] = random.pick<readonly [string, Viewer]>([
      ['release', branchOf(from)],
      ['send', superiorOf(from)],
      ['accept', superiorOf(to)],
      ['complete', branchOf(to)],
      ...(random.chance(0.1)
        ? ([
            ['refuse', branchOf(from)],
            ['return', branchOf(to)],
          ] as const)
        : []),
    ]);
    const reason = ['refuse', 'return'].includes(action) ? { reason: '材料不齐' } : {};
    const answer = await change(action, { ...at(transfer), ...reason }, viewer);
    if (!answer.transfer) {
      await lapse();
      const text = 'query ($id: ID!) { transfer(id: $id) { id version state dueOn } }';
      const now = (await service.query<{ transfer: Transfer }>(text, { id: transfer.id })).transfer;
      if (now.state === 'LAPSED') open.delete(member);
      continue;
    }
    if (['COMPLETED', 'REFUSED', 'RETURNED'].includes(answer.transfer.state)) open.delete(member);
    else open.set(member, { ...answer.transfer, from, to });
    if (answer.transfer.state === 'COMPLETED') completed += 1;
  }
  expect(completed).toBeGreaterThan(10);
  const wrong = await service.database.sql`
    select m.id, day from members.members m
    cross join generate_series('2026-06-01'::date, ${today}::date + 1, '1 day') as day
    where m.id in ${service.database.sql(people.map(({ id }) => id))} and 1 <> (
      select count(*) from members.affiliations a
      where a.member_id = m.id and type = 'PRIMARY' and valid_from <= day and (valid_to is null or valid_to > day))`;
  expect(wrong).toEqual([]);
});
