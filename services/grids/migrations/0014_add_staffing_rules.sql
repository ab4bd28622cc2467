CREATE TABLE "grids"."staffing_rule_roles" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"rule_id" text COLLATE "C" NOT NULL,
	"role" text NOT NULL,
	"min" integer NOT NULL,
	CONSTRAINT "staffing_rule_roles_min_range" CHECK ("grids"."staffing_rule_roles"."min" between 0 and 99),
	CONSTRAINT "staffing_rule_roles_role_known" CHECK ("grids"."staffing_rule_roles"."role" in ('GRID_HEAD', 'GRID_WORKER', 'BUILDING_HEAD', 'PARTY_LIAISON', 'BRANCH_SECRETARY', 'GROUP_LEADER', 'UNIT_LIAISON', 'AREA_POLICE', 'VOLUNTEER', 'LANDLORD'))
);
--> statement-breakpoint
CREATE TABLE "grids"."staffing_rules" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"area" text COLLATE "C" NOT NULL,
	"layer" text NOT NULL,
	"name" text NOT NULL,
	"needs_branch" boolean NOT NULL,
	"basis" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"replaces_id" text COLLATE "C",
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "staffing_rules_area_of_division" CHECK ("grids"."staffing_rules"."area" <> '' and starts_with("grids"."staffing_rules"."division_code", "grids"."staffing_rules"."area")),
	CONSTRAINT "staffing_rules_name_length" CHECK (char_length("grids"."staffing_rules"."name") between 1 and 100),
	CONSTRAINT "staffing_rules_basis_length" CHECK (char_length("grids"."staffing_rules"."basis") between 1 and 500),
	CONSTRAINT "staffing_rules_validity" CHECK ("grids"."staffing_rules"."valid_to" >= "grids"."staffing_rules"."valid_from"),
	CONSTRAINT "staffing_rules_layer_known" CHECK ("grids"."staffing_rules"."layer" in ('PARTY_BUILDING', 'COMPREHENSIVE_GOVERNANCE', 'URBAN_MANAGEMENT'))
);
--> statement-breakpoint
ALTER TABLE "grids"."grid_posts" DROP CONSTRAINT "grid_posts_validity";--> statement-breakpoint
ALTER TABLE "grids"."grid_posts" DROP CONSTRAINT "grid_posts_role_known";--> statement-breakpoint
ALTER TABLE "grids"."grid_posts" ALTER COLUMN "member_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "grids"."grid_posts" ADD COLUMN "holder_name" text;--> statement-breakpoint
ALTER TABLE "grids"."grid_posts" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "grids"."staffing_rule_roles" ADD CONSTRAINT "staffing_rule_roles_rule_id_staffing_rules_id_fk" FOREIGN KEY ("rule_id") REFERENCES "grids"."staffing_rules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grids"."staffing_rules" ADD CONSTRAINT "staffing_rules_replaces_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "grids"."staffing_rules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "staffing_rule_roles_rule_id_index" ON "grids"."staffing_rule_roles" USING btree ("rule_id","id");--> statement-breakpoint
CREATE INDEX "staffing_rules_replaces_id_index" ON "grids"."staffing_rules" USING btree ("replaces_id");--> statement-breakpoint
ALTER TABLE "grids"."grid_posts" ADD CONSTRAINT "grid_posts_one_holder" CHECK (("grids"."grid_posts"."member_id" is null) <> ("grids"."grid_posts"."holder_name" is null));--> statement-breakpoint
ALTER TABLE "grids"."grid_posts" ADD CONSTRAINT "grid_posts_holder_name_length" CHECK (char_length("grids"."grid_posts"."holder_name") between 1 and 100);--> statement-breakpoint
ALTER TABLE "grids"."grid_posts" ADD CONSTRAINT "grid_posts_validity" CHECK ("grids"."grid_posts"."valid_to" >= "grids"."grid_posts"."valid_from");--> statement-breakpoint
ALTER TABLE "grids"."grid_posts" ADD CONSTRAINT "grid_posts_role_known" CHECK ("grids"."grid_posts"."role" in ('GRID_HEAD', 'GRID_WORKER', 'BUILDING_HEAD', 'PARTY_LIAISON', 'BRANCH_SECRETARY', 'GROUP_LEADER', 'UNIT_LIAISON', 'AREA_POLICE', 'VOLUNTEER', 'LANDLORD'));--> statement-breakpoint
ALTER TABLE "grids"."staffing_rules" ADD CONSTRAINT "staffing_rules_one_after_another" EXCLUDE USING gist ("layer" WITH =, "area" WITH =, daterange("valid_from", "valid_to") WITH &&);--> statement-breakpoint
ALTER TABLE "grids"."grid_posts" ADD CONSTRAINT "grid_posts_member_once" EXCLUDE USING gist ("grid_id" WITH =, "role" WITH =, "member_id" WITH =, daterange("valid_from", "valid_to") WITH &&);--> statement-breakpoint
ALTER TABLE "grids"."grid_posts" ADD CONSTRAINT "grid_posts_holder_once" EXCLUDE USING gist ("grid_id" WITH =, "role" WITH =, "holder_name" WITH =, daterange("valid_from", "valid_to") WITH &&);--> statement-breakpoint
ALTER TABLE "grids"."grid_posts" ADD CONSTRAINT "grid_posts_one_at_a_time" EXCLUDE USING gist ("grid_id" WITH =, "role" WITH =, daterange("valid_from", "valid_to") WITH &&) WHERE ("role" IN ('GRID_HEAD', 'BRANCH_SECRETARY'));--> statement-breakpoint
-- The staffing rule in force on a day for grids of a layer at a place, a community's code or a part of a code: the narrowest wins.
CREATE FUNCTION "grids"."staffing_rule_for"(grid_layer text, place text, day date) RETURNS text LANGUAGE sql STABLE STRICT AS $$
  SELECT id FROM grids.staffing_rules
  WHERE layer = grid_layer AND area IN (place, left(place, 9), left(place, 6), left(place, 4), left(place, 2))
    AND valid_from <= day AND (valid_to IS NULL OR valid_to > day)
  ORDER BY length(area) DESC LIMIT 1
