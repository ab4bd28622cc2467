CREATE TABLE "grids"."duties" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"category" text COLLATE "C" NOT NULL,
	"division_code" text COLLATE "C",
	"area" text COLLATE "C" NOT NULL,
	"department_id" text COLLATE "C",
	"accept_minutes" integer NOT NULL,
	"handle_minutes" integer NOT NULL,
	"confirm_minutes" integer NOT NULL,
	"basis" text NOT NULL,
	"source" text,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"replaces_id" text COLLATE "C",
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "duties_area_of_division" CHECK (("grids"."duties"."division_code" is null) = ("grids"."duties"."area" = '') and starts_with("grids"."duties"."division_code", "grids"."duties"."area")),
	CONSTRAINT "duties_department_where_not_default" CHECK ("grids"."duties"."department_id" is not null or "grids"."duties"."area" = ''),
	CONSTRAINT "duties_minutes_positive" CHECK ("grids"."duties"."accept_minutes" > 0 and "grids"."duties"."handle_minutes" > 0 and "grids"."duties"."confirm_minutes" > 0),
	CONSTRAINT "duties_basis_length" CHECK (char_length("grids"."duties"."basis") between 1 and 500),
	CONSTRAINT "duties_validity" CHECK ("grids"."duties"."valid_to" >= "grids"."duties"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD COLUMN "resolved_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD COLUMN "duty_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD COLUMN "accept_by" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD COLUMN "due_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD COLUMN "confirm_by" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "grids"."work_orders" ADD COLUMN "duty_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "grids"."duties" ADD CONSTRAINT "duties_category_issue_categories_code_fk" FOREIGN KEY ("category") REFERENCES "grids"."issue_categories"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."duties" ADD CONSTRAINT "duties_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "grids"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."duties" ADD CONSTRAINT "duties_replaces_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "grids"."duties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "duties_department_id_index" ON "grids"."duties" USING btree ("department_id","category","id");--> statement-breakpoint
CREATE INDEX "duties_replaces_id_index" ON "grids"."duties" USING btree ("replaces_id");--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD CONSTRAINT "issues_duty_id_duties_id_fk" FOREIGN KEY ("duty_id") REFERENCES "grids"."duties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."work_orders" ADD CONSTRAINT "work_orders_duty_id_duties_id_fk" FOREIGN KEY ("duty_id") REFERENCES "grids"."duties"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "issues_duty_id_index" ON "grids"."issues" USING btree ("duty_id","reported_at","id");--> statement-breakpoint
ALTER TABLE "grids"."issues" ADD CONSTRAINT "issues_resolved_after_report" CHECK ("grids"."issues"."resolved_at" >= "grids"."issues"."reported_at");--> statement-breakpoint
ALTER TABLE "grids"."duties" ADD CONSTRAINT "duties_one_after_another" EXCLUDE USING gist ("category" WITH =, "area" WITH =, daterange("valid_from", "valid_to") WITH &&);--> statement-breakpoint
-- The part of a division's code that all codes in it begin with; null where it is no code.
CREATE FUNCTION "grids"."prefix_of"(division text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT CASE
    WHEN length(division) <> 12 THEN NULL
    WHEN right(division, 10) = '0000000000' THEN left(division, 2)
    WHEN right(division, 8) = '00000000' THEN left(division, 4)
    WHEN right(division, 6) = '000000' THEN left(division, 6)
    WHEN right(division, 3) = '000' THEN left(division, 9)
    ELSE division END
$$;--> statement-breakpoint
-- The grid of a building, or the grid itself.
CREATE FUNCTION "grids"."grid_of"(building text, grid text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT grid_id FROM grids.buildings WHERE id = building UNION ALL SELECT id FROM grids.grids WHERE id = grid
$$;--> statement-breakpoint
-- The community of a building or a grid, or an area as it was given.
CREATE FUNCTION "grids"."place_of"(building text, grid text, area text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT community_code FROM grids.buildings WHERE id = building
  UNION ALL SELECT community_code FROM grids.grids WHERE id = grid
  UNION ALL SELECT area
$$;--> statement-breakpoint
-- The duty in force on a day for a matter at a place, a community's code or a part of a code: the narrowest wins.
CREATE FUNCTION "grids"."duty_for"(matter text, place text, day date) RETURNS text LANGUAGE sql STABLE STRICT AS $$
  SELECT id FROM grids.duties
  WHERE category = matter AND area IN (place, left(place, 9), left(place, 6), left(place, 4), left(place, 2), '')
    AND valid_from <= day AND (valid_to IS NULL OR valid_to > day)
  ORDER BY length(area) DESC LIMIT 1
$$;--> statement-breakpoint
-- The moment at which so many working minutes have passed; after the calendar's last day, minutes of the clock.
CREATE FUNCTION "grids"."limit_after"(calendar text, since timestamptz, minutes integer) RETURNS timestamptz LANGUAGE sql STABLE STRICT AS $$
  SELECT coalesce(grids.moment_after(calendar, since, minutes), since + minutes * interval '1 minute')
$$;--> statement-breakpoint
-- When a stage ends by a duty: on the calendar of its department, or of the community where it names none.
CREATE FUNCTION "grids"."due_by"(duty text, stage text, place text, since timestamptz) RETURNS timestamptz LANGUAGE sql STABLE STRICT AS $$
  SELECT grids.limit_after(
    coalesce(
      (SELECT calendar_code FROM grids.departments WHERE id = department_id),
      (SELECT calendar_code FROM grids.level_calendars c WHERE c.level = 'COMMUNITY' AND starts_with(place, c.area)
        ORDER BY length(c.area) DESC LIMIT 1)),
    since,
    CASE stage WHEN 'ACCEPT' THEN accept_minutes WHEN 'HANDLE' THEN handle_minutes WHEN 'CONFIRM' THEN confirm_minutes END)
  FROM grids.duties WHERE id = duty
$$;--> statement-breakpoint
-- Issues that were resolved before this was kept, as their trace tells.
UPDATE "grids"."issues" SET "resolved_at" = (
  SELECT max(at) FROM grids.trace WHERE entity_type = 'Issue' AND entity_id = issues.id AND action = 'resolve')
WHERE "state" IN ('RESOLVED', 'CLOSED');
