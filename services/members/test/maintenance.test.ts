import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClock } from '@graphroots/kit/clock';
import { developmentKeys, personalKeys, type PersonalKeys } from '@graphroots/kit/personal/keys';
import { createSubgraphClient } from '@graphroots/kit/testing/client';
import { testLog } from '@graphroots/kit/testing/database';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { runJob } from '@graphroots/kit/writes/jobs';
import { createEraseFormerMembers } from '../src/member/erase-former-members.ts';
import { members as table } from '../src/member/member.table.ts';
import { sealedColumns } from '../src/member/personal-data.ts';
import { createResealPersonalData } from '../src/member/reseal-personal-data.ts';
import { membersWith } from '../src/members.ts';
import { createBuilders } from './builders.ts';
import { members } from './service.ts';

const today = '2026-06-15';
const clock = createClock(() => new Date(`${today}T12:00:00+08:00`));

let service: TestService;
let build: ReturnType<typeof createBuilders>;

beforeEach(async () => {
  service = await openTestService(members, `${today}T12:00:00+08:00`);
  build = createBuilders(service.database.db);
});
afterEach(() => service.close());

const context = () => ({ database: service.database, rowSecurity: true, clock, log: testLog });

describe('sealing anew', () => {
  const bytes = (byte: number): string => Buffer.alloc(32, byte).toString('base64url');
  const index = developmentKeys.index.toString('base64url');
  const old = (developmentKeys.sealing.get('dev') ?? Buffer.alloc(0)).toString('base64url');
  const rotated = personalKeys.parse(`k2:${bytes(12)},dev:${old},index:${index}`);
  const withoutOld = personalKeys.parse(`k2:${bytes(12)},index:${index}`);
  const reseal = (onBatch?: (rows: number) => void) =>
    runJob(createResealPersonalData(rotated), context(), onBatch);

  async function reveal(member: string, keys: PersonalKeys): Promise<unknown> {
    const subgraph = membersWith(keys).createSubgraph({ database: service.database, clock, log: testLog });
    const input = { member, data: ['PHONE', 'NATIONAL_ID'], purpose: '核对组织关系转接材料' };
    const text = `mutation ($input: RevealPersonalDataInput!) { answer: revealPersonalData(input: $input) { phone nationalId } }`;
    const { data } = await createSubgraphClient(subgraph).raw<{ answer: unknown }>(text, { input });
    return data?.answer ?? null;
  }

  test('leaves nothing that an older key opens, and everything as it was', async () => {
    const both = await build.aMember({ phone: '10000000001', nationalId: '990000198500000001' });
    const one = await build.aMember({ phone: '10000000002' });
    const none = await build.aMember();
    expect(await reveal(both.id, withoutOld)).toBeNull();
    expect(await reseal()).toBe(2);
    expect(await reveal(both.id, withoutOld)).toEqual({
      phone: '10000000001',
      nationalId: '990000198500000001',
    });
    expect(await reveal(one.id, withoutOld)).toEqual({ phone: '10000000002', nationalId: null });
    expect(await reveal(none.id, withoutOld)).toEqual({ phone: null, nationalId: null });
    const found = '{ members(where: { phone: "10000000002" }) { nodes { id phone version } } }';
    expect(await service.query(found)).toEqual({
      members: { nodes: [{ id: one.id, phone: '100****0002', version: 1 }] },
    });
    expect(await reseal()).toBe(0);
  });

  test('goes on where it was broken off', async () => {
    const ids = Array.from({ length: 700 }, (_, number) => `mbr_x${number}`);
    const sealed = (id: string) => sealedColumns({ phone: '10000000009' }, id, developmentKeys);
    const rest = { name: '王', joinedOn: '2020-01-01', kind: 'STUDENT', status: 'FULL' } as const;
    await service.database.db.insert(table).values(ids.map((id) => ({ id, ...rest, ...sealed(id) })));
    const breakOff = () => {
      throw new Error('broken off');
    };
    await expect(reseal(breakOff)).rejects.toThrow('broken off');
    const told: number[] = [];
    expect(await reseal((changed) => told.push(changed))).toBe(200);
    expect(told).toEqual([200]);
    expect(await reveal('mbr_x699', withoutOld)).toEqual({ phone: '10000000009', nationalId: null });
  });
});

describe('erasing who had no affiliation for ten years', () => {
  const erase = () => runJob(createEraseFormerMembers(10), context());
  const at = { id: 'org_branch', path: '1/2/' };
  const span = (validTo: string | null) => ({ validFrom: '2001-01-01', validTo });

  async function aFormer(validTo: string | null) {
    const member = await build.aMember({ phone: '10000000001' });
    await build.anAffiliation({ of: member, to: at, ...span(validTo) });
    return member;
  }
  const erased = async (): Promise<unknown> => {
    const rows = await service.database.sql<{ id: string }[]>`
      select id from members.members where erased_at is not null and name = '某某' and phone_sealed is null order by id`;
    return rows.map(({ id }) => id);
  };

  test('ends with that day, and spares everybody else', async () => {
    const former = await aFormer('2016-06-15');
    await build.aConsent({ of: former });
    await aFormer('2016-06-16');
    await aFormer(null);
    await build.aMember();
    const back = await aFormer('2010-01-01');
    await build.anAffiliation({ of: back, to: at, type: 'SECONDARY', ...span('2020-01-01') });
    const holder = await aFormer('2010-01-01');
    await build.aPost({ of: holder, in: at });
    const retired = await aFormer('2010-01-01');
    await build.aPost({ of: retired, in: { id: 'org_other', path: '1/3/' }, validTo: today });

    expect(await erase()).toBe(2);
    expect(await erased()).toEqual([former.id, retired.id]);
    expect(await erase()).toBe(0);
    const text = 'query ($id: ID!) { member(id: $id) { name version consents { withdrawnAt } } }';
    expect(await service.query(text, { id: former.id })).toEqual({
      member: { name: '某某', version: 2, consents: [{ withdrawnAt: '2026-06-15T04:00:00.000Z' }] },
    });
    const steps = await service.database.sql`
      select entity_id, action, reason, actor_id, actor_role, division_code, path from members.trace order by id`;
    expect(steps).toEqual(
      [former, retired].map(({ id }) => ({
        entity_id: id,
        action: 'erasePersonalData',
        reason: 'no affiliation for 10 years',
        actor_id: 'system',
        actor_role: 'system',
        division_code: '530103001001',
        path: '1/2/',
      })),
    );
  });
});
