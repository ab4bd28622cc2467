import { createLogger } from '@graphroots/kit/log';
import { developmentKeys } from '@graphroots/kit/personal/keys';
import { open } from '@graphroots/kit/personal/seal';
import { unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { freeDocuments } from '@graphroots/gateway/identity/roles';
import type { Gateway } from '@graphroots/gateway/gateway';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createStandalone } from '../src/standalone.ts';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';

const purpose = '核对组织关系转接材料';
const lines: string[] = [];
const log = createLogger({
  name: 'test',
  level: 'trace',
  destination: { write: (line) => void lines.push(line) },
});

const clerk: Viewer = {
  ...unrestrictedViewer,
  id: 'acc_7',
  roles: ['organization-department'],
  rights: new Set(['members:read', 'members:write', 'personal:read', freeDocuments]),
};
const reader: Viewer = { ...clerk, rights: new Set(['members:read', freeDocuments]) };

let system: DemoSystem;
let gateway: Gateway;
let member: string;
let phone: string;
let nationalId: string;

beforeAll(async () => {
  system = await startDemoSystem('street');
  gateway = await createStandalone({
    databases: system.databases,
    identify: async (authorization) => (authorization === 'reader' ? reader : clerk),
    log,
    personalKeys: developmentKeys,
    hideSchemaDetails: true,
    deadlines: { operation: 60_000, subgraph: 60_000 },
  });
  const [row] = await system.databases.members.sql<Record<'id' | 'phone' | 'nationalId', string>[]>`
    select id, phone_sealed as phone, national_id_sealed as "nationalId" from members.members order by id limit 1`;
  const place = { table: 'members.members', id: row?.id ?? '' };
  member = place.id;
  phone = open(row?.phone ?? '', { ...place, column: 'phone' }, developmentKeys);
  nationalId = open(row?.nationalId ?? '', { ...place, column: 'national_id' }, developmentKeys);
});
afterAll(async () => {
  await gateway.server.close();
  await gateway.stop();
  await system.close();
});
beforeEach(() => void lines.splice(0));

async function ask(query: string, variables: object = {}, authorization = 'clerk') {
  const headers = { authorization, 'idempotency-key': 'one-key-for-all' };
  return gateway.server.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: { query, variables },
  });
}

const traced = async (): Promise<number> => {
  const [row] = await system.databases.members.sql<{ n: number }[]>`
    select count(*)::int as n from members.trace where action like 'reveal%'`;
  return row?.n ?? 0;
};

const reveal = `revealPersonalData(input: $input) { phone nationalId userErrors { code } }`;
const input = () => ({ member, data: ['PHONE', 'NATIONAL_ID'], purpose });

describe('through the gateway, numbers that are sealed', () => {
  test('are shown in full by the mutation only, in an answer that nobody may keep', async () => {
    const before = await traced();
    const reply = await ask(`mutation ($input: RevealPersonalDataInput!) { ${reveal} }`, { input: input() });
    expect(reply.json()).toMatchObject({
      data: { revealPersonalData: { phone, nationalId, userErrors: [] } },
    });
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(await traced()).toBe(before + 2);
  });

  test('are not shown twice by one operation, whichever calls it is planned in', async () => {
    const before = await traced();
    const between = `reportIssue(input: { title: "路灯不亮", category: "LIGHTING", source: RESIDENT }) { userErrors { code } }`;
    for (const rest of [`b: ${reveal}`, `${between} b: ${reveal}`, `...More`]) {
      const fragment = rest === '...More' ? `fragment More on Mutation { c: ${reveal} }` : '';
      const document = `mutation ($input: RevealPersonalDataInput!) { a: ${reveal} ${rest} } ${fragment}`;
      const reply = await ask(document, { input: input() });
      expect(reply.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
      expect(reply.body).not.toContain(phone);
    }
    expect(await traced()).toBe(before);
  });

  test('are searched only with the right', async () => {
    const text = 'query ($where: MemberWhere) { members(where: $where) { totalCount nodes { id } } }';
    for (const where of [{ phone }, { nationalId }]) {
      expect((await ask(text, { where })).json()).toEqual({
        data: { members: { totalCount: 1, nodes: [{ id: member }] } },
        extensions: expect.anything(),
      });
      expect((await ask(text, { where }, 'reader')).json()).toMatchObject({
        data: { members: null },
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      });
    }
  });

  test('do not reach the log, the feeds or what a refusal says', async () => {
    const other = '10000007777';
    const mutate = (name: string, type: string, given: object, who?: string) =>
      ask(
        `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`,
        { input: given },
        who,
      );
    const correction = { member, expectedVersion: 1, phone: other, name: '李漏漏' };
    await ask(`mutation ($input: RevealPersonalDataInput!) { ${reveal} }`, { input: input() });
    const replies = [
      await mutate('correctPersonalData', 'CorrectPersonalDataInput', correction, 'reader'),
      await mutate('correctPersonalData', 'CorrectPersonalDataInput', { ...correction, phone: `${other}x` }),
      await mutate('correctPersonalData', 'CorrectPersonalDataInput', correction),
      await mutate('correctPersonalData', 'CorrectPersonalDataInput', correction),
      await mutate('revealPersonalData', 'RevealPersonalDataInput', input(), 'reader'),
      await ask('query ($where: MemberWhere) { members(where: $where) { totalCount } }', {
        where: { phone: other },
      }),
      await ask('{ membersChanges { nodes { type key action } } }'),
      await ask('query ($id: ID!) { member(id: $id) { name phone nationalId } }', { id: member }, 'reader'),
    ];
    for (const { body } of replies) expect(body).not.toMatch(new RegExp(`${phone}|${nationalId}|${other}`));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.join('')).not.toMatch(new RegExp(`${phone}|${nationalId}|${other}|李漏漏`));
  });
});
