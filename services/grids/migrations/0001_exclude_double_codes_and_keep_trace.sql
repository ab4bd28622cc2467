CREATE EXTENSION IF NOT EXISTS "btree_gist" WITH SCHEMA "public";--> statement-breakpoint
ALTER TABLE "grids"."grids" ADD CONSTRAINT "grids_code_once" EXCLUDE USING gist ("code" WITH =, daterange("valid_from", "valid_to") WITH &&);--> statement-breakpoint
CREATE FUNCTION "grids"."refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of %.% are only ever added', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;--> statement-breakpoint
CREATE TRIGGER "issue_events_insert_only" BEFORE UPDATE OR DELETE ON "grids"."issue_events" FOR EACH ROW EXECUTE FUNCTION "grids"."refuse_change"();
