CREATE TABLE "grids"."consultation_parties" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"consultation_id" text COLLATE "C" NOT NULL,
	"department_id" text COLLATE "C",
	"name" text,
	CONSTRAINT "consultation_parties_one_of_both" CHECK (("grids"."consultation_parties"."department_id" is null) <> ("grids"."consultation_parties"."name" is null)),
	CONSTRAINT "consultation_parties_name_length" CHECK (char_length("grids"."consultation_parties"."name") between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "grids"."consultations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"issue_id" text COLLATE "C" NOT NULL,
	"held_on" date NOT NULL,
	"conclusion" text NOT NULL,
	"recorded_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "consultations_conclusion_length" CHECK (char_length("grids"."consultations"."conclusion") between 1 and 2000)
);
--> statement-breakpoint
CREATE TABLE "grids"."escalations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"issue_id" text COLLATE "C" NOT NULL,
	"from_level" text NOT NULL,
	"to_level" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"answer" text,
	"answered_at" timestamp(3) with time zone,
	CONSTRAINT "escalations_from_known" CHECK ("grids"."escalations"."from_level" in ('GRID', 'COMMUNITY', 'STREET', 'DISTRICT', 'CITY')),
	CONSTRAINT "escalations_to_known" CHECK ("grids"."escalations"."to_level" in ('GRID', 'COMMUNITY', 'STREET', 'DISTRICT', 'CITY'))
);
--> statement-breakpoint
CREATE TABLE "grids"."supervisions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"issue_id" text COLLATE "C" NOT NULL,
	"by" text NOT NULL,
	"note" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "supervisions_note_length" CHECK (char_length("grids"."supervisions"."note") between 1 and 500),
	CONSTRAINT "supervisions_by_known" CHECK ("grids"."supervisions"."by" in ('STREET', 'INSPECTOR'))
);
--> statement-breakpoint
ALTER TABLE "grids"."buildings" ADD COLUMN "longitude" double precision;--> statement-breakpoint
ALTER TABLE "grids"."buildings" ADD COLUMN "latitude" double precision;--> statement-breakpoint
ALTER TABLE "grids"."grids" ADD COLUMN "boundary" "polygon";--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD COLUMN "kind" text DEFAULT 'MATTER' NOT NULL;--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD COLUMN "supervised_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD COLUMN "placed_by" text DEFAULT 'GRID' NOT NULL;--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD COLUMN "longitude" double precision;--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD COLUMN "latitude" double precision;--> statement-breakpoint
ALTER TABLE "grids"."consultation_parties" ADD CONSTRAINT "consultation_parties_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "grids"."consultations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."consultation_parties" ADD CONSTRAINT "consultation_parties_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "grids"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."consultations" ADD CONSTRAINT "consultations_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "grids"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."escalations" ADD CONSTRAINT "escalations_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "grids"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."supervisions" ADD CONSTRAINT "supervisions_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "grids"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consultation_parties_consultation_id_index" ON "grids"."consultation_parties" USING btree ("consultation_id","id");--> statement-breakpoint
CREATE INDEX "consultations_issue_id_index" ON "grids"."consultations" USING btree ("issue_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "escalations_unanswered_unique" ON "grids"."escalations" USING btree ("issue_id") WHERE "grids"."escalations"."answered_at" is null;--> statement-breakpoint
CREATE INDEX "escalations_issue_id_index" ON "grids"."escalations" USING btree ("issue_id","id");--> statement-breakpoint
CREATE INDEX "supervisions_issue_id_index" ON "grids"."supervisions" USING btree ("issue_id","id");--> statement-breakpoint
CREATE INDEX "buildings_point_index" ON "grids"."buildings" USING gist (point(longitude, latitude));--> statement-breakpoint
CREATE INDEX "issues_silent_index" ON "grids"."issues" USING btree ("confirm_by") WHERE "grids"."issues"."state" = 'RESOLVED';--> statement-breakpoint
ALTER TABLE "grids"."buildings" ADD CONSTRAINT "buildings_coordinates" CHECK ("grids"."buildings"."longitude" between -180 and 180 and "grids"."buildings"."latitude" between -90 and 90);--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD CONSTRAINT "issues_coordinates" CHECK ("grids"."issues"."longitude" between -180 and 180 and "grids"."issues"."latitude" between -90 and 90);--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD CONSTRAINT "issues_kind_known" CHECK ("grids"."issues"."kind" in ('MATTER', 'SUGGESTION'));--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD CONSTRAINT "issues_placed_by_known" CHECK ("grids"."issues"."placed_by" in ('BUILDING', 'GRID', 'BOUNDARY', 'NEAREST_BUILDING'));--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS "pg_trgm" WITH SCHEMA "public";--> statement-breakpoint
UPDATE "grids"."issues" SET "placed_by" = 'BUILDING' WHERE "building_id" IS NOT NULL;--> statement-breakpoint
-- Metres between two points, on a sphere.
CREATE FUNCTION "grids"."metres_between"(lon1 float8, lat1 float8, lon2 float8, lat2 float8) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT 2 * 6371008.8 * asin(least(1, sqrt(
    sin(radians(lat2 - lat1) / 2) ^ 2 + cos(radians(lat1)) * cos(radians(lat2)) * sin(radians(lon2 - lon1) / 2) ^ 2)))
$$;--> statement-breakpoint
-- The grid that contains a point on a day, a Party-building one first; else that of the nearest building within 500 metres.
CREATE FUNCTION "grids"."place_at"(lon float8, lat float8, day date)
RETURNS TABLE (grid_id text, community_code text, placed_by text) LANGUAGE sql STABLE AS $$
  (SELECT g.id, g.community_code, 'BOUNDARY' FROM grids.grids g
   WHERE g.boundary @> point(lon, lat) AND g.valid_from <= day AND (g.valid_to IS NULL OR g.valid_to > day)
   ORDER BY g.layer <> 'PARTY_BUILDING', g.code, g.id LIMIT 1)
  UNION ALL
  (SELECT b.grid_id, b.community_code, 'NEAREST_BUILDING' FROM grids.buildings b
   WHERE point(b.longitude, b.latitude) <@ box(
       point(lon - 0.0046 / greatest(cos(radians(lat)), 0.01), lat - 0.0046),
       point(lon + 0.0046 / greatest(cos(radians(lat)), 0.01), lat + 0.0046))
     AND grids.metres_between(b.longitude, b.latitude, lon, lat) <= 500
   ORDER BY grids.metres_between(b.longitude, b.latitude, lon, lat), b.id LIMIT 1)
  LIMIT 1
$$;--> statement-breakpoint
CREATE FUNCTION "grids"."grid_at"(lon float8, lat float8, day date) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT grid_id FROM grids.place_at(lon, lat, day)
$$;--> statement-breakpoint
-- Open issues beside others of their community that were reported within 30 days and have the matter or the title in
-- common. Written as one nested loop, so that one issue costs one look at its community.
CREATE VIEW "grids"."possible_duplicates" AS
SELECT lpad((100 - score)::text, 3, '0') || '-' || issue_id || '-' || other_id AS id, pair.*
FROM (
  SELECT issue_id, other_id, reasons, round(alike::numeric, 2)::float8 AS title_similarity,
    floor(days * 24)::integer AS hours_apart,
    least(100, greatest(1, round(CASE WHEN same_category THEN 30 ELSE 0 END
      + CASE WHEN same_building THEN 30 WHEN near THEN 25 WHEN same_grid THEN 15 ELSE 0 END
      + 30 * alike + (30 - days) / 3)))::integer AS score,
    community_code
  FROM (
    SELECT i.id AS issue_id, o.id AS other_id, i.community_code, f.*,
      array_remove(ARRAY[
        CASE WHEN same_category THEN 'SAME_CATEGORY' END, CASE WHEN same_building THEN 'SAME_BUILDING' END,
        CASE WHEN same_grid THEN 'SAME_GRID' END, CASE WHEN near THEN 'NEAR' END,
        CASE WHEN days <= 7 THEN 'NEAR_IN_TIME' END, CASE WHEN alike >= 0.5 THEN 'SIMILAR_TITLE' END], NULL) AS reasons
    FROM grids.issues i
    JOIN grids.issues o ON o.community_code = i.community_code AND o.id <> i.id AND o.open
      AND o.reported_at BETWEEN i.reported_at - interval '30 days' AND i.reported_at + interval '30 days'
    CROSS JOIN LATERAL (
      SELECT o.category = i.category AS same_category, coalesce(o.building_id = i.building_id, false) AS same_building,
        o.grid_id = i.grid_id AS same_grid,
        coalesce(grids.metres_between(o.longitude, o.latitude, i.longitude, i.latitude) < 100, false) AS near,
        abs(extract(epoch FROM o.reported_at - i.reported_at) / 86400)::float8 AS days,
        public.similarity(o.title, i.title)::float8 AS alike
      OFFSET 0
    ) f
    WHERE i.open AND (same_category AND (same_grid OR near) OR alike >= 0.5 AND (same_grid OR near))
  ) found
) pair;
--> statement-breakpoint
-- The goal is computed once, and compared as what is stored: else every shift from the calendar's end would be looked at.
CREATE OR REPLACE FUNCTION "grids"."moment_after"(calendar text, since timestamptz, minutes integer) RETURNS timestamptz LANGUAGE sql STABLE STRICT AS $$
  WITH goal AS MATERIALIZED (SELECT grids.minutes_until(calendar, since) + minutes AS reached)
  SELECT moment FROM (
    SELECT starts_at + ((SELECT reached FROM goal) - minutes_before) * interval '1 minute' AS moment, ends_at
    FROM grids.calendar_shifts
    WHERE calendar_code = calendar AND minutes_before < (SELECT ceil(reached)::integer FROM goal)
    ORDER BY minutes_before DESC LIMIT 1
  ) shift WHERE moment <= ends_at
$$;
