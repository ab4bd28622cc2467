import { testServerUrl } from '@graphroots/kit/testing/config';
import { times } from '@graphroots/kit/testing/fuzz-samples';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { organization } from '../src/organization.ts';
import type { partyOrganizations } from '../src/party-organization/party-organization.table.ts';
import { createBuilders } from './builders.ts';

type Organization = typeof partyOrganizations.$inferSelect;

let service: TestService;
let build: ReturnType<typeof createBuilders>;
let city: Organization;
let [east, west, street, committee, branch]: Organization[] = [];

beforeEach(async () => {
  await service?.close();
  service = await openTestService(organization, '2026-06-15T12:00:00+08:00');
  build = createBuilders(service.database.db);
  city = await build.anOrganization();
  east = await build.anOrganization({ below: city, kind: 'DISTRICT_COMMITTEE', name: '东区' });
  west = await build.anOrganization({ below: city, kind: 'DISTRICT_COMMITTEE', name: '西区' });
  street = await build.anOrganization({ below: east, kind: 'STREET_WORKING_COMMITTEE', name: '街道' });
  committee = await build.anOrganization({ below: street, name: '社区' });
  branch = await build.anOrganization({
    below: committee,
    kind: 'GRID_BRANCH',
    rank: 'BRANCH',
    name: '支部',
  });
});
afterAll(() => service.close());

function of(row: Organization | undefined): Organization {
  if (!row) throw new Error('It was not built.');
  return row;
}

function someone(role: Role, ...lines: string[]): Viewer {
  return { id: `acc_${role}`, roles: [role], territory: [], lines, rights: 'all' };
}

interface Answer {
  readonly organization: { readonly id: string; readonly path: string; readonly version: number } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
}

async function change(verb: string, input: object, viewer = someone('organization-department', city.path)) {
  const name = verb.charAt(0).toUpperCase() + verb.slice(1);
  const { answer } = await service.query<{ answer: Answer }>(
    `mutation ($input: ${name}OrganizationInput!) { answer: ${verb}Organization(input: $input) {
      organization { id path version } userErrors { code field } } }`,
    { input },
    { viewer },
  );
  return answer;
}

const move = (row: Organization, superior: Organization, more: object = {}, viewer?: Viewer) =>
  change(
    'move',
    {
      organization: row.id,
      expectedVersion: row.version,
      superior: superior.id,
      reason: '区划调整',
      ...more,
    },
    viewer,
  );

async function pathOf({ id }: Organization): Promise<string> {
  const [row] = await service.database.sql<{ path: string }[]>`
    select path from organization.party_organizations where id = ${id}`;
  return row?.path ?? '';
}

const changesSince = () => service.database.sql`
  select type, key, action, from_value as "from", to_value as "to" from organization.changes order by id`;

describe('An organization that moves', () => {
  test('takes all that lies below it along, with the seats, resolutions and proposals that follow its line', async () => {
    await build.aDivision({ code: '530100000000' });
    const place = await build.aDivision({ code: '530103000000' });
    const body = await build.aBody({ in: place, by: of(committee) });
    const seat = await build.aSeat({ on: body, path: of(branch).path });
    const resolution = await build.aResolution({
      of: await build.aMeeting({ of: body }),
      state: 'ASSIGNED',
      ownerId: of(branch).id,
      ownerPath: of(branch).path,
    });
    const proposal = await build.aProposal({
      in: place,
      state: 'IMPLEMENTING',
      ownerId: of(branch).id,
      ownerPath: of(branch).path,
      dueOn: '2026-07-01',
    });
    const { organization: moved, userErrors } = await move(of(street), of(west));
    expect(userErrors).toEqual([]);
    const path = `${of(west).path}${of(street).number.toString(36)}/`;
    expect(moved).toMatchObject({ path, version: 2 });
    const below = of(branch).path.replace(of(street).path, path);
    expect(await pathOf(of(branch))).toBe(below);
    const lines = await service.database.sql`select
      (select path from organization.seats where id = ${seat.id}) as seat,
      (select owner_path from organization.resolutions where id = ${resolution.id}) as resolution,
      (select owner_path from organization.proposals where id = ${proposal.id}) as proposal`;
    expect(lines).toEqual([{ seat: below, resolution: below, proposal: below }]);
    expect(await pathOf(of(east))).toBe(of(east).path);
  });

  test('answers to the new superior from that day on, and to the old one on the days before', async () => {
    await move(of(street), of(west), { on: '2026-06-10' });
    const dates = ['2026-06-15', '2026-06-10', '2026-06-09', '1999-01-01'];
    for (const [at, day] of dates.entries()) {
      const { partyOrganization } = await service.query<{ partyOrganization: unknown }>(
        'query ($id: ID!, $day: Date!) { partyOrganization(id: $id) { superior { name } superiorOn(asOf: $day) { name } } }',
        { id: of(street).id, day },
      );
      const then = ['西区', '西区', '东区', null][at] ?? null;
      expect(partyOrganization).toEqual({
        superior: { name: '西区' },
        superiorOn: then === null ? null : { name: then },
      });
    }
  });

  test('is told in the feed with its superiors and lines, and in its history with the reason', async () => {
    const { organization: moved } = await move(of(street), of(west));
    expect(await changesSince()).toEqual([
      { type: 'PartyOrganization', key: of(street).id, action: 'move', from: of(east).id, to: of(west).id },
      { type: 'Line', key: of(street).id, action: 'move', from: of(street).path, to: moved?.path },
    ]);
    const history = await service.query(
      'query ($id: ID!) { partyOrganization(id: $id) { history { nodes { action reason } } } }',
      { id: of(street).id },
    );
    expect(history).toEqual({
      partyOrganization: { history: { nodes: [{ action: 'move', reason: '区划调整' }] } },
    });
  });

  test('is moved by nobody who leads one side only', async () => {
    for (const viewer of [
      someone('organization-department', of(east).path),
      someone('street', of(street).path),
      someone('inspector', city.path),
    ]) {
      const { organization: moved, userErrors } = await move(of(street), of(west), {}, viewer);
      expect(moved).toBeNull();
      expect(userErrors).toHaveLength(1);
    }
    expect(await pathOf(of(branch))).toBe(of(branch).path);
    expect(await changesSince()).toEqual([]);
  });

  test('never comes below itself', async () => {
    const { userErrors } = await move(of(street), of(branch));
    expect(userErrors).toEqual([{ code: 'CYCLE', field: ['input', 'superior'] }]);
  });
});

