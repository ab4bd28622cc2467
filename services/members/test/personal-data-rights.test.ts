import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maskError } from '@graphroots/kit/errors';
import { createLogger } from '@graphroots/kit/log';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { membersWrite, personalData, unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { createBuilders } from './builders.ts';
import { members } from './service.ts';

const place = { residenceCode: '530103001001' };
const clerk: Viewer = {
  ...unrestrictedViewer,
  id: 'acc_7',
  roles: ['organization-department'],
  territory: ['530103000000'],
  lines: [],
  rights: new Set(['members:read', membersWrite, personalData]),
};
const elsewhere: Viewer = { ...clerk, territory: ['530102000000'] };
const reader: Viewer = { ...clerk, rights: new Set(['members:read']) };
const self = (id: string): Viewer => ({ ...reader, id, roles: ['member'], territory: [] });

let service: TestService;
let build: ReturnType<typeof createBuilders>;

beforeAll(async () => {
  service = await openTestService(members, '2026-06-15T12:00:00+08:00');
  build = createBuilders(service.database.db);
});
afterAll(() => service.close());

interface Answer {
  member: Record<string, unknown> | null;
  userErrors: { code: string; field: string[] | null }[];
}

async function change(
  name: string,
  input: object,
  viewer: Viewer = clerk,
  idempotencyKey?: string,
): Promise<Answer> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { answer: ${name}(input: $input) {
    member { id name birthYear phone nationalId version erasedAt consents { purpose version withdrawnAt } }
    userErrors { code field }
  } }`;
  const options = { viewer, ...(idempotencyKey !== undefined && { idempotencyKey }) };
  return (await service.query<{ answer: Answer }>(text, { input }, options)).answer;
}

const refused = (code: string, field: string | null) => ({
  member: null,
  userErrors: [{ code, field: field === null ? null : ['input', field] }],
});

const stepsOf = (member: string) => service.database.sql`
  select action, reason, actor_id as actor, division_code as division from members.trace
  where entity_id = ${member} order by id`;

describe('a correction', () => {
  test('is stored, found and shown as it should be; the trace says which data, not how they read', async () => {
    const { id } = await build.aMember({ ...place, phone: '10000000001', nationalId: '990000198500000001' });
    const input = {
      member: id,
      expectedVersion: 1,
      name: ' 李丽 ',
      birthYear: 1986,
      phone: '+86 100-0000-9999',
      nationalId: '99000019860000999x',
    };
    expect(await change('correctPersonalData', input)).toMatchObject({
      member: {
        name: '李丽',
        birthYear: 1986,
        phone: '100****9999',
        nationalId: '99**************9X',
        version: 2,
      },
      userErrors: [],
    });
    const found =
      '{ members(where: { phone: "10000009999", nationalId: "99000019860000999X" }) { nodes { id } } }';
    expect(await service.query(found)).toEqual({ members: { nodes: [{ id }] } });
    const step = { reason: null, actor: 'acc_7', division: '530103001001' };
    expect(await stepsOf(id)).toEqual(
      ['correctName', 'correctBirthYear', 'correctPhone', 'correctNationalId'].map((action) => ({
        action,
        ...step,
      })),
    );
  });

  test('leaves what is left out, and removes what is null', async () => {
    const { id } = await build.aMember({ ...place, phone: '10000000001', nationalId: '990000198500000001' });
    const input = { member: id, expectedVersion: 1, phone: null, birthYear: null };
    expect(await change('correctPersonalData', input)).toMatchObject({
      member: { name: '王小明', birthYear: null, phone: null, nationalId: '99**************01' },
    });
  });

  test('of a version that is no longer there is a conflict, and one out of sight is not there', async () => {
    const { id } = await build.aMember({ ...place, version: 3 });
    const input = { member: id, expectedVersion: 2, name: '李丽' };
    expect(await change('correctPersonalData', input)).toEqual(refused('CONFLICT', 'expectedVersion'));
    expect(await change('correctPersonalData', input, elsewhere)).toEqual(refused('NOT_FOUND', 'member'));
    const current = { ...input, expectedVersion: 3 };
    expect(await change('correctPersonalData', current, elsewhere)).toEqual(refused('NOT_FOUND', 'member'));
    expect(await stepsOf(id)).toEqual([]);
  });

  test.each<[object, string, string | null]>([
    [{}, 'REQUIRED', null],
    [{ name: null }, 'REQUIRED', 'name'],
    [{ name: ' ' }, 'REQUIRED', 'name'],
    [{ name: '长'.repeat(51) }, 'TOO_LONG', 'name'],
    [{ birthYear: 1879 }, 'OUT_OF_RANGE', 'birthYear'],
    [{ birthYear: 2027 }, 'OUT_OF_RANGE', 'birthYear'],
    [{ phone: 'call me' }, 'BAD_FORM', 'phone'],
    [{ phone: '' }, 'BAD_FORM', 'phone'],
    [{ phone: '+-- --' }, 'BAD_FORM', 'phone'],
    [{ phone: '1'.repeat(21) }, 'BAD_FORM', 'phone'],
    [{ nationalId: '12345' }, 'BAD_FORM', 'nationalId'],
  ])('like %j is refused', async (given, code, field) => {
    const { id } = await build.aMember(place);
    const input = { member: id, expectedVersion: 1, ...given };
    expect(await change('correctPersonalData', input)).toEqual(refused(code, field));
  });

  test('needs the right to it', async () => {
    const { id } = await build.aMember(place);
    const input = { member: id, expectedVersion: 1, name: '李丽' };
    await expect(change('correctPersonalData', input, self(id))).rejects.toThrow(
      /needs the scope members:write/,
    );
  });
});

describe('erasing personal data', () => {
  const reason = '本人书面申请删除';

  test('leaves the facts of the register and nothing of the person', async () => {
    const member = await build.aMember({ ...place, phone: '10000000001', nationalId: '990000198500000002' });
    await build.anAffiliation({ of: member, to: { id: 'org_branch', path: '1/2/' } });
    await build.aConsent({ of: member });
    const input = { member: member.id, expectedVersion: 1, reason };
    expect(await change('erasePersonalData', input)).toMatchObject({
      member: {
        name: '某某',
        birthYear: null,
        phone: null,
        nationalId: null,
        version: 2,
        erasedAt: '2026-06-15T04:00:00.000Z',
        consents: [{ withdrawnAt: '2026-06-15T04:00:00.000Z' }],
      },
    });
    const text = 'query ($id: ID!) { member(id: $id) { kind joinedOn primaryOrganization { id } } }';
    expect(await service.query(text, { id: member.id })).toEqual({
      member: { kind: 'IN_SERVICE', joinedOn: '2010-07-01', primaryOrganization: { id: 'org_branch' } },
    });
    expect(await stepsOf(member.id)).toMatchObject([{ action: 'erasePersonalData', reason }]);
  });

  test('is done once, and nothing is corrected afterwards', async () => {
    const { id } = await build.aMember(place);
    await change('erasePersonalData', { member: id, expectedVersion: 1, reason });
    const again = { member: id, expectedVersion: 2 };
    expect(await change('erasePersonalData', { ...again, reason })).toEqual(refused('ERASED', 'member'));
    expect(await change('correctPersonalData', { ...again, name: '李丽' })).toEqual(
      refused('ERASED', 'member'),
    );
    const consent = { member: id, purpose: 'sms-notices', version: '1' };
    expect(await change('giveConsent', consent)).toEqual(refused('ERASED', 'member'));
  });

  test('waits until the member holds no post', async () => {
    const member = await build.aMember(place);
    const input = { member: member.id, expectedVersion: 1, reason };
    await build.aPost({ of: member, in: { id: 'org_1', path: '1/' }, validTo: '2026-06-15' });
    await build.aPost({ of: member, in: { id: 'org_2', path: '2/' }, validTo: '2026-06-16' });
    expect(await change('erasePersonalData', input)).toEqual(refused('HOLDS_POST', 'member'));
    await service.database
      .sql`update members.posts set valid_to = '2026-06-15' where member_id = ${member.id}`;
    expect(await change('erasePersonalData', input)).toMatchObject({ userErrors: [] });
  });

  test('is refused without a reason, of a member out of sight, and of another version', async () => {
    const { id } = await build.aMember(place);
    const input = { member: id, expectedVersion: 1, reason };
    expect(await change('erasePersonalData', { ...input, reason: '删除' })).toEqual(
      refused('TOO_SHORT', 'reason'),
    );
    expect(await change('erasePersonalData', input, elsewhere)).toEqual(refused('NOT_FOUND', 'member'));
    expect(await change('erasePersonalData', { ...input, expectedVersion: 2 })).toEqual(
      refused('CONFLICT', 'expectedVersion'),
    );
  });
});

describe('a consent', () => {
  const given = { purpose: 'sms-notices', version: '1' };

  test('is given, replaced by a later version and withdrawn by the member', async () => {
    const { id } = await build.aMember(place);
    const give = (version: string) => change('giveConsent', { member: id, ...given, version }, self(id));
    expect(await give('1')).toMatchObject({ member: { consents: [{ ...given, withdrawnAt: null }] } });
    expect(await give('1')).toEqual(refused('ALREADY_GIVEN', 'purpose'));
    const ended = '2026-06-15T04:00:00.000Z';
    expect(await give('2')).toMatchObject({
      member: {
        consents: [
          { version: '1', withdrawnAt: ended },
          { version: '2', withdrawnAt: null },
        ],
      },
    });
    const withdrawn = { member: id, purpose: given.purpose };
    expect(await change('withdrawConsent', withdrawn, self(id))).toMatchObject({
      member: { consents: [{ withdrawnAt: ended }, { withdrawnAt: ended }] },
    });
    expect(await change('withdrawConsent', withdrawn, self(id))).toEqual(refused('NOT_FOUND', 'purpose'));
    expect(await stepsOf(id)).toMatchObject([
      { action: 'giveConsent', reason: 'sms-notices 1', actor: id },
      { action: 'giveConsent', reason: 'sms-notices 2' },
      { action: 'withdrawConsent', reason: 'sms-notices' },
    ]);
  });

  test('is noted by who writes data of members in sight, and by no other', async () => {
    const { id } = await build.aMember(place);
    const input = { member: id, ...given };
    expect(await change('giveConsent', input, elsewhere)).toEqual(refused('NOT_FOUND', 'member'));
    expect(await change('giveConsent', input, reader)).toEqual(refused('FORBIDDEN', 'member'));
    expect(await change('giveConsent', input, self('mbr_other'))).toEqual(refused('NOT_FOUND', 'member'));
    expect(await change('giveConsent', input)).toMatchObject({ userErrors: [] });
  });

  test('is not seen by who does not see the member', async () => {
    const member = await build.aMember(place);
    await build.aConsent({ of: member });
    const text = 'query ($id: ID!) { member(id: $id) { consents { purpose } } }';
    expect(await service.query(text, { id: member.id }, { viewer: clerk })).toEqual({
      member: { consents: [{ purpose: 'sms-notices' }] },
    });
    expect(await service.query(text, { id: member.id }, { viewer: elsewhere })).toEqual({ member: null });
  });
});

describe('nothing in the database reads like a number that is sealed', () => {
  test('in any column of any table, after every kind of request', async () => {
    const [phone, nationalId] = ['10000007777', '990000198600007777'];
    const { id } = await build.aMember(place);
    const input = { member: id, expectedVersion: 1, phone, nationalId };
    await change('correctPersonalData', input, clerk, randomUUID());
    const reveal = { member: id, data: ['PHONE', 'NATIONAL_ID'], purpose: '核对组织关系转接材料' };
    const text = `mutation ($input: RevealPersonalDataInput!) { revealPersonalData(input: $input) { phone nationalId } }`;
    const options = { viewer: clerk, idempotencyKey: randomUUID() };
    expect(await service.query(text, { input: reveal }, options)).toEqual({
      revealPersonalData: { phone, nationalId },
    });
    const tables = await service.database.sql<{ name: string }[]>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'members'`;
    expect(tables.length).toBeGreaterThan(6);
    for (const { name } of tables) {
      const rows = await service.database.sql.unsafe<{ row: string }[]>(
        `select t::text as row from ${name} t`,
      );
      const found = rows.filter(({ row }) => row.includes(phone) || row.includes(nationalId));
      expect(found, name).toEqual([]);
    }
  });

  test('and what tells repeated requests apart cannot be computed without the key', async () => {
    const { id } = await build.aMember(place);
    const key = randomUUID();
    const input = { member: id, expectedVersion: 1, phone: '10000007777' };
    const first = await change('correctPersonalData', input, clerk, key);
    expect(await change('correctPersonalData', input, clerk, key)).toEqual(first);
    expect(await change('correctPersonalData', { ...input, phone: '10000007778' }, clerk, key)).toEqual(
      refused('CONFLICT', null),
    );
    const plain = createHash('sha256').update(JSON.stringify(input)).digest('base64url');
    const [kept] = await service.database.sql<{ hash: string }[]>`
      select request_hash as hash from members.idempotency_keys where key = ${key}`;
    expect(kept?.hash).toMatch(/^[\w-]{43}$/);
    expect(kept?.hash).not.toBe(plain);
  });
});

test('a correction that the database refuses names nobody in the log', async () => {
  const { database } = service;
  const { id } = await build.aMember(place);
  await database.sql`alter table members.members add constraint refused check (name <> '李漏漏')`;
  const text = `mutation ($input: CorrectPersonalDataInput!) { correctPersonalData(input: $input) { userErrors { code } } }`;
  const input = { member: id, expectedVersion: 1, name: '李漏漏', phone: '10000007777' };
  const { errors } = await service.raw(text, { input });
  const lines: string[] = [];
  const log = createLogger({ name: 'test', destination: { write: (line) => void lines.push(line) } });
  for (const error of errors) maskError(error, log, 'request-7');
  expect(lines.join('')).toContain('Failed query');
  expect(lines.join('')).not.toMatch(/李漏漏|10000007777|100\*{4}7777/);
});
