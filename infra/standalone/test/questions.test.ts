import { afterAll, beforeAll, expect, test } from 'vitest';
import { declaredFigures } from '@graphroots/demo/declared-figures';
import { figuresOf } from '@graphroots/demo/figures';
import { plantingsFor } from '@graphroots/demo/plantings';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';

const kunming = '530100000000';
const planted = plantingsFor(kunming).bodies[kunming];

let system: DemoSystem;

beforeAll(async () => {
  system = await startDemoSystem('city');
}, 240_000);
afterAll(() => system.close());

test('question 1: which greater Party committees have not met for half a year, and which meetings resolved nothing', async () => {
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
    declared: { totalCount: declaredFigures.length },
    computed: { totalCount: counted.length },
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
