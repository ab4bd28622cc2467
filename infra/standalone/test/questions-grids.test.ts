import { plantingsFor } from '@graphroots/demo/plantings';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';

const kunming = '530100000000';
const xishan = '530112000000';
const chuanfang = '530112006001';
const { staffing, grids, areas } = plantingsFor(kunming);

let system: DemoSystem;

beforeAll(async () => {
  system = await startDemoSystem('city');
}, 600_000);
afterAll(() => system.close());

/** How many posts of a role were left vacant under the rule of a division. */
const vacant = (division: string, role: string) =>
  staffing
    .filter((rule) => rule.division === division)
    .flatMap((rule) => rule.vacant)
    .reduce((sum, [each, count]) => sum + (each === role ? count : 0), 0);

test('question 12: which grids lack a branch, a grid head or the liaison, measured by the rule of their own place', async () => {
  const missing = (role: string) => `missing(where: { role: [${role}] }, first: 100) {
    totalCount nodes { grid { name leadOrganization { name } } rule { name } } }`;
  const { data, errors, statements } = await system.ask(`{
    city: gridStaffing(division: "${kunming}") {
      rule { name } total complete withoutRule
      withoutBranch(first: 100) { totalCount nodes { name community { name } } }
      heads: ${missing('GRID_HEAD')}
      liaisons: ${missing('PARTY_LIAISON')} }
    xishan: gridStaffing(division: "${xishan}") {
      division { name } rule { name roles { role min } } total complete
      withoutBranch { totalCount }
      heads: ${missing('GRID_HEAD')}
      liaisons: ${missing('PARTY_LIAISON')}
      police: ${missing('AREA_POLICE')}
      volunteers: ${missing('VOLUNTEER')} }
  }`);
  expect(errors).toBeUndefined();
  expect(statements.grids).toBeLessThanOrEqual(2);
  const [wide, narrow] = staffing;
  const ofXishan = { name: narrow?.name };
  const liaisons = vacant(xishan, 'PARTY_LIAISON');
  expect(data).toMatchObject({
    city: {
      rule: { name: wide?.name },
      withoutRule: 0,
      withoutBranch: { totalCount: 50 },
      // Where no branch leads, nobody is head.
      heads: { totalCount: 50 },
      liaisons: { totalCount: vacant(kunming, 'PARTY_LIAISON') + liaisons },
    },
    xishan: {
      division: { name: '西山区' },
      rule: { ...ofXishan, roles: narrow?.roles.map(([role, min]) => ({ role, min })) },
      total: grids[xishan],
      liaisons: { totalCount: liaisons, nodes: Array.from({ length: liaisons }, () => ({ rule: ofXishan })) },
      police: { totalCount: vacant(xishan, 'AREA_POLICE') },
      volunteers: { totalCount: vacant(xishan, 'VOLUNTEER') },
    },
  });
  const [{ led }] = await system.databases.grids.sql<[{ led: number }]>`
    select count(*)::int as led from grids.grids where layer = 'PARTY_BUILDING' and valid_to is null
      and lead_organization_id is not null and community_code like '530112%'`;
  const planted = narrow?.vacant.reduce((sum, [, count]) => sum + count, 0) ?? 0;
  expect(data).toMatchObject({
    xishan: {
      complete: led - planted,
      withoutBranch: { totalCount: (grids[xishan] ?? 0) - led },
      heads: { totalCount: (grids[xishan] ?? 0) - led },
    },
  });
});

