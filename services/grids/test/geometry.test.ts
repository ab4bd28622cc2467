import { Session } from 'node:inspector/promises';
import type { Geometry, Position } from '@graphroots/kit/geojson';
import { createRandom } from '@graphroots/kit/testing/fuzz-random';
import { times } from '@graphroots/kit/testing/fuzz-samples';
import { expect, test } from 'vitest';
import { joined, objectionTo, overlap } from '../src/boundary/geometry.ts';
import { boxAt } from './builders.ts';

const most = 250;
const random = createRandom(7);
const chance = (): number => random.between(0, 1_000_000) / 1_000_000;

function closed(ring: readonly Position[]): Geometry & { type: 'Polygon' } {
  const rounded = [...ring, ...ring.slice(0, 1)].map(([x, y]): Position => [
    Number(x.toFixed(7)),
    Number(y.toFixed(7)),
  ]);
  return { type: 'Polygon', coordinates: [rounded] };
}

/** A ring of so many positions that goes in and out. */
const jagged = (x: number, y: number, positions = most): Geometry =>
  closed(
    times(positions - 1, (at): Position => {
      const angle = (2 * Math.PI * at) / (positions - 1);
      const distance = 0.01 * (0.8 + 0.2 * chance());
      return [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
    }),
  );

/** A comb of so many teeth, upright or lying, with further positions along its back. */
function comb(teeth: number, positions: number, isUpright: boolean): Geometry & { type: 'Polygon' } {
  const points = times(teeth, (tooth) => {
    const [left, right] = [(tooth + 0.2) / teeth, (tooth + 0.7) / teeth];
    return [
      [left, 0.05],
      [left, 0.95],
      [right, 0.95],
      [right, 0.05],
    ] as const;
  }).flat();
  const back = times(positions - points.length - 1, (at) => [1 - at / positions, -0.01] as const);
  return closed(
    [...points, ...back].map(([a, b]): Position => {
      const [x, y] = isUpright ? [a, b] : [b, a];
      return [102 + x / 50, 25 + y / 50];
    }),
  );
}

/** Calls of functions, the clipping library's too: the same on each machine, whatever else it does. */
async function callsOf(work: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    work();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const counts = result.flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0));
    return counts.reduce((sum, count) => sum + count, 0);
  } finally {
    session.disconnect();
  }
}

const neighbours = (positions: number) =>
  [jagged(102.7, 25, positions), jagged(102.712, 25, positions)] as const;

test('what it costs to compare borders grows with their positions, and not with the square of them', async () => {
  const [few, many] = [neighbours(Math.round(most / 4)), neighbours(most)];
  expect(many.map((border) => objectionTo(border))).toEqual([null, null]);
  const fourTimes = (work: () => unknown) => callsOf(() => times(4, work));
  const compared = (await callsOf(() => overlap(...many))) / (await fourTimes(() => overlap(...few)));
  expect(compared).toBeLessThan(2);
  const judged = (await callsOf(() => objectionTo(many[0]))) / (await fourTimes(() => objectionTo(few[0])));
  expect(judged).toBeLessThan(2);
});

test('borders that cross each other everywhere cover each other, and cost no more than others', async () => {
  const usual = await callsOf(() => overlap(...neighbours(most)));
  for (const teeth of [6, 7, 8, 20, 62]) {
    const [upright, lying] = [comb(teeth, most, true), comb(teeth, most, false)];
    expect(objectionTo(upright)).toBeNull();
    expect(overlap(upright, lying)).toBe(true);
    expect((await callsOf(() => overlap(upright, lying))) / usual).toBeLessThan(2);
    const [half, other] = [
      comb(Math.min(teeth, 31), most / 2, true),
      comb(Math.min(teeth, 31), most / 2, false),
    ];
    const both: Geometry = { type: 'MultiPolygon', coordinates: [half.coordinates, other.coordinates] };
    expect(objectionTo(both)).toMatchObject({ code: 'MALFORMED' });
    expect((await callsOf(() => objectionTo(both))) / usual).toBeLessThan(2);
  }
});

test('a border that two grids have drawn each for itself, with a hundred corners, is no overlap', () => {
  const bend = (y: number): number => 102.5 + Math.sin(y * 900) / 2_000;
  const drawn = (corners: number, outside: number): Geometry => {
    const line = times(corners, (at): Position => {
      const y = 25 + (at + chance() / 2) / corners / 100;
      // Six decimals of a degree: some 10 centimetres.
      return [bend(y) + (chance() - 0.5) / 1_000_000, y];
    });
    return closed([...line, [outside, 25.01], [outside, 25]]);
  };
  for (let turn = 0; turn < 10; turn += 1) {
    const [west, east] = [drawn(220, 102.49), drawn(180, 102.51)];
    expect([west, east].map((border) => objectionTo(border))).toEqual([null, null]);
    expect(overlap(west, east)).toBe(false);
  }
});

test('twenty grids are joined a piece at a time: others are served meanwhile', async () => {
  const [first, ...others] = times(20, (at) => boxAt(Number((102 + at / 100).toFixed(7)), 25, 0.01));
  let turns = 0;
  let isDone = false;
  const count = (): void => {
    turns += 1;
    if (!isDone) setImmediate(count);
  };
  count();
  const around = first && (await joined([first, ...others]));
  isDone = true;
  expect(around).toMatchObject({ type: 'Polygon' });
  expect(turns).toBeGreaterThanOrEqual(others.length);
});
