import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startDemoSystem, type DemoSystem } from './demo-city.ts';

let system: DemoSystem;

beforeAll(async () => {
  system = await startDemoSystem('street');
});
afterAll(() => system.close());

const figures = z.object({
  key: z.string(),
  called: z.number(),
  arrived: z.number(),
  late: z.number(),
  noShows: z.number(),
});
const answered = z.object({
  division: z.object({ arrivalStats: z.object({ groups: z.array(figures) }) }),
  units: z.object({
    nodes: z.array(
      z.object({ id: z.string(), name: z.string(), arrivals: z.object({ totalCount: z.number() }) }),
    ),
  }),
});

test('the city tells which departments came late, or not at all, when a street whistled', async () => {
  const { data, errors } = await system.ask(`{
    division(code: "530100000000") {
      arrivalStats(groupBy: DEPARTMENT) {
        groups { key called arrived late noShows }
      }
    }
    units(first: 100) { nodes { id name arrivals { totalCount } } }
  }`);
  expect(errors).toBeUndefined();
  const { division, units } = answered.parse(data);
  const found = new Map(division.arrivalStats.groups.map((group) => [group.key, group]));
  const called = units.nodes.filter(({ arrivals }) => arrivals.totalCount > 0);
  expect(called.length).toBeGreaterThan(2);
  for (const { id, name, arrivals } of called) {
    const isLate = name.endsWith('消防救援大队');
    const isMissing = name.endsWith('民政局');
    const count = arrivals.totalCount;
    expect(found.get(id), name).toMatchObject({
      called: count,
      arrived: isMissing ? 0 : count,
      late: isLate ? count : 0,
      noShows: isMissing ? count : 0,
    });
  }
});
