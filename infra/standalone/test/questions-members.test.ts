import { withRights } from '@graphroots/gateway/identity/identify';
import { freeDocuments, rightsOfRoles } from '@graphroots/gateway/identity/roles';
import { unrestrictedViewer, type PortalRole, type Viewer } from '@graphroots/kit/viewer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantingsFor } from '@graphroots/demo/plantings';
import { z } from 'zod';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';

const kunming = '530100000000';
const planted = plantingsFor(kunming);

let system: DemoSystem;
const viewers = new Map<string, Viewer>();

/** Somebody of a portal, by the name that stands for their token. */
function signIn(role: PortalRole, id: string, territory: readonly string[] = []): string {
  const rights = new Set(rightsOfRoles[role]);
  viewers.set(id, withRights({ id, roles: [role], territory, lines: [], rights }, [freeDocuments]));
  return id;
}

beforeAll(async () => {
  system = await startDemoSystem('city', async (name = '') => viewers.get(name) ?? unrestrictedViewer);
}, 240_000);
afterAll(() => system.close());

const rates = z.object({
  division: z.object({
    unitCheckInCount: z.number(),
    checkInStats: z.object({
      groups: z.array(
        z.object({ key: z.string(), eligible: z.number(), checkedIn: z.number(), rate: z.number() }),
      ),
    }),
  }),
});

test('the city tells which share of the members in service has checked in, district by district', async () => {
  const { data, errors } = await system.ask(`{ division(code: "${kunming}") {
    unitCheckInCount checkInStats(groupBy: DISTRICT) { groups { key eligible checkedIn rate } } } }`);
  expect(errors).toBeUndefined();
  const { checkInStats, unitCheckInCount } = rates.parse(data).division;
  expect(unitCheckInCount).toBe(planted.unitCheckIns[kunming]);
  const found = new Map(checkInStats.groups.map((group) => [group.key, group]));
  expect(Object.keys(planted.checkIns)).not.toEqual([]);
  for (const [code, { checkedIn }] of Object.entries(planted.checkIns)) {
    const group = found.get(code);
    expect(group?.checkedIn, code).toBe(checkedIn);
    expect(group?.rate).toBeCloseTo((100 * checkedIn) / (group?.eligible ?? 0), 1);
  }
});

const lost = z.object({
  floatingCases: z.object({
    totalCount: z.number(),
    nodes: z.array(
      z.object({
        contactOn: z.string(),
        member: z.object({ id: z.string() }),
        branch: z.object({ name: z.string(), secretary: z.object({ name: z.string() }) }),
        attempts: z.object({ nodes: z.array(z.object({ reached: z.boolean() })) }),
      }),
    ),
  }),
});

test('question 13: which floating members have been out of contact for three months, and which branch should call', async () => {
  const { data, errors, statements } = await system.ask(`{
    floatingCases(where: { state: [OPEN], contactBefore: "2025-12-31" }, first: 100) {
      totalCount
      nodes { contactOn member { id } branch { name secretary { name } } attempts { nodes { channel reached triedAt } } }
    }
  }`);
  expect(errors).toBeUndefined();
  const { totalCount, nodes } = lost.parse(data).floatingCases;
  expect(totalCount).toBe(planted.floating[kunming]?.outOfContact);
  expect(nodes).toHaveLength(totalCount);
  for (const { attempts } of nodes) {
    expect(attempts.nodes.map(({ reached }) => reached)).toEqual([false, false, false, true]);
  }
  // The list, and the heads of the branches once their names are known.
  expect(statements).toMatchObject({ members: 2, organization: 1 });
});

const total = z.object({ totalCount: z.number() });
const found = z.object({ lapsed: total, overdue: total, registered: total });

test('the city finds who lapsed, waits to be confirmed, or never came', async () => {
  for (const [code, { lapsed, overdue, registered }] of Object.entries(planted.checkIns)) {
    const { data, errors } = await system.ask(`{
      lapsed: checkIns(where: { division: "${code}", state: [LAPSED] }) { totalCount }
      registered: checkIns(where: { division: "${code}", state: [REGISTERED] }) { totalCount }
      overdue: checkIns(where: { division: "${code}", overdue: true }) { totalCount }
    }`);
    expect(errors).toBeUndefined();
    const counts = found.parse(data);
    expect([counts.lapsed.totalCount, counts.registered.totalCount], code).toEqual([lapsed, registered]);
    // The demo stands still and the clock does not: all that is due is overdue by now.
    expect(counts.overdue.totalCount, code).toBeGreaterThanOrEqual(overdue);
  }
});

