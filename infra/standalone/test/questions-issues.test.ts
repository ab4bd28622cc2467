import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantingsFor } from '@graphroots/demo/plantings';
import { z } from 'zod';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';

const kunming = '530100000000';
const planted = plantingsFor(kunming);

let system: DemoSystem;

beforeAll(async () => {
  system = await startDemoSystem('city');
}, 240_000);
afterAll(() => system.close());

const named = z.object({ name: z.string() });
const led = z.object({ name: z.string(), partyCommittee: z.object({ secretary: named.nullable() }) });
const answer = z.object({
  whoIsResponsible: z.object({
    building: z.object({
      name: z.string(),
      openIssues: z.object({ totalCount: z.number(), nodes: z.array(z.object({ id: z.string() })) }),
    }),
    community: led,
    street: led,
    district: led,
    city: led,
  }),
});

test('question 2: who is responsible at each level for a shop in Chuanfang, its grid and branch, the area police officer, and its open issues', async () => {
  const { grids } = system.databases;
  const [narrow] = planted.narrowDuties;
  const chuanfang = narrow?.community ?? '';
  const [shop] = await grids.sql<
    { id: string; grid: string; lead: string; police: string; open: string[] }[]
  >`
    select b.id, g.code as grid, g.lead_organization_id as lead, p.holder_name as police,
      array(select i.id from grids.issues i where i.building_id = b.id and i.open order by 1) as open
    from grids.buildings b join grids.grids g on g.id = b.grid_id
    join grids.grid_posts p on p.grid_id = g.id and p.role = 'AREA_POLICE' and p.valid_to is null
    where b.community_code = ${chuanfang}
    order by b.kind <> 'OFFICE_BUILDING', 5 desc, 1 limit 1`;
  expect(shop?.open).not.toEqual([]);
  const { data, errors } = await system.ask(
    `query ($shop: ID!, $matter: String!) {
      whoIsResponsible(building: $shop, category: $matter) {
        duty { level department { name partyOrganization { name } } basis acceptMinutes handleMinutes }
        overruled { level department { name } }
        building {
          name address kind
          leadOrganization { name secretary { id name } }
          openIssues(first: 100) { totalCount nodes { id title category state holder reportedAt } }
        }
        grid {
          code name
          leadOrganization { id name kind secretary { id name } }
          head { id name }
          police: posts(where: { role: [AREA_POLICE] }) { nodes { role holder { id name } holderName } }
        }
        community { name partyCommittee { name secretary { id name } } }
        street { name partyCommittee { name secretary { id name } } }
        district { name partyCommittee { name secretary { id name } } }
        city { name partyCommittee { name secretary { id name } } }
      }
    }`,
    { shop: shop?.id, matter: narrow?.category },
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    whoIsResponsible: {
      // Here it is another department's duty than in the rest of the district.
      duty: {
        level: 'COMMUNITY',
        department: { name: expect.stringContaining(narrow?.department ?? '?') },
      },
      overruled: [
        { level: 'DISTRICT', department: { name: expect.stringContaining('城市管理局') } },
        { level: 'DEFAULT', department: null },
      ],
      grid: {
        code: shop?.grid,
        leadOrganization: { id: shop?.lead, kind: 'GRID_BRANCH', secretary: { id: expect.any(String) } },
        head: { id: expect.any(String) },
        police: { nodes: [{ role: 'AREA_POLICE', holder: null, holderName: shop?.police }] },
      },
      community: { name: expect.stringContaining('船房') },
      district: { name: '西山区' },
      city: { name: '昆明市' },
    },
  });
  const { building, community, street, district, city } = answer.parse(data).whoIsResponsible;
  expect(building.openIssues.totalCount).toBe(shop?.open.length);
  expect(building.openIssues.nodes.map(({ id }) => id).toSorted()).toEqual(shop?.open);
  const heads = [community, street, district, city].map(
    ({ partyCommittee }) => partyCommittee.secretary?.name,
  );
  expect(heads.every((name) => name !== undefined && name !== '')).toBe(true);
});

const stage = z.object({ key: z.string(), meanHours: z.number(), meanHoursChange: z.number().nullable() });
const timing = z.object({
  division: z.object({
    byCategory: z.object({
      groups: z.array(z.object({ key: z.string(), closed: z.number(), meanHours: z.number() })),
    }),
    byStage: z.object({ groups: z.array(stage) }),
  }),
});

