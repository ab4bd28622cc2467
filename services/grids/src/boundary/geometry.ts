import { intersection, union } from 'polyclip-ts';
import type { Geometry, Position, Ring } from '@graphroots/kit/geojson';
import type { Objection } from '@graphroots/kit/import/column';

const mostPositions = 500;
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
  // What crosses itself, is covered twice or is a hole in nothing covers another area than its rings enclose.
  const areaOf = (all: readonly (readonly Ring[])[]): number =>
    all.reduce((sum, polygon) => sum + measure(polygon, positions[0]).area, 0);
  const [enclosed, covered] = [areaOf(polygons), areaOf(union(coordinates))];
  if (enclosed > 0 && Math.abs(enclosed - covered) <= enclosed * 1e-6) return null;
  return { code: 'MALFORMED', reason: 'its rings cross each other or themselves, or enclose nothing' };
}

/** Whether two areas cover the same ground. Neighbours touch, and may have drawn their border each for itself. */
export function overlap(one: Geometry, other: Geometry): boolean {
  return intersection(one.coordinates, other.coordinates).some((polygon) => {
    const { area, length } = measure(polygon, polygon[0]?.[0]);
    return (2 * area) / length > widestSeam;
  });
}

/** The area that several areas cover together. */
export function joined([first, ...others]: readonly [Geometry, ...Geometry[]]): Geometry {
  const coordinates = union(first.coordinates, ...others.map((other) => other.coordinates));
  const [only, ...more] = coordinates;
  if (only && more.length === 0) return { type: 'Polygon', coordinates: only };
  return { type: 'MultiPolygon', coordinates };
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
