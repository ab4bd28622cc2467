import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import type { Role, Viewer } from '@graphroots/kit/viewer';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { organization } from '../src/organization.ts';
import { createBuilders } from './builders.ts';

const street = '530103001000';
const communities = ['530103001001', '530103001002'];

let service: TestService;
let build: ReturnType<typeof createBuilders>;

beforeEach(async () => {
  await service?.close();
  service = await openTestService(organization, '2026-06-15T12:00:00+08:00');
  build = createBuilders(service.database.db);
  for (const code of ['530100000000', '530103000000', street, ...communities])
    await build.aDivision({ code });
});
afterAll(() => service.close());

function someone(role: Role, ...territory: string[]): Viewer {
  return { id: `acc_${role}`, roles: [role], territory, lines: [], rights: 'all' };
}

interface Answer {
  readonly divisions: readonly string[];
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
}

async function succeed(input: object, viewer = someone('administrator', '530100000000')): Promise<Answer> {
  const { succeedDivision } = await service.query<{ succeedDivision: Answer }>(
    `mutation ($input: SucceedDivisionInput!) { succeedDivision(input: $input) {
      divisions userErrors { code field } } }`,
    { input: { on: '2026-06-01', ...input } },
    { viewer },
  );
  return succeedDivision;
}

const refused = async (input: object, viewer?: Viewer) =>
  (await succeed(input, viewer)).userErrors.map(({ code }) => code);

async function divisionOf(code: string): Promise<unknown> {
  const { division } = await service.query<{ division: unknown }>(
    `query ($code: ID!) { division(code: $code) { name level validFrom validTo parent { code }
      successors { nodes { code } } predecessors(asOf: "2026-05-31") { nodes { code } } partyCommittee { name } } }`,
    { code },
  );
  return division;
}

const nodes = (...codes: string[]) => ({ nodes: codes.map((code) => ({ code })) });

async function told() {
  return service.database.sql`select key, from_value as "from", to_value as "to" from organization.changes
    where type = 'Division' order by id`;
}

describe('A street that gets another number', () => {
  const renumbered = '530103009000';

  test('is one division before and another after, and its communities keep their last digits', async () => {
    const city = await build.anOrganization();
    const committee = await build.anOrganization({ below: city, territoryCode: street, name: '街道党工委' });
    await service.database.sql`update organization.divisions set party_committee_id = ${committee.id}
      where code = ${street}`;
    expect(
      await succeed({ predecessors: [street], successors: [{ code: renumbered, name: '新街道' }] }),
    ).toEqual({
      divisions: [renumbered],
      userErrors: [],
    });
    expect(await divisionOf(street)).toMatchObject({ validTo: '2026-06-01', successors: nodes(renumbered) });
    expect(await divisionOf(renumbered)).toEqual({
      name: '新街道',
      level: 'STREET',
      validFrom: '2026-06-01',
      validTo: null,
      parent: { code: '530103000000' },
      successors: nodes(),
      predecessors: nodes(street),
      partyCommittee: { name: '街道党工委' },
    });
    expect(await divisionOf('530103009002')).toMatchObject({
      name: '区划530103001002',
      parent: { code: renumbered },
      predecessors: nodes('530103001002'),
    });
    expect(await told()).toEqual([
      { key: street, from: street, to: renumbered },
      { key: '530103001001', from: '530103001001', to: '530103009001' },
      { key: '530103001002', from: '530103001002', to: '530103009002' },
    ]);
  });

  test('takes along the organizations, units, bodies, seats and meetings that lie in it', async () => {
    const inside = await build.aDivision({ code: '530103001003' });
    const city = await build.anOrganization();
    const committee = await build.anOrganization({ below: city, territoryCode: inside.code });
    const unit = await build.aUnit({ in: inside });
    const body = await build.aBody({ in: inside, by: committee });
    const seat = await build.aSeat({ on: body });
    const meeting = await build.aMeeting({ of: body });
    const resolution = await build.aResolution({ of: meeting });
    await succeed({ predecessors: [street], successors: [{ code: renumbered }] });
    const [places] = await service.database.sql`select
      (select territory_code from organization.party_organizations where id = ${committee.id}) as organization,
      (select territory_code from organization.units where id = ${unit.id}) as unit,
      (select territory_code from organization.governing_bodies where id = ${body.id}) as body,
      (select territory_code from organization.seats where id = ${seat.id}) as seat,
      (select territory_code from organization.meetings where id = ${meeting.id}) as meeting,
      (select territory_code from organization.resolutions where id = ${resolution.id}) as resolution`;
    expect(new Set(Object.values(places ?? {}))).toEqual(new Set(['530103009003']));
  });
});

describe('A street that comes to another district', () => {
  /** A feed waits for every older transaction of its server, those of other tests included. */
  const patience = 150_000;

  test('is told to whoever follows the one or the other', { timeout: 2 * patience }, async () => {
    await build.aDivision({ code: '530102000000' });
    const successors = [{ code: '530102009000' }];
    expect(await refused({ predecessors: [street], successors })).toEqual([]);
    const heard = async (...territory: string[]) => {
      const { organizationChanges } = await service.query<{ organizationChanges: { nodes: unknown[] } }>(
        '{ organizationChanges(where: { type: ["Division"] }, first: 100) { nodes { key action from to } } }',
        {},
        { viewer: { ...someone('inspector', ...territory), rights: new Set(['changes:read']) } },
      );
      return organizationChanges.nodes;
    };
    const of = (action: string) =>
      [street, ...communities].map((key) => {
        return { key, action, from: key, to: key.replace('530103001', '530102009') };
      });
    await vi.waitFor(async () => expect(await heard('530102000000')).toEqual(of('succeed')), patience);
    await vi.waitFor(async () => expect(await heard('530103000000')).toEqual(of('leave')), patience);
  });
});