const place = z.object({ code: z.string() });
const served = z.object({
  totalCount: z.number(),
  nodes: z.array(z.object({ hours: z.number(), activity: z.object({ division: place }) })),
});
const placed = z.object({ name: z.string(), kind: z.string(), territory: place });
const commuter = z.object({
  member: z.object({
    residence: place,
    primaryOrganization: placed.nullable(),
    affiliations: z.object({
      nodes: z.array(z.object({ basis: z.string(), organization: placed, partyGroup: placed.nullable() })),
    }),
    checkIns: z.object({
      nodes: z.array(
        z.object({
          state: z.string(),
          community: place,
          services: z.object({ nodes: z.array(z.object({ hours: z.number() })) }),
        }),
      ),
    }),
    home: served,
    work: served,
    volunteerHours: z.number().nullable(),
  }),
});

const whereabouts = `query ($id: ID!, $home: ID!, $work: ID!) { member(id: $id) {
  residence { code }
  primaryOrganization { name kind territory { code } }
  affiliations(where: { type: [SECONDARY] }) { nodes { basis
    organization { name kind territory { code } } partyGroup { name kind territory { code } } } }
  checkIns { nodes { state community { code } services { nodes { hours } } } }
  home: participations(where: { division: $home }, first: 100) { ...Served }
  work: participations(where: { division: $work }, first: 100) { ...Served }
  volunteerHours } }
fragment Served on ParticipationConnection { totalCount nodes { hours activity { division { code } } } }`;

test('question 6: a member who lives in one district and works in another sees where each tie lies, and what was served in both', async () => {
  const [{ home, workDistrict: work } = { home: '', workDistrict: '' }] = planted.commuters;
  const people = z.object({
    members: z.object({
      nodes: z.array(z.object({ id: z.string(), primaryOrganization: z.object({ territory: place }) })),
    }),
  });
  const neighbours =
    await system.ask(`{ members(where: { residence: "${home}", kind: [IN_SERVICE] }, first: 100) {
    nodes { id primaryOrganization { territory { code } } } } }`);
  const { nodes } = people.parse(neighbours.data).members;
  const commuting = nodes.filter(({ primaryOrganization: { territory } }) =>
    territory.code.startsWith(work.slice(0, 6)),
  );
  expect(commuting).toHaveLength(planted.commuters.length);
  const [{ id } = { id: '' }] = commuting;
  const other = nodes.find((member) => member.id !== id)?.id ?? '';
  const variables = { id, home, work };

  const { data, errors } = await system.ask(whereabouts, variables, signIn('member', id));
  expect(errors).toBeUndefined();
  const { member } = commuter.parse(data);
  expect(member.residence.code).toBe(home);
  // The formal affiliation stays with the unit; the group at home is a second one, and so is the check-in.
  expect(member.primaryOrganization).toMatchObject({ kind: 'UNIT_ORGANIZATION' });
  expect(member.primaryOrganization?.territory.code.slice(0, 6)).toBe(work.slice(0, 6));
  expect(member.affiliations.nodes).toMatchObject([
    {
      basis: 'RESIDENCE',
      organization: { kind: 'GRID_BRANCH', territory: { code: home } },
      partyGroup: { kind: 'PARTY_GROUP', territory: { code: home } },
    },
  ]);
  expect(member.checkIns.nodes).toMatchObject([{ state: 'REVIEWED', community: { code: home } }]);
  expect(member.checkIns.nodes[0]?.services.nodes.length).toBeGreaterThan(0);
  const [stored] = await system.databases.volunteer.sql<{ home: number; work: number }[]>`
    select sum(hours) filter (where division_code = ${home})::float as home,
      sum(hours) filter (where division_code like ${`${work.slice(0, 6)}%`})::float as work
    from volunteer.participations where member_id = ${id}`;
  const hours = ({ nodes: list }: z.infer<typeof served>): number =>
    list.reduce((sum, each) => sum + each.hours, 0);
  expect(stored?.home).toBeGreaterThan(0);
  expect(stored?.work).toBeGreaterThan(0);
  expect({ home: hours(member.home), work: hours(member.work) }).toEqual(stored);
  expect(member.volunteerHours).toBe((stored?.home ?? 0) + (stored?.work ?? 0));

  // The community at home sees the neighbour and what was served there, and nothing of the work.
  const community = await system.ask(whereabouts, variables, signIn('community', 'acc_home', [home]));
  const seen = commuter.parse(community.data).member;
  expect(seen.home).toEqual(member.home);
  expect(seen.work).toEqual({ totalCount: 0, nodes: [] });
  expect(seen.primaryOrganization).toBeNull();
  // Nobody else is told that there is such a member.
  for (const stranger of [signIn('member', other), signIn('grid-worker', 'acc_elsewhere', ['530111'])]) {
    const answer = await system.ask(whereabouts, variables, stranger);
    expect(answer.data).toEqual({ member: null });
  }
});

