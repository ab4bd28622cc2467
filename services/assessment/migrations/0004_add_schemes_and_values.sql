CREATE TABLE "assessment"."assessed_organizations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cycle_id" text COLLATE "C" NOT NULL,
	"organization_id" text COLLATE "C" NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"path" text COLLATE "C" NOT NULL,
	CONSTRAINT "assessed_organizations_once_per_cycle" UNIQUE("cycle_id","organization_id")
);
--> statement-breakpoint
CREATE TABLE "assessment"."assessment_measures" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"edition" integer NOT NULL,
	"name" text NOT NULL,
	"covers" text NOT NULL,
	"document" text NOT NULL,
	"subjects" text NOT NULL,
	"organization" text NOT NULL,
	"numerator" text NOT NULL,
	"denominator" text,
	"interval" text,
	CONSTRAINT "assessment_measures_edition_unique" UNIQUE("code","edition"),
	CONSTRAINT "assessment_measures_divided_once" CHECK ("assessment"."assessment_measures"."denominator" is null or "assessment"."assessment_measures"."interval" is null)
);
--> statement-breakpoint
CREATE TABLE "assessment"."scheme_items" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"scheme_id" text COLLATE "C" NOT NULL,
	"cycle_id" text COLLATE "C",
	"division_code" text COLLATE "C",
	"number" integer NOT NULL,
	"name" text NOT NULL,
	"source" text NOT NULL,
	"measure_id" text COLLATE "C",
	"numerator" text NOT NULL,
	"denominator" text,
	"covers" text NOT NULL,
	"months" integer,
	"weight" integer NOT NULL,
	"none_at" double precision NOT NULL,
	"full_at" double precision NOT NULL,
	"when_empty" text NOT NULL,
	CONSTRAINT "scheme_items_source_known" CHECK ("assessment"."scheme_items"."source" in ('MEASURED', 'DECLARED', 'VOTED', 'EVALUATED')),
	CONSTRAINT "scheme_items_when_empty_known" CHECK ("assessment"."scheme_items"."when_empty" in ('LEFT_OUT', 'ALL_POINTS', 'NO_POINTS')),
	CONSTRAINT "scheme_items_measured" CHECK (("assessment"."scheme_items"."measure_id" is not null) = ("assessment"."scheme_items"."source" = 'MEASURED')),
	CONSTRAINT "scheme_items_local" CHECK (("assessment"."scheme_items"."cycle_id" is null) = ("assessment"."scheme_items"."division_code" is null)),
	CONSTRAINT "scheme_items_months" CHECK ("assessment"."scheme_items"."months" between 1 and 60),
	CONSTRAINT "scheme_items_weight" CHECK ("assessment"."scheme_items"."weight" between 1 and 100),
	CONSTRAINT "scheme_items_rates_differ" CHECK ("assessment"."scheme_items"."none_at" <> "assessment"."scheme_items"."full_at")
);
--> statement-breakpoint
CREATE TABLE "assessment"."assessment_schemes" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"edition" integer NOT NULL,
	"name" text NOT NULL,
	"state" text NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"based_on_id" text COLLATE "C",
	"published_at" timestamp(3) with time zone,
	"local_weight" integer NOT NULL,
	"appeal_days" integer NOT NULL,
	"excellent_from" numeric(5, 2) NOT NULL,
	"good_from" numeric(5, 2) NOT NULL,
	"fair_from" numeric(5, 2) NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "assessment_schemes_edition_unique" UNIQUE("code","edition"),
	CONSTRAINT "assessment_schemes_state_known" CHECK ("assessment"."assessment_schemes"."state" in ('DRAFT', 'PUBLISHED')),
	CONSTRAINT "assessment_schemes_published" CHECK (("assessment"."assessment_schemes"."published_at" is not null) = ("assessment"."assessment_schemes"."state" = 'PUBLISHED')),
	CONSTRAINT "assessment_schemes_local_weight" CHECK ("assessment"."assessment_schemes"."local_weight" between 0 and 50),
	CONSTRAINT "assessment_schemes_appeal_days" CHECK ("assessment"."assessment_schemes"."appeal_days" between 1 and 60),
	CONSTRAINT "assessment_schemes_grades_descend" CHECK (100 >= "assessment"."assessment_schemes"."excellent_from" and "assessment"."assessment_schemes"."excellent_from" > "assessment"."assessment_schemes"."good_from" and "assessment"."assessment_schemes"."good_from" > "assessment"."assessment_schemes"."fair_from" and "assessment"."assessment_schemes"."fair_from" > 0)
);
--> statement-breakpoint
CREATE TABLE "assessment"."score_parts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"score_id" text COLLATE "C" NOT NULL,
	"item_id" text COLLATE "C" NOT NULL,
	"value_id" text COLLATE "C",
	"numerator" numeric(14, 2),
	"denominator" numeric(14, 2),
	"points" numeric(7, 4),
	"exclusion" text,
	CONSTRAINT "score_parts_once_per_item" UNIQUE("score_id","item_id"),
	CONSTRAINT "score_parts_exclusion_known" CHECK ("assessment"."score_parts"."exclusion" in ('NO_CASES', 'NO_VALUE')),
	CONSTRAINT "score_parts_points_or_exclusion" CHECK ("assessment"."score_parts"."points" is not null or "assessment"."score_parts"."exclusion" is not null)
);
--> statement-breakpoint
CREATE TABLE "assessment"."item_values" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cycle_id" text COLLATE "C" NOT NULL,
	"item_id" text COLLATE "C" NOT NULL,
	"organization_id" text COLLATE "C" NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"path" text COLLATE "C" NOT NULL,
	"numerator" numeric(14, 2) NOT NULL,
	"denominator" numeric(14, 2),
	"source" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"current" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
