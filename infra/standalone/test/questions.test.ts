import { afterAll, beforeAll, expect, test } from 'vitest';
import { declaredFigures } from '@graphroots/demo/declared-figures';
import { figuresOf } from '@graphroots/demo/figures';
import { plantingsFor } from '@graphroots/demo/plantings';
import { z } from 'zod';
import { deedsOfUnit, findBusyHospital } from './deeds-of-unit.ts';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';
import { pastPeriod } from './exchange-figures.ts';

const kunming = '530100000000';
const planted = plantingsFor(kunming).bodies[kunming];

let system: DemoSystem;

beforeAll(async () => {
  system = await startDemoSystem('city');
}, 240_000);
afterAll(() => system.close());

test('question 1: which greater Party committees have not met for half a year, and which of the others achieved nothing that they resolved', async () => {
  const page = (offset: number): string =>
    `governingBodies(where: { kind: [GREATER_PARTY_COMMITTEE], lastMetFrom: "2025-09-30" }, first: 100, offset: ${offset}) {
      totalCount nodes { id name meetings(first: 4) { nodes { resolutions(first: 2) {
        nodes { issue { state } project { state } proposal { state } } } } } } }`;
  const { data, errors, statements } = await system.ask(`{
    silent: governingBodies(where: { kind: [GREATER_PARTY_COMMITTEE], lastMetBefore: "2025-09-30" }, first: 100) {
      totalCount nodes { name lastMetOn } }
    first: ${page(0)} second: ${page(100)} third: ${page(200)}
  }`);
  expect(errors).toBeUndefined();
  const { silent, ...met } = metAndSilent.parse(data);
  expect(silent.totalCount).toBe(planted?.dormantCommittees);
  const committees = [met.first, met.second, met.third].flatMap(({ nodes }) => nodes);
  expect(silent.totalCount + committees.length).toBe(planted?.greaterPartyCommittees);
  const ends = ({ meetings }: (typeof committees)[number]) =>
    meetings.nodes.flatMap(({ resolutions }) => resolutions.nodes);
  const achieved = committees.filter((committee) =>
    ends(committee).some(
      ({ issue, project, proposal }) =>
        issue?.state === 'CLOSED' ||
        project?.state === 'DELIVERED' ||
        project?.state === 'CLOSED' ||
        proposal?.state === 'CLOSED',
    ),
  );
  expect(committees.length - achieved.length).toBe(planted?.fruitlessCommittees);
  // There is something of each to be told from the other.
  const all = committees.flatMap(ends);
  expect(new Set(all.map(({ issue }) => issue?.state))).toEqual(new Set([undefined, 'HANDLING', 'CLOSED']));
  expect(new Set(all.map(({ project }) => project?.state))).toEqual(
    new Set([undefined, 'SUBMITTED', 'DELIVERED']),
  );
  expect(new Set(all.map(({ proposal }) => proposal?.state))).toEqual(
    new Set([undefined, 'SCREENED', 'DISCUSSED', 'APPRAISED', 'ADOPTED', 'CLOSED']),
  );
  // One for each page, and one for all issues and all projects of a page.
  expect(statements).toMatchObject({ organization: 4, grids: 3, volunteer: 3 });
});

const end = z.object({ state: z.string() }).nullable();
const pageOfMet = z.object({
  nodes: z.array(
    z.object({
      meetings: z.object({
        nodes: z.array(
          z.object({
            resolutions: z.object({
              nodes: z.array(z.object({ issue: end, project: end, proposal: end })),
            }),
          }),
        ),
      }),
    }),
  ),
});
const metAndSilent = z.object({
  silent: z.object({ totalCount: z.number() }),
  first: pageOfMet,
  second: pageOfMet,
  third: pageOfMet,
});

