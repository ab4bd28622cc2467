CREATE TABLE "grids"."grid_boundaries" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"grid_id" text COLLATE "C" NOT NULL,
	"geometry" jsonb NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "grid_boundaries_validity" CHECK ("grids"."grid_boundaries"."valid_to" > "grids"."grid_boundaries"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "grids"."grid_boundaries" ADD CONSTRAINT "grid_boundaries_grid_id_grids_id_fk" FOREIGN KEY ("grid_id") REFERENCES "grids"."grids"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "grid_boundaries_grid_id_index" ON "grids"."grid_boundaries" USING btree ("grid_id","id");--> statement-breakpoint
-- The box around a GeoJSON geometry.
CREATE FUNCTION "grids"."box_of"(geometry jsonb) RETURNS box LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT box(point(min((p->>0)::float8), min((p->>1)::float8)), point(max((p->>0)::float8), max((p->>1)::float8)))
  FROM jsonb_path_query(geometry, CASE geometry->>'type' WHEN 'Polygon' THEN '$.coordinates[*][*]' ELSE '$.coordinates[*][*][*]' END::jsonpath) p
$$;--> statement-breakpoint
-- Whether a GeoJSON geometry contains a point: an odd number of a polygon's rings do, for what lies in a hole lies in two.
CREATE FUNCTION "grids"."contains"(geometry jsonb, place point) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT EXISTS (
    SELECT FROM jsonb_path_query(geometry, CASE geometry->>'type' WHEN 'Polygon' THEN '$.coordinates' ELSE '$.coordinates[*]' END::jsonpath) polygon
    WHERE (SELECT count(*) FILTER (WHERE translate(ring::text, '[]', '()')::polygon @> place) % 2 = 1 FROM jsonb_array_elements(polygon) ring))
$$;--> statement-breakpoint
CREATE INDEX "grid_boundaries_box_index" ON "grids"."grid_boundaries" USING gist (grids.box_of(geometry));--> statement-breakpoint
ALTER TABLE "grids"."grid_boundaries" ADD CONSTRAINT "grid_boundaries_one_after_another" EXCLUDE USING gist ("grid_id" WITH =, daterange("valid_from", "valid_to") WITH &&);--> statement-breakpoint
INSERT INTO "grids"."grid_boundaries" (id, grid_id, geometry, valid_from, valid_to)
SELECT 'gbd_' || substr(id, 5), id, jsonb_build_object('type', 'Polygon', 'coordinates', jsonb_build_array(ring || jsonb_build_array(ring->0))), valid_from, valid_to
FROM (SELECT id, valid_from, valid_to, translate(boundary::text, '()', '[]')::jsonb AS ring FROM "grids"."grids" WHERE boundary IS NOT NULL) g;--> statement-breakpoint
-- The grid that contains a point on a day, a Party-building one first, and one of an area before the area; else that of
-- the nearest building within 500 metres.
CREATE OR REPLACE FUNCTION "grids"."place_at"(lon float8, lat float8, day date)
RETURNS TABLE (grid_id text, community_code text, placed_by text) LANGUAGE sql STABLE AS $$
  (SELECT g.id, g.community_code, 'BOUNDARY' FROM grids.grid_boundaries d JOIN grids.grids g ON g.id = d.grid_id
   WHERE grids.box_of(d.geometry) @> box(point(lon, lat), point(lon, lat)) AND grids.contains(d.geometry, point(lon, lat))
     AND d.valid_from <= day AND (d.valid_to IS NULL OR d.valid_to > day)
     AND g.valid_from <= day AND (g.valid_to IS NULL OR g.valid_to > day)
   ORDER BY g.layer <> 'PARTY_BUILDING', g.parent_id IS NULL, g.code, g.id LIMIT 1)
  UNION ALL
  (SELECT b.grid_id, b.community_code, 'NEAREST_BUILDING' FROM grids.buildings b
   WHERE point(b.longitude, b.latitude) <@ box(
       point(lon - 0.0046 / greatest(cos(radians(lat)), 0.01), lat - 0.0046),
       point(lon + 0.0046 / greatest(cos(radians(lat)), 0.01), lat + 0.0046))
     AND grids.metres_between(b.longitude, b.latitude, lon, lat) <= 500
   ORDER BY grids.metres_between(b.longitude, b.latitude, lon, lat), b.id LIMIT 1)
  LIMIT 1
$$;--> statement-breakpoint
ALTER TABLE "grids"."grids" DROP COLUMN "boundary";
