import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { personalData, statistics, unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { createBuilders, type Organization } from './builders.ts';
import { members } from './service.ts';

const district = { id: 'org_district', path: '1/' };
const branch = { id: 'org_branch', path: '1/2/' };
const group = { id: 'org_group', path: '1/2/3/' };
const neighbour = { id: 'org_neighbour', path: '1/20/' };
const kunming = '530100000000';

/** May see members, but has no right to statistics over those out of sight. */
const unstatistical: Viewer = { ...unrestrictedViewer, rights: new Set(['members:read', personalData]) };
const statistical: Viewer = { ...unrestrictedViewer, rights: new Set(['members:read', statistics]) };

let service: TestService;
let ids: Readonly<Record<'secretary' | 'former' | 'leader' | 'visitor' | 'neighbour', string>>;

beforeAll(async () => {
  service = await openTestService(members, '2026-06-15T12:00:00+08:00');
  const { aMember, anAffiliation, aPost } = createBuilders(service.database.db);
  const secretary = await aMember({ name: '张三', birthYear: 1970, residenceCode: '530103001001' });
  const former = await aMember({ name: '李四', residenceCode: '530103002001', status: 'PROBATIONARY' });
  const leader = await aMember({ name: '欧阳娜', residenceCode: '530102001001', kind: 'RETIRED' });
  const visitor = await aMember({ name: '赵六', residenceCode: null, joinedOn: '2024-07-01' });
  const other = await aMember({ name: '', birthYear: null, residenceCode: '530102001001' });

  await anAffiliation({ of: secretary, to: branch });
  await anAffiliation({ of: former, to: branch, validTo: '2026-01-01' });
  await anAffiliation({ of: former, to: neighbour, validFrom: '2026-01-01' });
  await anAffiliation({ of: leader, to: branch, path: group.path, partyGroupId: group.id });
  await anAffiliation({ of: visitor, to: district });
  await anAffiliation({ of: visitor, to: branch, type: 'SECONDARY' });
  await anAffiliation({ of: other, to: neighbour });

  await aPost({ of: former, in: branch, validTo: '2026-01-01' });
  await aPost({ of: secretary, in: branch, validFrom: '2026-01-01' });
  await aPost({ of: leader, in: branch, role: 'DEPUTY_SECRETARY' });
  await aPost({ of: leader, in: group, role: 'GROUP_LEADER' });
  ids = {
    secretary: secretary.id,
    former: former.id,
    leader: leader.id,
    visitor: visitor.id,
    neighbour: other.id,
  };
});

afterAll(() => service.close());

const entity = (typeName: string, selection: string): string =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${typeName} { ${selection} } } }`;

async function organization(
  { id, path }: Organization,
  selection: string,
  viewer: Viewer = unrestrictedViewer,
): Promise<unknown> {
  const representations = [{ __typename: 'PartyOrganization', id, path }];
  const text = entity('PartyOrganization', selection);
  return (await service.query<{ _entities: unknown[] }>(text, { representations }, { viewer }))._entities[0];
}

const member = async (
  id: string,
  selection: string,
  viewer: Viewer = unrestrictedViewer,
): Promise<unknown> => {
  const text = `query ($id: ID!) { member(id: $id) { ${selection} } }`;
  return (await service.query<{ member: unknown }>(text, { id }, { viewer })).member;
};

/** Whose sight the statement has, and the statement. */
const oneRead = 2;

describe('each list is one statement, whatever its size', () => {
  test('of members with their affiliations and posts', async () => {
    const text = `query ($n: Int) {
      members(first: $n) { totalCount nodes { name primaryOrganization { id secretary { name } } affiliations(first: $n) { nodes { organization { id } } } posts(first: $n) { nodes { role } } } }
    }`;
    for (const n of [1, 10, 100]) expect((await service.raw(text, { n })).statements).toBe(oneRead);
  });

  test('of organizations with their secretaries, counts, members and posts', async () => {
    const text = `query ($n: Int, $representations: [_Any!]!) {
      _entities(representations: $representations) { ... on PartyOrganization { secretary { name } memberCount members(first: $n) { totalCount nodes { name posts { nodes { role } } } } posts(first: $n) { nodes { holder { name } } } } }
    }`;
    for (const n of [1, 10, 100]) {
      const representations = Array.from({ length: n }, (_, i) => ({
        __typename: 'PartyOrganization',
        id: `org_${i}`,
        path: `1/${i}/`,
      }));
      const { errors, statements } = await service.raw(text, { n, representations });
      expect([errors, statements]).toEqual([[], oneRead]);
    }
  });
});

describe('the secretary of an organization', () => {
  test('is who holds the post on the day asked', async () => {
    expect(await organization(branch, 'secretary { name }')).toEqual({ secretary: { name: '张三' } });
    expect(await organization(branch, 'secretary(asOf: "2025-12-31") { name }')).toEqual({
      secretary: { name: '李四' },
    });
    expect(await organization(branch, 'secretary(asOf: "2019-12-31") { name }')).toEqual({ secretary: null });
  });

  test('is the leader where the organization is a Party group', async () => {
    expect(await organization(group, 'secretary { name }')).toEqual({ secretary: { name: '欧阳娜' } });
  });

  test('is nobody where only other posts are held', async () => {
    expect(await organization(neighbour, 'secretary { name } posts { totalCount }')).toEqual({
      secretary: null,
      posts: { totalCount: 0 },
    });
  });
});

describe('the members of an organization', () => {
  const both = 'memberCount members { totalCount nodes { name } }';

  test('are those whose formal affiliation lies in it or below it', async () => {
    expect(await organization(district, 'memberCount')).toEqual({ memberCount: 5 });
    expect(await organization(branch, both)).toEqual({
      memberCount: 2,
      members: { totalCount: 2, nodes: [{ name: '张三' }, { name: '欧阳娜' }] },
    });
    expect(await organization(group, both)).toEqual({
      memberCount: 1,
      members: { totalCount: 1, nodes: [{ name: '欧阳娜' }] },
    });
  });

  test('are not those of an organization whose number begins with the same digits', async () => {
    expect(await organization(neighbour, 'memberCount')).toEqual({ memberCount: 2 });
  });

  test('are as many as are counted, on whatever day', async () => {
    for (const asOf of ['2019-12-31', '2020-01-01', '2025-12-31', '2026-01-01', '2026-06-15']) {
      const fields = `memberCount(asOf: "${asOf}") members(asOf: "${asOf}") { totalCount nodes { id } }`;
      const found = (await organization(branch, fields)) as {
        memberCount: number;
        members: { totalCount: number; nodes: unknown[] };
      };
      const expected = asOf < '2020' ? 0 : asOf < '2026' ? 3 : 2;
      expect([found.memberCount, found.members.totalCount, found.members.nodes.length]).toEqual([
        expected,
        expected,
        expected,
      ]);
    }
  });

  test('are filtered and sorted like all members', async () => {
    const where =
      '(where: { kind: [RETIRED], status: [FULL], joinedFrom: "2010-07-01" }, orderBy: { field: JOINED, direction: DESC })';
    expect(await organization(district, `members${where} { nodes { name } }`)).toEqual({
      members: { nodes: [{ name: '欧阳娜' }] },
    });
    const probationary = '(where: { status: [PROBATIONARY], joinedBefore: "2010-07-01" })';
    expect(await organization(district, `members${probationary} { totalCount }`)).toEqual({
      members: { totalCount: 0 },
    });
  });
});

describe('a member', () => {
  test('has one formal affiliation on the day asked, beside the others', async () => {
    const fields =
      'primaryOrganization { id } affiliations { nodes { type organization { id } partyGroup { id } } }';
    expect(await member(ids.visitor, fields)).toEqual({
      primaryOrganization: { id: 'org_district' },
      affiliations: {
        nodes: [
          { type: 'PRIMARY', organization: { id: 'org_district' }, partyGroup: null },
          { type: 'SECONDARY', organization: { id: 'org_branch' }, partyGroup: null },
        ],
      },
    });
    expect(
      await member(
        ids.former,
        'primaryOrganization { id } onDay: primaryOrganization(asOf: "2025-12-31") { id } before: primaryOrganization(asOf: "2019-01-01") { id }',
      ),
    ).toEqual({
      primaryOrganization: { id: 'org_neighbour' },
      onDay: { id: 'org_branch' },
      before: null,
    });
  });

  test('holds posts for a time', async () => {
    expect(
      await member(
        ids.former,
        'posts { totalCount } onDay: posts(asOf: "2025-12-31") { nodes { role organization { id } } }',
      ),
    ).toEqual({
      posts: { totalCount: 0 },
      onDay: { nodes: [{ role: 'SECRETARY', organization: { id: 'org_branch' } }] },
    });
  });

  test('lives in a community, or nowhere that is known', async () => {
    expect(await member(ids.secretary, 'residence { code }')).toEqual({
      residence: { code: '530103001001' },
    });
    expect(await member(ids.visitor, 'residence { code }')).toEqual({ residence: null });
  });
});

test('members who live in a division are counted for it and all divisions above', async () => {
  const count = async (code: string): Promise<unknown> => {
    const representations = [{ __typename: 'Division', code }];
    const text = entity('Division', 'residentMemberCount');
    return (await service.query<{ _entities: [{ residentMemberCount: number }] }>(text, { representations }))
      ._entities[0].residentMemberCount;
  };
  expect(await count('530103001001')).toBe(1);
  expect(await count('530103000000')).toBe(2);
  expect(await count('530100000000')).toBe(4);
});

describe('personal data', () => {
  const masked: Viewer = { ...unrestrictedViewer, rights: new Set(['members:read']) };
  const fields = 'name birthYear joinedOn';

  test('is shown to those with the right', async () => {
    const viewer = { ...masked, rights: new Set(['members:read', personalData]) };
    expect(await member(ids.secretary, fields, viewer)).toEqual({
      name: '张三',
      birthYear: 1970,
      joinedOn: '2010-07-01',
    });
  });

  test('is the surname and no year to everybody else', async () => {
    expect(await member(ids.secretary, fields, masked)).toEqual({
      name: '张某',
      birthYear: null,
      joinedOn: '2010-07-01',
    });
    expect(await organization(branch, 'secretary { name birthYear }', masked)).toEqual({
      secretary: { name: '张某', birthYear: null },
    });
    const representations = [{ __typename: 'Member', id: ids.secretary }];
    const text = entity('Member', 'name birthYear');
    expect(await service.query(text, { representations }, { viewer: masked })).toEqual({
      _entities: [{ name: '张某', birthYear: null }],
    });
  });

  test('is never empty, though a name has no first character', async () => {
    expect(await member(ids.neighbour, 'name', masked)).toEqual({ name: '某' });
  });
});

describe('a viewer of one district', () => {
  const viewer: Viewer = { ...unstatistical, territory: ['530103000000'], lines: [] };

  test('sees only members who live there, by whatever way', async () => {
    const text = '{ members { totalCount nodes { name } } }';
    expect(await service.query(text, {}, { viewer })).toEqual({
      members: { totalCount: 2, nodes: [{ name: '张三' }, { name: '李四' }] },
    });
    expect(await member(ids.leader, 'name', viewer)).toBeNull();
    expect(
      await organization(group, 'secretary { name } posts { nodes { holder { name } } }', viewer),
    ).toEqual({
      secretary: null,
      posts: { nodes: [{ holder: null }] },
    });
    const representations = [ids.leader, ids.secretary, ids.visitor].map((id) => ({
      __typename: 'Member',
      id,
    }));
    expect(await service.query(entity('Member', 'name'), { representations }, { viewer })).toEqual({
      _entities: [null, { name: '张三' }, null],
    });
  });

  test('counts only residents who live there', async () => {
    const representations = [{ __typename: 'Division', code: '530100000000' }];
    expect(
      await service.query(entity('Division', 'residentMemberCount'), { representations }, { viewer }),
    ).toEqual({
      _entities: [{ residentMemberCount: 2 }],
    });
  });
});

test('a viewer of one line counts only affiliations of that line', async () => {
  const viewer: Viewer = { ...unstatistical, lines: ['1/2/'] };
  expect(await organization(district, 'memberCount members { totalCount }', viewer)).toEqual({
    memberCount: 2,
    members: { totalCount: 2 },
  });
  expect(await member(ids.visitor, 'primaryOrganization { id } affiliations { totalCount }', viewer)).toEqual(
    {
      primaryOrganization: null,
      affiliations: { totalCount: 1 },
    },
  );
});

test('a viewer of one line sees its members, wherever they live', async () => {
  const viewer: Viewer = { ...unrestrictedViewer, territory: [], lines: ['1/2/'] };
  expect(await service.query('{ members { nodes { name } totalCount } }', {}, { viewer })).toEqual({
    members: {
      nodes: [{ name: '张三' }, { name: '李四' }, { name: '欧阳娜' }, { name: '赵六' }],
      totalCount: 4,
    },
  });
  expect(await member(ids.neighbour, 'name', viewer)).toBeNull();
});

test('a member without territory or line sees the own record and affiliations, and nobody else’s', async () => {
  const viewer: Viewer = { ...unrestrictedViewer, id: ids.visitor, territory: [], lines: [] };
  const text = '{ members { totalCount nodes { name affiliations { totalCount } } } }';
  expect(await service.query(text, {}, { viewer })).toEqual({
    members: { totalCount: 1, nodes: [{ name: '赵六', affiliations: { totalCount: 2 } }] },
  });
  expect(await member(ids.secretary, 'name', viewer)).toBeNull();
});

describe('figures for a viewer with the right to statistics', () => {
  const nothing: Viewer = { ...statistical, territory: [], lines: [] };
  const residents = async (viewer: Viewer): Promise<unknown> => {
    const representations = [{ __typename: 'Division', code: kunming }];
    return service.query(entity('Division', 'residentMemberCount'), { representations }, { viewer });
  };
  const told = (residentMemberCount: number | null) => ({ _entities: [{ residentMemberCount }] });

  test('are told for five people out of sight, and not for four', async () => {
    expect(await organization(district, 'memberCount members { totalCount }', nothing)).toEqual({
      memberCount: 5,
      members: { totalCount: 0 },
    });
    expect(await organization(branch, 'memberCount', nothing)).toEqual({ memberCount: null });
    expect(await residents(nothing)).toEqual(told(null));
  });

  test('are zero, not null, where nobody is counted', async () => {
    const nowhere = { id: 'org_nowhere', path: '7/' };
    expect(await organization(nowhere, 'memberCount', nothing)).toEqual({ memberCount: 0 });
  });

  test('are exact where the viewer sees everybody, and null where a few remain who could be subtracted', async () => {
    expect(await organization(branch, 'memberCount', { ...nothing, lines: ['1/2/'] })).toEqual({
      memberCount: 2,
    });
    expect(await organization(district, 'memberCount', { ...nothing, lines: ['1/2/'] })).toEqual({
      memberCount: null,
    });
    expect(await residents({ ...nothing, territory: [kunming] })).toEqual(told(4));
    expect(await residents({ ...nothing, territory: ['530103000000'] })).toEqual(told(null));
    expect(await residents({ ...nothing, territory: ['530102000000', '530103000000'] })).toEqual(told(4));
  });

  test('are over the rows in sight for everybody else', async () => {
    expect(await residents({ ...unstatistical, territory: ['530103000000'], lines: [] })).toEqual(told(2));
    expect(await residents({ ...unstatistical, territory: [], lines: [] })).toEqual(told(0));
  });
});

test('two formal affiliations on one day, and two secretaries, are refused by the database', async () => {
  const { anAffiliation, aPost, aMember } = createBuilders(service.database.db);
  const of = await aMember({ id: 'mbr_twice', residenceCode: null });
  const to = { id: 'org_elsewhere', path: '9/' };
  await anAffiliation({ id: 'aff_first', of, to });
  await expect(anAffiliation({ id: 'aff_second', of, to, validFrom: '2025-01-01' })).rejects.toMatchObject({
    cause: { constraint_name: 'affiliations_one_primary' },
  });
  await expect(aPost({ id: 'pst_second', of, in: branch })).rejects.toMatchObject({
    cause: { constraint_name: 'posts_one_secretary' },
  });
});
