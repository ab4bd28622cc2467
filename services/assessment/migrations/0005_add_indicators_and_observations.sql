CREATE TABLE "assessment"."indicators" (
	"code" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"unit" text NOT NULL,
	"definition" text NOT NULL,
	"owner" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "indicators_code_form" CHECK ("assessment"."indicators"."code" ~ '^[A-Z][A-Z0-9_]{0,63}$'),
	CONSTRAINT "indicators_name_length" CHECK (char_length("assessment"."indicators"."name") between 1 and 100),
	CONSTRAINT "indicators_unit_length" CHECK (char_length("assessment"."indicators"."unit") between 1 and 20),
	CONSTRAINT "indicators_definition_length" CHECK (char_length("assessment"."indicators"."definition") between 1 and 500),
	CONSTRAINT "indicators_owner_known" CHECK ("assessment"."indicators"."owner" in ('ORGANIZATION', 'MEMBERS', 'GRIDS', 'VOLUNTEER', 'ASSESSMENT'))
);
--> statement-breakpoint
CREATE TABLE "assessment"."stat_observations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"indicator_code" text COLLATE "C" NOT NULL,
	"place_code" text COLLATE "C" NOT NULL,
	"place_name" text NOT NULL,
	"value" numeric(21, 6) NOT NULL,
	"value_before" numeric(21, 6),
	"whole" numeric(21, 6),
	"qualifier" text NOT NULL,
	"unit" text NOT NULL,
	"basis" text,
	"as_of" date NOT NULL,
	"as_of_precision" text NOT NULL,
	"as_of_inferred" boolean NOT NULL,
	"source" text NOT NULL,
	"method" text NOT NULL,
	"corrects_id" text COLLATE "C",
	"recorded_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "stat_observations_place_digits" CHECK ("assessment"."stat_observations"."place_code" ~ '^[0-9]{12}$'),
	CONSTRAINT "stat_observations_whole_positive" CHECK ("assessment"."stat_observations"."whole" > 0),
	CONSTRAINT "stat_observations_not_its_own_correction" CHECK ("assessment"."stat_observations"."corrects_id" <> "assessment"."stat_observations"."id"),
	CONSTRAINT "stat_observations_qualifier_known" CHECK ("assessment"."stat_observations"."qualifier" in ('EXACT', 'AT_LEAST', 'MORE_THAN', 'NEARLY', 'ABOUT', 'FEWER_THAN', 'FULL', 'BASICALLY_FULL', 'ROUNDED')),
	CONSTRAINT "stat_observations_as_of_precision_known" CHECK ("assessment"."stat_observations"."as_of_precision" in ('DAY', 'MONTH', 'YEAR')),
	CONSTRAINT "stat_observations_method_known" CHECK ("assessment"."stat_observations"."method" in ('DECLARED', 'COMPUTED'))
);
--> statement-breakpoint
ALTER TABLE "assessment"."stat_observations" ADD CONSTRAINT "stat_observations_indicator_code_indicators_code_fk" FOREIGN KEY ("indicator_code") REFERENCES "assessment"."indicators"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."stat_observations" ADD CONSTRAINT "stat_observations_corrects_fk" FOREIGN KEY ("corrects_id") REFERENCES "assessment"."stat_observations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "stat_observations_first_statement" ON "assessment"."stat_observations" USING btree ("indicator_code","place_code","as_of","method","source") WHERE "assessment"."stat_observations"."corrects_id" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "stat_observations_corrected_once" ON "assessment"."stat_observations" USING btree ("corrects_id");--> statement-breakpoint
CREATE INDEX "stat_observations_indicator_code_index" ON "assessment"."stat_observations" USING btree ("indicator_code","place_code","as_of","id");--> statement-breakpoint
CREATE INDEX "stat_observations_place_code_index" ON "assessment"."stat_observations" USING btree ("place_code","as_of","id");--> statement-breakpoint
CREATE INDEX "stat_observations_as_of_index" ON "assessment"."stat_observations" USING btree ("as_of","id");--> statement-breakpoint
CREATE INDEX "stat_observations_recorded_at_index" ON "assessment"."stat_observations" USING btree ("recorded_at","id");--> statement-breakpoint
CREATE TRIGGER "stat_observations_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment"."stat_observations" FOR EACH STATEMENT EXECUTE FUNCTION "assessment"."refuse_change"();--> statement-breakpoint
CREATE FUNCTION "assessment"."why_incomparable"("a_unit" text, "a_basis" text, "b_unit" text, "b_basis" text) RETURNS text LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN a_unit <> b_unit THEN 'UNIT_DIFFERS' WHEN a_unit = '%' AND num_nulls(a_basis, b_basis) > 0 THEN 'BASIS_NOT_STATED' WHEN a_basis IS DISTINCT FROM b_basis THEN 'BASIS_DIFFERS' END $$;--> statement-breakpoint
CREATE VIEW "assessment"."standing_observations" AS
SELECT o.* FROM "assessment"."stat_observations" o WHERE NOT EXISTS (SELECT FROM "assessment"."stat_observations" c WHERE c."corrects_id" = o."id");--> statement-breakpoint
CREATE VIEW "assessment"."observation_growths" AS
SELECT pair.*,
	CASE WHEN pair."reason" IS NULL THEN pair."later" - pair."earlier" END AS "change",
	CASE WHEN pair."reason" IS NULL THEN round(100 * (pair."later" - pair."earlier") / nullif(abs(pair."earlier"), 0), 2) END AS "rate",
	CASE WHEN pair."reason" IS NULL THEN round(365 * (pair."later" - pair."earlier") / pair."days", 2) END AS "change_per_year"
