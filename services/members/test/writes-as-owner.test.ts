import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClock } from '@graphroots/kit/clock';
import { openDatabase, type Database } from '@graphroots/kit/database';
import { migrate } from '@graphroots/kit/migrate';
import { readerOf } from '@graphroots/kit/reads/row-security';
import { createSubgraphClient, type SubgraphClient } from '@graphroots/kit/testing/client';
import { testServerUrl } from '@graphroots/kit/testing/config';
import { testLog } from '@graphroots/kit/testing/database';
import { testDatabasePrefix } from '@graphroots/kit/testing/server-template';
import { runJob } from '@graphroots/kit/writes/jobs';
import { membersWrite, personalData, unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { gridLeaders } from '../src/grid/grid-leader.table.ts';
import { createEraseFormerMembers } from '../src/member/erase-former-members.ts';
import { createBuilders } from './builders.ts';
import { members } from './service.ts';

/* As in production: the service's role owns its tables and is no superuser, so that policies hold it back too. */

const server = testServerUrl();
const name = `${testDatabasePrefix(process.ppid)}${randomUUID().slice(0, 8)}`;

function urlOf(user: string | null, database: string): string {
  const url = new URL(server ?? '');
  url.pathname = `/${database}`;
  if (user !== null) Object.assign(url, { username: user, password: user });
  return url.href;
}

const clerk: Viewer = {
  ...unrestrictedViewer,
  id: 'acc_7',
  roles: ['organization-department'],
  territory: ['530103000000'],
  lines: [],
  rights: new Set(['members:read', membersWrite, personalData]),
};
const elsewhere: Viewer = { ...clerk, territory: ['530102000000'], lines: ['9/'] };
const inLine: Viewer = { ...clerk, territory: [], lines: ['1/'] };

describe.skipIf(server === undefined)('where the service’s role is no superuser,', () => {
  let admin: Database;
  let superuser: Database;
  let owner: Database;
  let client: SubgraphClient;
  let build: ReturnType<typeof createBuilders>;

  beforeAll(async () => {
    admin = await openDatabase({ url: server ?? '', schema: 'members', log: testLog, max: 1 });
    await admin.sql.unsafe(`create role ${name} login password '${name}'`);
    await admin.sql.unsafe(`create database ${name} owner ${name}`);
    superuser = await openDatabase({ url: urlOf(null, name), schema: 'members', log: testLog, max: 2 });
    await superuser.sql`create extension btree_gist with schema public`;
    const [reader] = await admin.sql`select from pg_roles where rolname = ${readerOf('members')}`;
    if (!reader) await admin.sql.unsafe(`create role ${readerOf('members')} nologin`);
    await admin.sql.unsafe(`grant ${readerOf('members')} to ${name}`);
    owner = await openDatabase({ url: urlOf(name, name), schema: 'members', log: testLog, max: 2 });
    await migrate(owner, members.migrations);
    build = createBuilders(superuser.db);
    const clock = createClock(() => new Date('2026-06-15T12:00:00+08:00'));
    client = createSubgraphClient(members.createSubgraph({ database: owner, clock, log: testLog }));
  });
  afterAll(async () => {
    await owner.close();
    await superuser.close();
    await admin.sql.unsafe(`drop database ${name} with (force)`);
    await admin.sql.unsafe(`drop role ${name}`);
    await admin.close();
  });

  async function change(mutation: string, input: object, viewer: Viewer): Promise<unknown> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { member { id } userErrors { code } } }`;
    const options = { viewer, idempotencyKey: randomUUID() };
    return (await client.query<{ answer: unknown }>(text, { input }, options)).answer;
  }
  const notFound = { member: null, userErrors: [{ code: 'NOT_FOUND' }] };

  test('the connection sees and changes no member of its own accord', async () => {
    await build.aMember();
    expect(await owner.sql`select from members.members`).toHaveLength(0);
    expect(await owner.sql`update members.members set version = 7 returning id`).toHaveLength(0);
  });

  test.each([
    'revealPersonalData',
    'correctPersonalData',
    'giveConsent',
    'withdrawConsent',
    'erasePersonalData',
  ])('%s works in the viewer’s territory and line, and finds nobody elsewhere', async (mutation) => {
    const residence = { residenceCode: '530103001001' };
    for (const viewer of [clerk, inLine]) {
      const member = await build.aMember({ ...residence, phone: '10000000001' });
      await build.anAffiliation({ of: member, to: { id: 'org_2', path: '1/2/' } });
      await build.aConsent({ of: member, purpose: 'held' });
      const inputs: Record<string, object> = {
        revealPersonalData: { data: ['PHONE'], purpose: '核对组织关系转接材料' },
        correctPersonalData: { expectedVersion: 1, phone: '10000000002' },
        giveConsent: { purpose: 'sms-notices', version: '1' },
        withdrawConsent: { purpose: 'held' },
        erasePersonalData: { expectedVersion: 1, reason: '本人书面申请删除' },
      };
      const input = { member: member.id, ...inputs[mutation] };
      expect(await change(mutation, input, elsewhere)).toEqual(notFound);
      expect(await change(mutation, input, viewer)).toEqual({ member: { id: member.id }, userErrors: [] });
    }
  });

  test('a receiving branch completes a transfer, and ends the affiliation that it does not see', async () => {
    const of = await build.aMember({ residenceCode: '530103001001' });
    const from = { id: 'org_from', path: '1/2/7/' };
    const to = { id: 'org_to', path: '1/3/8/' };
    await build.anAffiliation({ of, to: from });
    await build.aBranch(to);
    const transferOf = async (mutation: string, input: object, viewer: Viewer): Promise<string> => {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const text = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { transfer { id } userErrors { code } } }`;
      const { answer } = await client.query<{
        answer: { transfer: { id: string } | null; userErrors: unknown[] };
      }>(text, { input }, { viewer });
      expect(answer.userErrors).toEqual([]);
      return answer.transfer?.id ?? '';
    };
    const line = (path: string): Viewer => ({ ...clerk, territory: [], lines: [path] });
    const transfer = await transferOf('requestTransfer', { member: of.id, to: to.id }, line('1/2/7/'));
    for (const [mutation, path] of [
      ['releaseTransfer', '1/2/7/'],
      ['sendTransfer', '1/2/'],
      ['acceptTransfer', '1/3/'],
      ['completeTransfer', '1/3/8/'],
    ] as const) {
      const [row] = await superuser.sql<{ version: number }[]>`
        select version from members.transfers where id = ${transfer}`;
      await transferOf(mutation, { transfer, expectedVersion: row?.version }, line(path));
    }
    const ends = await superuser.sql`
      select valid_to is null as open from members.affiliations where member_id = ${of.id} order by 1`;
    expect(ends).toEqual([{ open: false }, { open: true }]);
  });

  test('who sees a member is told whether this is in a grid, also where the affiliation is out of sight', async () => {
    const residenceCode = '530103009001';
    const [inGrid, inGroup, elsewhere, former] = [
      { to: { id: 'org_4', path: '7/4/5/' }, partyGroupId: 'org_group' },
      { to: { id: 'org_5', path: '7/40/5/' }, partyGroupId: 'org_group' },
      { to: { id: 'org_6', path: '7/40/' } },
      { to: { id: 'org_3', path: '7/4/' }, validTo: '2026-01-01' },
    ];
    await superuser.db.insert(gridLeaders).values({ gridId: 'grd_1', organizationId: 'org_3', path: '7/4/' });
    const ids: string[] = [];
    for (const affiliation of [inGrid, inGroup, elsewhere, former]) {
      const of = await build.aMember({ residenceCode });
      await build.anAffiliation({ of, ...affiliation });
      ids.push(of.id);
    }
    const list = '{ totalCount nodes { id affiliations { totalCount } } }';
    const text = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Division {
      membersWithoutGrid ${list} membersWithoutGroup ${list} } } }`;
    const of = [{ __typename: 'Division', code: residenceCode }];
    const told = (...rows: readonly (string | undefined)[]) => ({
      totalCount: rows.length,
      nodes: rows.map((id) => ({ id, affiliations: { totalCount: 0 } })),
    });
    expect(await client.query(text, { of }, { viewer: { ...clerk, territory: [residenceCode] } })).toEqual({
      _entities: [
        { membersWithoutGrid: told(ids[1], ids[2], ids[3]), membersWithoutGroup: told(ids[2], ids[3]) },
      ],
    });
    expect(await owner.sql`select from members.affiliations`).toHaveLength(0);
  });

  test('a check-in is begun, confirmed and credited, and ends where the member moves out of sight', async () => {
    const of = await build.aMember({ residenceCode: '530103001001' });
    await build.anAffiliation({ of, to: { id: 'org_2', path: '1/2/' } });
    const self: Viewer = { ...clerk, id: of.id, roles: ['member'], territory: [] };
    const community: Viewer = { ...clerk, roles: ['community'], territory: ['530103001001'] };
    const take = async (mutation: string, input: object, viewer: Viewer): Promise<void> => {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const text = `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { userErrors { code } } }`;
      const { answer } = await client.query<{ answer: { userErrors: unknown[] } }>(
        text,
        { input },
        { viewer },
      );
      expect(answer.userErrors).toEqual([]);
    };
    await take('beginCheckIn', { member: of.id, community: '530103001001' }, self);
    const [row] = await superuser.sql<{ id: string }[]>`select id from members.check_ins`;
    const at = (expectedVersion: number) => ({ checkIn: row?.id, expectedVersion });
    await take('confirmCheckIn', at(1), community);
    const service = { what: '夜间巡逻', servedOn: '2026-06-15', hours: 2 };
    await take('creditCheckIn', { ...at(2), ...service }, community);
    await take('reviewCheckIn', { ...at(3), rating: 5, opinion: '热心公益' }, community);
    const moved = { member: of.id, expectedVersion: 1, residence: '530102001001' };
    await take('changeResidence', moved, clerk);
    const states = await superuser.sql`select state from members.check_ins order by id`;
    expect(states).toEqual([{ state: 'MOVED' }, { state: 'DUE' }]);
    expect(await owner.sql`select from members.check_ins`).toHaveLength(0);
  });

  test('a membership ends with the case of another branch, which who ends it does not see', async () => {
    const of = await build.aMember({ residenceCode: null });
    await build.anAffiliation({ of, to: { id: 'org_2', path: '1/2/' }, validFrom: '2020-01-01' });
    const { id } = await build.aFloatingCase({ of, branch: { id: 'org_9', path: '9/1/' } });
    const input = { member: of.id, expectedVersion: 1, cause: 'DEATH', reason: '因病去世,家属告知' };
    expect(await change('endMembership', input, inLine)).toEqual({
      member: { id: of.id },
      userErrors: [],
    });
    const cases = await superuser.sql`select state from members.floating_cases where id = ${id}`;
    expect(cases).toEqual([{ state: 'MEMBERSHIP_ENDED' }]);
  });

  test('what was changed is traced, and seen by the next read', async () => {
    const member = await build.aMember({ residenceCode: '530103001001' });
    const input = { member: member.id, expectedVersion: 1, name: '李丽' };
    await change('correctPersonalData', input, clerk);
    const text = 'query ($id: ID!) { member(id: $id) { name version } }';
    expect(await client.query(text, { id: member.id }, { viewer: clerk })).toEqual({
      member: { name: '李丽', version: 2 },
    });
    const steps = await owner.sql`select action from members.trace where entity_id = ${member.id}`;
    expect(steps).toEqual([{ action: 'correctName' }]);
  });

  test('maintenance finds every member', async () => {
    const member = await build.aMember({ residenceCode: null });
    const ended = { validFrom: '2001-01-01', validTo: '2002-01-01' };
    await build.anAffiliation({ of: member, to: { id: 'org_2', path: '1/2/' }, ...ended });
    const context = { database: owner, rowSecurity: true, clock: createClock(), log: testLog };
    expect(await runJob(createEraseFormerMembers(10), context)).toBe(1);
  });

  test('a viewer with the right to statistics changes no more than is in sight', async () => {
    const member = await build.aMember({ residenceCode: '530103001001' });
    const counting = { ...elsewhere, rights: new Set([membersWrite, 'members:read', 'statistics:read']) };
    const input = { member: member.id, expectedVersion: 1, name: '李丽' };
    expect(await change('correctPersonalData', input, counting)).toEqual(notFound);
  });
});