$$;--> statement-breakpoint
CREATE FUNCTION "grids"."needs_branch"(rule text) RETURNS boolean LANGUAGE sql STABLE STRICT AS $$
  SELECT needs_branch FROM grids.staffing_rules WHERE id = rule
$$;--> statement-breakpoint
-- How many hold a post in a grid on a day.
CREATE FUNCTION "grids"."posts_held"(grid text, post text, day date) RETURNS integer LANGUAGE sql STABLE STRICT AS $$
  SELECT count(*)::integer FROM grids.grid_posts
  WHERE grid_id = grid AND role = post AND valid_from <= day AND (valid_to IS NULL OR valid_to > day)
$$;--> statement-breakpoint
-- Whether a grid, led by a branch or not, has on a day all that a rule asks for.
CREATE FUNCTION "grids"."is_staffed"(grid text, led boolean, rule text, day date) RETURNS boolean LANGUAGE sql STABLE STRICT AS $$
  SELECT (led OR NOT grids.needs_branch(rule)) AND NOT EXISTS (
    SELECT 1 FROM grids.staffing_rule_roles WHERE rule_id = rule AND min > grids.posts_held(grid, role, day))
$$;--> statement-breakpoint
-- Each grid beside the posts of every rule for its place and layer; which of them is in force is asked for a day.
CREATE VIEW "grids"."staffing_needs" AS
SELECT g.id || '-' || o.id AS id, g.id AS grid_id, g.code AS grid_code, g.community_code, r.id AS rule_id, o.role, o.min,
  g.valid_from, g.valid_to
FROM grids.grids g
JOIN grids.staffing_rules r ON r.layer = g.layer AND starts_with(g.community_code, r.area)
JOIN grids.staffing_rule_roles o ON o.rule_id = r.id
WHERE o.min > 0;