ALTER TABLE "assessment"."assessment_scores" DROP CONSTRAINT "assessment_scores_once_per_cycle";--> statement-breakpoint
ALTER TABLE "assessment"."assessment_cycles" ADD COLUMN "level" text;--> statement-breakpoint
ALTER TABLE "assessment"."assessment_cycles" ADD COLUMN "scheme_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "assessment"."assessment_cycles" ADD COLUMN "appeal_until" date;--> statement-breakpoint
ALTER TABLE "assessment"."assessment_scores" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "assessment"."assessment_scores" ADD COLUMN "current" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "assessment"."assessed_organizations" ADD CONSTRAINT "assessed_organizations_cycle_id_assessment_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "assessment"."assessment_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."scheme_items" ADD CONSTRAINT "scheme_items_scheme_id_assessment_schemes_id_fk" FOREIGN KEY ("scheme_id") REFERENCES "assessment"."assessment_schemes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."scheme_items" ADD CONSTRAINT "scheme_items_cycle_id_assessment_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "assessment"."assessment_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."scheme_items" ADD CONSTRAINT "scheme_items_measure_id_assessment_measures_id_fk" FOREIGN KEY ("measure_id") REFERENCES "assessment"."assessment_measures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."assessment_schemes" ADD CONSTRAINT "assessment_schemes_based_on_id_assessment_schemes_id_fk" FOREIGN KEY ("based_on_id") REFERENCES "assessment"."assessment_schemes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."score_parts" ADD CONSTRAINT "score_parts_score_id_assessment_scores_id_fk" FOREIGN KEY ("score_id") REFERENCES "assessment"."assessment_scores"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."score_parts" ADD CONSTRAINT "score_parts_item_id_scheme_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "assessment"."scheme_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."score_parts" ADD CONSTRAINT "score_parts_value_id_item_values_id_fk" FOREIGN KEY ("value_id") REFERENCES "assessment"."item_values"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."item_values" ADD CONSTRAINT "item_values_cycle_id_assessment_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "assessment"."assessment_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."item_values" ADD CONSTRAINT "item_values_item_id_scheme_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "assessment"."scheme_items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessed_organizations_cycle_id_index" ON "assessment"."assessed_organizations" USING btree ("cycle_id","division_code","id");--> statement-breakpoint
CREATE INDEX "assessed_organizations_organization_id_index" ON "assessment"."assessed_organizations" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "scheme_items_scheme_id_index" ON "assessment"."scheme_items" USING btree ("scheme_id","number","id");--> statement-breakpoint
CREATE INDEX "scheme_items_cycle_id_index" ON "assessment"."scheme_items" USING btree ("cycle_id","number","id");--> statement-breakpoint
CREATE INDEX "assessment_schemes_division_code_index" ON "assessment"."assessment_schemes" USING btree ("division_code","code","id");--> statement-breakpoint
CREATE UNIQUE INDEX "item_values_current_unique" ON "assessment"."item_values" USING btree ("cycle_id","organization_id","item_id") WHERE "assessment"."item_values"."current";--> statement-breakpoint
CREATE INDEX "item_values_cycle_id_index" ON "assessment"."item_values" USING btree ("cycle_id","at","id");--> statement-breakpoint
ALTER TABLE "assessment"."assessment_cycles" ADD CONSTRAINT "assessment_cycles_scheme_id_assessment_schemes_id_fk" FOREIGN KEY ("scheme_id") REFERENCES "assessment"."assessment_schemes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "assessment_scores_current_unique" ON "assessment"."assessment_scores" USING btree ("cycle_id","organization_id") WHERE "assessment"."assessment_scores"."current";--> statement-breakpoint
ALTER TABLE "assessment"."assessment_scores" ADD CONSTRAINT "assessment_scores_revision_unique" UNIQUE("cycle_id","organization_id","revision");--> statement-breakpoint
ALTER TABLE "assessment"."assessment_cycles" ADD CONSTRAINT "assessment_cycles_level_known" CHECK ("assessment"."assessment_cycles"."level" in ('DISTRICT', 'STREET', 'COMMUNITY'));--> statement-breakpoint
ALTER TABLE "assessment"."assessment_cycles" ADD CONSTRAINT "assessment_cycles_scheme_has_level" CHECK ("assessment"."assessment_cycles"."scheme_id" is null or "assessment"."assessment_cycles"."level" is not null);--> statement-breakpoint
-- What is published is fixed: items come and go only while their scheme is a draft, or their cycle is being designed.
CREATE FUNCTION "assessment"."keep_published_items"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  item "assessment"."scheme_items";
BEGIN
  IF TG_OP = 'DELETE' THEN item := OLD; ELSE item := NEW; END IF;
  IF TG_OP = 'UPDATE' OR EXISTS (
    SELECT 1 FROM "assessment"."assessment_schemes" s
    WHERE item.cycle_id IS NULL AND s.id = item.scheme_id AND s.state = 'PUBLISHED'
  ) OR EXISTS (
    SELECT 1 FROM "assessment"."assessment_cycles" y WHERE y.id = item.cycle_id AND y.state <> 'DESIGNED'
  ) THEN
    RAISE EXCEPTION 'item % is fixed', item.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN item;