test('which greater Party committees have not met for half a year, and which meetings resolved nothing', async () => {
  const { data, errors } = await system.ask(`{
    all: governingBodies(where: { kind: [GREATER_PARTY_COMMITTEE] }) { totalCount }
    silent: governingBodies(where: { kind: [GREATER_PARTY_COMMITTEE], lastMetBefore: "2025-09-30" }) {
      totalCount nodes { territory { name } lastMetOn } }
    fruitless: meetings(where: { withoutResolution: true }) { totalCount nodes { body { name } minutes } }
    asleep: seats(where: { dormant: true }) { totalCount }
    division(code: "${kunming}") { seatStats(groupBy: ROLE) { groups { key units } } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    all: { totalCount: planted?.greaterPartyCommittees },
    silent: { totalCount: planted?.dormantCommittees },
    fruitless: { totalCount: planted?.meetingsWithoutResolution },
    asleep: { totalCount: planted?.dormantSeats },
    division: {
      seatStats: {
        groups: expect.arrayContaining([
          { key: 'CONCURRENT_MEMBER', units: planted?.unitsWithConcurrentMember },
        ]),
      },
    },
  });
});

test('every figure of the sources is an observation, and what two documents say stands side by side', async () => {
  const { data, errors } = await system.ask(`{
    declared: statObservations(where: { method: [DECLARED] }) { totalCount }
    computed: statObservations(where: { method: [COMPUTED], division: "${kunming}" }) { totalCount }
    contradicted: statObservations(where: { contradicted: true }) { totalCount }
    indicator(code: "JUNIOR_COLLEGE_SHARE") {
      observations(orderBy: { field: AS_OF }) {
        nodes { value valueBefore asOf asOfInferred source growth { change rate exact previous { asOf } } } } }
    members: statObservations(where: { indicator: ["MEMBERS"], division: "${kunming}", method: [DECLARED] }) {
      nodes { value qualifier place { name } comparison { computed { value asOf } difference holds } } }
  }`);
  expect(errors).toBeUndefined();
  const counted = figuresOf(kunming, 'city').filter(({ asOf }) => asOf !== null);
  expect(data).toMatchObject({
    // The demo's own yearbooks are two more, and what is counted beside them.
    declared: { totalCount: declaredFigures.length + 2 },
    computed: { totalCount: counted.length + 1 },
    contradicted: { totalCount: 0 },
    indicator: {
      observations: {
        nodes: [
          { value: '80', valueBefore: '26', asOf: '2017-01-01', asOfInferred: false, growth: null },
          {
            value: '90',
            valueBefore: null,
            asOf: '2018-01-01',
            asOfInferred: true,
            growth: { change: '10', rate: '12.5', exact: true, previous: { asOf: '2017-01-01' } },
          },
        ],
      },
    },
    members: {
      nodes: [
        {
          value: '19000',
          qualifier: 'MORE_THAN',
          place: { name: '官渡区' },
          comparison: { computed: { value: '19236', asOf: '2026-03-31' }, difference: '236', holds: true },
        },
      ],
    },
  });
});

test('what was counted for an observation is what the graph counts now', async () => {
  const { data, errors } = await system.ask(`{
    statObservations(where: { method: [COMPUTED], indicator: ["UNITS_WITH_CONCURRENT_MEMBER"] }) { nodes { value } }
    division(code: "${kunming}") { seatStats(groupBy: ROLE) { groups { key units } } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    statObservations: { nodes: [{ value: String(planted?.unitsWithConcurrentMember) }] },
    division: {
      seatStats: {
        groups: expect.arrayContaining([
          { key: 'CONCURRENT_MEMBER', units: planted?.unitsWithConcurrentMember },
        ]),
      },
    },
  });
});

test('question 19: which proposals of residents were adopted and carried out, how long each step took, and how representatives rated the result', async () => {
  const page = (offset: number): string =>
    `proposals(where: { state: [CLOSED] }, orderBy: { field: ID }, first: 100, offset: ${offset}) {
      totalCount nodes { id
        deliberations { stage meeting { body { kind } } participants { role count } }
        appraisals { stage inFavour against abstained }
        history { nodes { action actorRole at } } } }`;
  const { data, errors } = await system.ask(`{ first: ${page(0)} second: ${page(100)} third: ${page(200)} }`);
  expect(errors).toBeUndefined();
  const { first, second, third } = carriedOut.parse(data);
  const all = [first, second, third].flatMap(({ nodes }) => nodes);
  expect(all).toHaveLength(first.totalCount);
  const ofResidents = all.filter(({ history }) => history.nodes[0]?.actorRole === 'resident');
  expect(ofResidents.length).toBeGreaterThan(100);
  expect(ofResidents.length).toBeLessThan(all.length);
  const told = ofResidents.map(({ id, deliberations, appraisals, history: { nodes } }) => {
    const steps = nodes.map(({ action, at }, n) => [action, at - (nodes[n - 1]?.at ?? at)]);
    const heard = deliberations.flatMap(({ participants }) => participants.map(({ count }) => count));
    return { id, steps, appraisals, heard: heard.reduce((sum, count) => sum + count, 0) };
  });
  const kept = await system.databases.organization.sql`
    select p.id,
      (select json_agg(json_build_array(action, coalesce(took, 0)) order by at) from (
        select action, at, round(extract(epoch from at - lag(at) over (order by at)) * 1000)::float8 as took
        from organization.trace where entity_id = p.id) s) as steps,
      (select json_agg(json_build_object('stage', stage, 'inFavour', in_favour, 'against', against,
        'abstained', abstained) order by held_on) from organization.appraisals where proposal_id = p.id) as appraisals,
      (select sum(count)::int from organization.deliberation_participants n
        join organization.deliberations d on d.id = n.deliberation_id where proposal_id = p.id) as heard
    from organization.proposals p join organization.trace r on r.entity_id = p.id and r.action = 'raise'
    where p.state = 'CLOSED' and r.actor_role = 'resident' order by p.id`;
  expect(told).toEqual([...kept]);
  // Each went the three steps, and was appraised before it was adopted and when it was carried out.
  for (const { deliberations, appraisals } of all) {
    expect(deliberations[0]).toMatchObject({ stage: 'COMMITTEE', meeting: null });
    for (const discussion of deliberations.slice(1)) {
      const meeting = { body: { kind: 'JOINT_CONFERENCE' } };
      expect(discussion).toMatchObject({ stage: 'JOINT_CONFERENCE', meeting });
    }
    expect(appraisals.map(({ stage }) => stage)).toEqual(['BEFORE_ADOPTION', 'AFTER_IMPLEMENTATION']);
  }
  const discussions = all.map(({ deliberations }) => deliberations.length - 1);
  expect(new Set(discussions)).toEqual(new Set([1, 2]));
});

const pageOfProposals = z.object({
  totalCount: z.number(),
  nodes: z.array(
    z.object({
      id: z.string(),
      deliberations: z.array(
        z.object({
          stage: z.string(),
          meeting: z.object({ body: z.object({ kind: z.string() }) }).nullable(),
          participants: z.array(z.object({ role: z.string(), count: z.number() })),
        }),
      ),
      appraisals: z.array(
        z.object({
          stage: z.string(),
          inFavour: z.number(),
          against: z.number(),
          abstained: z.number(),
        }),
      ),
      history: z.object({
        nodes: z.array(
          z.object({ action: z.string(), actorRole: z.string(), at: z.string().transform(Date.parse) }),
        ),
      }),
    }),
  ),
});
const carriedOut = z.object({ first: pageOfProposals, second: pageOfProposals, third: pageOfProposals });

test('question 20: what a unit did for the street, and what the street did for it', async () => {
  const unit = await findBusyHospital(system.databases);
  const { data, errors } = await system.ask(
    `query ($unit: ID!) { unit(id: $unit) {
        kind territory { name } partyOrganization { name }
        seats(first: 100) { totalCount nodes { role state body { name } meetingsExpected meetingsAttended tasks { totalCount } } }
        evaluations(where: { direction: [OF_UNIT], purpose: [YEARLY] }) { nodes { year score state organization { name kind } sentTo { id } items { name score } } }
        arrivals { totalCount } checkIns { totalCount nodes { state services { totalCount } } }
        claimedMicroWishes { totalCount }
        exchangeParty {
          claims(where: { state: [CONFIRMED] }) { totalCount }
          balance { given received }
          coBuildingAgreements { nodes { state communitySide { division { name } } reviews { byUnit byCommunity } } }
          agreementItemStats(groupBy: SIDE, ${pastPeriod}) { items fulfilled overdue fulfilmentRate groups { key overdue fulfilmentRate } }
          facilityOpenings { nodes { kind state } } facilityUseStats(groupBy: KIND, ${pastPeriod}) { places attended useRate groups { key useRate } }
        } } }`,
    { unit },
  );
  expect(errors).toBeUndefined();
  const deeds = await deedsOfUnit(system.databases, unit);
  expect(data).toEqual({ unit: deeds });
  // There is something of each to be told.
  const some = expect.toSatisfy((count: number) => count > 0, 'some');
  expect(deeds).toMatchObject({
    seats: {
      totalCount: some,
      nodes: expect.arrayContaining([
        expect.objectContaining({ meetingsAttended: some, tasks: { totalCount: some } }),
      ]),
    },
    evaluations: {
      nodes: [{ score: some, items: expect.arrayContaining([{ name: expect.any(String), score: some }]) }],
    },
    exchangeParty: {
      claims: { totalCount: some },
      balance: { given: some },
      agreementItemStats: { fulfilled: some },
      facilityUseStats: { attended: some },
    },
  });
});

test('question 22: how many units have a Party organization, beside what documents declare, with those that have none', async () => {
  const [row] = await system.databases.organization.sql<{ total: number; covered: number }[]>`
    select count(*)::int as total, count(party_organization_id)::int as covered
    from organization.units where kind = 'NON_PUBLIC_ENTERPRISE'`;
  const { data, errors } = await system.ask(`{
    division(code: "${kunming}") { unitStats(groupBy: KIND) { total covered groups { key total covered } } }
    uncovered: units(where: { division: "${kunming}", kind: [NON_PUBLIC_ENTERPRISE], covered: false }) {
      totalCount nodes { name territory { name } } }
    declared: statObservations(
      where: { indicator: ["COVERAGE_NON_PUBLIC", "COVERAGE_SOCIAL", "COVERAGE_BUILDINGS"], method: [DECLARED] }
      orderBy: { field: ID }
    ) { nodes { indicator { code } placeName value qualifier basis asOf source comparison { difference reason } } }
  }`);
  expect(errors).toBeUndefined();
  const { total = 0, covered = 0 } = row ?? {};
  const review = { placeName: '北京市', asOf: '2018-01-01', comparison: null };
  expect(data).toMatchObject({
    division: {
      unitStats: { groups: expect.arrayContaining([{ key: 'NON_PUBLIC_ENTERPRISE', total, covered }]) },
    },
    uncovered: { totalCount: total - covered },
    declared: {
      nodes: [
        { indicator: { code: 'COVERAGE_NON_PUBLIC' }, value: '83.9', qualifier: 'EXACT', ...review },
        { indicator: { code: 'COVERAGE_SOCIAL' }, value: '75', qualifier: 'EXACT', ...review },
        { indicator: { code: 'COVERAGE_BUILDINGS' }, value: '80', qualifier: 'MORE_THAN', ...review },
      ],
    },
  });
});
