import { times } from '@graphroots/kit/testing/fuzz-samples';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { divisions } from '../src/division/division.table.ts';
import type { governingBodies } from '../src/governing-body/governing-body.table.ts';
import { organization } from '../src/organization.ts';
import type { units } from '../src/unit/unit.table.ts';
import { createBuilders } from './builders.ts';

type Division = typeof divisions.$inferSelect;

const district = '530103000000';
const street = '530103001000';
const community = '530103001001';

let service: TestService;
let build: ReturnType<typeof createBuilders>;
let committee: typeof governingBodies.$inferSelect;
let alliance: typeof governingBodies.$inferSelect;
let around: Division;
let inside: Division;
let hospital: typeof units.$inferSelect;

beforeAll(async () => {
  service = await openTestService(organization, '2026-06-15T12:00:00+08:00');
  build = createBuilders(service.database.db);
  await build.aDivision({ code: '530100000000' });
  await build.aDivision({ code: district });
  around = await build.aDivision({ code: street });
  inside = await build.aDivision({ code: community });
  const works = await build.anOrganization();
  const local = await build.anOrganization({ below: works });
  const its = await build.anOrganization({ below: works, kind: 'UNIT_ORGANIZATION' });
  hospital = await build.aUnit({ in: around, kind: 'HOSPITAL', partyOrganizationId: its.id });
  committee = await build.aBody({ in: inside, by: local });
  alliance = await build.aBody({ in: around, by: works, kind: 'PARTY_BUILDING_ALLIANCE' });
});
afterAll(() => service.close());

function someone(role: Role, territory: readonly string[]): Viewer {
  return { id: `acc_${role}`, roles: [role], territory, lines: [], rights: 'all' };
}

interface Payload {
  readonly seat: { readonly id: string; readonly state: string } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[];
}

async function propose(input: object, viewer = someone('community', [community])): Promise<Payload> {
  const text = `mutation ($input: ProposeSeatInput!) {
    answer: proposeSeat(input: $input) { seat { id state } userErrors { code field } } }`;
  const given = { body: committee.id, role: 'CONCURRENT_MEMBER', unit: hospital.id, termFrom: '2026-01-01' };
  const { answer } = await service.query<{ answer: Payload }>(
    text,
    { input: { ...given, ...input } },
    { viewer },
  );
  return answer;
}

