CREATE TABLE "grids"."calendar_hours" (
	"calendar_code" text COLLATE "C" NOT NULL,
	"weekday" smallint NOT NULL,
	"opens" time NOT NULL,
	"closes" time NOT NULL,
	CONSTRAINT "calendar_hours_calendar_code_weekday_opens_pk" PRIMARY KEY("calendar_code","weekday","opens"),
	CONSTRAINT "calendar_hours_weekday_range" CHECK ("grids"."calendar_hours"."weekday" between 1 and 7),
	CONSTRAINT "calendar_hours_close_after_opening" CHECK ("grids"."calendar_hours"."closes" > "grids"."calendar_hours"."opens")
);
--> statement-breakpoint
CREATE TABLE "grids"."calendar_shifts" (
	"calendar_code" text COLLATE "C" NOT NULL,
	"starts_at" timestamp(3) with time zone NOT NULL,
	"ends_at" timestamp(3) with time zone NOT NULL,
	"minutes_before" integer NOT NULL,
	CONSTRAINT "calendar_shifts_calendar_code_starts_at_pk" PRIMARY KEY("calendar_code","starts_at")
);
--> statement-breakpoint
CREATE TABLE "grids"."level_calendars" (
	"level" text NOT NULL,
	"area" text COLLATE "C" NOT NULL,
	"calendar_code" text COLLATE "C" NOT NULL,
	CONSTRAINT "level_calendars_level_area_pk" PRIMARY KEY("level","area")
);
--> statement-breakpoint
CREATE TABLE "grids"."public_holidays" (
	"day" date PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"works_as" smallint,
	CONSTRAINT "public_holidays_weekday_range" CHECK ("grids"."public_holidays"."works_as" between 1 and 7)
);
--> statement-breakpoint
CREATE TABLE "grids"."working_calendars" (
	"code" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"observes_holidays" boolean NOT NULL,
	"valid_from" date DEFAULT '2015-01-01' NOT NULL,
	"valid_to" date DEFAULT '2031-01-01' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "grids"."holdings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"issue_id" text COLLATE "C" NOT NULL,
	"work_order_id" text COLLATE "C",
	"holder" text NOT NULL,
	"division_code" text COLLATE "C",
	"department_id" text COLLATE "C",
	"held_from" timestamp(3) with time zone NOT NULL,
	"held_to" timestamp(3) with time zone,
	"calendar_code" text COLLATE "C",
	"community_code" text COLLATE "C" NOT NULL,
	"department_path" text COLLATE "C",
	CONSTRAINT "holdings_holder_known" CHECK ("grids"."holdings"."holder" in ('GRID', 'COMMUNITY', 'STREET', 'DISTRICT', 'CITY', 'DEPARTMENT', 'REPORTER')),
	CONSTRAINT "holdings_to_after_from" CHECK ("grids"."holdings"."held_to" >= "grids"."holdings"."held_from"),
	CONSTRAINT "holdings_calendar_of_holder" CHECK (("grids"."holdings"."calendar_code" is null) = ("grids"."holdings"."holder" = 'REPORTER')),
	CONSTRAINT "holdings_order_of_department" CHECK (("grids"."holdings"."work_order_id" is not null) = ("grids"."holdings"."holder" = 'DEPARTMENT'))
);
--> statement-breakpoint
-- Hours of a usual office and of grid workers, who are there in the evening, at weekends and on holidays.
INSERT INTO "grids"."working_calendars" ("code", "name", "observes_holidays") VALUES
	('OFFICE', '机关工作日历', true),
	('GRID', '网格值守日历', false);--> statement-breakpoint
INSERT INTO "grids"."level_calendars" ("level", "area", "calendar_code") VALUES
	('GRID', '', 'GRID'), ('COMMUNITY', '', 'OFFICE'), ('STREET', '', 'OFFICE'), ('DISTRICT', '', 'OFFICE'), ('CITY', '', 'OFFICE');--> statement-breakpoint
