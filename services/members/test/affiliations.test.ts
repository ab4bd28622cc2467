import { createGraph } from '@graphroots/kit/graph/graph';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestService, type TestService } from '@graphroots/kit/testing/service';
import { unrestrictedViewer, type Viewer } from '@graphroots/kit/viewer';
import { createBuilders } from './builders.ts';
import { members } from './service.ts';

const unit = { id: 'org_unit', path: '1/9/8/' };
const branch = { id: 'org_branch', path: '1/2/3/' };
const next = { id: 'org_next', path: '1/2/4/' };
const home = '530103001001';

/** What the organization service knows of groups: two of one grid branch, one of another, one of a unit. */
const groups: Readonly<Record<string, { superior: typeof branch; kind: string; kindAbove?: string }>> = {
  org_group_1: { superior: branch, kind: 'PARTY_GROUP' },
  org_group_2: { superior: branch, kind: 'PARTY_GROUP' },
  org_group_3: { superior: next, kind: 'PARTY_GROUP' },
  org_group_unit: {
    superior: { id: 'org_hall', path: '1/2/5/' },
    kind: 'PARTY_GROUP',
    kindAbove: 'UNIT_ORGANIZATION',
  },
};
const pathOf = (group: string): string => `${groups[group]?.superior.path}${group.at(-1)}/`;

const graph = createGraph(async ({ variables }) => {
  const group = groups[String(variables['group'])];
  const grids = [branch, next].map((each) => ({ organization: { ...each, kind: 'GRID_BRANCH' } }));
  return {
    data: {
      partyOrganization: group
        ? {
            id: variables['group'],
            kind: group.kind,
            path: pathOf(String(variables['group'])),
            status: 'ACTIVE',
            superior: { ...group.superior, kind: group.kindAbove ?? 'GRID_BRANCH' },
          }
        : null,
      member: { affiliations: { nodes: grids } },
    },
  };
});

const community: Viewer = {
  ...unrestrictedViewer,
  id: 'acc_community',
  roles: ['community'],
  territory: [home],
  lines: ['1/2/'],
};

let service: TestService;
let build: ReturnType<typeof createBuilders>;

beforeAll(async () => {
  service = await openTestService(members, '2026-06-15T12:00:00+08:00', graph);
  build = createBuilders(service.database.db);
  for (const each of [unit, branch, next]) await build.aBranch(each);
});
afterAll(() => service.close());

interface Payload {
  readonly member: { readonly id: string; readonly version: number } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
}

const changes = {
  begin: ['beginAffiliation', 'BeginAffiliationInput'],
  end: ['endAffiliation', 'EndAffiliationInput'],
  assign: ['assignGridGroup', 'AssignGridGroupInput'],
} as const;