FROM (
	SELECT t."id", f."id" AS "previous_id", t."as_of" - f."as_of" AS "days", t."value" AS "later", f."value" AS "earlier",
		"assessment"."why_incomparable"(f."unit", f."basis", t."unit", t."basis") AS "reason",
		t."qualifier" = 'EXACT' AND f."qualifier" = 'EXACT' AS "exact"
	FROM "assessment"."standing_observations" t CROSS JOIN LATERAL (
		SELECT e.* FROM "assessment"."standing_observations" e
		WHERE e."indicator_code" = t."indicator_code" AND e."place_code" = t."place_code" AND e."method" = t."method" AND e."as_of" < t."as_of"
		ORDER BY e."as_of" DESC, "assessment"."why_incomparable"(e."unit", e."basis", t."unit", t."basis") NULLS FIRST, e."id" LIMIT 1
	) f
) pair;--> statement-breakpoint
CREATE VIEW "assessment"."observation_comparisons" AS
SELECT pair.*,
	CASE WHEN pair."reason" IS NULL THEN pair."counted" - pair."stated" END AS "difference",
	CASE WHEN pair."reason" IS NULL THEN CASE pair."qualifier"
		WHEN 'EXACT' THEN pair."counted" = pair."stated" WHEN 'FULL' THEN pair."counted" = pair."stated"
		WHEN 'AT_LEAST' THEN pair."counted" >= pair."stated" WHEN 'MORE_THAN' THEN pair."counted" > pair."stated"
		WHEN 'FEWER_THAN' THEN pair."counted" < pair."stated" END END AS "holds"
FROM (
	SELECT d."id", c."id" AS "computed_id", c."as_of" - d."as_of" AS "days", d."value" AS "stated", c."value" AS "counted", d."qualifier",
		"assessment"."why_incomparable"(d."unit", d."basis", c."unit", c."basis") AS "reason"
	FROM "assessment"."standing_observations" d CROSS JOIN LATERAL (
		SELECT n.* FROM "assessment"."standing_observations" n
		WHERE n."indicator_code" = d."indicator_code" AND n."place_code" = d."place_code" AND n."method" = 'COMPUTED'
		ORDER BY abs(n."as_of" - d."as_of"), "assessment"."why_incomparable"(d."unit", d."basis", n."unit", n."basis") NULLS FIRST, n."id" LIMIT 1
	) c
	WHERE d."method" = 'DECLARED'
) pair;--> statement-breakpoint
CREATE VIEW "assessment"."division_profiles" AS
SELECT min(o."id") AS "id", o."place_code", o."as_of", o."source",
	(SELECT min(n."as_of") FROM "assessment"."standing_observations" n
		WHERE n."place_code" = o."place_code" AND n."as_of" > o."as_of" AND n."method" = 'DECLARED'
		AND n."indicator_code" IN ('AREA', 'COMMUNITIES', 'POPULATION', 'MARKET_ENTITIES', 'BRANCHES', 'MEMBERS')) AS "until",
	min(o."id") FILTER (WHERE o."indicator_code" = 'AREA') AS "area_id",
	min(o."id") FILTER (WHERE o."indicator_code" = 'COMMUNITIES') AS "communities_id",
	min(o."id") FILTER (WHERE o."indicator_code" = 'POPULATION') AS "resident_population_id",
	min(o."id") FILTER (WHERE o."indicator_code" = 'MARKET_ENTITIES') AS "market_entities_id",
	min(o."id") FILTER (WHERE o."indicator_code" = 'BRANCHES') AS "party_branches_id",
	min(o."id") FILTER (WHERE o."indicator_code" = 'MEMBERS') AS "party_members_id"
FROM "assessment"."standing_observations" o
WHERE o."method" = 'DECLARED' AND o."indicator_code" IN ('AREA', 'COMMUNITIES', 'POPULATION', 'MARKET_ENTITIES', 'BRANCHES', 'MEMBERS')
GROUP BY o."place_code", o."as_of", o."source";
