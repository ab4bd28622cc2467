ALTER TABLE "grids"."grids" ADD COLUMN "parent_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "grids"."grids" ADD CONSTRAINT "grids_parent_id_fk" FOREIGN KEY ("parent_id") REFERENCES "grids"."grids"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "grids_parent_id_index" ON "grids"."grids" USING btree ("parent_id","code","id");--> statement-breakpoint
ALTER TABLE "grids"."grids" ADD CONSTRAINT "grids_not_in_itself" CHECK ("grids"."grids"."parent_id" <> "grids"."grids"."id");--> statement-breakpoint
-- The grid that contains a point on a day, a Party-building one first, and one of an area before the area; else that of
-- the nearest building within 500 metres.
CREATE OR REPLACE FUNCTION "grids"."place_at"(lon float8, lat float8, day date)
RETURNS TABLE (grid_id text, community_code text, placed_by text) LANGUAGE sql STABLE AS $$
  (SELECT g.id, g.community_code, 'BOUNDARY' FROM grids.grids g
   WHERE g.boundary @> point(lon, lat) AND g.valid_from <= day AND (g.valid_to IS NULL OR g.valid_to > day)
   ORDER BY g.layer <> 'PARTY_BUILDING', g.parent_id IS NULL, g.code, g.id LIMIT 1)
  UNION ALL
  (SELECT b.grid_id, b.community_code, 'NEAREST_BUILDING' FROM grids.buildings b
   WHERE point(b.longitude, b.latitude) <@ box(
       point(lon - 0.0046 / greatest(cos(radians(lat)), 0.01), lat - 0.0046),
       point(lon + 0.0046 / greatest(cos(radians(lat)), 0.01), lat + 0.0046))
     AND grids.metres_between(b.longitude, b.latitude, lon, lat) <= 500
   ORDER BY grids.metres_between(b.longitude, b.latitude, lon, lat), b.id LIMIT 1)
  LIMIT 1
$$;