test('what grids cover is told layer by layer: 195 in Xishan of one, 24 in one of its communities of another', async () => {
  const { data, errors } = await system.ask(`{ division(code: "${xishan}") {
    party: grids(where: { layer: [PARTY_BUILDING] }) { totalCount }
    governance: grids(where: { layer: [COMPREHENSIVE_GOVERNANCE], division: "${chuanfang}" }) { totalCount }
    covered: gridCoverage { communities communitiesCovered communityRate households householdsCovered }
    byGovernance: gridCoverage(layer: COMPREHENSIVE_GOVERNANCE) { communities communitiesCovered communityRate }
  } }`);
  expect(errors).toBeUndefined();
  const [{ communities }] = await system.databases.organization.sql<[{ communities: number }]>`
    select count(*)::int as communities from organization.divisions
    where level = 'COMMUNITY' and code like '530112%' and valid_to is null`;
  const [{ governed }] = await system.databases.grids.sql<[{ governed: number }]>`
    select count(distinct community_code)::int as governed from grids.grids
    where layer = 'COMPREHENSIVE_GOVERNANCE' and valid_to is null and community_code like '530112%'`;
  const [built] = await system.databases.grids.sql<{ total: number }[]>`
    select sum(household_count)::int as total from grids.buildings where community_code like '530112%'`;
  expect(data).toMatchObject({
    division: {
      party: { totalCount: grids[xishan] },
      governance: { totalCount: 24 },
      covered: {
        communities,
        communitiesCovered: communities,
        communityRate: 1,
        households: built?.total,
        householdsCovered: built?.total,
      },
      byGovernance: {
        communities,
        communitiesCovered: governed,
        communityRate: Math.round((governed / communities) * 10_000) / 10_000,
      },
    },
  });
});

const organization = z.object({ id: z.string(), kind: z.string(), superior: z.object({ id: z.string() }) });
const leads = z.object({ nodes: z.array(z.object({ leadOrganization: organization })) });
const patterns = z.object({
  division: z.object({
    partyCommittee: z.object({ id: z.string() }),
    areas: z.object({
      nodes: z.array(
        z.object({ leadOrganization: organization, memberStats: z.object({ total: z.number() }) }),
      ),
    }),
    grids: z.object({
      nodes: z.array(
        z.object({
          leadOrganization: organization,
          parentGrid: z.object({ leadOrganization: organization, childGrids: leads }).nullable(),
          memberStats: z.object({ total: z.number() }),
        }),
      ),
    }),
  }),
});

test('the two patterns are told apart: a branch for each grid, or a branch for each area and a Party group for each of its grids', async () => {
  const [code = '', planted] = Object.entries(areas)[1] ?? [];
  const lead = 'leadOrganization { id kind superior { id } }';
  const query = `query ($code: ID!) { division(code: $code) { partyCommittee { id }
    areas: grids(where: { layer: [PARTY_BUILDING], isNested: false, hasLeadOrganization: true }, first: 100) { nodes { ${lead} memberStats { total } } }
    grids(where: { layer: [PARTY_BUILDING], isNested: true }, first: 100) { nodes { ${lead}
      parentGrid { ${lead} childGrids(first: 100) { nodes { ${lead} } } } memberStats { total } } } } }`;
  const { data, errors } = await system.ask(query, { code });
  expect(errors).toBeUndefined();
  const { division } = patterns.parse(data);
  expect(division.areas.nodes).toHaveLength(planted?.areas ?? 0);
  expect(division.grids.nodes).toHaveLength((planted?.areas ?? 0) * (planted?.gridsInEach ?? 0));
  for (const { leadOrganization: branch } of division.areas.nodes)
    expect(branch).toMatchObject({ kind: 'GRID_BRANCH', superior: division.partyCommittee });
  for (const { leadOrganization: group, parentGrid } of division.grids.nodes) {
    expect(group).toMatchObject({ kind: 'PARTY_GROUP', superior: { id: parentGrid?.leadOrganization.id } });
    expect(parentGrid?.childGrids.nodes).toHaveLength(planted?.gridsInEach ?? 0);
  }
  // Whoever is in a grid of an area is in the area, formally once.
  const total = (list: readonly { memberStats: { total: number } }[]) =>
    list.reduce((sum, { memberStats }) => sum + memberStats.total, 0);
  expect(total(division.areas.nodes)).toBeGreaterThan(0);
  expect(total(division.areas.nodes)).toBeLessThanOrEqual(total(division.grids.nodes));

  const usual = await system.ask(query, { code: chuanfang });
  const { division: other } = patterns.parse(usual.data);
  expect(other.grids.nodes).toEqual([]);
  for (const { leadOrganization } of other.areas.nodes)
    expect(leadOrganization).toMatchObject({ kind: 'GRID_BRANCH', superior: other.partyCommittee });

  const everywhere = await system.ask(`{ grids(where: { isNested: true }) { totalCount } }`);
  const nested = Object.values(areas).reduce((sum, each) => sum + each.areas * each.gridsInEach, 0);
  expect(everywhere.data).toEqual({ grids: { totalCount: nested } });
});
