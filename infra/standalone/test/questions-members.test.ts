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