describe('A seat', () => {
  test('is proposed by the convener, and its unit is asked first', async () => {
    const unit = await build.aUnit({ in: around });
    const { seat, userErrors } = await propose({ unit: unit.id, holder: 'mbr_1' });
    expect(userErrors).toEqual([]);
    expect(seat).toMatchObject({ state: 'PROPOSED' });
  });

  test('of the Party organizations themselves needs no unit and no consent', async () => {
    const { seat } = await propose({ role: 'STREET_LEADER', unit: null });
    expect(seat).toMatchObject({ state: 'CONSENTED' });
  });

  test.each([
    ['NOT_FOUND', 'body', { body: 'bdy_none' }],
    ['NOT_FOUND', 'unit', { unit: 'unt_none' }],
    ['REQUIRED', 'unit', { unit: null }],
    ['NOT_LATER', 'termTo', { termTo: '2026-01-01' }],
  ])('is refused with %s of %s', async (code, field, input) => {
    expect(await propose(input)).toEqual({
      seat: null,
      userErrors: [{ code, field: ['input', field] }],
    });
  });

  test.each([
    ['a street, which only confirms', someone('street', [street])],
    ['another community', someone('community', ['530103001002'])],
  ])('is not proposed by %s', async (_, viewer) => {
    const { userErrors } = await propose({}, viewer);
    expect(userErrors).toEqual([{ code: 'NOT_ALLOWED', field: ['input', 'body'] }]);
  });

  test('is not proposed for a dissolved body', async () => {
    const by = await build.anOrganization();
    const { id } = await build.aBody({ in: inside, by, status: 'DISSOLVED' });
    expect((await propose({ body: id })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  test('is given by a unit once, also when it is proposed twice at the same moment', async () => {
    const { id: unit } = await build.aUnit({ in: around });
    const answers = await Promise.all(times(4, () => propose({ unit })));
    const codes = answers.map(({ userErrors }) => userErrors.map(({ code }) => code).join() || 'DONE');
    expect(codes.toSorted()).toEqual(['DONE', 'TWICE', 'TWICE', 'TWICE']);
  });

  test('that two confirm at the same moment is confirmed once; the other is told that it has changed', async () => {
    for (let round = 0; round < 5; round += 1) {
      const row = await build.aSeat({ on: committee, state: 'CONSENTED' });
      const confirm = async () => {
        const { answer } = await service.query<{ answer: Payload }>(
          `mutation ($input: ConfirmSeatInput!) {
            answer: confirmSeat(input: $input) { seat { id state } userErrors { code field } } }`,
          { input: { seat: row.id, expectedVersion: 1 } },
          { viewer: someone('street', [street]) },
        );
        return answer.userErrors.map(({ code }) => code).join() || answer.seat?.state;
      };
      const outcomes = await Promise.all([confirm(), confirm()]);
      expect(outcomes.toSorted()).toEqual(['CONFIRMED', 'CONFLICT']);
    }
  });

  test('of a street is confirmed by the district, not by the street itself', async () => {
    const { id } = await build.aSeat({ on: alliance, state: 'CONSENTED' });
    const text = `query { seat(id: "${id}") { actions } }`;
    const actionsOf = async (viewer: Viewer) => service.query(text, {}, { viewer });
    expect(await actionsOf(someone('street', [street]))).toEqual({ seat: { actions: ['end'] } });
    expect(await actionsOf(someone('organization-department', [district]))).toEqual({
      seat: { actions: ['confirm', 'end'] },
    });
  });
});

describe('Seats counted', () => {
  test('tell seats, units and people apart, and leave out what is not confirmed or has ended', async () => {
    const by = await build.anOrganization();
    const here = await build.aDivision({ code: '530103001003' });
    const [one, two] = [
      await build.aBody({ in: here, by }),
      await build.aBody({ in: here, by, kind: 'JOINT_CONFERENCE' }),
    ];
    const unitId = hospital.id;
    await build.aSeat({ on: one, unitId, holderId: 'mbr_1' });
    await build.aSeat({ on: two, unitId, holderId: 'mbr_1' });
    await build.aSeat({ on: two, role: 'POLICE_OFFICER', state: 'CONFIRMED', holderId: null });
    await build.aSeat({ on: two, state: 'PROPOSED', holderId: 'mbr_3' });
    await build.aSeat({ on: two, state: 'ENDED', holderId: 'mbr_4' });
    const text = `{ division(code: "${here.code}") {
      seatStats(groupBy: ROLE) { total units holders empty groups { key total units } } } }`;
    expect(await service.query(text)).toEqual({
      division: {
        seatStats: {
          total: 3,
          units: 1,
          holders: 1,
          empty: 1,
          groups: [
            { key: 'CONCURRENT_MEMBER', total: 2, units: 1 },
            { key: 'POLICE_OFFICER', total: 1, units: 0 },
          ],
        },
      },
    });
  });

  test('show who is missing on a body by the rule of its kind', async () => {
    const by = await build.anOrganization();
    const body = await build.aBody({ in: inside, by });
    const check = () =>
      service.query(`{ governingBody(id: "${body.id}") { compositionCheck { ok missing } } }`);
    await build.aSeat({ on: body, role: 'STREET_LEADER' });
    await build.aSeat({ on: body, role: 'COMMUNITY_MEMBER', holderId: null });
    await build.aSeat({ on: body, role: 'CONCURRENT_MEMBER', state: 'PROPOSED' });
    expect(await check()).toEqual({
      governingBody: { compositionCheck: { ok: false, missing: ['COMMUNITY_MEMBER', 'CONCURRENT_MEMBER'] } },
    });
    await build.aSeat({ on: body, role: 'COMMUNITY_MEMBER' });
    await build.aSeat({ on: body, role: 'CONCURRENT_MEMBER' });
    expect(await check()).toEqual({ governingBody: { compositionCheck: { ok: true, missing: [] } } });
  });
});

test('A seat has for tasks what its body resolved and the organization of its unit carries out', async () => {
  const its = await build.anOrganization({ below: await build.anOrganization(), kind: 'UNIT_ORGANIZATION' });
  const school = await build.aUnit({ in: around, kind: 'SCHOOL', partyOrganizationId: its.id });
  const [body, elsewhere] = [
    await build.aBody({ in: inside, by: its }),
    await build.aBody({ in: around, by: its }),
  ];
  const [held, other] = [
    await build.aMeeting({ of: body, state: 'MINUTED' }),
    await build.aMeeting({ of: elsewhere }),
  ];
  const [given, without, own] = [
    await build.aSeat({ on: body, unitId: school.id }),
    await build.aSeat({ on: body, unitId: (await build.aUnit({ in: around })).id }),
    await build.aSeat({ on: body, role: 'STREET_LEADER' }),
  ];
  const toIt = { ownerId: its.id, ownerPath: its.path };
  const done = await build.aResolution({
    of: held,
    ...toIt,
    state: 'VERIFIED',
    adoptedAt: '2026-06-01T03:00:00Z',
  });
  const open = await build.aResolution({
    of: held,
    ...toIt,
    state: 'ASSIGNED',
    adoptedAt: '2026-06-02T03:00:00Z',
  });
  await build.aResolution({ of: held });
  await build.aResolution({ of: other, ...toIt });
  const { statements, ...answer } = await service.raw(
    `{
      given: seat(id: "${given.id}") { tasks { nodes { id } } done: tasks(where: { state: [VERIFIED] }) { totalCount } }
      without: seat(id: "${without.id}") { tasks { totalCount } }
      own: seat(id: "${own.id}") { tasks { totalCount } } }`,
    {},
  );
  expect(answer.data).toEqual({
    given: { tasks: { nodes: [{ id: open.id }, { id: done.id }] }, done: { totalCount: 1 } },
    without: { tasks: { totalCount: 0 } },
    own: { tasks: { totalCount: 0 } },
  });
  expect(statements).toBe(3);
});
