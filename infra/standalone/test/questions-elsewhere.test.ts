import { plantingsFor } from '@graphroots/demo/plantings';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';

const [beijing, jiulong, liuzhou] = ['110000000000', '500107009000', '450200000000'];

async function inCity(city: string, ask: (system: DemoSystem) => Promise<void>): Promise<void> {
  const system = await startDemoSystem('street', undefined, { city });
  try {
    await ask(system);
  } finally {
    await system.close();
  }
}

describe.each([
  ['1+1+X+N in Jiulong Street', 'chongqing-jiulongpo', '500000000000', jiulong],
  ['1+1+1 in Liuzhou', 'liuzhou', liuzhou, liuzhou],
])('the staffing rule %s', (_, file, city, division) => {
  test(
    'is that of its own place, and finds the secretaries who are missing',
    { timeout: 300_000 },
    async () => {
      const [rule] = plantingsFor(city).staffing;
      await inCity(file, async ({ ask, databases }) => {
        const missing = (role: string) => `missing(where: { role: [${role}] }, first: 100) {
        totalCount nodes { held min grid { leadOrganization { id } } } }`;
        const { data, errors } = await ask(`{ gridStaffing(division: "${division}") {
        rule { name division { code } roles { role min } } total complete withoutRule
        withoutBranch { totalCount } secretaries: ${missing('BRANCH_SECRETARY')} heads: ${missing('GRID_HEAD')} } }`);
        expect(errors).toBeUndefined();
        const [{ total, led }] = await databases.grids.sql<[{ total: number; led: number }]>`
        select count(*)::int as total, count(lead_organization_id)::int as led from grids.grids
        where layer = 'PARTY_BUILDING' and valid_to is null`;
        const [[role, count] = ['', 0]] = rule?.vacant ?? [];
        expect(role).toBe('BRANCH_SECRETARY');
        // Of a city of which one street is loaded no more can be vacant than there are.
        const vacant = Math.min(count, led);
        const without = total - led;
        expect(data).toEqual({
          gridStaffing: {
            rule: {
              name: rule?.name,
              division: { code: division },
              roles: rule?.roles.map(([name, min]) => ({ role: name, min })),
            },
            total,
            complete: led - vacant,
            withoutRule: 0,
            withoutBranch: { totalCount: without },
            secretaries: {
              totalCount: vacant + without,
              nodes: Array.from({ length: vacant + without }, () => ({
                held: 0,
                min: 1,
                grid: {
                  leadOrganization: expect.toSatisfy(
                    (lead: unknown) => lead === null || typeof lead === 'object',
                  ),
                },
              })),
            },
            heads: { totalCount: without, nodes: expect.any(Array) },
          },
        });
        expect(vacant).toBeGreaterThan(0);
      });
    },
  );
});

const observed = z.object({
  division: z.object({
    gridCoverage: z.object({
      communities: z.number(),
      communitiesCovered: z.number(),
      communityRate: z.number(),
    }),
    statObservations: z.object({ nodes: z.array(z.unknown()) }),
  }),
});

test(
  'what Beijing declares of its grids stands beside what its grids cover, and nobody subtracts one from the other',
  { timeout: 300_000 },
  async () => {
    await inCity('beijing', async ({ ask, databases }) => {
      const { data, errors } = await ask(`{ division(code: "${beijing}") {
      gridCoverage { communities communitiesCovered communityRate }
      statObservations(where: { indicator: ["GRID_COVERAGE"], method: [DECLARED] }) { nodes {
        value unit qualifier basis asOf asOfPrecision source comparison { reason computed { value } difference } } } } }`);
      expect(errors).toBeUndefined();
      const { gridCoverage, statObservations } = observed.parse(data).division;
      // More than 70 percent of nobody knows what: the basis is not stated.
      expect(statObservations.nodes).toEqual([
        {
          value: '70',
          unit: '%',
          qualifier: 'MORE_THAN',
          basis: null,
          asOf: '2017-01-01',
          asOfPrecision: 'MONTH',
          source: expect.any(String),
          comparison: null,
        },
      ]);
      const [{ communities }] = await databases.organization.sql<[{ communities: number }]>`
      select count(*)::int as communities from organization.divisions where level = 'COMMUNITY'`;
      const [{ covered }] = await databases.grids.sql<[{ covered: number }]>`
      select count(distinct community_code)::int as covered from grids.grids
      where layer = 'PARTY_BUILDING' and valid_to is null`;
      expect(gridCoverage).toEqual({
        communities,
        communitiesCovered: covered,
        communityRate: Math.round((covered / communities) * 10_000) / 10_000,
      });
    });
  },
);

test(
  'the members and branches that Jiulong Street declares stand beside those on record, with day, qualifier and source',
  { timeout: 300_000 },
  async () => {
    await inCity('chongqing-jiulongpo', async ({ ask }) => {
      const { data, errors } = await ask(`{ division(code: "${jiulong}") {
      partyCommittee { memberCount }
      statObservations(where: { indicator: ["MEMBERS", "BRANCHES"], method: [DECLARED] }, orderBy: { field: ID }) { nodes {
        indicator { code } value qualifier asOf source comparison { computed { value } difference holds } } } } }`);
      expect(errors).toBeUndefined();
      const { members, branches } = plantingsFor('500000000000');
      const told = { asOf: '2021-12-01', source: expect.any(String) };
      const counted = members[jiulong] ?? 0;
      const nodes = [
        {
          indicator: { code: 'BRANCHES' },
          value: String(branches[jiulong]),
          qualifier: 'EXACT',
          comparison: { computed: { value: String(branches[jiulong]) }, difference: '0', holds: true },
        },
        {
          indicator: { code: 'MEMBERS' },
          value: '3000',
          qualifier: 'MORE_THAN',
          comparison: {
            computed: { value: String(counted) },
            difference: String(counted - 3_000),
            holds: true,
          },
        },
      ].map((node) => ({ ...told, ...node }));
      expect(data).toEqual({
        division: {
          partyCommittee: { memberCount: counted },
          statObservations: { nodes: expect.arrayContaining(nodes) },
        },
      });
    });
  },
);
