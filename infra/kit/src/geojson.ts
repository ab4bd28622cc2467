import { z } from 'zod';

/** Degrees east and north, WGS-84. */
export type Position = [longitude: number, latitude: number];

/** A ring closes with its first position. A polygon's first ring is its border, the others are holes in it. */
export type Ring = Position[];

/** An area as GeoJSON has it (RFC 7946). */
export type Geometry =
  | { readonly type: 'Polygon'; readonly coordinates: Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: Ring[][] };

/** A centimetre: more is noise, and would tell apart what was drawn alike. */
const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;

// A third number, the height, is left out, and so are other members, such as `bbox`.
const position = z
  .tuple([z.number(), z.number()])
  .rest(z.number())
  .transform(([longitude, latitude]): Position => [rounded(longitude), rounded(latitude)]);
const polygon = z.array(z.array(position));
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygon }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
]);

/** The area that a value of JSON describes; null for anything else. Whether its rings make sense is not asked here. */
export function readGeometry(value: unknown): Geometry | null {
  return geometry.safeParse(value).data ?? null;
}
