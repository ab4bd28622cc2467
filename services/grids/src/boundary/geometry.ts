import { setImmediate } from 'node:timers/promises';
import { intersection, union } from 'polyclip-ts';
import type { Geometry, Position, Ring } from '@graphroots/kit/geojson';
import type { Objection } from '@graphroots/kit/import/column';

/** Comparing two borders of so many takes a few hundredths of a second, and nobody else is served meanwhile. */
const mostPositions = 250;
/** In metres: two drawings of one border lie as far apart when their coordinates have six decimals. */
const widestSeam = 0.2;

/** What is wrong with an area that is to be drawn; null if nothing is. */
export function objectionTo({ type, coordinates }: Geometry): Objection | null {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  const rings = polygons.flat();
  const positions = rings.flat();
  if (positions.length > mostPositions) {
    return { code: 'TOO_LONG', reason: `it has ${positions.length} positions: at most ${mostPositions}` };
  }
  if (!positions.every(([longitude, latitude]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
    const reason = 'its positions are degrees, longitude first: -180 to 180, then -90 to 90';
    return { code: 'OUT_OF_RANGE', reason };
  }
  if (polygons.length === 0 || polygons.some((polygon) => polygon.length === 0) || !rings.every(isClosed)) {
    return { code: 'MALFORMED', reason: 'each ring has 4 positions or more, the last one the first again' };
  }
  const own = rings.flatMap(segmentsOf);
  if (crossMoreOftenThan(positions.length, own, own)) return crossed;
  // What crosses itself, is covered twice or is a hole in nothing covers another area than its rings enclose.
  const areaOf = (all: readonly (readonly Ring[])[]): number =>
    all.reduce((sum, polygon) => sum + measure(polygon, positions[0]).area, 0);
  const [enclosed, covered] = [areaOf(polygons), areaOf(union(coordinates))];
  if (enclosed > 0 && Math.abs(enclosed - covered) <= enclosed * 1e-6) return null;
  return crossed;
}

const crossed = { code: 'MALFORMED', reason: 'its rings cross each other or themselves, or enclose nothing' };

/** Whether two areas cover the same ground. Neighbours touch, and may have drawn their border each for itself. */
export function overlap(one: Geometry, other: Geometry): boolean {
  const [mine, theirs] = [one, other].map((geometry) => ringsOf(geometry).flatMap(segmentsOf));
  // Two drawings of one border cross now and then. What crosses all the time covers the other, and is costly to cut.
  if (mine && theirs && crossMoreOftenThan((mine.length + theirs.length) / 2, mine, theirs)) return true;
  return intersection(one.coordinates, other.coordinates).some((polygon) => {
    const { area, length } = measure(polygon, polygon[0]?.[0]);
    return (2 * area) / length > widestSeam;
  });
}

/** The area that several areas cover together; not all of it where that has far too many positions for a border. */
export async function joined([first, ...others]: readonly [Geometry, ...Geometry[]]): Promise<Geometry> {
  let coordinates = union(first.coordinates);
  for (const other of others) {
    if (coordinates.flat(2).length > 4 * mostPositions) break;
    // Others are waited on as well.
    await setImmediate();
    coordinates = union(coordinates, other.coordinates);
  }
  const [only, ...more] = coordinates;
  if (only && more.length === 0) return { type: 'Polygon', coordinates: only };
  return { type: 'MultiPolygon', coordinates };
}

type Segment = readonly [Position, Position];

function ringsOf({ type, coordinates }: Geometry): readonly Ring[] {
  return type === 'Polygon' ? coordinates : coordinates.flat();
}

function segmentsOf(ring: Ring): readonly Segment[] {
  return ring.slice(1).map((to, at) => [ring[at] ?? to, to]);
}

/** Whether lines cross each other more often; lines that only touch do not. */
function crossMoreOftenThan(most: number, some: readonly Segment[], others: readonly Segment[]): boolean {
  let crossings = 0;
  for (const [a, b] of some) {
    for (const [c, d] of others) {
      if (sideOf(a, b, c) * sideOf(a, b, d) >= 0 || sideOf(c, d, a) * sideOf(c, d, b) >= 0) continue;
      crossings += 1;
      if (crossings > most) return true;
    }
  }
  return false;
}

/** On which side of a line a point lies, as the sign says; zero for on it. */
function sideOf([x0, y0]: Position, [x1, y1]: Position, [x, y]: Position): number {
  return Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));
}

function isClosed(ring: Ring): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length >= 4 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

/** Square metres without the holes, and metres around all rings; on the plane that touches the earth at a point. */
function measure(
  polygon: readonly Ring[],
  origin: Position = [0, 0],
): { readonly area: number; readonly length: number } {
  const [border = 0, ...holes] = polygon.map((ring) => Math.abs(enclosedBy(ring, origin)));
  return {
    area: border - holes.reduce((sum, hole) => sum + hole, 0),
    length: polygon.reduce((sum, ring) => sum + lengthOf(ring, origin), 0),
  };
}

function enclosedBy(ring: Ring, origin: Position): number {
  return sides(ring, origin).reduce((sum, [[x0, y0], [x1, y1]]) => sum + (x0 * y1 - x1 * y0) / 2, 0);
}

function lengthOf(ring: Ring, origin: Position): number {
  return sides(ring, origin).reduce((sum, [[x0, y0], [x1, y1]]) => sum + Math.hypot(x1 - x0, y1 - y0), 0);
}

const metresPerDegree = 111_195;

function sides(ring: Ring, [east, north]: Position): (readonly [Position, Position])[] {
  const shrink = Math.cos((north * Math.PI) / 180);
  const points = ring.map(([longitude, latitude]): Position => [
    (longitude - east) * shrink * metresPerDegree,
    (latitude - north) * metresPerDegree,
  ]);
  return points.slice(1).map((to, at) => [points[at] ?? to, to]);
}
