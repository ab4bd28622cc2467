import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { organization } from '../src/organization.ts';
import { createBuilders } from './builders.ts';

const kunming = '530100000000';
const street = '530103001000';
const community = '530103001001';

let service: TestService;

beforeAll(async () => {
  service = await openTestService(organization, '2026-06-15T12:00:00+08:00');
  const { aDivision, anOrganization, aUnit, aBody } = createBuilders(service.database.db);
  await aDivision({ code: kunming });
  await aDivision({ code: '530103000000' });
  const here = await aDivision({ code: street });
  const inside = await aDivision({ code: community });
  const works = await anOrganization();
  const local = await anOrganization({ below: works });
  const hospital = await aUnit({ in: here, kind: 'HOSPITAL', name: '第三医院' });
  await aBody({ in: inside, by: local, name: '大党委', chairId: 'mbr_chair' });
  await aBody({ in: inside, by: local, name: '联席会议', kind: 'JOINT_CONFERENCE' });
  await aBody({ in: here, by: works, name: '联盟', kind: 'PARTY_BUILDING_ALLIANCE', unitId: hospital.id });
  await aBody({ in: here, by: works, name: '街道联席会议', kind: 'JOINT_CONFERENCE', status: 'DISSOLVED' });
});
afterAll(() => service.close());

describe('Governing bodies', () => {
  test.each([
    ['kind: [JOINT_CONFERENCE]', ['街道联席会议', '联席会议']],
    ['kind: [JOINT_CONFERENCE], status: [ACTIVE]', ['联席会议']],
    [`division: "${street}"`, ['联盟', '街道联席会议', '大党委', '联席会议']],
    [`division: "${community}"`, ['大党委', '联席会议']],
    ['name: "大党委"', ['大党委']],
  ])('are listed where %s', async (where, names) => {
    const text = `{ governingBodies(where: { ${where} }) { totalCount nodes { name } } }`;
    expect(await service.query(text)).toEqual({
      governingBodies: { totalCount: names.length, nodes: names.map((name) => ({ name })) },
    });
  });

  test('are those of a division and its parts, of one kind where one is asked', async () => {
    const text = `{ division(code: "${kunming}") {
      governingBodies(kind: GREATER_PARTY_COMMITTEE) { nodes { name territory { code } convener { kind } chair { id } } }
    } }`;
    expect(await service.query(text)).toEqual({
      division: {
        governingBodies: {
          nodes: [
            {
              name: '大党委',
              territory: { code: community },
              convener: { kind: 'COMMUNITY_COMMITTEE' },
              chair: { id: 'mbr_chair' },
            },
          ],
        },
      },
    });
  });

  test('may be for one unit of a division', async () => {
    const text =
      '{ governingBodies(where: { kind: [PARTY_BUILDING_ALLIANCE] }) { nodes { unit { name } } } }';
    expect(await service.query(text)).toEqual({
      governingBodies: { nodes: [{ unit: { name: '第三医院' } }] },
    });
  });
});