describe('Communities that are merged', () => {
  test('become a new one, or are taken in by one that goes on', async () => {
    const [one = '', other = ''] = communities;
    expect(await refused({ predecessors: communities, successors: [{ code: '530103001010' }] })).toEqual([]);
    expect(await divisionOf('530103001010')).toMatchObject({ predecessors: nodes(one, other) });
    await build.aDivision({ code: '530103001020' });
    expect(await refused({ predecessors: ['530103001020'], successors: [{ code: '530103001010' }] })).toEqual(
      [],
    );
    expect(await divisionOf('530103001020')).toMatchObject({ successors: nodes('530103001010') });
  });
});

describe('A community that is split', () => {
  const [from = ''] = communities;
  const successors = [{ code: '530103001011' }, { code: '530103001012' }];

  test('leaves what nobody has decided where it was, and lists it', async () => {
    const city = await build.anOrganization();
    const decided = await build.anOrganization({ below: city, territoryCode: from });
    const open = await build.anOrganization({ below: city, territoryCode: from, name: '未定支部' });
    await succeed({ predecessors: [from], successors, homes: [{ id: decided.id, to: '530103001012' }] });
    const left = await service.query(
      `{ partyOrganizations(where: { territoryEnded: true }) { nodes { id name } } }`,
    );
    expect(left).toEqual({ partyOrganizations: { nodes: [{ id: open.id, name: '未定支部' }] } });
    expect(await told()).toEqual([{ key: from, from, to: null }]);
  });

  test('gives the rest to its heir, where there is one', async () => {
    const city = await build.anOrganization();
    const decided = await build.anOrganization({ below: city, territoryCode: from });
    const rest = await build.anOrganization({ below: city, territoryCode: from });
    await succeed({
      predecessors: [from],
      successors,
      homes: [{ id: decided.id, to: '530103001012' }],
      heir: '530103001011',
    });
    const { partyOrganizations } = await service.query<{ partyOrganizations: unknown }>(
      `{ partyOrganizations(where: { territory: "${street}" }) { nodes { id territory { code } } } }`,
    );
    expect(partyOrganizations).toEqual({
      nodes: [
        { id: decided.id, territory: { code: '530103001012' } },
        { id: rest.id, territory: { code: '530103001011' } },
      ],
    });
    expect(await told()).toEqual([{ key: from, from, to: '530103001011' }]);
  });
});

describe('A street that is split', () => {
  const successors = [
    { code: '530103008000', parts: ['530103001001'] },
    { code: '530103009000', parts: ['530103001002'] },
  ];

  test('says to which successor each community goes', async () => {
    expect(await refused({ predecessors: [street], successors })).toEqual([]);
    expect(await divisionOf('530103009002')).toMatchObject({ predecessors: nodes('530103001002') });
    expect(await divisionOf('530103008002')).toBeNull();
  });

  test('is refused while a community has nowhere to go', async () => {
    const [first] = successors;
    const some = [first, { code: '530103009000' }];
    expect(await refused({ predecessors: [street], successors: some })).toEqual(['UNDECIDED_PARTS']);
    expect(await told()).toEqual([]);
  });
});

describe('A succession is refused', () => {
  const [one = '', other = ''] = communities;
  const successors = [{ code: '530103001010' }];

  test.each<[string, object]>([
    ['NOT_FOUND', { predecessors: ['530103001099'], successors }],
    ['MALFORMED', { predecessors: ['5301'], successors }],
    ['REQUIRED', { predecessors: [one], successors: [] }],
    ['FUTURE', { predecessors: [one], successors, on: '2026-06-16' }],
    ['NOT_LATER', { predecessors: [one], successors, on: '2020-01-01' }],
    ['CODE_TAKEN', { predecessors: [one], successors: [{ code: one }] }],
    ['TWICE', { predecessors: [one], successors: [...successors, ...successors] }],
    ['WRONG_LEVEL', { predecessors: [one], successors: [{ code: '530103002000' }] }],
    ['WRONG_LEVEL', { predecessors: [one, street], successors }],
    ['WRONG_LEVEL', { predecessors: ['530100000000'], successors: [{ code: '530200000000' }] }],
    ['TOO_MANY', { predecessors: [one, other], successors: [...successors, { code: '530103001011' }] }],
    ['NOT_FOUND', { predecessors: [one], successors, heir: other }],
    ['NEEDLESS', { predecessors: [one], successors, homes: [{ id: 'org_1', to: '530103001010' }] }],
    ['NOT_FOUND', { predecessors: [one], successors: [{ code: '530109001010' }] }],
  ])('with %s for %o', async (code, input) => {
    expect(await refused(input, someone('system', '530000000000'))).toContain(code);
    expect(await told()).toEqual([]);
  });

  test('to who keeps no register there, and of what has been replaced already', async () => {
    const input = { predecessors: [one], successors };
    expect(await refused(input, someone('street', '530100000000'))).toEqual(['NOT_ALLOWED']);
    expect(await refused(input, someone('administrator', '530102000000'))).toEqual(['NOT_ALLOWED']);
    expect(await refused(input)).toEqual([]);
    expect(await refused({ predecessors: [one], successors: [{ code: '530103001030' }] })).toEqual([
      'WRONG_STATE',
    ]);
  });
});