// The embedded engine takes one transaction after the other: it cannot show what happens at one moment.
describe.skipIf(testServerUrl() === undefined)('Of moves at one moment', () => {
  test('two of one organization are one move and one CONFLICT', async () => {
    for (let round = 0; round < 5; round += 1) {
      const row = await build.anOrganization({ below: of(east) });
      const answers = await Promise.all([move(row, of(west)), move(row, of(street))]);
      const codes = answers.map(({ userErrors }) => userErrors.map(({ code }) => code).join() || 'DONE');
      expect(codes.toSorted()).toEqual(['CONFLICT', 'DONE']);
    }
  });

  test('those of an organization and of what it is moved below never make a circle', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, other] = [
        await build.anOrganization({ below: of(east) }),
        await build.anOrganization({ below: of(west) }),
      ];
      const answers = await Promise.all([move(one, other), move(other, one)]);
      expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['CYCLE']);
      expect([await pathOf(one), await pathOf(other)].some((path) => path.split('/').length === 5)).toBe(
        true,
      );
    }
  });

  test('those of an organization and of one above it leave every path below the path of its superior', async () => {
    const branches = await Promise.all(times(6, () => build.anOrganization({ below: of(committee) })));
    await Promise.all([
      move(of(street), of(west)),
      ...branches.map((row) => move(row, of(east))),
      move(of(committee), of(west)),
    ]);
    const broken = await service.database.sql`
      select o.id from organization.party_organizations o
      join organization.party_organizations s on s.id = o.superior_id
      where not starts_with(o.path, s.path)`;
    expect(broken).toEqual([]);
  });
});

describe('An organization', () => {
  const found = (input: object, viewer?: Viewer) =>
    change(
      'found',
      {
        name: '小区党支部',
        kind: 'ESTABLISHED_COMPOUND_BRANCH',
        rank: 'BRANCH',
        superior: of(committee).id,
        ...input,
      },
      viewer,
    );

  test('is founded below its superior, under a number of its own, and told in the feed', async () => {
    await service.database
      .sql`select setval(pg_get_serial_sequence('organization.party_organizations', 'number'), 99)`;
    const { organization: made, userErrors } = await found({ foundedOn: '2026-06-01' });
    expect(userErrors).toEqual([]);
    expect(made).toMatchObject({ path: `${of(committee).path}2s/`, version: 1 });
    expect(await changesSince()).toEqual([
      { type: 'PartyOrganization', key: made?.id, action: 'found', from: null, to: 'ACTIVE' },
      { type: 'Line', key: made?.id, action: 'begin', from: null, to: made?.path },
    ]);
    const answered = await service.query(
      'query ($id: ID!) { partyOrganization(id: $id) { status foundedOn superiorOn { name } actions } }',
      { id: made?.id },
      { viewer: someone('street', of(street).path) },
    );
    expect(answered).toEqual({
      partyOrganization: {
        status: 'ACTIVE',
        foundedOn: '2026-06-01',
        superiorOn: { name: '社区' },
        actions: ['rename', 'move', 'dissolve'],
      },
    });
  });

  test.each([
    ['REQUIRED', 'name', { name: ' ' }],
    ['NOT_FOUND', 'superior', { superior: 'org_none' }],
    ['NOT_FOUND', 'territory', { territory: '530103001001' }],
    ['WRONG_KIND', 'kind', { kind: 'CITY_COMMITTEE' }],
    ['FUTURE', 'foundedOn', { foundedOn: '2026-06-16' }],
  ])('is not founded with %s of %s', async (code, field, input) => {
    expect(await found(input)).toEqual({
      organization: null,
      userErrors: [{ code, field: ['input', field] }],
    });
  });

  test('is founded in advance only as one that is being set up', async () => {
    await service.database
      .sql`select setval(pg_get_serial_sequence('organization.party_organizations', 'number'), 99)`;
    const { userErrors } = await found({ foundedOn: '2026-07-01', preparing: true });
    expect(userErrors).toEqual([]);
  });

  test('is not founded by who does not lead the superior, nor below one that is dissolved or a group', async () => {
    const stranger = await found({}, someone('organization-department', of(west).path));
    expect(stranger.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const gone = await build.anOrganization({
      below: of(committee),
      state: 'DISSOLVED',
      dissolvedOn: '2026-01-01',
    });
    expect((await found({ superior: gone.id })).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const group = await build.anOrganization({ below: of(branch), kind: 'PARTY_GROUP', rank: 'GROUP' });
    expect((await found({ superior: group.id })).userErrors).toMatchObject([{ code: 'WRONG_RANK' }]);
  });
});
