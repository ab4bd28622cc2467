import { afterAll, beforeAll, expect, test } from 'vitest';
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
