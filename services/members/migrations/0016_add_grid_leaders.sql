CREATE TABLE "members"."grid_leaders" (
	"grid_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"organization_id" text COLLATE "C" NOT NULL,
	"path" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE INDEX "grid_leaders_path_index" ON "members"."grid_leaders" USING btree ("path");--> statement-breakpoint
CREATE INDEX "grid_leaders_organization_id_index" ON "members"."grid_leaders" USING btree ("organization_id");--> statement-breakpoint
-- Whoever sees a member may know whether this is in a grid, or in a Party group, also where the affiliation is out of sight:
-- these functions say so and nothing else. The setting holds inside them only, and the policy for the owner only.
CREATE POLICY "belonging" ON "members"."affiliations" FOR SELECT TO CURRENT_USER USING ((SELECT current_setting('graphroots.belonging', true)) = 'on');--> statement-breakpoint
CREATE FUNCTION "members"."is_in_grid"(member text, day date) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  belongs boolean;
BEGIN
  PERFORM set_config('graphroots.belonging', 'on', true);
  SELECT EXISTS (
    SELECT FROM "members"."affiliations" "a"
    CROSS JOIN LATERAL string_to_array("a"."path", '/') AS "steps"
    CROSS JOIN LATERAL generate_series(1, cardinality("steps") - 1) AS "depth"
    JOIN "members"."grid_leaders" "l" ON "l"."path" = array_to_string("steps"[:"depth"], '/') || '/'
    WHERE "a"."member_id" = member AND "a"."valid_from" <= day AND ("a"."valid_to" IS NULL OR "a"."valid_to" > day)
  ) INTO belongs;
  PERFORM set_config('graphroots.belonging', 'off', true);
  RETURN belongs;
END
$$;--> statement-breakpoint
CREATE FUNCTION "members"."is_in_group"(member text, day date) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  belongs boolean;
BEGIN
  PERFORM set_config('graphroots.belonging', 'on', true);
  SELECT EXISTS (
    SELECT FROM "members"."affiliations" "a"
    WHERE "a"."member_id" = member AND "a"."party_group_id" IS NOT NULL
      AND "a"."valid_from" <= day AND ("a"."valid_to" IS NULL OR "a"."valid_to" > day)
  ) INTO belongs;
  PERFORM set_config('graphroots.belonging', 'off', true);
  RETURN belongs;
END
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION "members"."is_in_grid", "members"."is_in_group" FROM PUBLIC;--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "members"."is_in_grid", "members"."is_in_group" TO "graphroots_members_reader";
