import type { Building, City, Grid } from './model.ts';

/** Degrees east and north, WGS-84. */
export type Point = readonly [longitude: number, latitude: number];

/** A made-up map: communities side by side around the real centre of the city, their grids as strips in them. Areas have no border. */
export interface CityMap {
  /** The ring around a grid; null for villages, whose grids have none, and for grids of other layers and times. */
  borderOf(grid: Grid): readonly Point[] | null;
  pointOf(building: Building): Point;
}

const centres: Readonly<Record<string, Point>> = {
  '110000000000': [116.4074, 39.9042],
  '450200000000': [109.4281, 24.3264],
  '500000000000': [106.511, 29.502],
  '530100000000': [102.7123, 25.0406],
};
const somewhere: Point = [104, 35];
const [cellWidth, cellHeight] = [0.012, 0.01];

export function createMap({ territory, grids, buildings }: City): CityMap {
  const strips = stripsOf(grids);
  const side = Math.ceil(Math.sqrt(strips.length));
  const [east, north] = centres[territory.code] ?? somewhere;
  const boxes = new Map<string, readonly [left: number, bottom: number, width: number]>();
  for (const [index, ids] of strips.entries()) {
    const left = east + ((index % side) - side / 2) * cellWidth;
    const bottom = north + (Math.floor(index / side) - side / 2) * cellHeight;
    const width = cellWidth / ids.length;
    for (const [place, id] of ids.entries()) boxes.set(id, [left + place * width, bottom, width]);
  }
  const boxOf = (grid: Grid) => boxes.get(grid.id) ?? [east, north, cellWidth];
  const places = placesIn(buildings);
  return {
    borderOf(grid) {
      if (!boxes.has(grid.id) || isVillage(grid)) return null;
      const [left, bottom, width] = boxOf(grid);
      const [right, top] = [left + width, bottom + cellHeight];
      const corner = point(left, bottom);
      return [corner, point(right, bottom), point(right, top), point(left, top), corner];
    },
    pointOf(building) {
      const [left, bottom, width] = boxOf(building.grid);
      const share = places.get(building.id) ?? 0.5;
      // Not in a row: every other one stands further back.
      const back = 0.25 + 0.5 * ((share * 7) % 1);
      return point(left + width * (0.1 + 0.8 * share), bottom + cellHeight * back);
    },
  };
}

/** The Party-building grids of today, by community. */
function stripsOf(grids: readonly Grid[]): readonly (readonly string[])[] {
  const byCommunity = new Map<string, string[]>();
  for (const { id, layer, validTo, isArea, communityCode } of grids) {
    if (layer !== 'PARTY_BUILDING' || validTo !== null || isArea) continue;
    const ids = byCommunity.get(communityCode);
    if (ids) ids.push(id);
    else byCommunity.set(communityCode, [id]);
  }
  return [...byCommunity.values()];
}

/** How far along its grid each building stands, 0 to 1. */
function placesIn(buildings: readonly Building[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const numbered = buildings.map(({ id, grid }) => {
    const number = counts.get(grid.id) ?? 0;
    counts.set(grid.id, number + 1);
    return { id, grid: grid.id, number };
  });
  return new Map(numbered.map(({ id, grid, number }) => [id, (number + 0.5) / (counts.get(grid) ?? 1)]));
}

function isVillage({ communityCode }: Grid): boolean {
  const kind = Number(communityCode.slice(9));
  return (kind >= 200 && kind < 400) || (kind >= 500 && kind < 600);
}

function point(longitude: number, latitude: number): Point {
  return [Number(longitude.toFixed(6)), Number(latitude.toFixed(6))];
}