test('question 9: how long Jinxing took to solve issues in the base year and now, by category and by stage, and whether satisfaction moved with it', async () => {
  const [jinxing] = planted.solvingTimes;
  const { data, errors, statements } = await system.ask(
    `query ($community: ID!, $base: Period!, $now: Period!) {
      division(code: $community) {
        name
        base: issueTiming(period: $base) { closed meanHours medianHours }
        now: issueTiming(period: $now, basePeriod: $base) { closed meanHours medianHours meanHoursChange medianHoursChange }
        byCategory: issueTiming(period: $now, basePeriod: $base, groupBy: CATEGORY) {
          groups { key closed meanHours meanHoursChange } }
        byStage: stageTiming(period: $now, basePeriod: $base, groupBy: HOLDER) {
          groups { key stays meanHours meanWorkingHours medianWorkingHours meanHoursChange meanWorkingHoursChange } }
        satisfiedThen: satisfaction(period: $base) { closed responses responseRate satisfied satisfactionRate score }
        satisfiedNow: satisfaction(period: $now) { closed responses responseRate satisfied satisfactionRate score }
        reopenedThen: issueStats(period: $base) { recurringShare }
        reopenedNow: issueStats(period: $now) { recurringShare }
        observed: statObservations(where: { indicator: ["SOLVING_TIME_CHANGE", "SATISFACTION"], method: [DECLARED] }) {
          nodes { indicator { code } value qualifier comparison { computed { value } holds } } }
      }
    }`,
    {
      community: jinxing?.community,
      base: { from: '2024-01-01', to: '2024-12-31' },
      now: { from: '2025-01-01', to: '2025-12-31' },
    },
  );
  expect(errors).toBeUndefined();
  const { issuesPerYear = 0, baseHours = 0, laterHours = 0, baseRatings, laterRatings } = jinxing ?? {};
  expect(data).toMatchObject({
    division: {
      name: expect.stringContaining('金星'),
      base: { closed: issuesPerYear, meanHours: baseHours },
      now: { closed: issuesPerYear, meanHours: laterHours, meanHoursChange: -60, medianHoursChange: -60 },
      satisfiedThen: { closed: issuesPerYear, ...baseRatings, responseRate: 80, satisfactionRate: 71.88 },
      satisfiedNow: { closed: issuesPerYear, ...laterRatings, responseRate: 95, satisfactionRate: 97.37 },
    },
  });
  const { byCategory, byStage } = timing.parse(data).division;
  const weighted = byCategory.groups.reduce((sum, { closed, meanHours }) => sum + closed * meanHours, 0);
  expect(weighted / issuesPerYear).toBeCloseTo(laterHours, 1);
  // Every stage that is there in both years became shorter, each by its own measure.
  const changes = byStage.groups.flatMap(({ meanHoursChange }) => meanHoursChange ?? []);
  expect(changes.length).toBeGreaterThan(3);
  expect(Math.max(...changes)).toBeLessThan(-30);
  expect(statements).toMatchObject({ grids: 1 });
});

const department = z.object({
  unit: z.object({
    name: z.string(),
    evaluationStats: z.object({
      groups: z.array(z.object({ key: z.string(), given: z.number(), meanScore: z.number().nullable() })),
    }),
    evaluations: z.object({
      nodes: z.array(z.object({ score: z.number(), sentTo: z.object({ id: z.string() }) })),
    }),
  }),
  stats: z.object({
    called: z.number(),
    arrived: z.number(),
    arrivedLate: z.number(),
    noShows: z.number(),
    meanRating: z.number().nullable(),
  }),
});
const departments = z.object({
  division: z.object({
    arrivalStats: z.object({ called: z.number(), late: z.number(), noShows: z.number() }),
    departments: z.object({ totalCount: z.number(), nodes: z.array(department) }),
  }),
});

