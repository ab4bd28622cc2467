ALTER TABLE "assessment"."finding_cases" ALTER COLUMN "sign_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "assessment"."finding_cases" ADD COLUMN "finding_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "assessment"."finding_cases" DISABLE TRIGGER "finding_cases_insert_only";--> statement-breakpoint
UPDATE "assessment"."finding_cases" c SET "finding_id" = s."finding_id" FROM "assessment"."finding_signs" s WHERE s."id" = c."sign_id";--> statement-breakpoint
ALTER TABLE "assessment"."finding_cases" ENABLE TRIGGER "finding_cases_insert_only";--> statement-breakpoint
ALTER TABLE "assessment"."finding_cases" ALTER COLUMN "finding_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "assessment"."finding_cases" ADD COLUMN "figure_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "assessment"."finding_figures" ADD COLUMN "case_count" integer;--> statement-breakpoint
ALTER TABLE "assessment"."finding_cases" ADD CONSTRAINT "finding_cases_finding_id_analysis_findings_id_fk" FOREIGN KEY ("finding_id") REFERENCES "assessment"."analysis_findings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."finding_cases" ADD CONSTRAINT "finding_cases_figure_id_finding_figures_id_fk" FOREIGN KEY ("figure_id") REFERENCES "assessment"."finding_figures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessment"."finding_cases" ADD CONSTRAINT "finding_cases_once_per_figure" UNIQUE("figure_id","type","key");--> statement-breakpoint
ALTER TABLE "assessment"."finding_cases" ADD CONSTRAINT "finding_cases_of_one" CHECK (("assessment"."finding_cases"."figure_id" is null) <> ("assessment"."finding_cases"."sign_id" is null));