END
$$;--> statement-breakpoint
CREATE TRIGGER "scheme_items_fixed" BEFORE INSERT OR UPDATE OR DELETE ON "assessment"."scheme_items" FOR EACH ROW EXECUTE FUNCTION "assessment"."keep_published_items"();--> statement-breakpoint
-- What was counted and scored is only ever added to: a later row takes the place of one that is no longer current.
CREATE FUNCTION "assessment"."keep_what_was_given"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.current AND to_jsonb(NEW) = to_jsonb(OLD) || '{"current": false}' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'rows of %.% are only ever added', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;--> statement-breakpoint
CREATE TRIGGER "item_values_kept" BEFORE UPDATE OR DELETE ON "assessment"."item_values" FOR EACH ROW EXECUTE FUNCTION "assessment"."keep_what_was_given"();--> statement-breakpoint
CREATE TRIGGER "item_values_not_truncated" BEFORE TRUNCATE ON "assessment"."item_values" FOR EACH STATEMENT EXECUTE FUNCTION "assessment"."refuse_change"();--> statement-breakpoint
CREATE TRIGGER "assessment_scores_kept" BEFORE UPDATE OR DELETE ON "assessment"."assessment_scores" FOR EACH ROW EXECUTE FUNCTION "assessment"."keep_what_was_given"();--> statement-breakpoint
CREATE TRIGGER "assessment_scores_not_truncated" BEFORE TRUNCATE ON "assessment"."assessment_scores" FOR EACH STATEMENT EXECUTE FUNCTION "assessment"."refuse_change"();--> statement-breakpoint
CREATE TRIGGER "score_parts_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment"."score_parts" FOR EACH STATEMENT EXECUTE FUNCTION "assessment"."refuse_change"();--> statement-breakpoint
CREATE TRIGGER "assessment_measures_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment"."assessment_measures" FOR EACH STATEMENT EXECUTE FUNCTION "assessment"."refuse_change"();
