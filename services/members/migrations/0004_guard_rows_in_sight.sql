-- Roles belong to the server, not to this database: it may be there, and another migration may be making it.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'graphroots_members_reader') THEN
    CREATE ROLE "graphroots_members_reader" NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
--> statement-breakpoint
-- A superuser is a member of every role. Elsewhere the owner must be able to become the reader.
DO $$ BEGIN
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    GRANT "graphroots_members_reader" TO CURRENT_USER;
  END IF;
EXCEPTION WHEN insufficient_privilege OR internal_error THEN
  SET LOCAL ROLE "graphroots_members_reader";
  RESET ROLE;
END $$;
--> statement-breakpoint
CREATE TYPE "members"."code_range" AS RANGE (SUBTYPE = text, COLLATION = "C", MULTIRANGE_TYPE_NAME = "members"."code_ranges");--> statement-breakpoint
ALTER TABLE "members"."members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."members" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."affiliations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "members"."affiliations" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- On a connection that has served before, a setting that is not set is the empty string. `coalesce` also keeps the
-- planner from taking these conditions for rare ones: how many rows come is said by the statement's own scope.
CREATE POLICY "in_sight" ON "members"."affiliations" USING (
  coalesce((SELECT nullif(current_setting('graphroots.lines', true), '')::"members"."code_ranges") @> "path", false)
  OR "member_id" = (SELECT nullif(current_setting('graphroots.viewer', true), ''))
);--> statement-breakpoint
CREATE POLICY "in_sight" ON "members"."members" USING (
  coalesce((SELECT nullif(current_setting('graphroots.territory', true), '')::"members"."code_ranges") @> coalesce("residence_code", ''), false)
  OR "id" = (SELECT nullif(current_setting('graphroots.viewer', true), ''))
  OR EXISTS (SELECT FROM "members"."affiliations" "a" WHERE "a"."member_id" = "members"."id")
);--> statement-breakpoint
-- What is counted for those with the right to statistics is read here, by the owner, and names nobody.
CREATE POLICY "counted" ON "members"."affiliations" FOR SELECT TO CURRENT_USER USING ((SELECT current_setting('graphroots.statistics', true)) = 'on');--> statement-breakpoint
CREATE POLICY "counted" ON "members"."members" FOR SELECT TO CURRENT_USER USING ((SELECT current_setting('graphroots.statistics', true)) = 'on');--> statement-breakpoint
CREATE VIEW "members"."affiliations_counted" AS
  SELECT "id", "member_id", "organization_id", "party_group_id", "path", "type", "valid_from", "valid_to"
  FROM "members"."affiliations" WHERE (SELECT current_setting('graphroots.statistics', true)) = 'on';--> statement-breakpoint
CREATE VIEW "members"."members_counted" AS
  SELECT "id", "birth_year", "joined_on", "kind", "status", "residence_code", "version"
  FROM "members"."members" WHERE (SELECT current_setting('graphroots.statistics', true)) = 'on';--> statement-breakpoint
GRANT USAGE ON SCHEMA "members" TO "graphroots_members_reader";--> statement-breakpoint
GRANT SELECT ON "members"."members", "members"."affiliations", "members"."posts", "members"."changes", "members"."members_counted", "members"."affiliations_counted" TO "graphroots_members_reader";
