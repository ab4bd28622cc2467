CREATE SCHEMA IF NOT EXISTS "assessment";
--> statement-breakpoint
CREATE TABLE "assessment"."assessment_cycles" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"state" text NOT NULL,
	"period_from" date NOT NULL,
	"period_to" date NOT NULL,
	"division_code" text COLLATE "C" NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "assessment_cycles_period" CHECK ("assessment"."assessment_cycles"."period_to" >= "assessment"."assessment_cycles"."period_from"),
	CONSTRAINT "assessment_cycles_state_known" CHECK ("assessment"."assessment_cycles"."state" in ('DESIGNED', 'PUBLISHED', 'COLLECTING', 'SELF_REVIEW', 'DEBRIEFING', 'SCORED', 'FEEDBACK', 'APPEAL', 'FINAL', 'APPLIED'))
);
--> statement-breakpoint
CREATE TABLE "assessment"."assessment_scores" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cycle_id" text COLLATE "C" NOT NULL,
	"organization_id" text COLLATE "C" NOT NULL,
	"score" numeric(5, 2) NOT NULL,
	"grade" text NOT NULL,
	"scored_on" date NOT NULL,
	CONSTRAINT "assessment_scores_once_per_cycle" UNIQUE("cycle_id","organization_id"),
	CONSTRAINT "assessment_scores_score_range" CHECK ("assessment"."assessment_scores"."score" between 0 and 100),
	CONSTRAINT "assessment_scores_grade_known" CHECK ("assessment"."assessment_scores"."grade" in ('EXCELLENT', 'GOOD', 'FAIR', 'POOR'))
);
--> statement-breakpoint
ALTER TABLE "assessment"."assessment_scores" ADD CONSTRAINT "assessment_scores_cycle_id_assessment_cycles_id_fk" FOREIGN KEY ("cycle_id") REFERENCES "assessment"."assessment_cycles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assessment_cycles_division_code_index" ON "assessment"."assessment_cycles" USING btree ("division_code","period_from","id");--> statement-breakpoint
CREATE INDEX "assessment_cycles_period_from_index" ON "assessment"."assessment_cycles" USING btree ("period_from","id");--> statement-breakpoint
CREATE INDEX "assessment_scores_organization_id_index" ON "assessment"."assessment_scores" USING btree ("organization_id","scored_on","id");--> statement-breakpoint
CREATE INDEX "assessment_scores_cycle_id_index" ON "assessment"."assessment_scores" USING btree ("cycle_id","score","id");