const inGrid = z.object({
  division: z.object({
    grids: z.object({
      nodes: z.array(
        z.object({
          leadOrganization: z.object({ id: z.string(), memberCount: z.number() }).nullable(),
          members: z.object({ totalCount: z.number(), nodes: z.array(z.object({ id: z.string() })) }),
          memberStats: z.object({ total: z.number() }),
        }),
      ),
    }),
  }),
});

test('every member of a grid is counted there, by formal affiliation or an additional one, and a grid without a leader has none', async () => {
  const [{ home } = { home: '' }] = planted.commuters;
  const { data, errors, statements } = await system.ask(
    `query ($home: ID!) { division(code: $home) { grids(where: { layer: [PARTY_BUILDING] }, first: 100) { nodes {
      leadOrganization { id memberCount } members(first: 100) { totalCount nodes { id } } memberStats { total } } } } }`,
    { home },
  );
  expect(errors).toBeUndefined();
  expect(statements).toMatchObject({ grids: 1, organization: 2, members: 4 });
  const grids = inGrid.parse(data).division.grids.nodes;
  const ids = grids.flatMap(({ leadOrganization }) => leadOrganization?.id ?? []);
  const stored = await system.databases.members.sql<{ lead: string; member: string; formal: boolean }[]>`
    select organization_id as lead, member_id as member, bool_or(type = 'PRIMARY') as formal
    from members.affiliations where organization_id = any(${ids}) and valid_to is null group by 1, 2`;
  expect(stored.some(({ formal }) => !formal)).toBe(true);
  for (const { leadOrganization, members, memberStats } of grids) {
    const here = stored.filter(({ lead }) => lead === leadOrganization?.id);
    expect(members.totalCount).toBe(here.length);
    expect(memberStats.total).toBe(here.length);
    expect(members.nodes.map(({ id }) => id).toSorted()).toEqual(here.map(({ member }) => member).toSorted());
    expect(leadOrganization?.memberCount ?? 0).toBe(here.filter(({ formal }) => formal).length);
  }
});

const withoutGrid = z.object({
  division: z.object({
    membersWithoutGrid: z.object({
      totalCount: z.number(),
      nodes: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  }),
});

test('a community lists whoever lives there and is in no grid, and sees the surname only', async () => {
  const [{ home } = { home: '' }] = planted.commuters;
  const ask = `query ($code: ID!) { division(code: $code) { membersWithoutGrid(first: 100) { totalCount nodes { id name } } } }`;
  const stored = (code: string) => system.databases.members.sql<{ id: string }[]>`
    select m.id from members.members m where m.residence_code like ${`${code.replace(/0+$/, '')}%`} and m.ended_on is null
    and not exists (
      select from members.affiliations a
      join organization.party_organizations o on a.path like o.path || '%'
      join grids.grids g on g.lead_organization_id = o.id and g.valid_to is null
      where a.member_id = m.id and a.valid_from <= current_date and (a.valid_to is null or a.valid_to > current_date))
    order by m.id`;
  const { data, errors, statements } = await system.ask(ask, { code: home });
  expect(errors).toBeUndefined();
  expect(statements).toMatchObject({ members: 2 });
  const { membersWithoutGrid } = withoutGrid.parse(data).division;
  const expected = await stored(home);
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.length).toBeLessThan(100);
  expect(membersWithoutGrid.totalCount).toBe(expected.length);
  expect(membersWithoutGrid.nodes.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  // Whoever sees nothing of the line is told the same, and of each name the beginning only.
  const community = await system.ask(ask, { code: home }, signIn('community', 'acc_grid', [home]));
  const seen = withoutGrid.parse(community.data).division.membersWithoutGrid;
  expect(seen.nodes.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  for (const { name } of seen.nodes) expect(name).toMatch(/^.某$/);
});
