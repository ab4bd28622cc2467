import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { personalData, statistics, unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { createBuilders } from './builders.ts';
import { members } from './service.ts';

const phone = '10000001234';
const nationalId = '990000197000001234';
const purpose = '核对组织关系转接材料';

const inScope: Viewer = {
  ...unrestrictedViewer,
  id: 'acc_7',
  roles: ['organization-department'],
  territory: ['530103000000'],
  lines: [],
  rights: new Set(['members:read', personalData]),
};
const elsewhere: Viewer = { ...inScope, territory: ['530102000000'] };
const withoutRight: Viewer = { ...inScope, rights: new Set(['members:read', statistics]) };

let service: TestService;
let member: string;

beforeAll(async () => {
  service = await openTestService(members, '2026-06-15T12:00:00+08:00');
  const { aMember } = createBuilders(service.database.db);
  const row = await aMember({ phone, nationalId, residenceCode: '530103001001' });
  member = row.id;
  await aMember({ phone: '10000005678', residenceCode: '530103001001' });
});
afterAll(() => service.close());
beforeEach(() => forgetTrace());

async function forgetTrace(): Promise<void> {
  await service.database.sql`alter table members.trace disable trigger user`;
  await service.database.sql`delete from members.trace`;
  await service.database.sql`alter table members.trace enable trigger user`;
}

const mutation = `mutation ($input: RevealPersonalDataInput!) {
  revealPersonalData(input: $input) { member { id phone } phone nationalId userErrors { code field } }
}`;

interface Revealed {
  member: { id: string; phone: string } | null;
  phone: string | null;
  nationalId: string | null;
  userErrors: { code: string; field: string[] }[];
}

async function reveal(given: object = {}, viewer = inScope, idempotencyKey?: string): Promise<Revealed> {
  const input = { member, data: ['PHONE', 'NATIONAL_ID'], purpose, ...given };
  const options = { viewer, ...(idempotencyKey !== undefined && { idempotencyKey }) };
  return (await service.query<{ revealPersonalData: Revealed }>(mutation, { input }, options))
    .revealPersonalData;
}

const trace = () => service.database.sql`
  select entity_id, action, reason, actor_id, actor_role, division_code from members.trace order by id`;

describe('a telephone or identity number', () => {
  test('is masked for everybody who sees the member, whatever their rights', async () => {
    const text = 'query ($id: ID!) { member(id: $id) { phone nationalId } }';
    for (const viewer of [unrestrictedViewer, inScope, withoutRight]) {
      expect(await service.query(text, { id: member }, { viewer })).toEqual({
        member: { phone: '100****1234', nationalId: '99**************34' },
      });
    }
  });

  test('finds its member however it is written', async () => {
    const text = 'query ($where: MemberWhere) { members(where: $where) { totalCount nodes { id } } }';
    const found = { members: { totalCount: 1, nodes: [{ id: member }] } };
    for (const where of [{ phone }, { phone: '+86 100-0000-1234' }, { nationalId: ` ${nationalId}` }]) {
      expect(await service.query(text, { where }, { viewer: inScope })).toEqual(found);
      expect(await service.query(text, { where }, { viewer: elsewhere })).toEqual({
        members: { totalCount: 0, nodes: [] },
      });
    }
    expect(await service.query(text, { where: { phone: '100' } }, { viewer: inScope })).toEqual({
      members: { totalCount: 0, nodes: [] },
    });
  });

  test('is not searched by those without the right, not even to count', async () => {
    const selections = ['totalCount', 'nodes { id }', '__typename', 'pageInfo { hasNextPage }'];
    for (const selection of selections) {
      const text = `query ($where: MemberWhere) { members(where: $where) { ${selection} } }`;
      // The same document, so that a plan made for somebody with the right lies ready.
      await service.query(text, { where: { phone } }, { viewer: inScope });
      for (const where of [{ phone }, { nationalId }, { phone: '1' }]) {
        const { data, errors } = await service.raw(text, { where }, { viewer: withoutRight });
        expect(data).toEqual({ members: null });
        expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
      }
      expect((await service.raw(text, { where: { phone: null } }, { viewer: withoutRight })).errors).toEqual(
        [],
      );
    }
  });
});

test('nor is a number searched by way of an organization', async () => {
  const text = `query ($representations: [_Any!]!, $phone: String) { _entities(representations: $representations) {
    ... on PartyOrganization { members(where: { phone: $phone }) { totalCount } } } }`;
  const representations = [{ __typename: 'PartyOrganization', id: 'org_1', path: '1/' }];
  const { errors } = await service.raw(text, { representations, phone }, { viewer: withoutRight });
  expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
});

describe('revealing personal data', () => {
  test('shows what was asked for, after its purpose was written down', async () => {
    expect(await reveal()).toEqual({
      member: { id: member, phone: '100****1234' },
      phone,
      nationalId,
      userErrors: [],
    });
    const step = {
      entity_id: member,
      reason: purpose,
      actor_id: 'acc_7',
      actor_role: 'organization-department',
      division_code: '530103001001',
    };
    expect(await trace()).toEqual([
      { ...step, action: 'revealPhone' },
      { ...step, action: 'revealNationalId' },
    ]);
  });

  test('is read by the auditor of the place, with its purpose', async () => {
    await reveal({ data: ['PHONE'] });
    const text = '{ membersTrace { nodes { action reason actorId } } }';
    const auditor: Viewer = { ...inScope, id: 'acc_9', roles: ['auditor'], rights: new Set(['trace:read']) };
    expect(await service.query(text, {}, { viewer: auditor })).toEqual({
      membersTrace: { nodes: [{ action: 'revealPhone', reason: purpose, actorId: 'acc_7' }] },
    });
    const other = { ...auditor, territory: elsewhere.territory };
    expect(await service.query(text, {}, { viewer: other })).toEqual({ membersTrace: { nodes: [] } });
  });

  test('shows nothing that was not asked for', async () => {
    expect(await reveal({ data: ['PHONE'] })).toMatchObject({ phone, nationalId: null });
    expect(await trace()).toMatchObject([{ action: 'revealPhone' }]);
  });

  test('is refused without the right, and leaves nothing', async () => {
    const input = { member, data: ['PHONE'], purpose };
    const { data, errors } = await service.raw(mutation, { input }, { viewer: withoutRight });
    expect(data).toBeNull();
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
    expect(await trace()).toEqual([]);
  });

  test.each<[string, object, string, string]>([
    ['without a purpose', { purpose: '  ' }, 'REQUIRED', 'purpose'],
    ['with a purpose of five characters', { purpose: ' 核对材料。 ' }, 'TOO_SHORT', 'purpose'],
    ['with a purpose of 201 characters', { purpose: '长'.repeat(201) }, 'TOO_LONG', 'purpose'],
    ['of no data', { data: [] }, 'REQUIRED', 'data'],
  ])('%s is refused', async (_, given, code, field) => {
    expect(await reveal(given)).toEqual({
      member: null,
      phone: null,
      nationalId: null,
      userErrors: [{ code, field: ['input', field] }],
    });
    expect(await trace()).toEqual([]);
  });

  test('of a member out of sight is answered like one that is not there, and the attempt stays', async () => {
    expect(await reveal({}, elsewhere)).toEqual(await reveal({ member: 'mbr_x' }, elsewhere));
    expect(await reveal({}, elsewhere)).toMatchObject({
      phone: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['input', 'member'] }],
    });
    expect(await trace()).toMatchObject([
      { entity_id: member, action: 'refuseReveal', reason: purpose, division_code: null },
      { entity_id: 'mbr_x', action: 'refuseReveal' },
      { entity_id: member, action: 'refuseReveal' },
    ]);
  });

  test('is done once in an operation, whatever it is called', async () => {
    const input = { member, data: ['PHONE'], purpose };
    const twice = `mutation ($input: RevealPersonalDataInput!) {
      first: revealPersonalData(input: $input) { phone }
      ...Again
    }
    fragment Again on Mutation { second: revealPersonalData(input: $input) { phone } }`;
    const { data, errors } = await service.raw(twice, { input }, { viewer: inScope });
    expect(JSON.stringify(data)).not.toContain(`second":{`);
    expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    expect(await trace()).toHaveLength(1);
  });

  test('is never kept: under one key it is traced each time, and no answer is stored', async () => {
    const key = randomUUID();
    expect(await reveal({}, inScope, key)).toEqual(await reveal({}, inScope, key));
    expect(await trace()).toHaveLength(4);
    expect(await service.database.sql`select from members.idempotency_keys`).toHaveLength(0);
  });

  test('is no change: feeds are not told', async () => {
    await reveal();
    expect(await service.database.sql`select from members.changes`).toHaveLength(0);
  });
});