test('question 10: which departments came late, or not at all, when a street blew the whistle, and whether that showed in their yearly evaluation', async () => {
  const { data, errors } = await system.ask(
    `query ($city: ID!, $year: Period!) {
      division(code: $city) {
        arrivalStats(period: $year) { called late noShows }
        departments(first: 100) {
          totalCount
          nodes {
            unit {
              name
              evaluationStats(groupBy: YEAR) { groups { key given meanScore } }
              evaluations(where: { year: 2025, purpose: [YEARLY], direction: [OF_UNIT] }, first: 5) {
                nodes { score organization { name } items { name score } sentTo { id name } } }
            }
            stats(period: $year) { received late onTimeRate called arrived arrivedLate noShows meanRating }
          }
        }
      }
    }`,
    { city: kunming, year: { from: '2025-01-01', to: '2025-12-31' } },
  );
  expect(errors).toBeUndefined();
  const { arrivalStats, departments: found } = departments.parse(data).division;
  expect(found.nodes).toHaveLength(found.totalCount);
  const called = found.nodes.filter(({ stats }) => stats.called > 0);
  const sum = (of: 'called' | 'arrivedLate' | 'noShows') =>
    called.reduce((total, { stats }) => total + stats[of], 0);
  expect([sum('called'), sum('arrivedLate'), sum('noShows')]).toEqual([
    arrivalStats.called,
    arrivalStats.late,
    arrivalStats.noShows,
  ]);
  const seen = new Set<number>();
  for (const { unit, stats } of called) {
    const isMissing = unit.name.endsWith('民政局');
    const isLate = unit.name.endsWith('消防救援大队');
    expect([stats.noShows, stats.arrivedLate], unit.name).toEqual([
      isMissing ? stats.called : 0,
      isLate ? stats.called : 0,
    ]);
    if (stats.meanRating === null) continue;
    // What streets said of it is what it was evaluated by, and what its superior was sent.
    const [year] = unit.evaluationStats.groups.filter(({ key }) => key === '2025');
    const isPraised = unit.name === planted.praisedDepartment;
    const expected = isPraised ? 93 : isMissing ? 35 : isLate ? 65 : 95;
    expect(year?.meanScore, unit.name).toBe(expected);
    expect(unit.evaluations.nodes.length, unit.name).toBeGreaterThan(0);
    seen.add(expected);
  }
  expect([...seen].toSorted((a, b) => a - b)).toEqual([35, 65, 93, 95]);
  expect(called.map(({ unit }) => unit.name)).toContain(planted.praisedDepartment);
});

const places = z.array(
  z.object({ key: z.string(), onTimeRate: z.number().nullable(), onTimeRank: z.number().nullable() }),
);
const leagueAnswer = z.object({
  division: z.object({ workOrderStats: z.object({ groups: places, top: places }) }),
});

test('the league of the departments of a city by how much they did in time is that of SQL', async () => {
  const rows = await system.databases.grids.sql<z.output<typeof places>>`
    with counted as (
      select department_id as key, count(*) as size,
        count(*) filter (where done_at <= due_at) as in_time,
        count(*) filter (where done_at is not null or (due_at < now() and state not in ('CONFIRMED', 'RETURNED'))) as settled
      from grids.work_orders where issued_at < '2026-03-31T00:00:00+08:00' group by 1
    ), rated as (select *, round(100.0 * in_time / nullif(settled, 0), 2) as rate from counted)
    select key, rate::float as "onTimeRate",
      case when rate is not null then rank() over (order by rate desc nulls last) end::int as "onTimeRank"
    from rated order by 3 nulls last, key`;
  const period = 'period: { from: "2000-01-01", to: "2026-03-30" }';
  const { data, errors } = await system.ask(`{ division(code: "${kunming}") {
    workOrderStats(groupBy: DEPARTMENT, ${period}) {
      groups(orderBy: ON_TIME_RANK) { key onTimeRate onTimeRank }
      top: groups(orderBy: ON_TIME_RANK, first: 5) { key onTimeRate onTimeRank }
    } } }`);
  expect(errors).toBeUndefined();
  const { groups, top } = leagueAnswer.parse(data).division.workOrderStats;
  expect(groups).toEqual([...rows]);
  expect(top).toEqual(rows.slice(0, 5));
  // There are ties, and departments that come after them.
  const ranks = rows.map(({ onTimeRank }) => onTimeRank);
  expect(new Set(ranks).size).toBeGreaterThan(1);
  expect(new Set(ranks).size).toBeLessThan(ranks.length);
});
