CREATE TABLE "assessment"."analyses" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"state" text NOT NULL,
	"from_day" date NOT NULL,
	"on_day" date NOT NULL,
	"threshold_ids" text[] NOT NULL,
	"examined" integer DEFAULT 0 NOT NULL,
	"total" integer,
	"cursor" text,
	"failure" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "analyses_kind_known" CHECK ("assessment"."analyses"."kind" in ('ONE_WAY_DEMAND')),
	CONSTRAINT "analyses_state_known" CHECK ("assessment"."analyses"."state" in ('RUNNING', 'DONE'))
);
--> statement-breakpoint
CREATE TABLE "assessment"."analysis_findings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"analysis_id" text COLLATE "C" NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"unit_id" text COLLATE "C",
	"verdict" text NOT NULL,
	CONSTRAINT "analysis_findings_once" UNIQUE NULLS NOT DISTINCT("analysis_id","division_code","unit_id"),
	CONSTRAINT "analysis_findings_verdict_known" CHECK ("assessment"."analysis_findings"."verdict" in ('CLEAR', 'SUSPECTED', 'FOUND'))
);
--> statement-breakpoint
CREATE TABLE "assessment"."analysis_thresholds" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"division_code" text COLLATE "C",
	"name" text NOT NULL,
	"value" double precision NOT NULL,
	"since" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "analysis_thresholds_name_known" CHECK ("assessment"."analysis_thresholds"."name" in ('LEAST_RETURN', 'MOST_ASKED_RATIO', 'UNANSWERED_DAYS', 'ONE_WAY_SIGNS'))
);
--> statement-breakpoint
CREATE TABLE "assessment"."finding_cases" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"sign_id" text COLLATE "C" NOT NULL,
	"type" text NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	CONSTRAINT "finding_cases_once" UNIQUE("sign_id","type","key")
);
--> statement-breakpoint
CREATE TABLE "assessment"."finding_figures" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"finding_id" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"value" double precision,
	"source" text NOT NULL,
	CONSTRAINT "finding_figures_once" UNIQUE("finding_id","name"),
	CONSTRAINT "finding_figures_name_known" CHECK ("assessment"."finding_figures"."name" in ('ASKED_BY_COMMUNITY', 'ASKED_BY_UNITS', 'ASKED_RATIO', 'COMMUNITY_ANSWERED_SHARE', 'UNITS_ANSWERED_SHARE', 'GIVEN', 'RECEIVED', 'RETURN_RATIO', 'RETURN_RATIO_BEFORE', 'AGREED', 'UNITS', 'UNITS_NEVER_ASKED', 'UNITS_UNANSWERED')),
	CONSTRAINT "finding_figures_counted" CHECK ("assessment"."finding_figures"."value" > '-Infinity' and "assessment"."finding_figures"."value" < 'Infinity')
);
--> statement-breakpoint
CREATE TABLE "assessment"."finding_signs" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"finding_id" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "finding_signs_once" UNIQUE("finding_id","kind"),
	CONSTRAINT "finding_signs_kind_known" CHECK ("assessment"."finding_signs"."kind" in ('LITTLE_BACK', 'ASKED_MORE', 'NEVER_ASKED', 'UNANSWERED', 'NOT_BETTER'))
);
--> statement-breakpoint
ALTER TABLE "assessment"."analysis_findings" ADD CONSTRAINT "analysis_findings_analysis_id_analyses_id_fk" FOREIGN KEY ("analysis_id") REFERENCES "assessment"."analyses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."finding_cases" ADD CONSTRAINT "finding_cases_sign_id_finding_signs_id_fk" FOREIGN KEY ("sign_id") REFERENCES "assessment"."finding_signs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."finding_figures" ADD CONSTRAINT "finding_figures_finding_id_analysis_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "assessment"."analysis_findings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."finding_signs" ADD CONSTRAINT "finding_signs_finding_id_analysis_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "assessment"."analysis_findings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "analyses_division_code_index" ON "assessment"."analyses" USING btree ("division_code","on_day","id");--> statement-breakpoint
CREATE INDEX "analyses_on_day_index" ON "assessment"."analyses" USING btree ("on_day","id");--> statement-breakpoint
CREATE INDEX "analysis_findings_analysis_id_index" ON "assessment"."analysis_findings" USING btree ("analysis_id","division_code","id");--> statement-breakpoint
CREATE INDEX "analysis_thresholds_name_index" ON "assessment"."analysis_thresholds" USING btree ("name","division_code","since","id");--> statement-breakpoint
-- The values that hold where no division has others.
INSERT INTO "assessment"."analysis_thresholds" ("id", "division_code", "name", "value", "since") VALUES
  ('ath_everywhere_least_return', NULL, 'LEAST_RETURN', 0.75, '2026-01-01T00:00:00Z'),
  ('ath_everywhere_most_asked_ratio', NULL, 'MOST_ASKED_RATIO', 2, '2026-01-01T00:00:00Z'),
  ('ath_everywhere_unanswered_days', NULL, 'UNANSWERED_DAYS', 30, '2026-01-01T00:00:00Z'),
  ('ath_everywhere_one_way_signs', NULL, 'ONE_WAY_SIGNS', 2, '2026-01-01T00:00:00Z');
--> statement-breakpoint
CREATE TRIGGER "analysis_thresholds_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment"."analysis_thresholds" FOR EACH STATEMENT EXECUTE FUNCTION "assessment"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "finding_figures_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment"."finding_figures" FOR EACH STATEMENT EXECUTE FUNCTION "assessment"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "finding_signs_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment"."finding_signs" FOR EACH STATEMENT EXECUTE FUNCTION "assessment"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "finding_cases_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment"."finding_cases" FOR EACH STATEMENT EXECUTE FUNCTION "assessment"."refuse_change"();
