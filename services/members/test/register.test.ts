import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { testServerUrl } from '@graphroots/kit/testing/config';
import { membersWrite, personalData, unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { createBuilders } from './builders.ts';
import { members } from './service.ts';

const branch = { id: 'org_branch', path: '1/2/3/' };
const other = { id: 'org_other', path: '1/4/5/' };
const home = '530103001001';

const department: Viewer = {
  ...unrestrictedViewer,
  id: 'acc_department',
  roles: ['organization-department'],
  territory: [],
  lines: ['1/2/'],
  rights: new Set(['members:read', membersWrite, personalData]),
};

let service: TestService;
let build: ReturnType<typeof createBuilders>;

beforeAll(async () => {
  service = await openTestService(members, '2026-06-15T12:00:00+08:00');
  build = createBuilders(service.database.db);
  await build.aBranch(branch);
  await build.aBranch(other);
});
afterAll(() => service.close());

interface Payload {
  readonly member: { readonly id: string; readonly version: number } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
}

async function mutate(name: string, type: string, input: object, viewer = department): Promise<Payload> {
  const { answer } = await service.query<{ answer: Payload }>(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) { member { id version } userErrors { code field } } }`,
    { input },
    { viewer },
  );
  return answer;
}

let numbers = 0;
const newcomer = (given: object = {}): object => ({
  organization: branch.id,
  purpose: '接收新党员入册',
  name: ' 李新 ',
  nationalId: `99000019900101${String(++numbers).padStart(3, '0')}X`,
  phone: '138 0000 1234',
  joinedOn: '2026-05-01',
  kind: 'IN_SERVICE',
  status: 'PROBATIONARY',
  residence: home,
  affiliatedOn: '2026-05-02',
  ...given,
});
const add = (given: object = {}, viewer = department) =>
  mutate('addMember', 'AddMemberInput', newcomer(given), viewer);
const end = (given: object, viewer = department) =>
  mutate(
    'endMembership',
    'EndMembershipInput',
    { cause: 'WITHDRAWAL', reason: '本人申请退党', ...given },
    viewer,
  );

const codes = ({ userErrors }: Payload) => userErrors.map(({ code, field }) => `${code} ${field?.at(-1)}`);

/** On how many of some days a member has another number of formal affiliations than one. */
async function daysWithoutOne(member: string, from: string, to: string): Promise<number> {
  const [row] = await service.database.sql<{ days: number }[]>`
    select count(*)::int as days from generate_series(${from}::date, ${to}::date, interval '1 day') d
    where 1 <> (select count(*) from members.affiliations where member_id = ${member} and type = 'PRIMARY'
      and valid_from <= d::date and (valid_to is null or valid_to > d::date))`;
  return row?.days ?? -1;
}

describe('A new member', () => {
  test('is entered with the formal affiliation, sealed, and for a purpose that the trace keeps', async () => {
    const { member, userErrors } = await add();
    expect(userErrors).toEqual([]);
    const id = member?.id ?? '';
    expect(
      await service.query(
        `query ($id: ID!) { member(id: $id) { name birthYear phone nationalId kind status joinedOn endedOn endCause
          residence { code } primaryOrganization { id } affiliations { nodes { type validFrom validTo } } } }`,
        { id },
        { viewer: department },
      ),
    ).toEqual({
      member: {
        name: '李新',
        birthYear: 1990,
        phone: '138****1234',
        nationalId: expect.stringMatching(/^99\*+1X$/),
        kind: 'IN_SERVICE',
        status: 'PROBATIONARY',
        joinedOn: '2026-05-01',
        endedOn: null,
        endCause: null,
        residence: { code: home },
        primaryOrganization: { id: branch.id },
        affiliations: { nodes: [{ type: 'PRIMARY', validFrom: '2026-05-02', validTo: null }] },
      },
    });
    const steps = await service.database.sql`
      select action, reason, actor_id as actor, path from members.trace where entity_id = ${id}`;
    const step = { action: 'add', reason: '接收新党员入册', actor: 'acc_department', path: branch.path };
    expect(steps).toEqual([step]);
    expect(await daysWithoutOne(id, '2026-05-02', '2026-06-15')).toBe(0);
  });

  test('is no other than who is in the register, also where that member is out of sight', async () => {
    const nationalId = '990000198801010019';
    const hidden = await build.aMember({ nationalId, residenceCode: '530111001001' });
    await build.anAffiliation({ of: hidden, to: other });
    expect(codes(await add({ nationalId: ' 990000198801010019 ' }))).toEqual(['TAKEN nationalId']);
    const [row] = await service.database.sql`
      select count(*)::int as n from members.trace where reason = '接收新党员入册' and action <> 'add'`;
    expect(row).toEqual({ n: 0 });
  });

  test('gets no number that another has, when the own one is corrected', async () => {
    const nationalId = '990000198802020019';
    await build.anAffiliation({
      of: await build.aMember({ nationalId, residenceCode: '530111001001' }),
      to: other,
    });
    const { member } = await add();
    const given = { member: member?.id, expectedVersion: member?.version };
    const correct = (input: object) =>
      mutate('correctPersonalData', 'CorrectPersonalDataInput', { ...given, ...input });
    expect(codes(await correct({ nationalId, name: '李错' }))).toEqual(['TAKEN nationalId']);
    expect(codes(await correct({ nationalId: '990000198802020027' }))).toEqual([]);
    const [row] = await service.database.sql`select name from members.members where id = ${member?.id ?? ''}`;
    expect(row).toEqual({ name: '李新' });
  });

  test('who is entered twice at the same moment is entered once', async () => {
    const given = newcomer();
    const both = await Promise.all([1, 2].map(() => mutate('addMember', 'AddMemberInput', given)));
    expect(both.flatMap(codes)).toEqual(['TAKEN nationalId']);
  });

  test.each([
    [{ purpose: '入册' }, 'TOO_SHORT purpose'],
    [{ name: ' ' }, 'REQUIRED name'],
    [{ nationalId: '123' }, 'BAD_FORM nationalId'],
    [{ phone: 'none' }, 'BAD_FORM phone'],
    [{ birthYear: 1800 }, 'OUT_OF_RANGE birthYear'],
    [{ residence: '530103001000' }, 'BAD_FORM residence'],
    [{ joinedOn: '2026-06-16', affiliatedOn: '2026-06-16' }, 'FUTURE joinedOn'],
    [{ affiliatedOn: '2026-04-30' }, 'TOO_EARLY affiliatedOn'],
    [{ organization: other.id }, 'NOT_FOUND organization'],
    [{ organization: 'org_none' }, 'NOT_FOUND organization'],
  ])('with %j is refused: %s', async (given, refusal) => {
    expect(codes(await add(given))).toContain(refusal);
  });

  test('is not entered by who only reads in the line of the branch', async () => {
    const reader: Viewer = { ...department, roles: ['inspector'] };
    expect(codes(await add({}, reader))).toEqual(['NOT_FOUND organization']);
  });
});

describe('A membership', () => {
  /** A member of the branch for years, who also belongs to another, holds a post and has checked in. */
  async function aMember() {
    const member = await build.aMember({ residenceCode: home });
    await build.anAffiliation({ of: member, to: branch, validFrom: '2020-01-01' });
    await build.anAffiliation({ of: member, to: other, type: 'SECONDARY', validFrom: '2024-01-01' });
    await build.aPost({ of: member, in: other, role: 'COMMITTEE_MEMBER', validFrom: '2025-01-01' });
    await build.aCheckIn({ from: branch, memberId: member.id, communityCode: home });
    return { member: member.id, expectedVersion: member.version };
  }
  const look = (id: string, asOf: string) =>
    service.query(
      `query ($id: ID!, $asOf: Date!) { member(id: $id) { endedOn endCause
        affiliations(asOf: $asOf) { totalCount } posts(asOf: $asOf) { totalCount } checkIns { nodes { state } } } }`,
      { id, asOf },
      { viewer: unrestrictedViewer },
    );

  test('ends with all its affiliations and posts on one day; what was stays', async () => {
    const given = await aMember();
    const counts = async () =>
      service.query(
        `query ($reps: [_Any!]!) { _entities(representations: $reps) {
          ... on PartyOrganization { memberCount } ... on Division { residentMemberCount memberStats { total } } } }`,
        {
          reps: [
            { __typename: 'PartyOrganization', id: branch.id, path: branch.path },
            { __typename: 'Division', code: home },
          ],
        },
      );
    const before = await counts();
    expect(codes(await end({ ...given, on: '2026-06-10' }))).toEqual([]);
    const standing = {
      endedOn: '2026-06-10',
      endCause: 'WITHDRAWAL',
      checkIns: { nodes: [{ state: 'MOVED' }] },
    };
    expect(await look(given.member, '2026-06-09')).toEqual({
      member: { ...standing, affiliations: { totalCount: 2 }, posts: { totalCount: 1 } },
    });
    expect(await look(given.member, '2026-06-10')).toEqual({
      member: { ...standing, affiliations: { totalCount: 0 }, posts: { totalCount: 0 } },
    });
    const [one, many] = [before, await counts()].map((answer) =>
      JSON.stringify(answer).match(/\d+/g)?.map(Number),
    );
    expect(many).toEqual(one?.map((count) => count - 1));
    expect(await daysWithoutOne(given.member, '2020-01-01', '2026-06-09')).toBe(0);
    const [step] = await service.database.sql`
      select action, reason from members.trace where entity_id = ${given.member}`;
    expect(step).toEqual({ action: 'endMembership', reason: '本人申请退党' });
    expect(codes(await end({ ...given, expectedVersion: given.expectedVersion + 1 }))).toEqual([
      'ENDED member',
    ]);
  });

  test('ends the case of a floating member on the same day, whichever branch had opened it, and tells so', async () => {
    const given = await aMember();
    const of = { id: given.member };
    const { id } = await build.aFloatingCase({ of, branch: other, contactOn: '2026-01-01' });
    expect(codes(await end({ ...given, on: '2026-06-10' }))).toEqual([]);
    const text = `query ($id: ID!) { floatingCase(id: $id) { state endedOn version actions
      history { nodes { action from to reason } } } }`;
    expect(await service.query(text, { id }, { viewer: unrestrictedViewer })).toEqual({
      floatingCase: {
        state: 'MEMBERSHIP_ENDED',
        endedOn: '2026-06-10',
        version: 2,
        actions: [],
        history: {
          nodes: [{ action: 'end', from: 'OPEN', to: 'MEMBERSHIP_ENDED', reason: 'the membership is over' }],
        },
      },
    });
  });

  test.skipIf(testServerUrl() === undefined).each([
    ['openFloatingCase', 'OpenFloatingCaseInput', {}],
    ['requestTransfer', 'RequestTransferInput', { to: other.id }],
  ])('that ends while somebody calls %s leaves nothing open', async (name, type, more) => {
    const { member } = await aMember();
    const text = `mutation ($input: ${type}!) { answer: ${name}(input: $input) { userErrors { code } } }`;
    const input = { member, ...more };
    const answer = await service.database.sql.begin(async (tx) => {
      await tx`select from members.affiliations where member_id = ${member} for update`;
      const waiting = service.query(text, { input }, { viewer: department });
      // Until it waits for what is locked here.
      for (let waits = false; !waits;) {
        const [row] = await service.database.sql`
          select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
        waits = row !== undefined;
      }
      await tx`update members.affiliations set valid_to = '2026-06-15' where member_id = ${member}`;
      return { waiting };
    });
    expect(await answer.waiting).toEqual({ answer: { userErrors: [{ code: 'NOT_FOUND' }] } });
  });

  test('whose cause is nobody’s but who may read personal data', async () => {
    const given = await aMember();
    await end({ ...given, cause: 'EXPULSION' });
    const reader: Viewer = { ...department, rights: new Set(['members:read']) };
    const query = 'query ($id: ID!) { member(id: $id) { endedOn endCause } }';
    const ended = { endedOn: '2026-06-15' };
    expect(await service.query(query, { id: given.member }, { viewer: department })).toEqual({
      member: { ...ended, endCause: 'EXPULSION' },
    });
    expect(await service.query(query, { id: given.member }, { viewer: reader })).toEqual({
      member: { ...ended, endCause: null },
    });
  });

  test('that two end at the same moment ends once; the other is told that it has changed', async () => {
    const given = await aMember();
    const both = await Promise.all([end(given), end({ ...given, cause: 'DEATH' })]);
    expect(both.flatMap(codes)).toEqual(['CONFLICT expectedVersion']);
  });

  test('is refused where something stands against it, and goes on then', async () => {
    const given = await aMember();
    const refusals: readonly (readonly [object, string, Viewer?])[] = [
      [{ expectedVersion: 7 }, 'CONFLICT expectedVersion'],
      [{ reason: '退党' }, 'TOO_SHORT reason'],
      [{ on: '2026-06-16' }, 'FUTURE on'],
      [{ on: '2025-01-01' }, 'NOT_LATER on'],
      [{ member: 'mbr_none' }, 'NOT_FOUND member'],
      [{}, 'NOT_FOUND member', { ...department, lines: ['1/9/'] }],
      // The second branch sees the member, and does not end the membership.
      [{}, 'NOT_ALLOWED member', { ...department, lines: ['1/4/'] }],
      [{}, 'NOT_ALLOWED member', { ...department, roles: ['inspector'] }],
    ];
    for (const [input, refusal, viewer] of refusals) {
      expect(codes(await end({ ...given, ...input }, viewer))).toEqual([refusal]);
    }
    expect(await look(given.member, '2026-06-15')).toMatchObject({
      member: { endedOn: null, affiliations: { totalCount: 2 }, posts: { totalCount: 1 } },
    });
    const row = { id: given.member } as Awaited<ReturnType<typeof build.aMember>>;
    await build.aTransfer({ of: row, from: branch, to: other });
    expect(codes(await end(given))).toEqual(['IN_TRANSFER member']);
  });
});