async function change(what: keyof typeof changes, input: object, viewer = community): Promise<string[]> {
  const [name, type] = changes[what];
  const { answer } = await service.query<{ answer: Payload }>(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) { member { id version } userErrors { code field } } }`,
    { input },
    { viewer },
  );
  expect(answer.member === null).toBe(answer.userErrors.length > 0);
  return answer.userErrors.map(({ code, field }) => `${code} ${field?.at(-1)}`);
}

/** A member of a unit far away who lives in the community. */
async function aCommuter(formal = unit) {
  const row = await build.aMember({ residenceCode: home, joinedOn: '2010-07-01' });
  await build.anAffiliation({ of: row, to: formal, validFrom: '2020-01-01' });
  return { row, given: { member: row.id, expectedVersion: row.version } };
}

const affiliationsOf = (member: string) => service.database.sql<
  {
    id: string;
    type: string;
    basis: string | null;
    branch: string;
    group: string | null;
    path: string;
    from: string;
    to: string | null;
  }[]
>`select id, type, basis, organization_id as branch, party_group_id as "group", path, valid_from::text as "from",
    valid_to::text as "to" from members.affiliations where member_id = ${member} order by valid_from, id`;

/** On how many days since the first the member has had another number of formal affiliations than one. */
async function daysWithoutOne(member: string): Promise<number | undefined> {
  const [row] = await service.database.sql<{ days: number }[]>`
    select count(*)::int as days from generate_series('2020-01-01'::date, '2026-06-15', interval '1 day') d
    where 1 <> (select count(*) from members.affiliations where member_id = ${member} and type = 'PRIMARY'
      and valid_from <= d::date and (valid_to is null or valid_to > d::date))`;
  return row?.days;
}

describe('A secondary affiliation', () => {
  test('begins and ends beside the formal one, which stays', async () => {
    const { row, given } = await aCommuter();
    const begun = { ...given, organization: branch.id, basis: 'PROJECT', on: '2026-03-01' };
    expect(await change('begin', begun)).toEqual([]);
    const [, made] = await affiliationsOf(row.id);
    expect(made).toMatchObject({
      type: 'SECONDARY',
      basis: 'PROJECT',
      branch: branch.id,
      path: branch.path,
      from: '2026-03-01',
      to: null,
    });
    const again = { ...given, expectedVersion: given.expectedVersion + 1 };
    expect(await change('begin', { ...again, organization: branch.id, basis: 'COMPOUND' })).toEqual([
      'TWICE organization',
    ]);
    expect(await change('end', { ...again, affiliation: made?.id, reason: '搬家' })).toEqual([]);
    expect(await affiliationsOf(row.id)).toMatchObject([
      { type: 'PRIMARY', branch: unit.id, to: null },
      { type: 'SECONDARY', to: '2026-06-15' },
    ]);
    expect(await daysWithoutOne(row.id)).toBe(0);
    const steps = await service.database.sql`
      select action, reason, path from members.trace where entity_id = ${row.id} order by id`;
    expect(steps).toEqual([
      { action: 'beginAffiliation', reason: null, path: branch.path },
      { action: 'endAffiliation', reason: '搬家', path: branch.path },
    ]);
  });

  test('is refused, with what stands against it', async () => {
    const { row, given } = await aCommuter();
    const second = await build.anAffiliation({
      of: row,
      to: branch,
      type: 'SECONDARY',
      validFrom: '2026-01-01',
    });
    const over = await build.anAffiliation({
      of: row,
      to: next,
      type: 'SECONDARY',
      validFrom: '2021-01-01',
      validTo: '2022-01-01',
    });
    const [formal] = await affiliationsOf(row.id);
    const stranger: Viewer = { ...community, territory: ['530111000000'], lines: ['1/7/'] };
    const begin = { ...given, organization: next.id, basis: 'RESIDENCE' };
    const end = { ...given, affiliation: second.id };
    const refusals: readonly (readonly ['begin' | 'end', object, string, Viewer?])[] = [
      ['begin', { ...begin, expectedVersion: 9 }, 'CONFLICT expectedVersion'],
      ['begin', { ...begin, on: '2026-06-16' }, 'FUTURE on'],
      ['begin', { ...begin, on: '2010-06-30' }, 'TOO_EARLY on'],
      ['begin', { ...begin, organization: unit.id }, 'NOT_FOUND organization'],
      ['begin', { ...begin, organization: 'org_none' }, 'NOT_FOUND organization'],
      ['begin', begin, 'NOT_FOUND organization', { ...community, roles: ['grid-worker'] }],
      ['begin', begin, 'NOT_FOUND member', stranger],
      ['end', { ...end, on: '2026-06-16' }, 'FUTURE on'],
      ['end', { ...end, on: '2026-01-01' }, 'NOT_LATER on'],
      ['end', { ...end, affiliation: over.id }, 'ENDED affiliation'],
      ['end', { ...end, affiliation: 'aff_none' }, 'NOT_FOUND affiliation'],
      ['end', { ...end, affiliation: formal?.id }, 'NOT_FOUND affiliation'],
      ['end', { ...end, affiliation: formal?.id }, 'FORMAL affiliation', { ...community, lines: ['1/'] }],
      ['end', end, 'NOT_FOUND affiliation', { ...community, roles: ['grid-worker'] }],
      ['end', { ...end, reason: '长'.repeat(501) }, 'TOO_LONG reason'],
    ];
    const before = await affiliationsOf(row.id);
    for (const [what, input, refusal, viewer] of refusals)
      expect(await change(what, input, viewer)).toEqual([refusal]);
    expect(await affiliationsOf(row.id)).toEqual(before);
  });

  test('that two begin at the same moment begins once', async () => {
    const { row, given } = await aCommuter();
    const asked = { ...given, organization: branch.id, basis: 'RESIDENCE' };
    const both = await Promise.all([1, 2].map(() => change('begin', asked)));
    expect(both.flat()).toEqual(['CONFLICT expectedVersion']);
    expect(await affiliationsOf(row.id)).toHaveLength(2);
  });
});

describe('A grid group', () => {
  test('takes a commuter in beside the formal affiliation, and lets go who comes to another grid', async () => {
    const { row, given } = await aCommuter();
    expect(await change('assign', { ...given, group: 'org_group_1', on: '2026-02-01' })).toEqual([]);
    expect(
      await change('assign', {
        ...given,
        expectedVersion: given.expectedVersion + 1,
        group: 'org_group_3',
        basis: 'WORKPLACE',
      }),
    ).toEqual([]);
    expect(await affiliationsOf(row.id)).toMatchObject([
      { type: 'PRIMARY', branch: unit.id, to: null },
      {
        type: 'SECONDARY',
        basis: 'RESIDENCE',
        branch: branch.id,
        group: 'org_group_1',
        path: '1/2/3/1/',
        to: '2026-06-15',
      },
      {
        type: 'SECONDARY',
        basis: 'WORKPLACE',
        branch: next.id,
        group: 'org_group_3',
        path: '1/2/4/3/',
        from: '2026-06-15',
        to: null,
      },
    ]);
    expect(await daysWithoutOne(row.id)).toBe(0);
  });

  test('inside the branch of the formal affiliation is part of that, on every day', async () => {
    const { row, given } = await aCommuter(branch);
    expect(await change('assign', { ...given, group: 'org_group_2', on: '2026-02-01' })).toEqual([]);
    expect(await affiliationsOf(row.id)).toMatchObject([
      { type: 'PRIMARY', branch: branch.id, group: null, to: '2026-02-01' },
      { type: 'PRIMARY', basis: null, branch: branch.id, group: 'org_group_2', from: '2026-02-01', to: null },
    ]);
    expect(await daysWithoutOne(row.id)).toBe(0);
  });

  test('is refused, with what stands against it', async () => {
    const { row, given } = await aCommuter();
    await build.anAffiliation({
      of: row,
      to: branch,
      type: 'SECONDARY',
      partyGroupId: 'org_group_1',
      path: pathOf('org_group_1'),
      validFrom: '2026-05-01',
    });
    const ended = await build.aMember({ residenceCode: home, endedOn: '2026-01-01', endCause: 'DEATH' });
    const assign = { ...given, group: 'org_group_2' };
    const refusals: readonly (readonly [object, string, Viewer?])[] = [
      [{ ...assign, expectedVersion: 9 }, 'CONFLICT expectedVersion'],
      [{ ...assign, group: 'org_group_1' }, 'TWICE group'],
      [{ ...assign, group: 'org_group_unit' }, 'WRONG_KIND group'],
      [{ ...assign, group: 'org_none' }, 'NOT_FOUND group'],
      [{ ...assign, on: '2026-05-01' }, 'NOT_LATER on'],
      [{ ...assign, on: '2026-06-16' }, 'FUTURE on'],
      [{ ...assign, on: '2010-06-30' }, 'TOO_EARLY on'],
      [{ ...assign, member: ended.id }, 'ENDED member'],
      [assign, 'NOT_FOUND group', { ...community, lines: ['1/9/'] }],
      [assign, 'NOT_FOUND group', { ...community, roles: ['inspector'] }],
    ];
    const before = await affiliationsOf(row.id);
    for (const [input, refusal, viewer] of refusals)
      expect(await change('assign', input, viewer)).toEqual([refusal]);
    expect(await affiliationsOf(row.id)).toEqual(before);
  });
});