-- Source: notices of the General Office of the State Council on holidays (国务院办公厅关于部分节假日安排的通知),
-- 国办发明电〔2023〕7号 for 2024, 〔2024〕12号 for 2025, 〔2025〕7号 for 2026.
INSERT INTO "grids"."public_holidays" ("day", "name")
SELECT day::date, name FROM (VALUES
	('元旦', '2024-01-01', '2024-01-01'), ('春节', '2024-02-10', '2024-02-17'), ('清明节', '2024-04-04', '2024-04-06'),
	('劳动节', '2024-05-01', '2024-05-05'), ('端午节', '2024-06-10', '2024-06-10'), ('中秋节', '2024-09-15', '2024-09-17'),
	('国庆节', '2024-10-01', '2024-10-07'),
	('元旦', '2025-01-01', '2025-01-01'), ('春节', '2025-01-28', '2025-02-04'), ('清明节', '2025-04-04', '2025-04-06'),
	('劳动节', '2025-05-01', '2025-05-05'), ('端午节', '2025-05-31', '2025-06-02'), ('国庆节、中秋节', '2025-10-01', '2025-10-08'),
	('元旦', '2026-01-01', '2026-01-03'), ('春节', '2026-02-15', '2026-02-23'), ('清明节', '2026-04-04', '2026-04-06'),
	('劳动节', '2026-05-01', '2026-05-05'), ('端午节', '2026-06-19', '2026-06-21'), ('中秋节', '2026-09-25', '2026-09-27'),
	('国庆节', '2026-10-01', '2026-10-07')
) holiday(name, first, last), generate_series(first::date, last::date, interval '1 day') day;--> statement-breakpoint
INSERT INTO "grids"."public_holidays" ("day", "name", "works_as")
SELECT day::date, name, 1 FROM (VALUES
	('2024-02-04', '春节调休'), ('2024-02-18', '春节调休'), ('2024-04-07', '清明节调休'), ('2024-04-28', '劳动节调休'),
	('2024-05-11', '劳动节调休'), ('2024-09-14', '中秋节调休'), ('2024-09-29', '国庆节调休'), ('2024-10-12', '国庆节调休'),
	('2025-01-26', '春节调休'), ('2025-02-08', '春节调休'), ('2025-04-27', '劳动节调休'), ('2025-09-28', '国庆节调休'),
	('2025-10-11', '国庆节调休'), ('2026-01-04', '元旦调休'), ('2026-02-14', '春节调休'), ('2026-02-28', '春节调休'),
	('2026-05-09', '劳动节调休'), ('2026-09-20', '国庆节调休'), ('2026-10-10', '国庆节调休')
) worked(day, name);--> statement-breakpoint
CREATE FUNCTION "grids"."lay_out_shifts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM grids.calendar_shifts;
  INSERT INTO grids.calendar_shifts (calendar_code, starts_at, ends_at, minutes_before)
  SELECT code, starts_at, ends_at,
    coalesce(sum(extract(epoch FROM ends_at - starts_at) / 60) OVER (
      PARTITION BY code ORDER BY starts_at ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)
  FROM (
    SELECT c.code, (d.day + w.opens) AT TIME ZONE 'Asia/Shanghai' AS starts_at, (d.day + w.closes) AT TIME ZONE 'Asia/Shanghai' AS ends_at
    FROM grids.working_calendars c
    CROSS JOIN LATERAL (SELECT c.valid_from + n AS day FROM generate_series(0, c.valid_to - c.valid_from - 1) n) d
    LEFT JOIN grids.public_holidays h ON c.observes_holidays AND h.day = d.day
    JOIN grids.calendar_hours w ON w.calendar_code = c.code
      AND w.weekday = CASE WHEN h.day IS NULL THEN extract(isodow FROM d.day) ELSE h.works_as END
  ) shift;
  RETURN NULL;
END
$$;--> statement-breakpoint
-- Working minutes of a calendar from its first day until a moment.
CREATE FUNCTION "grids"."minutes_until"(calendar text, at timestamptz) RETURNS numeric LANGUAGE sql STABLE STRICT AS $$
  SELECT coalesce((
    SELECT minutes_before + extract(epoch FROM least(at, ends_at) - starts_at) / 60
    FROM grids.calendar_shifts WHERE calendar_code = calendar AND starts_at <= at ORDER BY starts_at DESC LIMIT 1), 0)
$$;--> statement-breakpoint
-- Whole working minutes of a calendar between two moments.
CREATE FUNCTION "grids"."working_minutes"(calendar text, since timestamptz, until timestamptz) RETURNS integer LANGUAGE sql STABLE STRICT AS $$
  SELECT floor(grids.minutes_until(calendar, until) - grids.minutes_until(calendar, since))::integer
$$;--> statement-breakpoint
-- The moment at which so many working minutes have passed; null after the calendar's last day.
CREATE FUNCTION "grids"."moment_after"(calendar text, since timestamptz, minutes integer) RETURNS timestamptz LANGUAGE sql STABLE STRICT AS $$
  SELECT moment FROM (
    SELECT starts_at + (reached - minutes_before) * interval '1 minute' AS moment, ends_at
    FROM grids.calendar_shifts, (SELECT grids.minutes_until(calendar, since) + minutes AS reached) goal
    WHERE calendar_code = calendar AND minutes_before < reached ORDER BY minutes_before DESC LIMIT 1
  ) shift WHERE moment <= ends_at
$$;--> statement-breakpoint
CREATE TRIGGER "calendar_hours_laid_out" AFTER INSERT OR UPDATE OR DELETE ON "grids"."calendar_hours" FOR EACH STATEMENT EXECUTE FUNCTION "grids"."lay_out_shifts"();--> statement-breakpoint
CREATE TRIGGER "public_holidays_laid_out" AFTER INSERT OR UPDATE OR DELETE ON "grids"."public_holidays" FOR EACH STATEMENT EXECUTE FUNCTION "grids"."lay_out_shifts"();--> statement-breakpoint
CREATE TRIGGER "working_calendars_laid_out" AFTER UPDATE ON "grids"."working_calendars" FOR EACH STATEMENT EXECUTE FUNCTION "grids"."lay_out_shifts"();--> statement-breakpoint
INSERT INTO "grids"."calendar_hours" ("calendar_code", "weekday", "opens", "closes")
SELECT 'OFFICE', weekday, opens::time, closes::time FROM generate_series(1, 5) weekday, (VALUES ('08:30', '12:00'), ('14:00', '17:30')) shift(opens, closes)
UNION ALL
SELECT 'GRID', weekday, opens::time, closes::time FROM generate_series(1, 7) weekday, (VALUES ('09:00', '12:00'), ('15:00', '21:00')) shift(opens, closes);--> statement-breakpoint
ALTER TABLE "grids"."holdings" ADD CONSTRAINT "holdings_one_after_another" EXCLUDE USING gist ("issue_id" WITH =, coalesce("work_order_id", '') WITH =, tstzrange("held_from", "held_to") WITH &&);--> statement-breakpoint
ALTER TABLE "grids"."departments" ADD COLUMN "calendar_code" text COLLATE "C" DEFAULT 'OFFICE' NOT NULL;--> statement-breakpoint
ALTER TABLE "grids"."calendar_hours" ADD CONSTRAINT "calendar_hours_calendar_code_working_calendars_code_fk" FOREIGN KEY ("calendar_code") REFERENCES "grids"."working_calendars"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."calendar_shifts" ADD CONSTRAINT "calendar_shifts_calendar_code_working_calendars_code_fk" FOREIGN KEY ("calendar_code") REFERENCES "grids"."working_calendars"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."level_calendars" ADD CONSTRAINT "level_calendars_calendar_code_working_calendars_code_fk" FOREIGN KEY ("calendar_code") REFERENCES "grids"."working_calendars"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."holdings" ADD CONSTRAINT "holdings_issue_id_issues_id_fk" FOREIGN KEY ("issue_id") REFERENCES "grids"."issues"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."holdings" ADD CONSTRAINT "holdings_work_order_id_work_orders_id_fk" FOREIGN KEY ("work_order_id") REFERENCES "grids"."work_orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."holdings" ADD CONSTRAINT "holdings_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "grids"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."holdings" ADD CONSTRAINT "holdings_calendar_code_working_calendars_code_fk" FOREIGN KEY ("calendar_code") REFERENCES "grids"."working_calendars"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_shifts_minutes_before_index" ON "grids"."calendar_shifts" USING btree ("calendar_code","minutes_before");--> statement-breakpoint
CREATE INDEX "holdings_issue_id_index" ON "grids"."holdings" USING btree ("issue_id","held_from","id");--> statement-breakpoint
CREATE INDEX "holdings_department_id_index" ON "grids"."holdings" USING btree ("department_id","held_from","id");--> statement-breakpoint
CREATE INDEX "holdings_community_code_index" ON "grids"."holdings" USING btree ("community_code","held_from","id");--> statement-breakpoint
ALTER TABLE "grids"."departments" ADD CONSTRAINT "departments_calendar_code_working_calendars_code_fk" FOREIGN KEY ("calendar_code") REFERENCES "grids"."working_calendars"("code") ON DELETE no action ON UPDATE no action;