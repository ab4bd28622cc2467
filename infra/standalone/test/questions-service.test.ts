import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { plantingsFor } from '@graphroots/demo/plantings';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';
import { facilityUse, itemsPromised, pastPeriod } from './exchange-figures.ts';

const kunming = '530100000000';
const yiliang = '530125000000';
const mainDistricts = ['530102', '530103', '530111', '530112', '530114'].map((code) => code.padEnd(12, '0'));
const { volunteer, fulfilledWishes, wishes, exchange, stations } = plantingsFor(kunming);
const planted = volunteer[yiliang];

let system: DemoSystem;

beforeAll(async () => {
  system = await startDemoSystem('city');
}, 240_000);
afterAll(() => system.close());

const figures = z.object({
  personTimes: z.number(),
  memberPersonTimes: z.number(),
  volunteerPersonTimes: z.number(),
  residentPersonTimes: z.number(),
  distinctPeople: z.number(),
  distinctResidents: z.number(),
});
const id = z.object({ id: z.string() });
const nonEmpty = <T extends z.ZodType>(of: T) => z.object({ nodes: z.array(of).min(1) });
const group = z.object({ key: z.string(), personTimes: z.number(), hours: z.number() });

test('question 11: person-times, people, activities, teams and fulfilled wishes of Yiliang, and their parts add up', async () => {
  const { data, errors } = await system.ask(`{
    division(code: "${yiliang}") {
      volunteerStats {
        teams activities wishesFulfilled
        personTimes memberPersonTimes volunteerPersonTimes residentPersonTimes distinctPeople distinctResidents
      }
      microWishStats { fulfilled medianDays }
      children(first: 100) { nodes { volunteerStats { personTimes residentPersonTimes } } }
    }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    division: {
      volunteerStats: {
        teams: planted?.teams,
        activities: planted?.settledActivities,
        personTimes: planted?.personTimes,
        residentPersonTimes: planted?.residentPersonTimes,
        wishesFulfilled: fulfilledWishes[yiliang],
      },
      microWishStats: { fulfilled: fulfilledWishes[yiliang] },
    },
  });
  const part = figures.pick({ personTimes: true, residentPersonTimes: true });
  const { division } = z
    .object({
      division: z.object({
        volunteerStats: figures,
        microWishStats: z.object({ medianDays: z.number() }),
        children: z.object({ nodes: z.array(z.object({ volunteerStats: part })) }),
      }),
    })
    .parse(data);
  const { volunteerStats: all, children } = division;
  expect(all.memberPersonTimes + all.volunteerPersonTimes).toBe(24_095);
  const sum = (of: (stats: z.output<typeof part>) => number): number =>
    children.nodes.reduce((total, { volunteerStats }) => total + of(volunteerStats), 0);
  expect(sum((stats) => stats.personTimes)).toBe(24_095);
  expect(sum((stats) => stats.residentPersonTimes)).toBe(planted?.residentPersonTimes);
  // People come again and again: fewer people than person-times, and residents apart from members.
  expect(all.distinctPeople).toBeLessThan(all.personTimes);
  expect(all.distinctResidents).toBeLessThan(all.residentPersonTimes);
  expect(division.microWishStats.medianDays).toBeGreaterThan(0);
});

test('the five main districts fulfilled about 15,000 wishes, and those that went wrong are found', async () => {
  const { data, errors } = await system.ask(`{
    division(code: "${kunming}") { microWishStats(groupBy: DISTRICT) { groups { key fulfilled } } }
    waiting: microWishes(where: { state: [SUBMITTED] }, orderBy: { field: SUBMITTED_AT }, first: 100) {
      nodes { submittedAt }
    }
    claimed: microWishes(where: { state: [CLAIMED] }, orderBy: { field: SUBMITTED_AT }, first: 100) { nodes { dueOn } }
    open: microWishes(where: { state: [PUBLISHED] }, orderBy: { field: SUBMITTED_AT }, first: 100) {
      nodes { publishedAt }
    }
  }`);
  expect(errors).toBeUndefined();
  const list = <T extends z.ZodType>(node: T) => z.object({ nodes: z.array(node) });
  const answer = z
    .object({
      division: z.object({
        microWishStats: z.object({ groups: z.array(z.object({ key: z.string(), fulfilled: z.number() })) }),
      }),
      waiting: list(z.object({ submittedAt: z.string() })),
      claimed: list(z.object({ dueOn: z.string() })),
      open: list(z.object({ publishedAt: z.string() })),
    })
    .parse(data);
  const inMainDistricts = answer.division.microWishStats.groups.filter(({ key }) =>
    mainDistricts.includes(key),
  );
  expect(inMainDistricts.reduce((sum, { fulfilled }) => sum + fulfilled, 0)).toBe(15_000);
  const cases = wishes[kunming];
  const before = (day: string) => (at: string) => Date.parse(at) < Date.parse(`${day}T00:00:00+08:00`);
  expect(answer.waiting.nodes.map((w) => w.submittedAt).filter(before('2026-03-17'))).toHaveLength(
    cases?.waiting ?? 0,
  );
  expect(answer.claimed.nodes.filter(({ dueOn }) => dueOn < '2026-03-31')).toHaveLength(cases?.overdue ?? 0);
  expect(answer.open.nodes.map((w) => w.publishedAt).filter(before('2025-12-31'))).toHaveLength(
    cases?.unclaimed ?? 0,
  );
});

test('question 5, as far as it rests on activities: hours by category of service add up to those of the city', async () => {
  const { data, errors } = await system.ask(`{
    division(code: "${kunming}") {
      serviceStats(groupBy: CATEGORY) { personTimes hours groups { key personTimes hours } }
      volunteerStats { personTimes residentPersonTimes hours }
    }
  }`);
  expect(errors).toBeUndefined();
  const { division } = z
    .object({
      division: z.object({
        serviceStats: group.omit({ key: true }).extend({ groups: z.array(group) }),
        volunteerStats: z.object({
          personTimes: z.number(),
          residentPersonTimes: z.number(),
          hours: z.number(),
        }),
      }),
    })
    .parse(data);
  const { serviceStats, volunteerStats } = division;
  expect(serviceStats.groups.map(({ key }) => key).toSorted()).toEqual([
    'CHILD_CARE',
    'ELDERLY_CARE',
    'ENVIRONMENT',
    'HEALTH',
    'LEGAL',
    'SAFETY',
  ]);
  const sum = (of: (each: z.output<typeof group>) => number): number =>
    serviceStats.groups.reduce((total, each) => total + of(each), 0);
  expect(sum(({ personTimes }) => personTimes)).toBe(serviceStats.personTimes);
  expect(sum(({ hours }) => hours)).toBeCloseTo(serviceStats.hours, 1);
  expect(serviceStats.personTimes).toBe(volunteerStats.personTimes + volunteerStats.residentPersonTimes);
  // Residents who join in are credited nothing in the demo city.
  expect(serviceStats.hours).toBeCloseTo(volunteerStats.hours, 1);
});

test('the chain from a need to its project, its activity, who took part and the evidence is walked as often as it was planted', async () => {
  const worked = z.object({
    projects: z.object({
      totalCount: z.number(),
      nodes: z.array(z.object({ need: id.nullable(), activities: z.object({ totalCount: z.number() }) })),
    }),
  });
  const all = await system.ask(`{ projects(where: { state: [DELIVERED] }, first: 100) { totalCount
    nodes { need { id } activities { totalCount } } } }`);
  expect(all.errors).toBeUndefined();
  const { totalCount, nodes } = worked.parse(all.data).projects;
  expect(totalCount).toBeLessThanOrEqual(100);
  const needs = nodes.flatMap(({ need }) => need ?? []);
  expect(needs).toHaveLength(exchange[kunming]?.workedProjects ?? NaN);
  expect(nodes.filter(({ activities }) => activities.totalCount > 0)).toHaveLength(needs.length);
  const chain = z.object({
    need: z.object({
      category: z.object({ code: z.string() }),
      projects: z.object({
        nodes: z
          .array(
            z.object({
              activities: z.object({
                nodes: z
                  .array(z.object({ id: z.string(), category: z.string(), participations: nonEmpty(id) }))
                  .length(1),
              }),
              claims: nonEmpty(z.object({ evidence: z.array(z.object({ activity: id })) })),
            }),
          )
          .length(1),
      }),
    }),
  });
  for (const { id: need } of needs) {
    const { data, errors } = await system.ask(
      `query ($need: ID!) { need(id: $need) { title category { code } projects { nodes { title
        activities { nodes { id title category participations(first: 5) { nodes { id } } } }
        claims { nodes { evidence { activity { id } } } } } } } }`,
      { need },
    );
    expect(errors).toBeUndefined();
    const { category, projects } = chain.parse(data).need;
    for (const { activities, claims } of projects.nodes) {
      const [activity] = activities.nodes;
      expect(activity?.category).toBe(category.code);
      expect(claims.nodes.flatMap(({ evidence }) => evidence.map((one) => one.activity.id))).toEqual([
        activity?.id,
      ]);
    }
  }
});

test('agreements and the facilities that units opened are counted as they were planted, what was promised and used as SQL counts it', async () => {
  const planted = exchange[kunming];
  const { data, errors } = await system.ask(`{
    division(code: "${kunming}") {
      agreementStats(groupBy: STATE) { total inForce terminated groups { key total } }
      agreementItemStats(groupBy: SIDE, ${pastPeriod}) { items fulfilled overdue fulfilmentRate groups { key overdue fulfilmentRate } }
      facilityOpeningStats { total open withdrawn communityHomes }
      facilityUseStats(groupBy: KIND, ${pastPeriod}) { places attended useRate groups { key useRate } }
    }
  }`);
  expect(errors).toBeUndefined();
  const { agreements, brokenOffAgreements, unreviewedAgreements, overdueItems } = planted ?? noExchange;
  const { openedFacilities, withdrawnFacilities, communityHomes } = planted ?? noExchange;
  const agreementItemStats = await itemsPromised(system.databases);
  expect(agreementItemStats).toMatchObject({ overdue: overdueItems });
  expect(data).toEqual({
    division: {
      agreementStats: {
        total: agreements + brokenOffAgreements,
        inForce: agreements,
        terminated: brokenOffAgreements,
        groups: [
          { key: 'REVIEWED', total: agreements - unreviewedAgreements },
          { key: 'IN_FORCE', total: unreviewedAgreements },
          { key: 'TERMINATED', total: brokenOffAgreements },
        ],
      },
      agreementItemStats,
      facilityOpeningStats: {
        total: openedFacilities + withdrawnFacilities,
        open: openedFacilities,
        withdrawn: withdrawnFacilities,
        communityHomes,
      },
      facilityUseStats: await facilityUse(system.databases),
    },
  });
});

const noExchange = {
  agreements: 0,
  brokenOffAgreements: 0,
  unreviewedAgreements: 0,
  overdueItems: 0,
  openedFacilities: 0,
  withdrawnFacilities: 0,
  communityHomes: 0,
};

test('volunteer stations by who gives them room, and registered volunteers, are counted as planted; what Beijing declares stands beside', async () => {
  const { data, errors } = await system.ask(`{
    division(code: "${kunming}") {
      volunteerStationStats(groupBy: HOST_KIND) { total hosts groups { key total } }
      registeredVolunteerStats { registered verified }
    }
    declared: statObservations(
      where: { indicator: ["COMMUNITY_STATIONS", "BUILDING_STATIONS", "ENTERPRISE_STATIONS", "AGENCY_STATIONS", "REGISTERED_VOLUNTEERS"] }
      first: 10
    ) { nodes { indicator { code } value qualifier placeName method } }
  }`);
  expect(errors).toBeUndefined();
  const planted = stations[kunming];
  const hosts = [planted?.communities, planted?.buildings, planted?.enterprises, planted?.agencies];
  const total = hosts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const kinds = ['COMMUNITY', 'BUILDING', 'ENTERPRISE', 'SOCIAL_WORK_AGENCY'];
  expect(data).toMatchObject({
    division: {
      volunteerStationStats: {
        total,
        hosts: total,
        groups: kinds.map((key, at) => ({ key, total: hosts[at] })),
      },
      registeredVolunteerStats: { registered: planted?.registered, verified: planted?.verified },
    },
    declared: {
      nodes: expect.arrayContaining(
        [
          ['COMMUNITY_STATIONS', '2540'],
          ['BUILDING_STATIONS', '558'],
          ['ENTERPRISE_STATIONS', '317'],
          ['AGENCY_STATIONS', '138'],
          ['REGISTERED_VOLUNTEERS', '2240000'],
        ].map(([code, value]) => ({
          indicator: { code },
          value,
          qualifier: 'EXACT',
          placeName: '北京市',
          method: 'DECLARED',
        })),
      ),
    },
  });
});

test('question 3: who of a street’s alliance came to fewer than half of the meetings, and what their units claimed and delivered', async () => {
  const { organization, volunteer } = system.databases;
  const absent = await organization.sql<{ body: string; unit: string }[]>`
    select s.body_id as body, s.unit_id as unit
    from organization.seats s join organization.governing_bodies b on b.id = s.body_id
    join organization.attendances a on a.seat_id = s.id
    where b.kind = 'PARTY_BUILDING_ALLIANCE' and s.role = 'CONCURRENT_MEMBER'
    group by s.id having 2 * count(*) filter (where a.present) < count(*) order by 1, 2`;
  const [{ body } = { body: '' }] = absent;
  const units = absent.filter((seat) => seat.body === body).map(({ unit }) => unit);
  const did = await volunteer.sql<{ id: string; claimed: number; given: number }[]>`
    select p.id, (select count(*)::int from volunteer.claims where claimant_id = p.id) as claimed,
      (select coalesce(sum(quantity), 0)::int from volunteer.exchanges where from_id = p.id
        and at >= '2025-04-01T00:00:00+08:00' and at < '2026-04-01T00:00:00+08:00') as given
    from volunteer.exchange_parties p where p.id = any(${units}) order by 1`;
  const { data, errors } = await system.ask(
    `query ($body: ID!) { governingBody(id: $body) { seats(first: 100) { nodes {
      role meetingsExpected meetingsAttended
      unit { id exchangeParty { claims { totalCount } balance(period: { from: "2025-04-01", to: "2026-03-31" }) { given } } }
    } } } }`,
    { body },
  );
  expect(errors).toBeUndefined();
  const { governingBody } = alliance.parse(data);
  const found = governingBody.seats.nodes
    .filter((seat) => seat.role === 'CONCURRENT_MEMBER' && 2 * seat.meetingsAttended < seat.meetingsExpected)
    .flatMap(({ unit }) => (unit ? [unit] : []))
    .map(({ id, exchangeParty }) => ({
      id,
      claimed: exchangeParty.claims.totalCount,
      given: exchangeParty.balance.given,
    }));
  expect(did.length).toBeGreaterThan(0);
  expect(found.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(did);
});

const alliance = z.object({
  governingBody: z.object({
    seats: z.object({
      nodes: z.array(
        z.object({
          role: z.string(),
          meetingsExpected: z.number(),
          meetingsAttended: z.number(),
          unit: z
            .object({
              id: z.string(),
              exchangeParty: z.object({
                claims: z.object({ totalCount: z.number() }),
                balance: z.object({ given: z.number() }),
              }),
            })
            .nullable(),
        }),
      ),
    }),
  }),
});
