CREATE TABLE "assessment"."body_formalism" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"analysis_id" text COLLATE "C" NOT NULL,
	"body_id" text COLLATE "C" NOT NULL,
	"convener_id" text COLLATE "C",
	"division_code" text COLLATE "C" NOT NULL,
	"path" text COLLATE "C" NOT NULL,
	"months_since_meeting" integer,
	"meetings" integer NOT NULL,
	"minutes_only_meetings" integer NOT NULL,
	"expected" integer NOT NULL,
	"attended" integer NOT NULL,
	"dormant_seats" integer NOT NULL,
	"resolutions" integer NOT NULL,
	"carried_out" integer NOT NULL,
	"ended_in_closed_issue" integer NOT NULL,
	"verdict" text NOT NULL,
	CONSTRAINT "body_formalism_once" UNIQUE("analysis_id","body_id"),
	CONSTRAINT "body_formalism_verdict_known" CHECK ("assessment"."body_formalism"."verdict" in ('WORKING', 'SUSPECTED', 'FORMAL')),
	CONSTRAINT "body_formalism_attended" CHECK ("assessment"."body_formalism"."attended" between 0 and "assessment"."body_formalism"."expected")
);
--> statement-breakpoint
CREATE TABLE "assessment"."formalism_analyses" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"state" text NOT NULL,
	"from_day" date NOT NULL,
	"on_day" date NOT NULL,
	"rule_id" text COLLATE "C" NOT NULL,
	"examined" integer DEFAULT 0 NOT NULL,
	"total" integer,
	"cursor" text,
	"failure" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "formalism_analyses_state_known" CHECK ("assessment"."formalism_analyses"."state" in ('RUNNING', 'DONE'))
);
--> statement-breakpoint
CREATE TABLE "assessment"."formalism_cases" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"sign_id" text COLLATE "C" NOT NULL,
	"type" text NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	CONSTRAINT "formalism_cases_once" UNIQUE("sign_id","type","key")
);
--> statement-breakpoint
CREATE TABLE "assessment"."formalism_rules" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"division_code" text COLLATE "C",
	"months_without_meeting" integer NOT NULL,
	"least_attendance" double precision NOT NULL,
	"signs_of_formalism" integer NOT NULL,
	"since" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "formalism_rules_months" CHECK ("assessment"."formalism_rules"."months_without_meeting" between 1 and 24),
	CONSTRAINT "formalism_rules_attendance" CHECK ("assessment"."formalism_rules"."least_attendance" between 0 and 1),
	CONSTRAINT "formalism_rules_signs" CHECK ("assessment"."formalism_rules"."signs_of_formalism" between 2 and 6)
);
--> statement-breakpoint
CREATE TABLE "assessment"."formalism_signs" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"finding_id" text COLLATE "C" NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "formalism_signs_once" UNIQUE("finding_id","kind"),
	CONSTRAINT "formalism_signs_kind_known" CHECK ("assessment"."formalism_signs"."kind" in ('NOT_MET', 'FEW_CAME', 'MINUTES_ONLY', 'NO_RESULT', 'OVERDUE', 'DORMANT_SEATS'))
);
--> statement-breakpoint
ALTER TABLE "assessment"."body_formalism" ADD CONSTRAINT "body_formalism_analysis_id_formalism_analyses_id_fk" FOREIGN KEY ("analysis_id") REFERENCES "assessment"."formalism_analyses"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."formalism_analyses" ADD CONSTRAINT "formalism_analyses_rule_id_formalism_rules_id_fk" FOREIGN KEY ("rule_id") REFERENCES "assessment"."formalism_rules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."formalism_cases" ADD CONSTRAINT "formalism_cases_sign_id_formalism_signs_id_fk" FOREIGN KEY ("sign_id") REFERENCES "assessment"."formalism_signs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."formalism_signs" ADD CONSTRAINT "formalism_signs_finding_id_body_formalism_id_fk" FOREIGN KEY ("finding_id") REFERENCES "assessment"."body_formalism"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "body_formalism_analysis_id_index" ON "assessment"."body_formalism" USING btree ("analysis_id","division_code","id");--> statement-breakpoint
CREATE INDEX "formalism_analyses_division_code_index" ON "assessment"."formalism_analyses" USING btree ("division_code","on_day","id");--> statement-breakpoint
CREATE INDEX "formalism_analyses_on_day_index" ON "assessment"."formalism_analyses" USING btree ("on_day","id");--> statement-breakpoint
CREATE INDEX "formalism_rules_division_code_index" ON "assessment"."formalism_rules" USING btree ("division_code","since","id");--> statement-breakpoint
-- The rule that holds where no division has another.
INSERT INTO "assessment"."formalism_rules" ("id", "division_code", "months_without_meeting", "least_attendance", "signs_of_formalism", "since") VALUES ('fru_everywhere', NULL, 6, 0.5, 2, '2026-01-01T00:00:00Z');
--> statement-breakpoint
CREATE TRIGGER "formalism_rules_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment"."formalism_rules" FOR EACH STATEMENT EXECUTE FUNCTION "assessment"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "formalism_signs_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment"."formalism_signs" FOR EACH STATEMENT EXECUTE FUNCTION "assessment"."refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "formalism_cases_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "assessment"."formalism_cases" FOR EACH STATEMENT EXECUTE FUNCTION "assessment"."refuse_change"();
