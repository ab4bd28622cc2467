ALTER TABLE "grids"."holdings" ADD COLUMN "working_minutes" integer;--> statement-breakpoint
-- Called for each row that is stored or counted: its statement is planned once in a session.
CREATE OR REPLACE FUNCTION "grids"."minutes_until"(calendar text, at timestamptz) RETURNS numeric LANGUAGE plpgsql STABLE STRICT AS $$
DECLARE minutes numeric;
BEGIN
  SELECT minutes_before + extract(epoch FROM least(at, ends_at) - starts_at) / 60 INTO minutes
  FROM grids.calendar_shifts WHERE calendar_code = calendar AND starts_at <= at ORDER BY starts_at DESC LIMIT 1;
  RETURN coalesce(minutes, 0);
END
$$;--> statement-breakpoint
CREATE FUNCTION "grids"."keep_working_minutes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.working_minutes := grids.working_minutes(NEW.calendar_code, NEW.held_from, NEW.held_to);
  RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "holdings_working_minutes_kept" BEFORE INSERT OR UPDATE OF "calendar_code", "held_from", "held_to", "working_minutes" ON "grids"."holdings" FOR EACH ROW EXECUTE FUNCTION "grids"."keep_working_minutes"();--> statement-breakpoint
-- What has been held counts by the calendar as it is now.
CREATE OR REPLACE FUNCTION "grids"."lay_out_shifts"() RETURNS trigger LANGUAGE plpgsql AS $$
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
  UPDATE grids.holdings SET working_minutes = NULL WHERE held_to IS NOT NULL AND calendar_code IS NOT NULL
    AND working_minutes IS DISTINCT FROM grids.working_minutes(calendar_code, held_from, held_to);
  RETURN NULL;
END
$$;--> statement-breakpoint
UPDATE "grids"."holdings" SET "working_minutes" = NULL WHERE "held_to" IS NOT NULL;
